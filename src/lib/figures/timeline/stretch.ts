import type { EventMark } from './marks';

/**
 * The run of events that `room` allows, around those that matter most: the emphasised ones, else the last that has
 * happened. Everything if it fits or if nothing stands out. `marks` are in order of time.
 */
export function stretch(marks: readonly EventMark[], room: number): readonly EventMark[] {
	if (marks.length <= room) return marks;
	const chosen = marks.flatMap((mark, i) => (mark.state === 'emphasised' ? [i] : []));
	const last = marks.findLastIndex((mark) => !mark.ahead);
	const foci = chosen.length > 0 ? chosen : last >= 0 && last < marks.length - 1 ? [last] : [];
	if (foci.length === 0) return marks;
	let from = foci[0]!;
	let to = foci.at(-1)!;
	for (let turn = 0; to - from + 1 < room; turn++) {
		const back = from > 0 && (turn % 2 === 0 || to === marks.length - 1);
		if (back) from--;
		else to++;
	}
	return marks.slice(from, to + 1);
}

/** From the one with most time to itself, 1, to the one most crowded. */
function byRoom(marks: readonly EventMark[]): readonly number[] {
	const alone = marks.map((mark, i) =>
		Math.min(mark.at - (marks[i - 1]?.at ?? -Infinity), (marks[i + 1]?.at ?? Infinity) - mark.at)
	);
	return alone.map(
		(room, i) => 1 + alone.filter((other, j) => other > room || (other === room && j < i)).length
	);
}

/**
 * The order in which marks are told: 0 for those that stand out, then by how many events lie between; where nothing
 * stands out, from the last that has happened; where nothing is to come either, from the one with most room.
 */
export function priorities(marks: readonly EventMark[]): readonly number[] {
	const chosen = marks.flatMap((mark, i) => (mark.state === 'emphasised' ? [i] : []));
	const last = marks.findLastIndex((mark) => !mark.ahead);
	if (chosen.length === 0 && last === marks.length - 1) return byRoom(marks);
	const foci = chosen.length > 0 ? chosen : [Math.max(0, last)];
	return marks.map((mark, i) =>
		mark.state === 'emphasised' ? 0 : Math.max(1, Math.min(...foci.map((focus) => Math.abs(focus - i))))
	);
}
