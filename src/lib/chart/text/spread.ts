/** A thing to be placed along a line. */
export interface Placed {
	/** Where it would like its middle. */
	readonly at: number;
	/** How much room it takes. */
	readonly size: number;
}

/**
 * Middles for things along a line so that none overlaps another and each stays as near as it can to where it
 * would like to be, in the given order of `at`. Positions are in the unit of `at`.
 * If there is more than fits between `min` and `max`, they start at `min` and run over `max`.
 */
export function spread(things: readonly Placed[], min: number, max: number, gap = 0): number[] {
	const order = things.map((thing, index) => ({ ...thing, index })).sort((a, b) => a.at - b.at);
	const top: number[] = [];
	let edge = min;
	for (const thing of order) {
		const start = Math.max(edge, thing.at - thing.size / 2);
		top.push(start);
		edge = start + thing.size + gap;
	}
	let limit = max;
	for (let i = order.length - 1; i >= 0; i--) {
		const size = order[i]!.size;
		const start = Math.max(min, Math.min(top[i]!, limit - size));
		top[i] = start;
		limit = start - gap;
	}
	// the way back may have pushed things over `min`; run forward once more
	edge = min;
	const middles: number[] = Array<number>(things.length).fill(0);
	order.forEach((thing, i) => {
		const start = Math.max(edge, top[i]!);
		middles[thing.index] = start + thing.size / 2;
		edge = start + thing.size + gap;
	});
	return middles;
}
