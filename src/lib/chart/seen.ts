import type { Mark } from './mark';

/**
 * Makes a filter for the marks of one drawing: those that nobody has seen yet are left out, since a map or a timeline has
 * twice as many for other views, and a phone makes, styles and lays out each. A mark that was seen once stays.
 * @returns a function that gives, of all marks of a view, those to draw; `late` if they come after the first drawing
 */
export function whenSeen(): <M extends Pick<Mark, 'key' | 'state'>>(
	marks: readonly M[]
) => readonly (M & { late?: boolean })[] {
	const seen = new Map<string, boolean>();
	let drawn = false;
	return (marks) => {
		for (const { key, state } of marks) if (state !== 'hidden' && !seen.has(key)) seen.set(key, drawn);
		drawn = true;
		return marks.flatMap((mark) => {
			const late = seen.get(mark.key);
			return late === undefined ? [] : late ? [{ ...mark, late }] : [mark];
		});
	};
}
