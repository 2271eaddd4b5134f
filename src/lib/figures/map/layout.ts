import { compactBelow, typeSizes } from '../../chart/type';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { around } from './boxes';
import { cameraOf, locate, type Camera } from './camera';
import { placeWide, type PlacedWide } from './lettering';
import { placeMarks, railway, routes, type PlaceMark, type RouteMark } from './marks';
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
	readonly pointers: readonly Pointer[];
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

	const dots = placeMarks(datasets, view).map((mark): Dot => {
		const point = locate(camera, mark.lon, mark.lat);
		const off = point.x < r || point.y < r || point.x > width - r || point.y > height - r;
		return { ...mark, ...point, off };
	});
	const named = dots.filter(({ state }) => state !== 'hidden');
	const strong = named.filter(({ state }) => state === 'emphasised');
	const [first, rest] = strong.length > 0 ? [strong, named.filter((dot) => !strong.includes(dot))] : [named, []];

	const ways = routes(datasets, view).map((route) => ({
		...route,
		...drawRoute(camera, route, route.look === 'soft' ? (compact ? 16 : 24) : compact ? 10 : 13)
	}));
	const arms = railway(datasets, view).filter(({ state }) => state !== 'hidden');
	const tracks = [
		...arms.flatMap(({ stops }) => pointsAlong(stops.map(([lon, lat]) => locate(camera, lon, lat)))),
		...ways.filter(({ state }) => state !== 'hidden').flatMap(({ along }) => along)
	];

	const arrows = pointers(named.filter(({ off }) => off), width, height);
	const taken = [
		...named.filter(({ off }) => !off).map((dot) => around(dot, dot.state === 'emphasised' ? r * 1.5 + 1 : r + 1)),
		...arrows.map(({ box }) => box)
	];

	const want = (dot: Dot) => {
		const stressed = first.includes(dot);
		const lines: NameLine[] = [{ text: dot.name, size: stressed ? type.label : type.small, weight: dot.state === 'emphasised' ? 650 : 400 }];
		if (dot.other && dot.state === 'emphasised' && !compact) lines.push({ text: dot.other, size: type.small, weight: 400 });
		const arrow = arrows.find(({ key }) => key === dot.key);
		return { key: dot.key, at: arrow?.foot ?? dot, away: arrow ? 6 : dot.state === 'emphasised' ? r * 1.5 + 5 : r + 5, lines, stubborn: stressed };
	};
	const ground = { width, height, taken, tracks };
	const chosen = placeNames(first.map(want), ground);
	const spare = small ? [] : placeNames(rest.map(want), { ...ground, taken: [...taken, ...chosen.map(({ box }) => box)] });
	const names = [...chosen, ...spare];
	return {
		camera,
		r,
		dots,
		routes: ways,
		pointers: arrows.filter(({ key }) => names.some((name) => name.key === key)),
		names,
		wide: placeWide(view, camera, { ...ground, taken: [...taken, ...names.map(({ box }) => box)] }, type.small)
	};
}
