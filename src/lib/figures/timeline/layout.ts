import { scaleLinear } from 'd3-scale';
import { compactBelow, typeSizes, type TypeSizes } from '../../chart/type';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { choose, type Settled } from './choose';
import { columns, type Columns } from './columns';
import { datesWidth, lettering, yearless, type Lettering } from './lettering';
import { happenings, type EventMark } from './marks';
import { priorities, stretch } from './stretch';
import { besideWait, waitBetween, waitCandidate, waitKey, type Wait } from './wait';

/** An event in its place. */
export interface PlacedEvent extends EventMark {
	/** The middle of its station. */
	readonly y: number;
	/** The left and the right end of its station's middle line: one point, unless it joins both lines. */
	readonly from: number;
	readonly to: number;
	readonly r: number;
	readonly words: Lettering;
	/** Where it is told, if there is room to tell it. */
	readonly label?: Settled;
}

/** A view in pixels. */
export interface Layout {
	readonly type: TypeSizes;
	readonly columns: Columns;
	readonly top: number;
	readonly bottom: number;
	/** All events in order of time. */
	readonly events: readonly PlacedEvent[];
	/** Up to where the line is travelled, in pixels from the top. */
	readonly now: number;
	readonly wait: Wait;
	/** The middle of the words about the wait, where they have room. */
	readonly waitLabel?: number;
	/** From a decimal year to pixels. */
	readonly y: (at: number) => number;
}

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));

/** The view in a picture of this size. Out-of-sight stations stand at the edges. */
export function layout(
	datasets: FigureData,
	view: ViewOf<'timeline'>,
	width: number,
	height: number
): Layout {
	const type = typeSizes(width);
	const marks = happenings(datasets, view);
	const within = marks.filter((mark) => mark.state !== 'hidden');
	const heading = view.show === 'years' ? type.small * 1.5 : 0;
	const line = type.label * 1.25;
	const room = Math.floor((height - heading) / (line * 1.35));
	const seen = width < compactBelow ? stretch(within, Math.max(3, room)) : within;
	const shown = new Set(seen.map((mark) => mark.key));

	const first = columns(view.show, width, 0, type);
	const short = yearless(view.show, first.twoSided);
	const place = columns(view.show, width, datesWidth(seen, short, type.small), type);
	const loud = seen.filter((mark) => mark.state === 'emphasised').length <= 3;

	const pad = line * 0.75;
	const scale = scaleLinear([seen[0]!.at, seen.at(-1)!.at], [heading + pad, height - pad]);
	const away = (at: number) => clamp(scale(at), -24, height + 24);

	const near = priorities(seen);
	const placed = marks.map((mark): PlacedEvent => {
		const { nanjing, yanan } = place;
		return {
			...mark,
			state: shown.has(mark.key) ? mark.state : 'hidden',
			y: away(mark.at),
			from: mark.lane === 'yanan' ? yanan : nanjing,
			to: mark.lane === 'nanjing' ? nanjing : yanan,
			r: 0,
			words: lettering(mark, short, place.of(mark).titleWidth, type, loud)
		};
	});

	const crowded = view.show === 'years' && seen.length === within.length;
	const space = {
		min: heading,
		max: height,
		gap: type.small * 0.3,
		near: view.show === 'aftermath' ? height / 3 : line * 1.5,
		reach: crowded ? Math.max(line * 2.5, height * 0.1) : height,
		textReach: line,
		before: 2
	};
	const retold = (event: PlacedEvent) =>
		event.state === 'emphasised' || (view.show !== 'years' && !event.ahead);
	const candidates = placed
		.filter((event) => event.state !== 'hidden')
		.map((event, i) => ({
			key: event.key,
			y: event.y,
			side: place.of(event),
			lead: event.words.lead,
			plain: event.words.plain,
			full: retold(event) ? event.words.full : event.words.plain,
			priority: near[i]!
		}));
	const wait = waitBetween(placed, view.show);
	const sides = [...new Set(candidates.map(({ side }) => side))].flatMap((side) => {
		const mine = candidates.filter((candidate) => candidate.side === side);
		return choose(wait.seen ? [...mine, waitCandidate(wait, type)].sort((a, b) => a.y - b.y) : mine, space);
	});
	const labels = new Map(sides.map((label) => [label.key, label]));

	const events = placed.map((event): PlacedEvent => {
		const label = labels.get(event.key);
		const r = place.radius * (event.lane === 'both' && view.show === 'years' ? 0.75 : 1) * (label ? 1 : 0.65);
		return label ? { ...event, r, label } : { ...event, r };
	});
	const past = events.findLast((event) => !event.ahead);
	const found = labels.get(waitKey);
	const waitSaid = besideWait(wait, found) ? found : undefined;
	return {
		type,
		columns: place,
		top: heading,
		bottom: height,
		events,
		now: past && past !== events.at(-1) ? clamp(past.y, heading, height) : height,
		wait: { ...wait, seen: waitSaid !== undefined },
		...(waitSaid && { waitLabel: waitSaid.y }),
		y: scale
	};
}
