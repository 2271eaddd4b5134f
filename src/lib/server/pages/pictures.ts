import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import Chart from '../../chart/Chart.svelte';
import { layOut } from '../../chart/layout';
import { roomOf } from '../../chart/room';
import type { Scene } from '../../chart/scene';
import type { FigureData } from '../../domain/dataset';
import type { FigureId, View } from '../../domain/view';
import type { Graphic } from '../../figures/figure';
import { graphics } from '../../figures/graphics';
import { heightOf } from '../../figures/words';
import { coloured } from './picture/coloured';

/** A figure drawn at build, in pixels of its own that scale as a whole. */
export interface Picture {
	/** HTML with one SVG. */
	readonly drawing: string;
	readonly width: number;
	readonly height: number;
}

/** In pixels. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * Draws a view that nobody will change.
 * @param size by default that of a step's picture
 */
export function pictureOf(datasets: FigureData, view: View, size?: Size): Picture {
	const width = size?.width ?? 320;
	const height = size?.height ?? heightOf(view);
	// TypeScript cannot see that the drawing found under a view's name is the one for that view
	const drawing = graphics[view.figure] as Graphic<FigureId>;
	return still(render(drawing, { props: { datasets, view, width, height } }).body, { width, height });
}

/** A scene drawn that nobody will change. */
export function pictureOfScene(scene: Scene, { width, height }: Size): Picture {
	const layout = layOut(scene, roomOf(width, height));
	return still(render(Chart, { props: { layout } }).body, { width, height });
}

/** A drawing as a picture: what is hidden in it, and what only a running page needs, is left out. */
function still(body: string, { width, height }: Size): Picture {
	const root = parse(`<div class="graphic">${body}</div>`, { comment: false });
	for (const hidden of root.querySelectorAll('[data-state="hidden"]')) hidden.remove();
	coloured(root);
	for (const element of root.querySelectorAll('[class]')) element.removeAttribute('class');
	const svg = root.querySelector('svg');
	for (const name of ['style', 'width', 'height']) svg?.removeAttribute(name);
	return { drawing: svg?.toString().replace(/>\s+</g, '><') ?? '', width, height };
}
