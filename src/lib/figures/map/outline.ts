import type { GeoContext } from 'd3-geo';

/** What d3-geo draws on, and the path that came of it. */
export interface Outline extends GeoContext {
	/** The SVG path so far, in whole units and relative steps, which is a third of its usual length. */
	readonly path: () => string;
}

/** A fresh sheet for d3-geo to draw polygons and lines on. */
export function outline(): Outline {
	const parts: string[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	let drawing = false;

	/** The step to a point, which becomes the current one; nothing if it is no step at all. */
	const step = (toX: number, toY: number): string | undefined => {
		const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
		[x, y] = [x + dx, y + dy];
		return dx || dy ? `${dx}${dy < 0 ? '' : ' '}${dy}` : undefined;
	};

	return {
		beginPath: () => undefined,
		arc: () => undefined,
		moveTo(toX, toY) {
			parts.push(`m${step(toX, toY) ?? '0 0'}`);
			[startX, startY] = [x, y];
			drawing = false;
		},
		lineTo(toX, toY) {
			const to = step(toX, toY);
			if (to === undefined) return;
			parts.push(drawing ? (to.startsWith('-') ? to : ` ${to}`) : `l${to}`);
			drawing = true;
		},
		closePath() {
			parts.push('z');
			[x, y] = [startX, startY];
			drawing = false;
		},
		path: () => parts.join('')
	};
}
