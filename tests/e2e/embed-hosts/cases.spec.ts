import { expect, type Page } from '@playwright/test';
import { comeTo, expectInSync, expectMode, frameOf, heights, test } from './host-page';

const story = '<iframe src="{{site}}embed/story/" title="A story" style="width:100%;height:44rem"></iframe>';
const boxed = `<div class="story-embed">${story}</div>`;
const chart = '<iframe src="{{site}}embed/figure/loan/" title="A chart" width="100%" height="150"></iframe>';
const script = '<script defer src="{{site}}embed.js"></script>';

/** How high the story's box is. */
const room = (page: Page) =>
	page.evaluate(() => document.querySelector('.story-embed, leaning-story')!.clientHeight);

/** Expects that a chart's frame is as high as its content. */
async function expectFits(page: Page, selector = 'iframe[src*="/embed/figure/"]') {
	await frameOf(page, selector);
	await expect
		.poll(
			async () => {
				const { own, content } = await heights(page, selector);
				return Math.abs(own - content) <= 1 || [own, content];
			},
			{ timeout: 20_000 }
		)
		.toBe(true);
}

/** Counts how often the frames of a page load theirs. */
function loadsOf(page: Page): { count: number } {
	const loads = { count: 0 };
	page.on('request', (request) => {
		if (request.isNavigationRequest() && request.url().includes('/embed/story/')) loads.count += 1;
	});
	return loads;
}

