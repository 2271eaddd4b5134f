import type { Ask, Run } from '../../chart/ask';
import { layOut } from '../../chart/layout';
import { roomOf, type Room } from '../../chart/room';
import type { Span, Stretch } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { factsOf, type Facts, type Happening } from './marks';
import type { labels } from './words.en';

type Words = typeof labels;

/** A track, across the picture, in pixels. */
interface Track {
	readonly lane: 'nanjing' | 'yanan' | 'one';
	readonly x: Span;
	readonly tone: 'kmt' | 'party';
}

/** How many events may stand beside the one that is told. */
const neighbours = 7;

/** Where the tracks run: the words of the told event have the wider side. */
function tracksOf(
	{ show, told, marks }: Facts,
	{ width, type, compact }: Room,
	words: Words
): readonly Track[] {
	const wide = (text: string) => textWidth(text, type.small, 650);
	if (show === 'years') {
		const track = compact ? 18 : width < 1000 ? 32 : 42;
		const gap = Math.ceil(wide(words.number(1949))) + (compact ? 6 : 10);
		const both = 2 * track + gap;
		const narrow = Math.round((width - both) * (compact ? 0.32 : 0.37));
		const x = told.lane === 'nanjing' ? width - narrow - both : narrow;
		return [
			{ lane: 'nanjing', x: [x, x + track], tone: 'kmt' },
			{ lane: 'yanan', x: [x + track + gap, x + both], tone: 'party' }
		];
	}
	const wait = marks.find((mark) => mark.wait?.promised);
	const before =
		show === 'moscow' || wait
			? Math.max(wide(words.month(11)), ...(wait ? words.since(wait)[0]! : [words.waited(12)]).map(wide))
			: 0;
	const x = Math.ceil(before + wide(words.number(1950))) + (compact ? 14 : 24);
	return [{ lane: 'one', x: [x, x + (compact ? 40 : width < 1000 ? 84 : 112)], tone: 'party' }];
}

/** Where the strip, its words and the window begin, from the top of the picture. */
function headOf({ type, compact, height }: Room) {
	const strip = Math.round(type.small * 1.4);
	const count = strip + 16 + type.small * 0.65;
	const lanes = compact || height < 400 ? count : count + type.small * 1.5;
	return { strip, thick: 8, count, lanes, window: Math.round(lanes + type.small * 0.95) };
}

/**
 * How many pixels a sleeper takes, a whole number, and how far below the window’s top the told one rests. The smallest
 * pitch with which at most seven other events are in sight; smaller than usual where that shows the event before.
 */
function scaleOf({ show, told, before, marks, free }: Facts, tall: number, { compact }: Room) {
	const rest = Math.round(tall * (free || tall < 160 ? 0.42 : compact ? 0.56 : 0.62));
	const near = (pitch: number) =>
		marks.filter(
			({ at, wait }) => !wait && at > told.at - rest / pitch && at < told.at + (tall - rest) / pitch
		);
	/** Rests the told sleeper lower where that keeps the event before it in sight. */
	const settled = (pitch: number) => {
		const needed = before ? (told.at - before.at) * pitch + 28 : 0;
		return {
			pitch,
			rest: needed > rest && needed < Math.min(tall * 0.78, tall - 90) ? Math.round(needed) : rest
		};
	};
	if (show === 'moscow') return settled(compact || tall < 300 ? 16 : 29);
	const usual = compact ? 2 : show === 'years' ? 4 : 3;
	const fewer = near(2);
	const far =
		fewer.length <= neighbours + 1 &&
		(before ? fewer.includes(before) && !near(usual).includes(before) : near(usual).length < 2);
	let pitch = far ? 2 : usual;
	while (near(pitch).length > neighbours + 1) pitch++;
	return pitch === usual ? settled(pitch) : { rest, pitch };
}

/** A scale’s words: at which sleeper, what, and whether it stands out. */
interface Post {
	readonly at: number;
	readonly text: string;
	readonly strong: boolean;
	/** The month over the days, left of them. */
	readonly aside?: string;
}

const monthOf = (day: number) => {
	const date = new Date(Date.UTC(1945, 0, 1 + day));
	return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
};

/** The days, months or years that begin between two sleepers. */
function postsOf({ show, marks }: Facts, [from, to]: Span, words: Words): readonly Post[] {
	const posts: Post[] = [];
	for (let at = Math.ceil(from); at <= to; at++) {
		const { day, month, year } = monthOf(at);
		if (show === 'aftermath') {
			if (at % 12 === 0) posts.push({ at, text: words.number(1945 + at / 12), strong: false });
		} else if (show === 'moscow') {
			const aside = day === 1 || !posts.length ? words.month(month) : '';
			posts.push({ at, text: words.number(day), strong: marks.some((mark) => mark.at === at), aside });
		} else if (day === 1) {
			posts.push({ at, text: month ? words.month(month) : words.number(year), strong: !month });
		}
	}
	return posts;
}

