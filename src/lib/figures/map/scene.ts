import type { Ask, Form, Run } from '../../chart/ask';
import { layOut } from '../../chart/layout';
import { roomOf } from '../../chart/room';
import type { Line, Scene } from '../../chart/scene';
import type { Spot } from '../../chart/spot';
import { textWidth } from '../../chart/text/metrics';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { factsOf, foremost, type MapMark, type PlaceMark, type WayMark, type WorksMark } from './marks';
import { bounds, wideNames } from './names';
import { isNight, nightOf, stripOf } from './night';
import { kmPerUnit, project, windowOf } from './projection';
import { pathOf, wayOf } from './ways';
import type { labels } from './words.en';

const sides = [
	'right',
	'left',
	'above-right',
	'below-right',
	'above-left',
	'below-left',
	'above',
	'below'
] as const;

const ofKind =
	<M extends MapMark>(...kinds: readonly M['kind'][]) =>
	(mark: MapMark): mark is M =>
		kinds.includes(mark.kind);

/** A dot of no size: its stroke is its size, in pixels, however near the camera is. */
const dotAt = ({ x, y }: Spot) => `${pathOf([{ x, y }])}h.01`;

/** A heap of unit squares about a spot; `pitch` is from one to the next, on the sheet. */
const heapAt = ({ x, y }: Spot, count: number, pitch: number) => {
	const across = Math.ceil(Math.sqrt(count));
	return Array.from({ length: count }, (_, i) =>
		dotAt({ x: x + ((i % across) - (across - 1) / 2) * pitch, y: y + (Math.floor(i / across) - 2.5) * pitch })
	).join('');
};