test.describe('beside another script that steers frames', () => {
	const others = {
		'iframe-resizer 4': `<script src="/iframe-resizer-4.js"></script><script>
			window.told = 0;
			addEventListener('load', () => iFrameResize({ onInit: () => (window.told += 1), warningTimeout: 0 }));
		</script>`,
		'iframe-resizer 5': `<script src="/iframe-resizer-5.js"></script><script>
			window.told = 0;
			addEventListener('load', () => iframeResize({ license: 'GPLv3', onReady: () => (window.told += 1) }));
		</script>`,
		'open-iframe-resizer': `<script type="module">
			import { initialize } from '/open-iframe-resizer.js';
			window.told = 0;
			initialize({ onIframeResize: () => (window.told += 1), checkOrigin: false });
		</script>`
	};
	for (const [name, other] of Object.entries(others)) {
		test(`ours has its word for good: ${name}`, async ({ page, hosts }) => {
			const loads = loadsOf(page);
			await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}${other}`));
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await expectInSync(page, frame, {});
			expect(loads.count).toBeLessThanOrEqual(2);
			// what its host waits for is said
			await expect
				.poll(() => page.evaluate(() => (window as unknown as { told: number }).told))
				.toBeGreaterThan(0);
		});

		test(`a chart has its height and its host is called back: ${name}`, async ({ page, hosts }) => {
			await page.goto(hosts.page(`<p>Before</p>${chart}${other}`));
			await expectFits(page);
			await expect
				.poll(() => page.evaluate(() => (window as unknown as { told: number }).told))
				.toBeGreaterThan(0);
		});
	}

	test('a chart has its height: @newswire/frames', async ({ page, hosts }) => {
		await page.goto(
			hosts.page(
				`<p>Before</p><div id="chart"></div><script src="/frames.js"></script><script>
					new newswireFrames.Framer(document.getElementById('chart'), { src: '{{site}}embed/figure/loan/' });
				</script>`
			)
		);
		await expectFits(page);
	});
});

test.describe('the host owns its page', () => {
	test('a frame that is replaced in its box is kept anew', async ({ page, hosts }) => {
		await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}`));
		await expectMode(await frameOf(page), 'scroll');
		await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		await page.evaluate(() => {
			const old = document.querySelector('iframe')!;
			old.replaceWith(old.cloneNode());
		});
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await expectInSync(page, frame, {});
	});

	test('a box whose frame is taken away gives its height back', async ({ page, hosts }) => {
		await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}`));
		await expectMode(await frameOf(page), 'scroll');
		await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		await page.evaluate(() => {
			document.querySelector('iframe')!.remove();
		});
		await expect.poll(() => room(page)).toBe(0);
		expect(await page.locator('[data-kept]').count()).toBe(0);
	});

	test('a page of a single-page host that goes leaves nothing behind', async ({ page, hosts }) => {
		// counts what listens to the window
		await page.addInitScript(() => {
			const listening = { count: 0 };
			Object.assign(window, { listening });
			const add = window.addEventListener.bind(window);
			window.addEventListener = function (type: string, heard: unknown, how?: AddEventListenerOptions) {
				const signal = typeof how === 'object' ? how.signal : undefined;
				if (self === top && signal) {
					listening.count += 1;
					signal.addEventListener('abort', () => (listening.count -= 1));
				}
				add(type, heard as EventListener, how);
			} as typeof window.addEventListener;
		});
		await page.goto(hosts.page(`<main>${boxed}${chart}</main>{{prose}}${script}`));
		await expectMode(await frameOf(page), 'scroll');
		await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		const left = () =>
			page.evaluate(() => [
				(window as unknown as { listening: { count: number } }).listening.count,
				document.adoptedStyleSheets.length
			]);
		expect((await left())[0]).toBeGreaterThan(0);
		await page.evaluate(() => {
			document.querySelector('main')!.remove();
		});
		await expect.poll(left).toEqual([0, 0]);
	});

	test('a frame gets its address late', async ({ page, hosts }) => {
		await page.goto(
			hosts.page(
				`{{prose}}<div class="story-embed"><iframe data-src="{{site}}embed/story/" title="A story" style="width:100%;height:44rem"></iframe></div>{{prose}}${script}`
			)
		);
		await page.evaluate(() => {
			const frame = document.querySelector('iframe')!;
			frame.src = frame.dataset['src']!;
		});
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await expectInSync(page, frame, {});
	});

	const hosted = {
		'a box in a shadow tree': `<div id="host"></div><script>
			document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = document.getElementById('code').innerHTML;
		</script>`,
		'a frame that is slotted into one': `<div id="host">${story}</div><script>
			document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div class="story-embed"><slot></slot></div>';
		</script>`
	};
	for (const [name, body] of Object.entries(hosted))
		test(`${name} is found and kept`, async ({ page, hosts }) => {
			await page.goto(
				hosts.page(`<template id="code">${boxed}${chart}</template>{{prose}}${body}{{prose}}${script}`)
			);
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await expect
				.poll(() => page.locator('.story-embed').evaluate((one) => one.clientHeight))
				.toBeGreaterThan(20_000);
			await page.locator('.story-embed').evaluate((box) => {
				scrollBy({ top: box.getBoundingClientRect().top + 5000, behavior: 'instant' });
			});
			await expect.poll(() => frame.evaluate(() => Math.round(scrollY))).toBe(5000);
			const held = () =>
				page.locator('iframe[src*="/story/"]').evaluate((one) => Math.round(one.getBoundingClientRect().top));
			await expect.poll(held).toBe(0);
			if (name.startsWith('a box')) await expectFits(page);
		});

	test('a frame that is moved to another box is kept there', async ({ page, hosts }) => {
		await page.goto(
			hosts.page(`{{prose}}${boxed}<div class="story-embed" id="other"></div>{{prose}}${script}`)
		);
		await expectMode(await frameOf(page), 'scroll');
		await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		await page.evaluate(() => {
			document.getElementById('other')!.append(document.querySelector('iframe')!);
		});
		await expectMode(await frameOf(page), 'scroll');
		const rooms = () =>
			page.locator('.story-embed').evaluateAll((all) => all.map((one) => one.clientHeight > 20_000));
		await expect.poll(rooms).toEqual([false, true]);
	});
});

test('a host’s page with the story prints without blank sheets, with a still and where to read on', async ({
	page,
	hosts
}) => {
	await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}`));
	const frame = await frameOf(page);
	await expectMode(frame, 'scroll');
	await comeTo(page, frame, 5000);
	const { getDocumentProxy } = await import('unpdf');
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
	// 120 lines of prose take some seven sheets of their own
	expect(pdf.numPages).toBeLessThanOrEqual(9);
	const texts: string[] = [];
	for (let n = 1; n <= pdf.numPages; n++) {
		const { items } = await (await pdf.getPage(n)).getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	expect(texts.filter((text) => text.trim().length < 40)).toEqual([]);
	expect(texts.join('\n')).toContain('Read on at');
	// the place on the screen is kept
	await expect.poll(() => frame.evaluate(() => Math.round(scrollY))).toBe(5000);
});