/** Where everything in a view of the line stands, in a picture `width` by `height`. */
export function planOf(
	datasets: FigureData,
	view: ViewOf<'timeline'>,
	width: number,
	height: number,
	words: Words
) {
	const room = roomOf(width, height);
	const { type, compact } = room;
	const facts = factsOf(datasets, view);
	const { show, told, marks, now, free, line, whole } = facts;
	const tracks = tracksOf(facts, room, words);
	const head = headOf(room);
	const tall = height - head.window;
	const { rest, pitch } = scaleOf(facts, tall, room);
	const [left, right] = [tracks[0]!.x[0], tracks.at(-1)!.x[1]];

	const from = told.at - rest / pitch;
	const window: Span = [from, from + tall / pitch];
	const y = (at: number) => head.window + (at - from) * pitch;
	/** The sleeper that lies so many pixels from the top. */
	const at = (pixels: number) => from + (pixels - head.window) / pitch;
	const edge = 8;
	const along = (sleeper: number) =>
		edge + ((sleeper - whole[0]) / (whole[1] - whole[0])) * (width - 2 * edge);

	const thick = show === 'moscow' ? (compact ? 7 : 11) : compact ? 3 : 4;
	const inside = (mark: Happening) =>
		mark.wait
			? y(mark.until) > head.window && y(mark.at) < height
			: y(mark.at) - thick >= head.window && y(mark.at) + thick <= height;
	const seen = marks.filter(inside);
	const beyond = marks.filter((mark) => !inside(mark));
	const events = seen.filter(({ wait }) => !wait);

	const onLeft = ({ lane, key }: Happening) => lane === 'nanjing' || (lane === 'both' && key !== told.key);
	const pad = compact ? 10 : 22;
	const column = (mark: Happening) => (onLeft(mark) ? left - pad : width - right - pad) - 2;
	const edgeOf = (mark: Happening) => (onLeft(mark) ? left - pad : right + pad);

	const big = compact ? (width < 340 ? 20 : 22) : Math.min(44, Math.round(width / 23));
	const body = compact ? type.label : type.label + 2;
	const wide = column(told);
	const title = (size: number): Run => ({ text: words.title(told), size, weight: 650, wide });
	const when: Run = { text: words.when(told), size: body, weight: 650, tone: told.tone, wide };
	const text: Run = { text: words.text(told), size: body, wide: Math.min(wide, body * 30) };
	const side = onLeft(told) ? 'left' : 'right';
	/** What the picture says loudest: the told event, or that nothing is known of the days after it. */
	const main: Ask = free
		? {
				key: `empty-${told.key}`,
				at: { x: right + pad + 14, y: now - (free - 1) / 2 },
				sides: ['right'],
				gap: 0,
				forms: [
					words.empty(free).map((text, i) => ({
						text,
						size: i ? body : big,
						tone: 'quiet',
						wide: wide - 16
					}))
				]
			}
		: {
				key: `told-${told.key}`,
				of: told.key,
				at: { x: edgeOf(told), y: told.at },
				sides: told.at < now ? [`below-${side}`, `above-${side}`] : [`below-${side}`],
				gap: 6,
				must: true,
				forms: [
					[when, title(big), text],
					[when, title(big)],
					[when, title(type.strong)],
					[title(type.strong)],
					[title(type.label)],
					[when]
				]
			};
	const loud = free ? undefined : told.key;

	/** Whether another mark lies between this one and the words that would stand on it. */
	const touches = (mark: Happening, other: Happening) =>
		y(mark.at) > y(other.at) && y(mark.at) - y(other.at) < 4 && onLeft(mark) === onLeft(other);
	const others = events
		.filter((mark) => mark.key !== loud && !events.some((other) => touches(mark, other)))
		.toSorted(
			(a, b) =>
				Number(b.state === 'emphasised') - Number(a.state === 'emphasised') ||
				Math.abs(a.at - told.at) - Math.abs(b.at - told.at)
		)
		.map((mark): Ask => {
			const weight = mark.state === 'emphasised' || mark === told ? 650 : 400;
			const name: Run = { text: words.title(mark), size: body, weight };
			const date: Run = {
				text: show === 'aftermath' ? words.dated(mark.date) : words.date(mark.date),
				size: Math.max(type.small, body - 1),
				tone: 'quiet'
			};
			const broken = { ...name, wide: column(mark) };
			const row = onLeft(mark) ? [name, date] : [date, name];
			return {
				key: `${told.key}-${mark.key}`,
				of: mark.key,
				at: { x: edgeOf(mark), y: mark.at },
				sides: [onLeft(mark) ? 'above-left' : 'above-right'],
				gap: 3,
				forms: show === 'moscow' ? [[broken]] : [[row], [date, broken], [broken]]
			};
		});

	const small = { size: type.small, weight: 650 } as const;
	const heads = tracks.map(({ lane, x, tone }): Ask => {
		const text = words.lanes[lane][compact ? 1 : 0]!;
		const end = lane === 'nanjing';
		return {
			key: `lane-${lane}`,
			at: { x: x[end ? 1 : 0], y: at(head.lanes) },
			sides: [end ? 'left' : 'right'],
			gap: 0,
			must: true,
			forms: [[{ text, tone, ...small }]]
		};
	});
	const underStrip = { y: at(head.strip + head.thick + 7) };
	const far = beyond.filter(({ state }) => state === 'emphasised');
	const distant = far.map((mark): Ask => {
		const runs: readonly Run[] = [
			{ text: words.dated(mark.date), size: type.small, tone: 'quiet' },
			{ text: words.title(mark), ...small }
		];
		const x = along(mark.at);
		const wide = runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.weight) + 8, 0);
		const free = (from: number, to: number) =>
			far.every((other) => other === mark || along(other.at) < from - 4 || along(other.at) > to + 4);
		return {
			key: `${told.key}-${mark.key}`,
			of: mark.key,
			at: { x, ...underStrip },
			sides: [
				...(free(x - wide, x) ? ['below-left' as const] : []),
				...(free(x, x + wide) ? ['below-right' as const] : [])
			],
			gap: 0,
			forms: [[runs]]
		};
	});
	const [count, of] = facts.count ? words.count(show, facts.count.now, facts.count.all) : [];
	const counter: readonly Ask[] = count
		? [
				{
					key: `count-${told.key}`,
					at: { x: along(told.at), ...underStrip },
					sides: ['below', 'below-left', 'below-right'],
					gap: 0,
					forms: [
						[
							[
								{ text: count, ...small },
								{ text: of!, size: type.small, tone: 'quiet' }
							]
						],
						[{ text: count, ...small }]
					]
				}
			]
		: [];

	const wait = seen.find((mark) => mark.wait);
	const middle = (a: number, b: number) => (Math.max(a, at(head.window)) + Math.min(b, at(height))) / 2;
	const asides: readonly Ask[] = [
		...(wait?.wait?.over
			? [
					{
						key: `wait-${told.key}`,
						of: wait.key,
						at: { x: 0, y: middle(wait.at, wait.until) },
						sides: ['right'],
						gap: 0,
						slide: 32,
						forms: words.since(wait).map((lines) => lines.map((text) => ({ text, tone: 'party', ...small })))
					} satisfies Ask
				]
			: [])
	];

	/** Where words would name this mark: at it, beside its tracks, and close below it. */
	const across = ({ lane, at }: Happening): readonly Stretch[] =>
		[at, at + 5 / pitch].flatMap((y) => [
			...(lane === 'yanan' || lane === 'one' ? [] : [level(y, 0, left)]),
			...(lane === 'nanjing' ? [] : [level(y, right, width)])
		]);
	const level = (y: number, from: number, to: number): Stretch => [
		{ x: from, y },
		{ x: to, y }
	];
	const strip = at(head.strip + head.thick / 2);
	const top = at(head.window - 2);
	const posts = postsOf(
		facts,
		[
			Math.max(line[0], at(head.window + type.small * 0.6)),
			// a month’s name hangs below its line, and must not reach over the told day
			Math.min(now - (show === 'years' ? (type.small * 1.4) / pitch : 0), at(height - type.small * 0.6))
		],
		words
	);
	const months = posts
		.filter(({ aside }) => aside)
		.flatMap((post) => [-0.5, 0.5].map((half) => level(post.at + (half * type.small) / pitch, 0, left - 12)));
	const layout = layOut(
		{
			x: { domain: [0, width] },
			y: { domain: [window[1], window[0]] },
			free: { top: head.window },
			keepOff: [...events.flatMap(across), ...months, level(strip, 0, width), level(top, 0, width)],
			asks: [...heads, main, ...others, ...distant, ...counter, ...asides]
		},
		room
	);
	const named = new Set(layout.labels.map(({ of }) => of));
	return {
		show,
		layout,
		facts,
		tracks,
		head,
		pitch,
		thick,
		y,
		along,
		/** From the first sleeper’s place, were it at the top of the picture, to where it is. */
		shift: head.window - from * pitch,
		window,
		/** The lines under the words of events beside the told one, and its own. */
		hairs: events
			.filter(({ key }) => named.has(key))
			.map((mark) => ({
				key: mark.key,
				y: y(mark.at),
				x: (onLeft(mark) ? [0, left] : [right, width]) satisfies Span,
				tone: mark.key === loud ? mark.tone : undefined
			})),
		seen,
		beyond,
		posts
	};
}

export type Plan = ReturnType<typeof planOf>;
