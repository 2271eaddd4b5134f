import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { heightMessages, namesIn } from '$lib/embed/dialects';
import { dice, hostileText } from '../../support/hostile';

const cases = 10_000;

const params = [
	'theme',
	'ground',
	'title',
	'source',
	'view',
	'childId',
	'secret',
	'__proto__',
	'initialWidth'
];

/** Addresses of embeds that nobody should ask for: hostile in path, query and fragment. */
function* addresses(seed: number): Generator<URL> {
	const roll = dice(seed);
	const part = () => {
		const text = hostileText(roll).toWellFormed();
		return roll() < 0.5 ? encodeURIComponent(text) : text;
	};
	for (let i = 0; i < cases; i++) {
		const query = params.filter(() => roll() < 0.5).map((name) => `${name}=${part()}`);
		const folder = ['figure', 'step', 'story', part()][Math.floor(roll() * 4)]!;
		yield new URL(
			`https://example.org/${roll() < 0.3 ? part() : ''}/embed/${folder}/${part()}/?${query.join('&')}#?secret=${part()}`
		);
	}
}

/** Runs a script of ours that stands in pages, in a page that is as much as it needs; returns what runs it at an address. */
function scripted(file: string, page: Record<string, unknown>): (location: URL) => void {
	const context = createContext({ URLSearchParams, addEventListener: () => 0, setTimeout: () => 0, ...page });
	const script = new Script(readFileSync(file, 'utf8'));
	return (location) => {
		Object.assign(context, { location });
		script.runInContext(context);
	};
}

describe(`${cases.toLocaleString('en')} hostile addresses`, () => {
	test.each([
		[
			'src/lib/embed/before-paint.js',
			{ theme: /^(light|dark)$/, ground: /^(white|none)$/, mode: /^(steps|whole)$/, live: /^$/ }
		],
		[
			'src/lib/embed/chart-before-paint.js',
			{ theme: /^(light|dark)$/, ground: /^(white|none)$/, title: /^no$/, source: /^no$/ }
		]
	] as const)('choose from lists alone before the first paint: %s', (file, allowed) => {
		const documentElement: { dataset: Record<string, string> } = { dataset: {} };
		const at = scripted(file, { document: { documentElement }, self: 'the frame', top: 'its host' });
		for (const address of addresses(1945)) {
			documentElement.dataset = {};
			at(address);
			for (const [name, value] of Object.entries(documentElement.dataset)) {
				expect(value).toMatch(allowed[name as keyof typeof allowed]);
			}
		}
		at(new URL('https://example.org/?theme=dark&title=no&view=whole'));
		expect(documentElement.dataset['theme']).toBe('dark');
	});

	test('give names that can be repeated to the host, or none', () => {
		let named = 0;
		for (const address of addresses(1949)) {
			const names = namesIn(address);
			for (const name of Object.values(names)) expect(name).toMatch(/^[\w.-]{1,120}$/);
			named += Object.keys(names).length;
			for (const said of heightMessages(500, 300, names, 'https://example.org/'))
				expect(JSON.stringify(said)).not.toMatch(/[<>]/);
		}
		expect(named).toBeGreaterThan(100);
	});

	test('that lead nowhere are answered in words, with a way that stays on this site', () => {
		const page = {
			missing: { textContent: '' },
			way: { href: '', textContent: '' },
			pages: {
				textContent: JSON.stringify({
					folders: { embed: { name: 'Embed', index: 'embed' } },
					sentence: 'There is no {id} in {page}.',
					link: 'To {page}'
				})
			}
		};
		const at = scripted('src/routes/404.html/nearest.js', {
			document: { getElementById: (id: keyof typeof page) => page[id] },
			decodeURIComponent
		});
		for (const address of addresses(1950)) {
			page.way.href = '/';
			at(address);
			expect(new URL(page.way.href, address).origin).toBe('https://example.org');
			expect(page.missing.textContent.length).toBeLessThan(120);
		}
		expect(page.way.textContent).toBe('To Embed');
	});
});
