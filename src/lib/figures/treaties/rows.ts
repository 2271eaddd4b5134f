import { layOut } from '../../chart/layout';
import { roomOf, type Room } from '../../chart/room';
import { pixels, type Bar } from '../../chart/scene';
import { lineHeight, type Lettering } from '../../chart/text/lettering';
import { textWidth, wrap } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { factsOf, treaties, type ClauseMark, type Facts, type SubjectMark } from './marks';
import type { labels } from './words.en';

/** From here on the subjects have a column of their own; below, each stands over its clauses. */
const gutterFrom = 640;

/** Words that are not placed yet. */
type Words = Omit<Lettering, 'x' | 'y'>;

/** How much of a clause is written: the point and the text, or one of them. */
type Detail = 'full' | 'text' | 'short';

/** A way to write the rows: which subjects, how much of those that stand out and of others, how large. */
interface Level {
	readonly subjects: readonly SubjectMark[];
	readonly main: Detail;
	readonly rest: Detail;
	readonly sizes: { readonly short: number; readonly text: number };
}

/** Where the columns run, in pixels: both treaties get half; one that is told alone takes most of the width. */
function columnsOf({ show, subjects }: Facts, { width, type }: Room) {
	const wide = width >= gutterFrom;
	const names = subjects.map(({ heading }) => textWidth(heading, type.label, 650));
	const gutter = wide ? Math.ceil(Math.max(...names)) + 24 : 0;
	const apart = wide ? 56 : 34;
	const left = wide ? gutter : 8;
	const room = width - left - apart - 8;
	const share = show === '1945' ? 0.18 : 0.3;
	const narrow = wide ? room * share : Math.ceil(textWidth('1945', type.strong, 650));
	const first = Math.round({ '1945': room - narrow, '1950': narrow, both: room / 2 }[show]);
	const second = { x: left + first + apart, width: room - first };
	return {
		gutter,
		'1945': { x: left, width: first },
		'1950': second,
		rail: Math.round(second.x - apart / 2)
	};
}

/** Ways to write the rows, the richest first: ever smaller, ever less; at last less and less of what stands out. */
function levelsOf({ subjects, main }: Facts, { type }: Room): readonly Level[] {
	const large = { short: type.strong, text: type.label };
	const sizes = { short: type.label, text: type.small };
	const whole = { subjects, main: 'full', rest: 'full', sizes } as const;
	const alone = main.length
		? ([{ sizes: large }, {}, { main: 'text' }, { main: 'short' }] as const)
		: ([{ rest: 'short' }] as const);
	const order = main.length ? main : subjects;
	return [
		{ ...whole, sizes: large },
		whole,
		{ ...whole, rest: 'text' },
		{ ...whole, main: 'text', rest: 'text' },
		{ ...whole, rest: 'short' },
		{ ...whole, main: 'text', rest: 'short' },
		{ ...whole, main: 'short', rest: 'short' },
		...order.flatMap((_, i) =>
			alone.map((less) => ({ ...whole, subjects: order.slice(0, order.length - i), ...less }))
		)
	];
}

/** Words one under another, from a place on. */
function stack(words: readonly Words[], x: number, top: number): readonly Lettering[] {
	let y = top;
	return words.map((one) => {
		const placed = { ...one, x, y: y + (one.size * lineHeight) / 2 };
		y += one.lines.length * one.size * lineHeight + 2;
		return placed;
	});
}

const heightOf = (words: readonly Words[]) =>
	words.reduce((sum, { lines, size }) => sum + lines.length * size * lineHeight + 2, words.length ? -2 : 0);

/** What is written of a clause, in lines of this width: of one that stands aside the point, small. */
function paragraphsOf(mark: ClauseMark, detail: Detail, { short, text }: Level['sizes'], width: number) {
	const paragraph = (key: 'short' | 'text', size: number, weight: 400 | 650): Words => ({
		key,
		lines: wrap(mark[key], width, size, weight),
		size,
		weight,
		tone: mark.state === 'muted' ? 'quiet' : key === 'short' ? mark.tone : 'ink'
	});
	if (mark.aside) return [paragraph('short', text, 400)];
	// a point that is already the whole text is not said twice
	const twice = mark.text.replace(/\.$/, '') === mark.short;
	return [
		...(detail !== 'text' || twice ? [paragraph('short', short, 650)] : []),
		...(detail !== 'short' && !twice ? [paragraph('text', text, 400)] : [])
	];
}

