/** A point on the sheet that the track is drawn on. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A track laid to and fro, row under row. */
export interface Track {
	readonly width: number;
	readonly height: number;
	/** The middle of the track, as the `d` of a path. */
	readonly path: string;
	/** A place on it, by the share of its length. */
	readonly at: (share: number) => Point;
}

interface Lay {
	readonly width: number;
	readonly rows: number;
	/** From a row to the next. */
	readonly gap: number;
	/** Kept free all round, for what is wider than the line. */
	readonly margin: number;
}

/** Lays a track in rows, joined by half circles at their ends. */
export function layTrack({ width, rows, gap, margin }: Lay): Track {
	const r = gap / 2;
	const [left, right] = [margin + r, width - margin - r];
	const run = right - left;
	const turn = Math.PI * r;
	const length = rows * run + (rows - 1) * turn;
	const path = Array.from({ length: rows }, (_, row) => {
		const [to, sweep] = row % 2 ? [left, 0] : [right, 1];
		return `H${to}${row < rows - 1 ? `a${r},${r} 0 0 ${sweep} 0,${gap}` : ''}`;
	}).join('');

	function at(share: number): Point {
		const far = Math.min(Math.max(share, 0), 1) * length;
		const row = Math.min(Math.floor(far / (run + turn)), rows - 1);
		const along = far - row * (run + turn);
		const [from, way] = row % 2 ? [right, -1] : [left, 1];
		const y = margin + row * gap;
		if (along <= run) return { x: from + way * along, y };
		const angle = (along - run) / r;
		return { x: from + way * (run + r * Math.sin(angle)), y: y + r * (1 - Math.cos(angle)) };
	}

	return { width, height: (rows - 1) * gap + 2 * margin, path: `M${left},${margin}${path}`, at };
}