test.describe('however the script is loaded', () => {
	const ways = {
		'as a module': '<script type="module" src="{{site}}embed.js"></script>',
		'by import()': `<script type="module">await import('{{site}}embed.js')</script>`,
		'as text in the page': `<script>fetch('/bundle.js').then((answer) => answer.text()).then((text) => {
			const script = document.createElement('script');
			script.textContent = text;
			document.body.append(script);
		})</script>`,
		'from a file of the host': '<script src="/bundle.js"></script>'
	};
	for (const [name, way] of Object.entries(ways))
		test(`the story scrolls with the page: ${name}`, async ({ page, hosts }) => {
			await page.goto(
				hosts.page(
					`{{prose}}<leaning-story data-site="{{site}}"></leaning-story>{{prose}}${boxed}{{prose}}${way}`
				)
			);
			for (const selector of ['leaning-story iframe', '.story-embed iframe'])
				await expectMode(await frameOf(page, selector), 'scroll');
		});

	test('where it cannot know the address it says so, once, in one line', async ({ page, hosts }) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await page.goto(hosts.page('<leaning-story></leaning-story><script src="/bundle.js"></script>'));
		await expect.poll(() => said).toEqual([expect.stringMatching(/^<leaning-story>: .*data-site/)]);
	});

	test('twice, charts of both are as high as they ask to be', async ({ page, hosts }) => {
		await page.goto(
			hosts.page(`<p>Before</p>${chart}${boxed}${script}<script defer src="{{site}}embed.js?again"></script>`)
		);
		await expectFits(page);
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await expectInSync(page, frame, {});
	});

	test('an edition’s chart is as high as it asks to be beside the live script', async ({ page, hosts }) => {
		// what an edition's folder holds is the site of that day
		await page.route(/\/v\/2026-11-01\//, (route) =>
			route.continue({ url: route.request().url().replace('/v/2026-11-01/', '/') })
		);
		await page.goto(
			hosts.page(`<p>Before</p>${chart.replace('{{site}}', '{{site}}v/2026-11-01/')}${script}`)
		);
		await expectFits(page);
	});
});

test.describe('a reader who comes back to the host’s page', () => {
	for (const how of ['reload', 'back'] as const)
		test(`finds their place in the story: ${how}`, async ({ page, hosts }) => {
			await page.goto(
				hosts.page(`{{prose}}${boxed}{{prose}}${script}<a id="away" href="${hosts.at('bare')}">Away</a>`, {
					'Cache-Control': 'no-store'
				})
			);
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await comeTo(page, frame, 20_000);
			const before = await page.evaluate(() => scrollY);
			if (how === 'reload') await page.reload();
			else {
				await page.goto(hosts.at('bare'));
				await page.goBack();
			}
			const again = await frameOf2(page);
			await expectMode(again, 'scroll');
			await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(before));
			await expect.poll(() => again.evaluate(() => Math.round(scrollY))).toBe(20_000);
		});

	/** The story's frame, without scrolling to it. */
	async function frameOf2(page: Page) {
		const handle = await page.locator('iframe').first().elementHandle();
		await expect
			.poll(
				async () => {
					const frame = await handle.contentFrame();
					return frame
						?.evaluate(() => location.href !== 'about:blank' && document.readyState)
						.catch(() => '');
				},
				{ timeout: 20_000 }
			)
			.toBe('complete');
		return (await handle.contentFrame())!;
	}
});

