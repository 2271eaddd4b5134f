import type { Point } from './projection';

/** A rectangle in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether two rectangles come nearer than `gap` pixels. */
export const meet = (a: Box, b: Box, gap = 0): boolean =>
	a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Whether `inner` lies inside a figure of this size, `margin` pixels from its edges. */
export const fits = (inner: Box, width: number, height: number, margin = 4): boolean =>
	inner.left >= margin &&
	inner.top >= margin &&
	inner.right <= width - margin &&
	inner.bottom <= height - margin;

/** How many of `points` a rectangle covers, with `gap` pixels round it. */
export const covered = (box: Box, points: readonly Point[], gap = 2): number =>
	points.filter(
		({ x, y }) => x > box.left - gap && x < box.right + gap && y > box.top - gap && y < box.bottom + gap
	).length;

/** The square round a dot. */
export const around = ({ x, y }: Point, r: number): Box => ({
	left: x - r,
	top: y - r,
	right: x + r,
	bottom: y + r
});

/** How far a point lies from a rectangle, in pixels; nothing inside it. */
export const distance = (box: Box, { x, y }: Point): number =>
	Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
