/** A mark of the drawing with the row of the table that puts it in words. */
export interface Point {
	readonly key: string;
	readonly said: string;
	/** The row's links: its cell in the data, the step that explains it. */
	readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** The points of a table, in its order. */
export const pointsOf = (table: Element): readonly Point[] =>
	[...table.querySelectorAll<HTMLElement>('tr[data-point]')].map((row) => ({
		key: row.dataset['point'] ?? '',
		said: row.dataset['said'] ?? '',
		links: [...row.querySelectorAll<HTMLAnchorElement>('a[data-way]')].map((link) => ({
			href: link.href,
			text: link.title || link.textContent.trim()
		}))
	}));

/** The drawn mark with this key. */
export const markIn = (drawing: ParentNode, key: string): Element | undefined =>
	[...drawing.querySelectorAll('[data-key]')].find(
		(mark) =>
			(mark as SVGElement).dataset['key'] === key && (mark as SVGElement).dataset['state'] !== 'hidden'
	);

/** How far a place in the window is from a box, in pixels; 0 inside it. */
const distance = ({ left, right, top, bottom }: DOMRect, x: number, y: number): number =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * The index of the point whose mark is at a place in the window, or nearest to it within `reach` pixels; -1 if none.
 * Among marks that hold the place the smallest wins.
 */
export function pointAt(
	drawing: ParentNode,
	points: readonly Point[],
	x: number,
	y: number,
	reach = 16
): number {
	let best = -1;
	let least: readonly [number, number] = [reach, Infinity];
	points.forEach(({ key }, index) => {
		const box = markIn(drawing, key)?.getBoundingClientRect();
		if (!box) return;
		const away = distance(box, x, y);
		const size = box.width * box.height;
		if (away < least[0] || (away === least[0] && size < least[1])) {
			best = index;
			least = [away, size];
		}
	});
	return best;
}