for (const policy of ['require-corp', 'credentialless'])
	test(`a page that isolates itself shows the story and charts: ${policy}`, async ({ page, hosts }) => {
		await page.goto(
			hosts.page(`<p>Before</p>${boxed}${chart}<script defer crossorigin src="{{site}}embed.js"></script>`, {
				'Cross-Origin-Embedder-Policy': policy,
				'Cross-Origin-Opener-Policy': 'same-origin'
			})
		);
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await expectMode(await frameOf(page), 'scroll');
		await expectFits(page);
	});

test.describe('a host’s styles', () => {
	const styles = [
		'iframe { aspect-ratio: 16/9; height: auto }',
		'iframe { max-height: 400px; min-height: 0 }',
		'iframe { box-sizing: border-box; border: 9px solid }',
		'* { transition: all 0.2s } iframe { height: 60vh !important }'
	];
	for (const style of styles)
		test(`cut nothing off where the script is: ${style}`, async ({ page, hosts }) => {
			await page.goto(hosts.page(`<style>${style}</style><p>Before</p>${chart}${boxed}${script}`));
			await expectFits(page);
			const frame = await frameOf(page);
			await expectMode(frame, 'scroll');
			await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		});

	test('cut nothing off the code as it is given, without the script', async ({ page, hosts }) => {
		await page.goto(
			hosts.page(
				`<style>iframe { aspect-ratio: 16/9; height: auto; max-height: 20rem }</style>{{code figure-loan}}`
			)
		);
		await expectFits(page);
	});

	test('that cut are not silent: the chart says that there is more', async ({ page, hosts }) => {
		await page.goto(hosts.page(`<style>iframe { height: 300px !important }</style>{{code figure-loan}}`));
		const frame = await frameOf(page, 'iframe');
		const more = frame.getByRole('link', { name: 'More below' });
		await expect(more).toBeInViewport();
		const [opened] = await Promise.all([page.waitForEvent('popup'), more.click()]);
		expect(new URL(opened.url()).hash).not.toBe('');
		// gone where all is seen
		await page.goto(hosts.page('{{code figure-loan}}'));
		await expectFits(page);
		await page.waitForTimeout(1500);
		await expect((await frameOf(page, 'iframe')).getByRole('link', { name: 'More below' })).toBeHidden();
	});
});

