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

/** How far each mark is from one that stands out, in events; 0 for those themselves. */
export function distances(marks: readonly EventMark[]): readonly number[] {
	const foci = marks.flatMap((mark, i) => (mark.state === 'emphasised' ? [i] : []));
	const last = marks.findLastIndex((mark) => !mark.ahead);
	const from = foci.length > 0 ? foci : [Math.max(0, last)];
	return marks.map((mark, i) => {
		const near = Math.min(...from.map((focus) => Math.abs(focus - i)));
		return mark.state === 'emphasised' ? 0 : Math.max(1, near);
	});
}
