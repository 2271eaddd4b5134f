import type { Tone } from '../../chart/mark';
import { roomOf } from '../../chart/room';
import type { Lettering } from '../../chart/text/lettering';
import { textWidth, wrap } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { switchFactsOf, treaties } from './marks';
import type { labels } from './words.en';

/** The middle of the track, and the width that the points want, in the drawing’s own units (Points.svelte). */
const [middle, across] = [450, 1240];
/** How far blades and lever are turned, in degrees. */
const turns = { blade: 5.7, lever: 62 };

/** A turn about the origin, as CSS and other programs read it. */
function turned(degrees: number): string {
	const angle = (degrees * Math.PI) / 180;
	const [c, s] = [Math.cos(angle), Math.sin(angle)].map((n) => Number(n.toFixed(4))) as [number, number];
	return `matrix(${[c, s, -s, c, 0, 0].join()})`;
}

/** Railway points in a room: where the drawing lies, how its parts are set, and the words on it. */
export function pointsOf(
	datasets: FigureData,
	view: ViewOf<'treaties'>,
	width: number,
	height: number,
	words: typeof labels
) {
	const { type, compact } = roomOf(width, height);
	const facts = switchFactsOf(datasets, view);
	const { set, days, term, marks } = facts;
	const tall = height > width * 1.2;
	const later = set.treaty === treaties[1];

	// the same room for words in both views, so that the track lies still between them
	const date = Math.min(Math.max(width / 26, type.strong), 38);
	const large = tall ? width / 5 : 0;
	const foot = tall ? date + large + type.small + 26 : 0;
	const scale = tall ? Math.min(width / 620, (height - foot) / 1080) : Math.min(width / across, height / 640);
	const n = (value: number) => value.toFixed(1);
	const matrix = (...parts: readonly number[]) => `matrix(${parts.map((part) => part.toFixed(4)).join()})`;
	const left = width - across * scale;
	const top = height / 2 - middle * scale;
	const ground = height - foot;
	const place = tall
		? matrix(0, -scale, scale, 0, width / 2 - middle * scale, ground)
		: matrix(scale, 0, 0, scale, left, top);
	/** A spot of the drawing in pixels. */
	const at = (x: number, y: number) =>
		tall
			? { x: width / 2 + (y - middle) * scale, y: ground - x * scale }
			: { x: left + x * scale, y: top + y * scale };

	/** The partner at the end of a branch, above the upper one and below the lower; beside them where the picture is tall. */
	const partner = (upper: boolean, text: string, tone: Tone): Lettering => {
		const side = upper ? -1 : 1;
		const own = { key: 'partner', weight: 650, size: type.label, tone, halo: true } as const;
		if (tall) {
			const lines = wrap(text, width / 2 - 150 * scale, type.label, 650);
			const { y } = at(740, middle);
			return { ...own, lines, x: upper ? 2 : width - 2, y, anchor: upper ? 'start' : 'end' };
		}
		const spot = at(compact && upper ? 800 : 1030, middle + side * (compact && upper ? 220 : 300));
		const room = date + type.label;
		const y = upper ? Math.max(spot.y, room) : Math.min(spot.y, height - type.label);
		return { ...own, lines: [text], x: spot.x, y, anchor: 'end' };
	};
	const branches = treaties.map((treaty, i) => {
		const mark = marks.find((one) => one.key === `${treaty}-partner`);
		return {
			treaty,
			mark,
			set: treaty === set.treaty,
			blade: turned(treaty === set.treaty ? 0 : i ? -turns.blade : turns.blade),
			label: mark && partner(!i, mark.short, mark.state === 'muted' ? 'quiet' : mark.tone)
		};
	});

	const plate = words.plate(term);
	const board = tall ? { width: 116, height: 190 } : { width: 348, height: 98 };
	const inner = board.width * scale - 6;
	const fits = (size: number) =>
		(tall ? plate.split(' ') : [plate]).every((t) => textWidth(t, size, 650) <= inner);
	const size = [52 * scale, 44 * scale, type.small, 13].find(fits) ?? 12;
	const lines = wrap(plate, inner, size, 650);
	const sign = at(220, middle);
	const [w, h] = [board.width * scale, board.height * scale].map(Math.ceil) as [number, number];

	const lever = at(500, 700).y;
	const spare = height - lever - (compact ? 4 : type.small * 1.6);
	const number = Math.min(
		tall ? large : Math.max(Math.min(width / 9, spare * 0.62), type.strong),
		// the words may be longer in another language
		...(days ? [(100 * (width - 4)) / textWidth(words.days(days), 100, 650)] : [])
	);
	const withCaption = tall || !compact;
	const under = withCaption ? type.small * 1.5 : 0;
	return {
		width,
		height,
		/** Where the words under the drawing begin. */
		ground,
		place,
		set: set.treaty,
		branches,
		slide: matrix(1, 0, 0, 1, 0, later ? 0 : 36),
		lever: turned(later ? -turns.lever : turns.lever),
		plate: {
			mark: marks.at(-1)!,
			box: { x: n(sign.x - w / 2), y: n(sign.y - h / 2), width: w, height: h },
			label: {
				lines,
				size,
				weight: 650,
				anchor: 'middle',
				x: sign.x,
				y: sign.y - ((lines.length - 1) * size * 1.2) / 2
			} as const
		},
		labels: [
			{
				key: `date-${set.treaty}`,
				lines: [words.dates(set.date)[0]!],
				size: date,
				weight: 650,
				x: 0,
				y: tall ? ground + 14 + date / 2 : date * 0.6
			},
			...(days
				? [
						{
							key: 'days',
							lines: [words.days(days)],
							size: number,
							weight: 650,
							x: 0,
							y: height - under - number * 0.55
						} as const,
						...(withCaption
							? [
									{
										key: 'between',
										lines: [words.between],
										size: type.small,
										tone: 'quiet',
										x: 0,
										y: height - type.small * 0.7
									} as const
								]
							: [])
					]
				: [])
		] satisfies readonly Lettering[]
	};
}

export type SwitchPicture = ReturnType<typeof pointsOf>;