test.describe('what a frame may do to its host', () => {
	test('no link in a chart leads the host’s page away', async ({ page, hosts }) => {
		const address = hosts.page('{{code figure-loan}}');
		await page.goto(address);
		const frame = await frameOf(page, 'iframe');
		for (const link of ['.source-line a', '.chart-ways > p a']) {
			const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator(link).first().click()]);
			await opened.close();
			expect(page.url()).toBe(address);
		}
	});

	test('no link in the story adds a step to go back on', async ({ page, hosts }) => {
		await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}`));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await comeTo(page, frame, 3000);
		const before = await page.evaluate(() => history.length);
		await frame.locator('.rail a').nth(4).click();
		await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(8000);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});
});

test.describe('the looks of an embed', () => {
	const ink = (dark: boolean) => (dark ? 'rgb(241, 234, 219)' : 'rgb(29, 26, 22)');
	for (const [host, reader] of [
		['dark', 'light'],
		['light', 'dark']
	] as const)
		test(`follow the host’s word: a ${host} host on a ${reader} system`, async ({ page, hosts }) => {
			await page.emulateMedia({ colorScheme: reader });
			await page.goto(hosts.page(`<style>:root { color-scheme: ${host} }</style>${boxed}${chart}${script}`));
			const inkOf = async (selector: string) =>
				(await frameOf(page, selector)).evaluate(
					() => getComputedStyle(document.querySelector('main')!).color
				);
			for (const selector of ['.story-embed iframe', 'iframe[src*="/figure/"]']) {
				await expect.poll(() => inkOf(selector)).toBe(ink(host === 'dark'));
			}
			// a switch of the host's
			await page.evaluate((reader) => void (document.documentElement.style.colorScheme = reader), reader);
			await expect.poll(() => inkOf('.story-embed iframe')).toBe(ink(reader === 'dark'));
		});

	test('as the code asks: a ground of the host’s own shows through', async ({ page, hosts }) => {
		for (const [theme, scheme] of [
			['light', 'light'],
			['dark', 'dark']
		]) {
			await page.goto(
				hosts.page(
					`<style>body { background: rgb(0, 200, 0) }</style><iframe src="{{site}}embed/figure/loan/?theme=${theme}&ground=none" style="border:0;width:100%;height:700px;color-scheme:${scheme}" title="A chart"></iframe>`
				)
			);
			await frameOf(page, 'iframe');
			await page.waitForTimeout(300);
			const pixel = await page.evaluate(
				async (shot) => {
					const picture = await createImageBitmap(
						await (await fetch(`data:image/png;base64,${shot}`)).blob()
					);
					const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
					canvas.drawImage(picture, -4, -4);
					return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
				},
				(await page.locator('iframe').screenshot()).toString('base64')
			);
			expect(pixel).toEqual([0, 200, 0]);
		}
	});
});

test.describe('what the script believes', () => {
	test('a sandboxed frame that went elsewhere is not believed, and its room is given back', async ({
		page,
		hosts
	}) => {
		await page.goto(hosts.at('sandboxed'));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await expect.poll(() => room(page)).toBeGreaterThan(20_000);
		await page.evaluate(
			(to) => void (document.querySelector('iframe')!.contentWindow!.location.href = to),
			hosts.at('liar')
		);
		await expect.poll(() => room(page), { timeout: 15_000 }).toBeLessThan(2000);
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await page.waitForTimeout(1500);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		expect(await room(page)).toBeLessThan(2000);
	});

	test('no place beyond the story: its host’s page is not led past the box', async ({ page, hosts }) => {
		await page.goto(hosts.page(`{{prose}}${boxed}{{prose}}${script}`));
		const frame = await frameOf(page);
		await expectMode(frame, 'scroll');
		await comeTo(page, frame, 3000);
		const say = (y: number) =>
			frame.evaluate((y) => {
				parent.postMessage({ ns: 'leaning-to-one-side', v: 1, t: 'scroll', y }, '*');
			}, y);
		await say(190_000);
		const past = () =>
			page.evaluate(
				() => document.querySelector('.story-embed')!.getBoundingClientRect().bottom >= innerHeight - 1
			);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20_000);
		expect(await past()).toBe(true);
		// nor from afar
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await page.evaluate(
			() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
		);
		await say(9000);
		await page.waitForTimeout(500);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('no element of the host’s that bears the name of a property', async ({ page, hosts }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const names = [
			'currentScript',
			'querySelectorAll',
			'readyState',
			'documentElement',
			'body',
			'head',
			'createElement'
		];
		await page.goto(
			hosts.page(
				`${names.map((name) => `<img name="${name}" alt="" src="data:,">`).join('')}<form name="currentScript"></form><leaning-story></leaning-story>{{prose}}${boxed}${script}`
			)
		);
		await expectMode(await frameOf(page, 'leaning-story iframe'), 'scroll');
		await expectMode(await frameOf(page, '.story-embed iframe'), 'scroll');
		expect(asked.filter((url) => !/^(http:\/\/(localhost|127\.0\.0\.1):\d+\/|data:)/.test(url))).toEqual([]);
	});
});
