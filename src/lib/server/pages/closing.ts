import { dateInWords } from '../../domain/date';
import type { Closing, Placed, RailwaySheet, TermSheet } from '../../domain/printed-track';
import { rowOf } from '../../measures/measure';
import { runMeasure } from '../../measures/registry';
import { datasets } from '../data/datasets';

interface Point {
	readonly x: number;
	readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const line = (points: readonly Point[]): string =>
	`M${points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`;

/** A line beside another, so far to its left; at a bend it keeps its distance from both parts. */
function beside(points: readonly Point[], far: number): readonly Point[] {
	const across = points.slice(1).map((to, i) => {
		const from = points[i]!;
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
	});
	return points.map(({ x, y }, i) => {
		const [a, b] = [across[i - 1] ?? across[i]!, across[i] ?? across[i - 1]!];
		const both = far / (1 + a.x * b.x + a.y * b.y);
		return { x: x + both * (a.x + b.x), y: y + both * (a.y + b.y) };
	});
}

/** Towns of the railway that the sheet names, and how far from each there is room for the name. */
const named: Readonly<Record<string, Point & { readonly end?: true }>> = {
	manzhouli: { x: -6, y: -18 },
	harbin: { x: 8, y: -16 },
	suifenhe: { x: 8, y: 20, end: true },
	changchun: { x: -14, y: 0, end: true },
	shenyang: { x: -14, y: 0, end: true },
	dalian: { x: 14, y: 0 }
};

/** The railway from the border to the sea, from the places of the data: near enough to flat at this size. */
function railway(): RailwaySheet {
	const width = 300;
	const margin = { top: 28, side: 22, bottom: 22 };
	const places = datasets.places.filter(({ line: on }) => on);
	const base = rowOf('places', datasets.places, 'port-arthur');
	const flat = ({ lon, lat }: { readonly lon: number; readonly lat: number }) => ({
		x: lon * Math.cos((44 * Math.PI) / 180),
		y: -lat
	});
	const all = places.map(flat);
	const [west, east] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
	const [north, south] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
	const scale = (width - 2 * margin.side) / (east - west);
	const at = (place: { readonly lon: number; readonly lat: number }): Point => {
		const { x, y } = flat(place);
		return { x: margin.side + scale * (x - west), y: margin.top + scale * (y - north) };
	};
	const on = (part: string) => places.filter((place) => place.line === part).map(at);
	const trunk = on('trunk');
	const arm = [at(rowOf('places', datasets.places, 'harbin')), ...on('south')];
	const rails = [3, -3].map((far) => line(beside(trunk, far)) + line(beside(arm, far)));
	const height = Math.round(margin.top + scale * (south - north) + margin.bottom);
	const names = Object.entries(named).map(([id, away]): Placed => {
		const place = rowOf('places', datasets.places, id);
		const { x, y } = at(place);
		return { ...away, text: place.name, x: (x + away.x) / width, y: (y + away.y) / height };
	});
	/** At this size it would lie on Dalian: drawn a little further off. */
	const { x, y } = at(base);
	return {
		width,
		height,
		ties: line(trunk) + line(arm),
		rails: [rails[0] ?? '', rails[1] ?? ''],
		towns: Object.keys(named).map((id) => at(rowOf('places', datasets.places, id))),
		base: { x: x - 14, y: y + 6 },
		names
	};
}

/** The term of the treaty, in rows of as many months each. */
function term(width: number, rows: number): TermSheet {
	const months = (to: string) => runMeasure(`months(treaty-in-force, ${to})`, datasets).value;
	const [whole, together] = [months('treaty-lapses'), months('specialists-recalled')];
	const [gap, margin, half, away, bend] = [110, 55, 4, 22, 14];
	const aRow = whole / rows;
	const pitch = width / aRow;
	const rowY = (row: number) => margin + row * gap;
	const spans = Array.from({ length: rows }, (_, row) => [row * aRow, (row + 1) * aRow] as const);
	const part = (from: number, to: number) => ({
		path: spans
			.map(([a, b], row) => [Math.max(a, from) - a, Math.min(b, to) - a, row] as const)
			.filter(([a, b]) => b > a)
			.map(([a, b, row]) => `M${round(a * pitch)},${rowY(row)}H${round(b * pitch)}`)
			.join(''),
		months: to - from
	});
	const rail = (side: 1 | -1) =>
		spans
			.map(([a, b], row) => {
				const [near, far] = [rowY(row) + side * half, rowY(row) + side * away];
				if (together >= b) return `M0,${near}H${width}`;
				if (together <= a) return `M0,${far}H${width}`;
				const x = round((together - a) * pitch);
				const to = round(Math.min(x + bend * pitch, width));
				const middle = round((x + to) / 2);
				return `M0,${near}H${x}C${middle},${near} ${middle},${far} ${to},${far}H${width}`;
			})
			.join('');
	const lastY = rowY(rows - 1);
	const height = lastY + margin;
	const name = (id: string, month: number, more: { readonly end?: true } = {}) => {
		const { date, title } = rowOf('events', datasets.events, id);
		const row = Math.min(Math.floor(month / aRow), rows - 1);
		return {
			text: title,
			date: dateInWords(date),
			x: ((month - row * aRow) * pitch) / width,
			y: (rowY(row) - away - 8) / height,
			...more
		};
	};
	return {
		width,
		height,
		together: part(0, together),
		apart: part(together, whole),
		rails: [rail(-1), rail(1)],
		stop: `M${width},${lastY - away - 8}V${lastY + away + 8}`,
		names: [
			name('treaty-in-force', 0),
			name('specialists-recalled', together),
			name('treaty-lapses', whole, { end: true })
		]
	};
}

/** What the story closes on, laid out at build from the data. */
export const closing = (): Closing => ({ railway: railway(), wide: term(1200, 1), narrow: term(360, 3) });
