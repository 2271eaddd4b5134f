import { sides, type Ask, type Form, type Run, type Side } from './ask';
import type { Sheet } from './sheet';
import type { Box, Spot, Stretch } from './spot';
import { lineHeight, type Lettering } from './text/lettering';
import { balanced, textWidth } from './text/metrics';
import { spread } from './text/spread';

/** What words keep clear of, in pixels. */
export interface Ground {
	/** Words that have their places already. */
	readonly words: readonly Box[];
	readonly boxes: readonly Box[];
	readonly stretches: readonly Stretch[];
	/** The middles of dots. */
	readonly dots: readonly Spot[];
}

/** How far the middles of two dots that touch are from each other, in pixels. */
const touching = 13;

const far = ({ left, right, top, bottom }: Box, { x, y }: Spot) =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Whether words stand nearer to their own dot than to any other, those aside that touch it. */
const isNearest = (box: Box, own: Spot, dots: readonly Spot[]): boolean =>
	dots.every((dot) => Math.hypot(dot.x - own.x, dot.y - own.y) <= touching || far(box, own) < far(box, dot));

/** From a dot’s middle to the line that leads from it, from that line to its words, and between words of a column. */
const [off, short, between] = [7, 4, 1];

const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a straight stretch runs through a box (Liang and Barsky, 1984). */
function crosses(box: Box, [a, b]: Stretch): boolean {
	let [from, to] = [0, 1];
	for (const [p, q] of [
		[a.x - b.x, a.x - box.left],
		[b.x - a.x, box.right - a.x],
		[a.y - b.y, a.y - box.top],
		[b.y - a.y, box.bottom - a.y]
	] as const) {
		if (p === 0 && q < 0) return false;
		if (p < 0) from = Math.max(from, q / p);
		if (p > 0) to = Math.min(to, q / p);
	}
	return from < to;
}

/** On which side of a stretch a place lies. */
const turn = ([a, b]: Stretch, c: Spot) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cut = (a: Stretch, b: Stretch) =>
	turn(a, b[0]) * turn(a, b[1]) < 0 && turn(b, a[0]) * turn(b, a[1]) < 0;

/** A line of runs with its size. */
interface Row {
	readonly runs: readonly (Run & { readonly lines: readonly string[] })[];
	readonly width: number;
	readonly height: number;
}

/** Between two runs on one line, in sizes of the first. */
const space = (run: Run) => run.size * 0.32;

/** A form as lines, with its size. */
interface Block {
	readonly rows: readonly Row[];
	readonly width: number;
	readonly height: number;
}

const known = new WeakMap<Form, Map<number, Block>>();

/** A form in lines no wider than `room`; worked out once, since words are tried in hundreds of places. */
function blockOf(form: Form, room: number): Block {
	const runs = form.flat() as readonly Run[];
	const wide = Math.min(room, Math.max(...runs.map((run) => run.wide ?? 0)));
	const blocks = known.get(form) ?? new Map<number, Block>();
	known.set(form, blocks);
	const before = blocks.get(wide);
	if (before) return before;
	const rows = form.map((one): Row => {
		const lettered = ([one].flat() as readonly Run[])
			.filter(({ text }) => text)
			.map((run) => ({
				...run,
				lines: run.wide ? balanced(run.text, Math.min(run.wide, room), run.size, run.weight) : [run.text]
			}));
		const widths = lettered.map(({ lines, size, weight, spacing = 0 }) =>
			Math.max(...lines.map((line) => textWidth(line, size, weight) + line.length * spacing * size))
		);
		return {
			runs: lettered,
			width: widths.reduce((sum, width, i) => sum + width + (i ? space(lettered[i - 1]!) : 0), 0),
			height: Math.max(0, ...lettered.map(({ lines, size }) => lines.length * size * lineHeight))
		};
	});
	const block = {
		rows,
		width: Math.max(0, ...rows.map((row) => row.width)),
		height: rows.reduce((sum, row) => sum + row.height, 0)
	};
	blocks.set(wide, block);
	return block;
}

interface Try {
	readonly rows: readonly Row[];
	readonly anchor: 'start' | 'middle' | 'end';
	readonly box: Box;
	readonly leader: Stretch | undefined;
}