/** A view of the map in a room: the camera, what lies on the sheet, and the words for which there is room. */
export function mapOf(
	datasets: FigureData,
	view: ViewOf<'map'>,
	width: number,
	height: number,
	words: typeof labels
) {
	const night = isNight(view);
	const room = roomOf(width, night ? height - stripOf(width, height) : height);
	const { compact, type } = room;
	const facts = factsOf(datasets, view);
	const places = facts.marks.filter(ofKind<PlaceMark>('place'));
	const stressed = places.filter(({ state }) => state === 'emphasised').map(({ at }) => at);
	const { x, y, scale } = windowOf(view.extent, stressed, room);
	const pixel = 1 / scale;
	/** Whether a spot lies in the window, so many pixels from its edges. */
	const inside = (spot: Spot, across: number, up = across) =>
		spot.x > x[0] + across * pixel &&
		spot.x < x[1] - across * pixel &&
		spot.y > y[1] + up * pixel &&
		spot.y < y[0] - up * pixel;

	const dots = places
		.map((mark) => ({ mark, ...project(mark.at) }))
		.map((dot) => ({ ...dot, d: dotAt(dot) }));
	const near = dots.filter((dot) => inside(dot, 4));
	const band = compact ? 9 : 13;
	const ways = facts.marks
		.filter(ofKind<WayMark>('strip', 'railway', 'soft', 'train', 'thin'))
		.map((mark) => ({
			mark,
			width: mark.km ? (2 * mark.km) / kmPerUnit : mark.kind === 'soft' ? band * pixel : undefined,
			...wayOf(mark, mark.kind === 'soft' ? band * 1.9 : compact ? 9 : 12, pixel)
		}));
	const pitch = compact ? 7 : 10;
	const works = facts.marks.filter(ofKind<WorksMark>('works')).map((mark) => {
		const spot = project(mark.at);
		return { mark, spot, d: heapAt(spot, mark.count, pitch * pixel) };
	});

	const first = foremost(view);
	const nameOf = ({ mark: { key, name, other, state }, x, y }: (typeof dots)[number]): Ask => {
		const leads = first.includes(key);
		const strong = state === 'emphasised';
		const whole = { text: name, size: leads ? type.label : type.small, weight: strong ? 650 : 400 } as const;
		const day =
			facts.lead !== 'journey' ? undefined : { beijing: facts.event?.date, moscow: facts.arrival.date }[key];
		const below =
			day === undefined
				? strong && other && !compact
					? [other]
					: []
				: (key === 'moscow' ? words.arrived : words.left)(day);
		return {
			key,
			at: { x, y },
			sides,
			gap: strong ? 11 : 8,
			slide: compact ? 3 : leads ? 20 : 12,
			must: leads,
			forms: [...below.map((text): Form => [whole, { text, size: type.small, tone: 'quiet' }]), [whole]]
		};
	};
	const borders = bounds.map((border) => border.map(project));
	const wide = wideNames.flatMap(({ key, kind, tone, layer, only, spots }): Ask[] => {
		const strong = layer !== undefined && view.layers.includes(layer);
		if ((only && !strong) || (kind === 'sea' && (width < 340 || height < 220))) return [];
		// where the works stand, their words name the region
		if (key === 'northeast' && works.length) return [];
		const style: Omit<Run, 'text'> =
			kind === 'land'
				? {
						size: compact ? type.small : type.label,
						spacing: compact ? 0.06 : 0.16,
						tone: strong && tone === 'quiet' ? 'ink' : tone,
						weight: strong ? 650 : 400
					}
				: { size: type.small, slanted: kind === 'sea', tone };
		const forms = words.wide[key].map((lines) =>
			lines.map((text) => ({ text: kind === 'land' ? words.land(text) : text, ...style }))
		);
		const half =
			Math.min(
				...forms.map((form) =>
					Math.max(
						...form.map(
							({ text, size, spacing = 0 }) => textWidth(text, size, 650) + text.length * spacing * size
						)
					)
				)
			) / 2;
		const [at, ...or] = spots.map(project).filter((spot) => inside(spot, half + 6, 14));
		if (!at) return [];
		return [
			{
				key: `wide-${key}`,
				at,
				or,
				sides: ['on'],
				apart: kind === 'land' ? borders : [],
				must: strong && kind === 'land',
				forms
			}
		];
	});
	// China, and what a layer brings out, before the places that are only named
	const lead = ({ key: own }: Ask) =>
		wideNames.some(
			({ key, layer }) =>
				own === `wide-${key}` && (key === 'china' || (layer !== undefined && view.layers.includes(layer)))
		);

	const line = (key: string, points: readonly Spot[]): Line => ({
		key,
		state: 'shown',
		tone: 'ink',
		points: points.map((spot, i) => ({ ...spot, key: String(i) }))
	});
	// what words keep clear of; nothing of it is drawn from here
	const ground: Scene = {
		x: { domain: x },
		y: { domain: y },
		points: near.map(({ mark, x, y }) => ({ ...mark, x, y })),
		lines: ways.filter(({ mark }) => mark.kind !== 'strip').map(({ mark, along }) => line(mark.key, along)),
		bars: works.map(({ mark, spot }) => ({
			...mark,
			kind: 'bar',
			x: [spot.x - 3 * pitch * pixel, spot.x + 3 * pitch * pixel],
			y: [spot.y - 3 * pitch * pixel, spot.y + 3 * pitch * pixel]
		})),
		asks: [
			...near.filter(({ mark }) => first.includes(mark.key)).map(nameOf),
			...works.map(({ mark, spot }): Ask => ({
				key: mark.key,
				at: spot,
				sides: ['above', 'right', 'below', 'left'],
				gap: 3 * pitch + 4,
				must: true,
				forms: words
					.works(facts.works)
					.map((lines) => lines.map((text) => ({ text, size: type.label, weight: 650, tone: mark.tone })))
			})),
			...wide.filter(lead),
			...near.filter(({ mark }) => !first.includes(mark.key)).map(nameOf),
			...wide.filter((ask) => !lead(ask))
		]
	};
	const layout = layOut(ground, room);
	const { sheet, labels } = layout;
	return {
		layout: {
			...layout,
			sheet: { ...sheet, height },
			scene: { x: ground.x, y: ground.y },
			labels: [],
			rules: ''
		},
		labels,
		/** Where the sheet lies under the picture. */
		camera: `translate(${sheet.x(0).toFixed(1)}px,${sheet.y(0).toFixed(1)}px) scale(${scale.toFixed(5)})`,
		compact,
		night: night ? nightOf(facts, width, height, pixel, words) : undefined,
		dots,
		ways,
		works
	};
}

export type MapPicture = ReturnType<typeof mapOf>;