/** Where everything in a view of the figure stands, in pixels of a picture `width` by `height`. */
export function rowsOf(
	datasets: FigureData,
	view: ViewOf<'treaties'>,
	width: number,
	height: number,
	words: typeof labels
) {
	const room = roomOf(width, height);
	const { type } = room;
	const facts = factsOf(datasets, view);
	const columns = columnsOf(facts, room);
	const { gutter, rail } = columns;
	const both = facts.show === 'both';

	// day and partner over each column; of the treaty that is not told only the year
	const heads = treaties.map((treaty): readonly Words[] => {
		const signed = facts.told.find((one) => one.treaty === treaty);
		const fits = (date: string) => textWidth(date, type.strong, 650) <= columns[treaty].width;
		const date = (signed ? words.dates(signed.date) : []).find(fits) ?? treaty;
		const tone = !signed ? 'quiet' : treaty === '1945' ? 'kmt' : 'party';
		const partner =
			signed && height >= 380 ? wrap(words.partner(signed.partner), columns[treaty].width, type.small) : [];
		return [
			{ key: `date-${treaty}`, lines: [date], size: type.strong, weight: 650, tone },
			...(partner.length
				? [{ key: `partner-${treaty}`, lines: partner, size: type.small, tone: 'quiet' } as const]
				: [])
		];
	});
	const top = Math.ceil(Math.max(...heads.map(heightOf)) + (height < 260 ? 3 : 8));
	const pad = height < 260 ? 4 : gutter ? 9 : 6;
	const above = gutter ? 0 : type.small * 1.3;

	/** The rows of a level, each with its least height, and how much they leave of the picture’s. */
	const write = ({ subjects, main, rest, sizes }: Level) => {
		const rows = subjects.map((subject) => {
			const detail = subject.state === 'emphasised' ? main : rest;
			const clauses = subject.clauses
				.filter(({ aside }) => gutter || !aside)
				.map((mark) => ({ mark, words: paragraphsOf(mark, detail, sizes, columns[mark.treaty].width) }));
			const tall = Math.max(
				...clauses.map((one) => heightOf(one.words)),
				gutter ? type.label * lineHeight : 0
			);
			return { subject, clauses, least: 2 * pad + above + tall };
		});
		const more = subjects.length < facts.subjects.length ? type.small * 1.4 : 0;
		return { rows, sizes, free: height - top - more - rows.reduce((sum, { least }) => sum + least, 0) };
	};
	const levels = levelsOf(facts, room);
	let written = write(levels[0]!);
	// the first for which there is room, else the last; those after it are not measured
	for (let i = 1; written.free < 0 && i < levels.length; i++) written = write(levels[i]!);
	const { short } = written.sizes;
	const spare = Math.max(0, Math.min(written.free / written.rows.length, 60));

	const over = columns[facts.show === '1950' ? '1950' : '1945'];
	let foot = top;
	const rows = written.rows.map(({ subject: { subject, heading, state, change }, clauses, least }) => {
		const edge = foot;
		foot += least + spare;
		const first = edge + pad + spare / 2 + above;
		const station = first + (short * lineHeight) / 2;
		const names = words.names(heading);
		const name = names.find((one) => textWidth(one, type.small, 650) <= over.width) ?? heading;
		const tone = both && change === 'changed' ? 'party' : 'quiet';
		return {
			edge,
			band: {
				key: `band-${subject}`,
				kind: 'band',
				state: state === 'emphasised' ? 'shown' : 'hidden',
				tone: 'quiet',
				x: [0, width],
				y: [edge, foot]
			} satisfies Bar,
			heading: {
				key: `name-${subject}`,
				weight: 650,
				tone: state === 'muted' ? 'quiet' : 'soviet',
				...(gutter
					? { x: 8, y: station + 0.35 * (short - type.label), size: type.label, lines: [heading] }
					: { x: over.x, y: first - above / 2, size: type.small, lines: [name] })
			} satisfies Lettering,
			station: {
				mark: { key: subject, state: 'shown', tone },
				y: station,
				r: both ? 9.5 : 6,
				sign: both ? words.signs[change] : ''
			} as const,
			clauses: clauses.map(({ mark, words }) => {
				// a smaller first paragraph stands on the line of the points
				const lower = words[0]?.key === 'short' ? 0.975 * (short - words[0].size) : 0;
				return { mark, words: stack(words, columns[mark.treaty].x, first + lower) };
			})
		};
	});
	const left = facts.subjects.length - rows.length;
	return {
		/** The chart around the rows: its words are days, partners and the names of subjects. */
		layout: {
			...layOut(pixels(room), room),
			labels: [
				...treaties.flatMap((treaty, i) => stack(heads[i]!, columns[treaty].x, 0)),
				...rows.map(({ heading }) => heading),
				...(left
					? stack(
							[{ key: 'more', lines: [words.more(left)], size: type.small, tone: 'quiet' }],
							over.x,
							foot + 1
						)
					: [])
			]
		},
		bands: rows.map(({ band }) => band).filter(({ state }) => state === 'shown'),
		edges: rows.map(({ edge }) => edge),
		rail: [type.strong * 0.625, foot].map((y) => ({ x: rail, y })),
		stations: rows.map(({ station }) => station),
		clauses: rows.flatMap(({ clauses }) => clauses)
	};
}

export type Rows = ReturnType<typeof rowsOf>;
