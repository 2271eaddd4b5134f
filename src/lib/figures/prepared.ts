import { layOut, type Layout } from '../chart/layout';
import { remember } from '../chart/remember';
import type { Scene } from '../chart/scene';
import { roomOf, type Room } from '../chart/room';
import type { FigureData } from '../domain/dataset';
import type { FigureId, ViewOf } from '../domain/view';

/** What a view of a figure shows in a room, with the words of one language in it. */
export type SceneOf<F extends FigureId, Labels> = (
	datasets: FigureData,
	view: ViewOf<F>,
	room: Room,
	labels: Labels
) => Scene;

/** Lays views of a figure out: once for the task before it is drawn, and remembered for the one in which it is. */
export function prepared<F extends FigureId, Labels>(scene: SceneOf<F, Labels>, own: Labels) {
	const lay = remember(
		(datasets: FigureData, view: ViewOf<F>, width: number, height: number, labels: Labels): Layout => {
			const room = roomOf(width, height);
			return layOut(scene(datasets, view, room, labels), room);
		}
	);
	return (datasets: FigureData, view: ViewOf<F>, width: number, height: number, labels: Labels = own) =>
		lay(datasets, view, width, height, labels);
}
