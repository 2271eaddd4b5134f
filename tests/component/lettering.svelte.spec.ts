import { flushSync, mount, unmount } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import '../../src/styles/app.css';
import Defs from '$lib/chart/Defs.svelte';
import type { FigureId } from '$lib/domain/view';
import type { Graphic } from '$lib/figures/figure';
import { graphics } from '$lib/figures/graphics';
import { heightOf } from '$lib/figures/words';
import { datasets } from '$lib/server/data/datasets';
import { exploredViews, storyViews } from '../support/views';

interface Box {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly size: number;
}

/** Sizes a figure meets: the smallest phone's pinned figure to a large desktop's. */
const sizes = (natural: number) =>
	[
		[288, 170],
		[320, natural],
		[358, 270],
		[520, 420],
		[700, 560],
		[850, 700],
		[1200, 900]
	] as const;

const seen = (element: Element) =>
	!element.closest('[data-state="hidden"]') && getComputedStyle(element).opacity !== '0';

/** Boxes of the letters themselves: a line's box less its ascent and descent to spare. */
function labels(root: HTMLElement): Box[] {
	const origin = root.getBoundingClientRect();
	return [...root.querySelectorAll<SVGTSpanElement>('text[data-label] tspan')]
		.filter((line) => seen(line.closest('text')!) && line.textContent.trim())
		.map((line) => {
			const box = line.getBoundingClientRect();
			const size = parseFloat(getComputedStyle(line).fontSize);
			const middle = (box.top + box.bottom) / 2 - origin.top;
			return {
				text: line.textContent,
				left: box.left - origin.left,
				right: box.right - origin.left,
				top: middle - size * 0.42,
				bottom: middle + size * 0.42,
				size
			};
		});
}

const overlap = (a: Box, b: Box) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

beforeAll(async () => {
	document.documentElement.dataset['motion'] = 'off';
	mount(Defs, { target: document.body });
	await Promise.all(
		[400, 650].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3 Variable'`))
	);
});

describe.each([...storyViews(), ...exploredViews()])('$view.figure at $step', ({ view }) => {
	test.each(sizes(heightOf(view)))(
		'%i × %i: every word is legible, inside and clear of the others',
		(width, height) => {
			const root = document.createElement('div');
			root.className = 'graphic';
			root.style.cssText = `inline-size: ${width}px; block-size: ${height}px; overflow: visible`;
			document.body.append(root);
			const drawn = mount(graphics[view.figure] as Graphic<FigureId>, {
				target: root,
				props: { datasets, view, width, height }
			});
			flushSync();
			const boxes = labels(root);
			const touching = boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter((b) => overlap(a, b))
					.map((b) => `“${a.text}” on “${b.text}”`)
			);
			const outside = boxes
				.filter((box) => box.left < -1 || box.right > width + 1 || box.top < -2 || box.bottom > height + 2)
				.map((box) => box.text);
			const small = boxes.filter((box) => box.size < 12).map((box) => box.text);
			void unmount(drawn);
			root.remove();
			expect({ touching, outside, small, any: boxes.length > 0 }).toEqual({
				touching: [],
				outside: [],
				small: [],
				any: true
			});
		}
	);
});
