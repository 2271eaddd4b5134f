import type { Vertex } from '../scene';

/** Every point of both lines in order; one that a line lacks stands at that line’s point before it. */
function whole(line: readonly Vertex[], keys: readonly string[]): readonly Vertex[] {
	let before = line[0]!;
	return keys.map((key) => {
		const own = line.find((point) => point.key === key);
		if (own) before = own;
		return own ?? { ...before, key, gap: false };
	});
}

/** From one line to another: a point that only one of them has comes out of, or goes into, the point before it. */
export function between(from: readonly Vertex[], to: readonly Vertex[]): (t: number) => readonly Vertex[] {
	if (!from.length || !to.length) return () => to;
	const keys = [...new Set([...from, ...to].toSorted((a, b) => a.x - b.x).map(({ key }) => key))];
	const [a, b] = [whole(from, keys), whole(to, keys)];
	const mix = (start: number, end: number, t: number) => start + (end - start) * t;
	return (t) =>
		t >= 1
			? to
			: b.map((end, i) => {
					const start = a[i]!;
					return {
						...end,
						x: mix(start.x, end.x, t),
						y: mix(start.y, end.y, t),
						gap: (end.gap ?? false) || (start.gap ?? false)
					};
				});
}
