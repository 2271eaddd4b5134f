import { compactBelow } from '../../chart/type';
import type { MemberPoint } from './marks';

/** A count and where it stands on the sheet, in pixels. */
export type Placed = MemberPoint & { readonly px: number; readonly py: number };

/** Counts at which the line turns, and its two ends. */
const turns = (line: readonly Placed[]): readonly Placed[] =>
	line.filter((point, i) => {
		const [before, after] = [line[i - 1], line[i + 1]];
		return !before || !after || (point.members - before.members) * (after.members - point.members) < 0;
	});

/**
 * The counts besides the emphasised ones that are named, most wanted first: none on a low sheet, the ends and turns
 * of the line on a narrow or a logarithmic one.
 */
export function lesser(
	shown: readonly Placed[],
	width: number,
	height: number,
	log: boolean
): readonly Placed[] {
	if (height < 240) return [];
	const rest = shown.filter((point) => point.state !== 'emphasised');
	const turning = turns(shown.filter((point) => !point.aside)).filter((point) => rest.includes(point));
	const aside = log ? [] : rest.filter((point) => point.aside);
	const chosen = [...aside, ...turning.toReversed()];
	return width < compactBelow || log
		? chosen
		: [...chosen, ...rest.filter((point) => !point.aside && !turning.includes(point)).toReversed()];
}
