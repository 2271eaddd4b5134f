interface Point {
	readonly x: number;
	readonly y: number;
}

/** The first `share` (0…1) of a line's length, as points; none if nothing of it is left. */
export function partOf(points: readonly Point[], share: number): readonly Point[] {
	if (share <= 0) return [];
	if (share >= 1) return points;
	const lengths = points.slice(1).map((end, i) => Math.hypot(end.x - points[i]!.x, end.y - points[i]!.y));
	let left = share * lengths.reduce((sum, length) => sum + length, 0);
	const part: Point[] = points.slice(0, 1);
	for (const [i, length] of lengths.entries()) {
		const from = points[i]!;
		const to = points[i + 1]!;
		if (length < left) {
			part.push(to);
			left -= length;
			continue;
		}
		const t = length === 0 ? 0 : left / length;
		part.push({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
		break;
	}
	return part;
}
