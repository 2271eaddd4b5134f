import { roomOf } from '../../chart/room';
import type { Lettering } from '../../chart/text/lettering';
import { daysBetween } from '../../domain/date';
import type { ViewOf } from '../../domain/view';
import type { Facts } from './marks';
import { project } from './projection';
import { pathOf } from './ways';
import type { labels } from './words.en';

/** Whether the view is of the journey alone: then it is told as a night. */
export const isNight = ({ extent, layers }: ViewOf<'map'>): boolean =>
	extent === 'eurasia' && layers.length === 1 && layers[0] === 'journey';

/** The height of the strip under the map in which the train runs and the days are counted: none in a very small picture. */
export const stripOf = (width: number, height: number): number =>
	height < 180 ? 0 : Math.round(Math.min(height * (height < 260 ? 0.24 : 0.3), width * 0.26, 210));

/** Where the train rests if nothing moves it: a share of the way. */
const rest = 0.6;

/** The journey by night: the way and how far it has come, the days, and where the train stands. */
export function nightOf(
	{ event, arrival, marks }: Facts,
	width: number,
	height: number,
	pixel: number,
	words: typeof labels
) {
	const way = marks.find((mark) => mark.kind === 'train');
	if (!event || !way || !('stops' in way)) return undefined;
	const { type, compact } = roomOf(width, height);
	const spots = way.stops.map(project);
	const long = spots
		.slice(1)
		.reduce((sum, { x, y }, i) => sum + Math.hypot(x - spots[i]!.x, y - spots[i]!.y), 0);
	const count = daysBetween(event.date, arrival.date);
	const strip = stripOf(width, height);
	const top = height - strip;
	const size = Math.max(Math.min(strip * 0.36, 76), type.strong);
	const first = Number(event.date.slice(-2));
	const today = Math.round(first + rest * count);
	const days = Array.from({ length: count + 1 }, (_, i) => first + i);
	const y = top + size * 0.62;
	const number = size * 1.25;
	// ten sleepers, a day each
	const rails = { from: Math.max(width * 0.5, number + type.label * 8), to: width - 8 };
	const pitch = (rails.to - rails.from) / count;
	const n = (value: number) => value.toFixed(1);
	return {
		top,
		strip,
		d: pathOf(spots),
		long: Math.round(long),
		rest,
		pixel,
		first,
		count,
		days: days.map((day) => ({
			day,
			rests: day === today,
			label: {
				x: 8,
				y,
				lines: [String(day)],
				size,
				weight: 650,
				state: day === today ? 'shown' : 'hidden'
			} satisfies Omit<Lettering, 'key'>
		})),
		month: {
			x: 8 + number,
			y: y + size * 0.35 - type.label * 0.35,
			lines: [words.month(event.date)],
			size: type.label
		} satisfies Omit<Lettering, 'key'>,
		sleepers: days.slice(0, -1).map((day, i) => ({
			day,
			gone: day < today,
			d: `M${n(rails.from + (i + 0.5) * pitch)},${n(y - size * 0.3)}v${n(size * 0.6)}`
		})),
		sleeper: pitch * 0.28,
		rails: [-0.14, 0.14].map((aside) => `M${n(rails.from)},${n(y + size * aside)}H${n(rails.to)}`).join(''),
		/** The train stands on the foot of the strip; it is drawn 110 units high. */
		train: `translate(${n(width * 0.16)}px,${n(height - strip * 0.1 - strip * 0.46)}px) scale(${(strip * 0.46) / 110})`,
		ground: height - strip * 0.1,
		compact
	};
}

export type NightPicture = NonNullable<ReturnType<typeof nightOf>>;