/** The line from a place to words: to the middle of their side, or straight up or down to them. */
function leaderOf(from: Spot, box: Box, beside: boolean): Stretch {
	const left = box.left > from.x;
	const end = beside
		? { x: left ? box.left - short : box.right + short, y: (box.top + box.bottom) / 2 }
		: {
				x: Math.min(Math.max(from.x, box.left), box.right),
				y: box.top > from.y ? box.top - short / 2 : box.bottom + short / 2
			};
	const far = Math.hypot(end.x - from.x, end.y - from.y);
	const share = Math.min(1, off / far);
	return [{ x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share }, end];
}

/** Where words would like to stand, in pixels. */
function wish({ at, lead }: Ask, { spot }: Sheet) {
	const [a, b] = ('x' in at ? [at, at] : at).map(spot) as [Spot, Spot];
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, from: lead && spot(lead) };
}

/** A form on a side of its place: so much further off, and beside it so much further down. */
function tryAt(
	{ gap = 6, inset = 0, nearest = false }: Ask,
	{ x, y, from }: ReturnType<typeof wish>,
	form: Form,
	name: Side,
	{ from: edge, to }: Sheet['words'],
	away = 0,
	down = 0
): Try {
	const { dx, dy, anchor } = sides[name];
	const start = x + (dx ? gap + away : inset) * { start: 1, middle: 0, end: -1 }[anchor];
	const { rows, width, height } = blockOf(form, dx > 0 ? to - start : dx < 0 ? start - edge : to - edge);
	const wanted = start - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
	const left = anchor === 'middle' ? Math.max(edge, Math.min(wanted, to - width)) : wanted;
	const top = y - height / 2 + dy * (gap + height / 2 + away) + down;
	const box = { left, right: left + width, top, bottom: top + height };
	// words beside their dot need no line to it
	const led = from && !(nearest && far(box, from) < 24);
	return { rows, anchor, box, leader: led ? leaderOf(from, box, dx !== 0) : undefined };
}

/** In steps of so many pixels words slide. */
const step = 4;

/** Everywhere that words may stand: each form, on each side, then ever further off; beside their place up and down, too. */
function* tries(ask: Ask, sheet: Sheet): Generator<Try> {
	for (const form of ask.forms)
		for (const place of [ask.at, ...(ask.or ?? [])]) yield* triesAt({ ...ask, at: place }, form, sheet);
}

function* triesAt(ask: Ask, form: Form, sheet: Sheet): Generator<Try> {
	const at = wish(ask, sheet);
	for (let off = 0; off <= (ask.slide ?? 0); off += step)
		for (const name of ask.sides) {
			if (!sides[name].dx) yield tryAt(ask, at, form, name, sheet.words, off);
			else
				for (let away = 0; away <= off; away += step)
					for (const down of away < off ? [away - off, off - away] : [0])
						yield tryAt(ask, at, form, name, sheet.words, away, down);
		}
}

/**
 * How far each of a column's asks is moved up or down, so that they stand clear of each other between what is above the
 * column and what is below it; nothing for the last of them if not all have room.
 */
function columnOf(asks: readonly Ask[], sheet: Sheet, taken: readonly Box[]): ReadonlyMap<Ask, number> {
	const tried = asks.map((ask) => {
		const at = wish(ask, sheet);
		return { ask, y: at.y, ...tryAt(ask, at, ask.forms.at(-1)!, ask.sides[0]!, sheet.words) };
	});
	const middle = tried.reduce((sum, { y }) => sum + y, 0) / tried.length;
	const beside = taken.filter((other) =>
		tried.some(({ box }) => other.left < box.right && box.left < other.right)
	);
	const above = beside.filter(({ top, bottom }) => top + bottom < 2 * middle);
	const below = beside.filter(({ top, bottom }) => top + bottom >= 2 * middle);
	const from = Math.max(0, ...above.map(({ bottom }) => bottom));
	const to = Math.min(sheet.height, ...below.map(({ top }) => top));
	const things = tried.map(({ ask, y, box }) => ({ ask, at: y, size: box.bottom - box.top }));
	const room = to - from + between;
	let used = 0;
	const kept = things.filter(({ size }) => {
		const fits = used + size + between <= room;
		if (fits) used += size + between;
		return fits;
	});
	const middles = spread(kept, from, to, between);
	return new Map(kept.map(({ ask, at }, i) => [ask, middles[i]! - at]));
}

