import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Plate from '$lib/modes/parts/Plate.svelte';
import { story } from '$lib/server/story/content';

const drawn = story.chapters.map(({ id }) => ({ id, html: render(Plate, { props: { chapter: id } }).body }));

it.each(drawn)(
	'the plate of “$id” is a small drawing in two colours of our own, for the eye alone',
	({ html }) => {
		expect(html).toMatch(/<div class="plate[^>]*aria-hidden="true"/);
		const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(html) ?? [];
		expect(svg.length).toBeGreaterThan(900);
		expect(svg.length).toBeLessThan(4000);
		expect(svg).toContain('plate-own');
		expect(svg).not.toMatch(/#[\da-f]{3,6}\b(?!-)|style=|<text|<image|href="[^#]/i);
		for (const [tag] of svg.matchAll(/<\w[^>]*>/g)) {
			const names = [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
			expect([tag, names.length]).toEqual([tag, new Set(names).size]);
		}
		for (const [, name] of svg.matchAll(/class="([^"]*)"/g))
			expect(name).toMatch(/^(plate-(sheet|thin|own|full) ?)+$/);
	}
);

it('no two plates use one name for their parts', () => {
	const ids = drawn.flatMap(({ html }) => [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
	expect(ids.length).toBe(new Set(ids).size);
	for (const { html } of drawn)
		for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(html).toContain(`id="${id}"`);
});

it('red is the colour of China’s Communists alone: of their army in the scales', () => {
	expect(drawn.filter(({ html }) => html.includes('data-tone="party"')).map(({ id }) => id)).toEqual([
		'giants'
	]);
});

it('in the scales lie the armies of 1946, a hundred thousand soldiers a ball', () => {
	const { html } = drawn.find(({ id }) => id === 'giants')!;
	const balls = [...html.matchAll(/<path[^>]*d="([^"]*)"[^>]*stroke-dasharray="0.1 29.9"/g)].map(([, d]) =>
		[...d!.matchAll(/h(\d+)/g)].reduce((sum, [, long]) => sum + Number(long) / 30 + 1, 0)
	);
	expect(balls).toEqual([43, 12]);
});

it('on the bill stand 300 million dollars, a million a dot', () => {
	const { html } = drawn.find(({ id }) => id === 'credit')!;
	const [, d = ''] = /<path[^>]*d="([^"]*)"[^>]*stroke-dasharray="0.1 11.9"/.exec(html) ?? [];
	expect(
		[...d.matchAll(/h(\d+)/g)].reduce((sum, [, long]) => sum + Math.floor(Number(long) / 12) + 1, 0)
	).toBe(300);
});
