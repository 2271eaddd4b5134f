import type { MarkState } from '../../chart/mark';
import { compactBelow, typeSizes } from '../../chart/type';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { around } from './boxes';
import { cameraOf, locate, type Camera } from './camera';
import { placeWide, type PlacedWide } from './lettering';
import { railway, routes, type RouteMark } from './lines';
import { foremost, placeMarks, type PlaceMark } from './marks';
import { placeNames, type NameLine, type PlacedName } from './names';
import { pointers, type Pointer } from './pointers';
import type { Point } from './projection';
import { drawRoute, pointsAlong, type DrawnRoute } from './routes';

/** A dot for each place, in pixels; `off` where it lies outside the figure. */
export type Dot = PlaceMark & Point & { readonly off: boolean };

/** All that is drawn over the land. */
export interface Layout {
	readonly camera: Camera;
	/** How far from its middle a dot reaches, in pixels, before emphasis. */
	readonly r: number;
	readonly dots: readonly Dot[];
	readonly routes: readonly (RouteMark & DrawnRoute)[];
	/** The width of broad arrows, in pixels. */
	readonly band: number;
	readonly pointers: readonly (Pointer & { readonly state: MarkState })[];
	readonly names: readonly PlacedName[];
	readonly wide: readonly PlacedWide[];
}

/** Where a figure is so small that only what the view stresses is named. */
const tiny = (width: number, height: number) => width < 340 || height < 220;

/** The map of a view in pixels: the same dots and routes in every view, and the names for which there is room. */
export function layout(datasets: FigureData, view: ViewOf<'map'>, width: number, height: number): Layout {
	const type = typeSizes(width);
	const compact = width < compactBelow;
	const small = tiny(width, height);
	const camera = cameraOf(view.extent, width, height);
	const r = compact ? 3.2 : 4;
	const band = compact ? 9 : 13;

	const front = foremost(view);
	const dots = placeMarks(datasets, view).map((mark): Dot => {
		const point = locate(camera, mark.lon, mark.lat);
		const off = point.x < r || point.y < r || point.x > width - r || point.y > height - r;
		const spared = small && front.length > 0 && !front.includes(mark.key);
		return { ...mark, ...point, off, ...(spared && { state: 'hidden' }) };
	});
	const named = dots.filter(({ state }) => state !== 'hidden');
	const first = front.length > 0 ? named.filter(({ key }) => front.includes(key)) : named;
	const rest = named.filter((dot) => !first.includes(dot));

	const ways = routes(datasets, view).map((route) => ({
		...route,
		...drawRoute(camera, route, route.look === 'soft' ? band * 1.9 : compact ? 9 : 12)
	}));
	const arms = railway(datasets, view).filter(({ state }) => state !== 'hidden');
	const tracks = [
		...arms.flatMap(({ stops }) => pointsAlong(stops.map(([lon, lat]) => locate(camera, lon, lat)))),
		...ways.filter(({ state }) => state !== 'hidden').flatMap(({ along }) => along)
	];

	const arrows = pointers(
		named.filter(({ off }) => off),
		width,
		height
	);
	const taken = [
		...named
			.filter(({ off }) => !off)
			.map((dot) => around(dot, dot.state === 'emphasised' ? r * 1.5 + 1 : r + 1)),
		...arrows.map(({ box }) => box)
	];

	const want = (dot: Dot) => {
		const leads = first.includes(dot);
		const lines: NameLine[] = [
			{
				text: dot.name,
				size: leads ? type.label : type.small,
				weight: dot.state === 'emphasised' ? 650 : 400
			}
		];
		if (dot.other && dot.state === 'emphasised' && !compact)
			lines.push({ text: dot.other, size: type.small, weight: 400 });
		const arrow = arrows.find(({ key }) => key === dot.key);
		return {
			key: dot.key,
			at: arrow?.foot ?? dot,
			away: arrow ? 6 : dot.state === 'emphasised' ? r * 1.5 + 5 : r + 5,
			lines,
			stubborn: leads
		};
	};
	const ground = { width, height, taken, tracks, dots: named };
	const chosen = placeNames(first.map(want), ground);
	const spare = placeNames(rest.map(want), { ...ground, taken: [...taken, ...chosen.map(({ box }) => box)] });
	const names = [...chosen, ...spare];
	return {
		camera,
		r,
		band,
		dots,
		routes: ways,
		pointers: arrows.filter(({ key }) => names.some((name) => name.key === key)),
		names,
		wide: placeWide(
			view,
			camera,
			{ ...ground, taken: [...taken, ...names.map(({ box }) => box)] },
			{
				land: compact ? type.small : type.label,
				sea: type.small,
				spacing: compact ? 0.08 : 0.18,
				roomy: !compact,
				seas: !small,
				margin: compact ? 4 : 14
			}
		)
	};
}