/** The letters of words that found a place, each run with the line it stands on. */
function lettersOf({ key, of }: Ask, { rows, anchor, box }: Try): Lettering[] {
	let top = box.top;
	let i = 0;
	return rows.flatMap(({ runs, height, width }) => {
		const several = runs.length > 1;
		const largest = Math.max(...runs.map(({ size }) => size));
		let x = {
			start: box.left,
			middle: (box.left + box.right - (several ? width : 0)) / 2,
			end: box.right - (several ? width : 0)
		}[anchor];
		const letters = runs.map((run): Lettering => {
			const { lines, size, weight, tone, spacing, slanted } = run;
			const one: Lettering = {
				key: `${key}-${i++}`,
				x,
				// all runs of a line stand on the foot of the largest
				y: top + (largest * lineHeight) / 2 + 0.35 * (largest - size),
				lines,
				size,
				halo: true,
				...(of && { of }),
				anchor: several ? 'start' : anchor,
				...(weight && { weight }),
				...(tone && { tone }),
				...(spacing && { spacing: spacing * size }),
				...(slanted && { slanted })
			};
			x += textWidth(lines[0] ?? '', size, weight) + space(run);
			return one;
		});
		top += height;
		return letters;
	});
}

function first<T>(list: Iterable<T>, fits: (one: T) => boolean): T | undefined {
	for (const one of list) if (fits(one)) return one;
	return undefined;
}

/** Words with their places. */
interface Placed {
	readonly labels: readonly Lettering[];
	/** The lines that lead to them. */
	readonly leaders: readonly Stretch[];
	/** The keys of what found a place. */
	readonly placed: ReadonlySet<string>;
	/** Whether something that must be said found no place of its own. */
	readonly crowded: boolean;
}

/** Places for words in the order given: none meets another, a mark, a line or the edge. What finds no place is left out. */
export function place(asks: readonly Ask[], sheet: Sheet, ground: Ground): Placed {
	const { boxes, stretches } = ground;
	const words = [...ground.words];
	const leaders: Stretch[] = [];
	const columns = new Map<string, ReadonlyMap<Ask, number>>();

	/** The places that an ask would take, best first. */
	function wanted(ask: Ask): Iterable<Try> {
		if (!ask.column) return tries(ask, sheet);
		const all = asks.filter(({ column }) => column === ask.column);
		const moved = columns.get(ask.column) ?? columnOf(all, sheet, [...words, ...boxes]);
		columns.set(ask.column, moved);
		const down = moved.get(ask);
		const at = wish(ask, sheet);
		return down === undefined
			? []
			: ask.forms.map((form) => tryAt(ask, at, form, ask.sides[0]!, sheet.words, 0, down));
	}

	/** Whether a try is clear of words, and of lines and marks as far as it must be. */
	const clear =
		(ground: Partial<Ground>) =>
		({ box, leader }: Try) =>
			box.left >= sheet.words.from &&
			box.right <= sheet.words.to &&
			box.top >= 0 &&
			box.bottom <= sheet.height &&
			!words.some((other) => meet(box, other)) &&
			!leaders.some((other) => crosses(box, other)) &&
			!ground.boxes?.some((other) => meet(box, other)) &&
			!ground.stretches?.some((stretch) => crosses(box, stretch)) &&
			!(leader && words.some((other) => crosses(other, leader))) &&
			!(leader && leaders.some((other) => cut(other, leader)));

	let crowded = false;
	const placed = new Set<string>();
	const labels = asks.flatMap((ask) => {
		const apart = (ask.apart ?? []).flatMap((path) => {
			const spots = path.map(sheet.spot);
			return spots.slice(1).map((end, i): Stretch => [spots[i]!, end]);
		});
		const near = ({ box, leader }: Try) =>
			!ask.nearest ||
			(isNearest(box, wish(ask, sheet), ground.dots) &&
				!(leader && stretches.some((stretch) => cut(stretch, leader))));
		const free = clear(ask.over ? {} : { boxes, stretches: [...stretches, ...apart] });
		let one = first(wanted(ask), (one) => free(one) && near(one));
		if (!one && ask.must) {
			crowded = true;
			// nearer to another dot it would say what is not so
			if (ask.nearest) return [];
			const short = { ...ask, forms: ask.forms.slice(-1) };
			one = first(wanted(short), clear({ boxes })) ?? first(wanted(short), clear({}));
		}
		if (!one) return [];
		placed.add(ask.key);
		words.push(one.box);
		if (one.leader) leaders.push(one.leader);
		return lettersOf(ask, one);
	});
	return { labels, leaders, placed, crowded };
}
