import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import type { FigureData } from '../domain/dataset';
import type { FigureId, View } from '../domain/view';
import type { Graphic } from '../figures/figure';
import { graphics } from '../figures/graphics';
import { heightOf } from '../figures/words';

/** A figure drawn at build, in pixels of its own that scale as a whole. */
export interface Picture {
	/** HTML with one SVG. */
	readonly drawing: string;
	readonly width: number;
	readonly height: number;
}

/**
 * Draws a view that nobody will change: what is hidden in it, and what only a running page needs, is left out.
 * @param size in pixels; by default that of a step's picture
 */
export function pictureOf(
	datasets: FigureData,
	view: View,
	size?: { readonly width: number; readonly height: number }
): Picture {
	const width = size?.width ?? 320;
	const height = size?.height ?? heightOf(view);
	// TypeScript cannot see that the drawing found under a view's name is the one for that view
	const drawing = graphics[view.figure] as Graphic<FigureId>;
	const { body } = render(drawing, { props: { datasets, view, width, height } });
	const root = parse(body, { comment: false });
	for (const hidden of root.querySelectorAll('[data-state="hidden"]')) hidden.remove();
	for (const element of root.querySelectorAll('[class]')) element.removeAttribute('class');
	const svg = root.querySelector('svg');
	for (const name of ['style', 'width', 'height']) svg?.removeAttribute(name);
	return { drawing: svg?.toString().replace(/>\s+</g, '><') ?? '', width, height };
}
