/** A rectangle of the sheet, in pixels. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A place on the sheet, in pixels. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A straight stretch of a line. */
export type Stretch = readonly [Spot, Spot];

/** What words have to keep clear of. */
export interface Obstacles {
	readonly boxes: readonly Box[];
	readonly stretches: readonly Stretch[];
}

/** Whether two boxes have ground in common. */
export const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a stretch runs through a box, looked at in forty places if it comes near. */
function crosses(box: Box, [a, b]: Stretch): boolean {
	if (Math.max(a.x, b.x) < box.left || Math.min(a.x, b.x) > box.right) return false;
	for (let i = 0; i <= 40; i++) {
		const x = a.x + ((b.x - a.x) * i) / 40;
		const y = a.y + ((b.y - a.y) * i) / 40;
		if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
	}
	return false;
}

/** Whether nothing is in the way of a box. */
export const isClear = (box: Box, { boxes, stretches }: Obstacles): boolean =>
	boxes.every((other) => !meet(box, other)) && stretches.every((stretch) => !crosses(box, stretch));
