import { render } from 'svelte/server';
import { textWidth } from '$lib/chart/text/metrics';
import type { FigureId, ViewOf } from '$lib/domain/view';
import type { Graphic } from '$lib/figures/figure';
import { datasets } from '$lib/server/data/datasets';

/** A view of a figure drawn at a size, with these words in it. */
export const drawn = <F extends FigureId>(
	figure: Graphic<F>,
	view: ViewOf<F>,
	width: number,
	height: number,
	labels?: object
): string => render(figure, { props: { datasets, view, width, height, ...(labels && { labels }) } }).body;

/** The room a line of lettering takes in a drawing, in pixels. */
export interface Box {
	readonly words: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Where groups around a tag have moved it, in pixels. */
function movedBy(html: string, end: number): readonly [number, number] {
	const open: (readonly [number, number])[] = [];
	for (const [tag] of html.slice(0, end).matchAll(/<g\b[^>]*>|<\/g>/g))
		if (tag === '</g>') open.pop();
		else {
			const [, x = 0, y = 0] = /translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(tag) ?? [];
			open.push([Number(x), Number(y)]);
		}
	return open.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
}

/** The box of every line of lettering in a rendered figure, hidden ones left out. Capitals' height, no margins. */
export function boxesIn(html: string): readonly Box[] {
	const boxes: Box[] = [];
	for (const text of html.matchAll(/<text([^>]*)>([\s\S]*?)<\/text>/g)) {
		const [, tag = '', inner = ''] = text;
		if (attribute(tag, 'data-state') === 'hidden') continue;
		const [dx, dy] = movedBy(html, text.index);
		const [x = 0, y = 0] = (/translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(tag) ?? []).slice(1).map(Number);
		const size = Number(attribute(tag, 'font-size'));
		const weight = attribute(tag, 'font-weight') === '650' ? 650 : 400;
		const anchor = attribute(tag, 'text-anchor');
		for (const [, at = '', words = ''] of inner.matchAll(
			/<tspan[^>]*y="([-\d.]+)"[^>]*>([\s\S]*?)<\/tspan>/g
		)) {
			const text = words
				.replace(/<!--.*?-->/g, '')
				.replace(/&amp;/g, '&')
				.trim();
			const width = textWidth(text, size, weight);
			const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			const foot = y + dy + Number(at);
			boxes.push({
				words: text,
				left,
				right: left + width,
				top: foot - 0.75 * size,
				bottom: foot + 0.2 * size
			});
		}
	}
	return boxes;
}

/** What is wrong with the lettering of a rendered figure: each overlap, and each line that leaves its box. */
export function faultsIn(html: string, width: number, height: number): readonly string[] {
	const boxes = boxesIn(html);
	const outside = boxes
		.filter(
			(box) => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5
		)
		.map((box) => `“${box.words}” leaves the box`);
	const overlaps = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `“${a.words}” meets “${b.words}”`)
	);
	return [...outside, ...overlaps];
}

/** Sizes at which every figure has to be good: a small phone to a large screen. */
export const sizes = [
	[288, 170],
	[320, 260],
	[358, 270],
	[520, 420],
	[700, 560],
	[850, 700],
	[1200, 900]
] as const;
