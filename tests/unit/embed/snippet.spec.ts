import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { dice } from '../../support/hostile';
import {
	addressOf,
	addressWith,
	frame,
	framed,
	heightWith,
	still,
	usual,
	type Embeddable
} from '$lib/embed/snippet';

const thing: Embeddable = {
	name: 'Name',
	title: 'Title',
	address: 'https://example.org/embed/step/terms/',
	height: 500,
	less: { title: 54, source: 19 },
	picture: { address: 'https://example.org/pictures/step/terms.png', width: 1200, height: 630 },
	text: 'What it shows',
	caption: 'Title. Sources: A; B.',
	credit: { address: 'https://example.org/#terms', words: 'The story' }
};

const script = { address: 'https://example.org/embed.js', integrity: 'sha384-abc+/=' };

const hostile = [
	`"><script>alert(1)</script>`,
	`' onload='alert(1)`,
	`</textarea></figure><img src=x onerror=alert(1)>`,
	`&quot;><b>`,
	`\u0000"\n>`
];

/** What code may look like once every text and every attribute's value is taken out. */
const shapes = [frame, (one: Embeddable) => framed(one, usual), still].map((make) =>
	make({ ...thing, script }, usual)
		.replace(/"[^"<>]*"/g, '""')
		.replace(/>[^<]*</g, '><')
);

describe('code to embed', () => {
	it('is harmless in 10,000 cases of words and addresses made from a seed', () => {
		const roll = dice(1949);
		const parts = [...hostile, '=', ' ', '`', '\\', '&#x22;', 'https://x', 'onerror=', '-->', '<!--', '‮'];
		const words = () =>
			Array.from({ length: 1 + Math.floor(roll() * 5) }, () => parts[Math.floor(roll() * parts.length)]).join(
				''
			);
		for (let i = 0; i < 10_000; i++) {
			const bad = {
				...thing,
				title: words(),
				address: roll() < 0.5 ? words() : `https://x/${words()}`,
				text: words(),
				caption: words(),
				credit: { address: `https://x/${words()}`, words: words() },
				script: { address: `https://x/${words()}`, integrity: words() }
			};
			for (const code of [frame(bad, usual), framed(bad, usual), still(bad)]) {
				const shape = code.replace(/"[^"<>]*"/g, '""').replace(/>[^<]*</g, '><');
				expect(shapes).toContain(shape);
			}
		}
	});

	it('is one frame with what a host needs to know', () => {
		const [element, ...more] = parse(frame(thing, usual)).querySelectorAll('*');
		expect(more).toEqual([]);
		expect(element?.tagName).toBe('IFRAME');
		expect(element?.attributes).toMatchObject({
			src: thing.address,
			title: 'Title',
			height: '500',
			loading: 'lazy',
			referrerpolicy: 'strict-origin-when-cross-origin'
		});
	});

	it('says only what is unusual in the address, and saves its height', () => {
		expect(addressWith(thing.address, usual)).toBe(thing.address);
		const bare = { theme: 'dark', ground: 'white', title: false, source: false } as const;
		expect(addressWith(thing.address, bare)).toBe(
			`${thing.address}?theme=dark&ground=white&title=no&source=no`
		);
		expect(heightWith(thing, bare)).toBe(500 - 54 - 19);
	});

	it('brings the script only where there is one', () => {
		expect(framed(thing, usual)).toBe(frame(thing, usual));
		const whole = parse(framed({ ...thing, script }, usual));
		expect(whole.querySelector('.story-embed > iframe')).not.toBeNull();
		expect(whole.querySelector('script')?.attributes).toEqual({
			src: 'https://example.org/embed.js',
			integrity: 'sha384-abc+/=',
			crossorigin: 'anonymous',
			async: ''
		});
	});

	it('says of the story only its colours: its title and its sources always stand in it', () => {
		const chosen = { theme: 'dark', ground: 'none', title: false, source: false } as const;
		expect(addressOf({ ...thing, script }, chosen)).toBe(`${thing.address}?theme=dark&ground=none`);
		expect(addressOf(thing, chosen)).toBe(`${thing.address}?theme=dark&ground=none&title=no&source=no`);
	});

	it('is a still with its text, its caption and its credit', () => {
		const figure = parse(still(thing)).querySelector('figure');
		expect(figure?.querySelector('img')?.attributes).toMatchObject({
			width: '1200',
			height: '630',
			alt: thing.text
		});
		expect(figure?.querySelector('a')?.getAttribute('href')).toBe(thing.credit.address);
	});

	it.each(hostile)('is harmless whatever the words are: %j', (words) => {
		const bad = { ...thing, title: words, text: words, caption: words, credit: { ...thing.credit, words } };
		for (const code of [frame(bad, usual), framed(bad, usual), still(bad)]) {
			const elements = parse(code).querySelectorAll('*');
			expect(elements.map(({ tagName }) => tagName).join(' ')).toMatch(/^(IFRAME|FIGURE IMG FIGCAPTION A)$/);
			for (const { attributes } of elements)
				for (const name of Object.keys(attributes)) expect(name).not.toMatch(/^on/);
		}
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ' https://x', ''])(
		'follows no address but those of the web: %j',
		(address) => {
			expect(frame({ ...thing, address }, usual)).toContain('src="#"');
			expect(still({ ...thing, picture: { ...thing.picture, address } })).toContain('src="#"');
		}
	);

	it('knows no height but whole pixels', () => {
		for (const height of [NaN, Infinity, -5])
			expect(frame({ ...thing, height }, usual)).toContain('height="0"');
	});
});
