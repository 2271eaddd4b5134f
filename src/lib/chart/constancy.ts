import type { Mark } from './mark';

interface Drawn {
	readonly mark: Mark;
}

/**
 * Keeps the marks of one drawing. A mark that a view does not show stays where it was, hidden, so that the reader’s eye
 * can follow it when it comes back; one that comes after the first drawing fades in (`late`).
 * @returns a function that gives, of the marks a view shows, all marks to draw, in an order in which none that was
 * drawn before is moved
 */
export function constancy(): <D extends Drawn>(seen: readonly D[]) => readonly D[] {
	let drawn: readonly Drawn[] | undefined;
	return <D extends Drawn>(seen: readonly D[]) => {
		const now = new Map(seen.map((one) => [one.mark.key, one]));
		const as = (one: D, change: Partial<Mark>): D => ({ ...one, mark: { ...one.mark, ...change } });
		// what was drawn is of the same kind as what is
		const all = ((drawn ?? []) as readonly D[]).map((before) => {
			const { key, late } = before.mark;
			const one = now.get(key);
			return one ? as(one, { late }) : as(before, { state: 'hidden' });
		});
		const known = new Map(all.map((one, i) => [one.mark.key, i]));
		const added = new Map<number, D[]>();
		let after = -1;
		for (const one of seen) {
			const i = known.get(one.mark.key);
			if (i !== undefined) after = i;
			else added.set(after, [...(added.get(after) ?? []), drawn ? as(one, { late: true }) : one]);
		}
		const list = [...(added.get(-1) ?? []), ...all.flatMap((one, i) => [one, ...(added.get(i) ?? [])])];
		drawn = list;
		return list;
	};
}
