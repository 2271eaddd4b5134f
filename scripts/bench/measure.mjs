import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { countBytes } from './network.mjs';
import { frames, shifting, work } from './numbers.mjs';
import { profiles, scrolling } from './profiles.mjs';
import { timeline } from './timeline.mjs';
import { startTrace, stopTrace } from './trace.mjs';
import { watch } from './watch.mjs';

/** Resolves when the page has loaded and nothing has happened for a second. */
async function quiet(page, network) {
	for (const end = Date.now() + 40_000; Date.now() < end; await wait(200)) {
		if (network.still() < 1000) continue;
		const rest = await page.evaluate(() =>
			document.readyState === 'complete' ? performance.now() - Math.max(0, ...window.bench.long) : 0
		);
		if (rest > 1000) return;
	}
	throw new Error('the page does not come to rest');
}

async function memory(session) {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { metrics } = await session.send('Performance.getMetrics');
	return { heap: usedSize, nodes: metrics.find(({ name }) => name === 'Nodes').value };
}

/** Scrolls from the top at a constant speed, as far as the time allows. */
async function scroll(page, session, { width, height }) {
	const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	await page.evaluate(() => performance.mark('bench:start'));
	await session.send('Input.synthesizeScrollGesture', {
		x: Math.round(width / 2),
		y: Math.round(height / 2),
		yDistance: -Math.min(room, scrolling.speed * scrolling.longest),
		speed: scrolling.speed,
		gestureSourceType: 'mouse',
		preventFling: true
	});
	return page.evaluate(() => {
		performance.mark('bench:end');
		return scrollY;
	});
}

async function load(page, url, network) {
	await page.goto(url, { waitUntil: 'commit' });
	await quiet(page, network);
	return page.evaluate(() => ({
		...window.bench,
		rest: Math.max(
			window.bench.fcp,
			...window.bench.long,
			...performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd)
		)
	}));
}

/** Lets a reader visit with a browser of their own. Resolves to what `look` finds. */
async function visit({ context, slower, network: limits }, look) {
	const browser = await chromium.launch(launchOptions(['--disable-gpu', '--hide-scrollbars']));
	try {
		const page = await (
			await browser.newContext({ ...context, ignoreHTTPSErrors: true, serviceWorkers: 'block' })
		).newPage();
		const session = await page.context().newCDPSession(page);
		await page.addInitScript(watch);
		const network = countBytes(session);
		await session.send('Network.enable');
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		if (limits) await session.send('Network.emulateNetworkConditions', limits);
		return await look({ browser, page, session, network, viewport: context.viewport });
	} finally {
		await browser.close();
	}
}

/** Milliseconds that the page's main thread has been busy. */
async function busy(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * What a screen of scrolling costs where nobody writes down what the browser does: writing it down costs, too, and most
 * where there is most to write.
 */
const unrecorded = (url, profile) =>
	visit(profile, async ({ page, session, network, viewport }) => {
		await load(page, url, network);
		const before = await busy(session);
		const reached = await scroll(page, session, viewport);
		return reached ? ((await busy(session)) - before) / (reached / viewport.height) : 0;
	});

/** A reader's visits to one address, each in a browser of its own: what it loads, and what scrolling costs. */
export async function measure(url, profileName, traces) {
	const profile = profiles[profileName];
	const recorded = await visit(profile, (reader) => record(url, reader, traces));
	recorded.scroll.unrecorded = await unrecorded(url, profile);
	return recorded;
}

async function record(url, { browser, page, session, network, viewport }, traces) {
	const tracing = await browser.newBrowserCDPSession();
	await startTrace(tracing);
	const loaded = await load(page, url, network);
	const arrival = await stopTrace(tracing);
	if (traces) writeFileSync(`${traces}-load.json`, JSON.stringify(arrival));
	const loading = timeline(arrival);
	const bytes = network.counted();
	const at = (ms) => loading.start + ms * 1000;
	const { blocked, ...loadWork } = work(loading, at(loaded.fcp), at(loaded.rest + 200));
	const before = await memory(session);

	await startTrace(tracing);
	const reached = await scroll(page, session, viewport);
	const events = await stopTrace(tracing);
	if (traces) writeFileSync(`${traces}-scroll.json`, JSON.stringify(events));
	const scrolled = timeline(events);
	const [from, to] = [scrolled.mark('bench:start'), scrolled.mark('bench:end')];
	const screens = reached / viewport.height;
	const { main, kinds, ...scrollWork } = work(scrolled, from, to);
	const shifts = await page.evaluate(() => window.bench.shifts);
	const perScreen = (ms) => (screens ? ms / screens : 0);

	return {
		bytes,
		bytesAfter: network.counted(),
		failed: network.failed(),
		load: {
			fcp: loaded.fcp,
			lcp: loaded.lcp,
			largest: loaded.largest,
			tbt: blocked,
			sync: loaded.follows.filter((time) => time <= loaded.rest + 50).at(-1),
			...loadWork
		},
		cls: shifting(shifts),
		scroll: {
			screens,
			main: perScreen(main),
			kinds: Object.fromEntries(Object.entries(kinds).map(([kind, ms]) => [kind, perScreen(ms)])),
			...scrollWork,
			...frames(scrolled, from, to)
		},
		memory: { before, after: await memory(session) }
	};
}
