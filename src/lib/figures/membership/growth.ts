import { textWidth } from '../../chart/text/metrics';
import { isClear, type Box, type Obstacles, type Spot, type Stretch } from './boxes';
import type { MemberPoint } from './marks';
import { timesInWords } from './numbers';
import type { Sheet } from './sheet';

/** How far the count rose between the two counts a view is about: along from the first, then up to the last. */
export interface Growth {
	readonly from: Spot;
	readonly to: Spot;
	readonly text: string;
	readonly stretches: readonly Stretch[];
}

/** The rise between the first and the last emphasised count; none on a log scale, or where the count did not rise. */
export function growthOf(points: readonly MemberPoint[], { x, y }: Sheet, log: boolean): Growth | undefined {
	const told = points.filter((point) => point.state === 'emphasised');
	const [first, last] = [told[0], told.at(-1)];
	const text = first && last && timesInWords(first, last);
	if (log || !first || !last || !text) return undefined;
	const from = { x: x(first.at) + 9, y: y(first.members) };
	const to = { x: x(last.at), y: y(last.members) + 11 };
	const corner = { x: to.x, y: from.y };
	return {
		from,
		to,
		text,
		stretches: [
			[from, corner],
			[corner, to]
		]
	};
}

/** Words beside the rise, anchored to its upright. */
export interface GrowthLabel {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: 'start' | 'end';
	readonly box: Box;
}

/** Where “3.7 times” stands: beside the upright, clear of all else, in a shorter form if need be; or nowhere. */
export function growthLabel(
	{ from, to, text }: Growth,
	sheet: Sheet,
	obstacles: Obstacles
): GrowthLabel | undefined {
	const size = sheet.type.label;
	const shorter = text.replace(/^(?:about )?(\S+) times$/, '×$1');
	for (const said of [text, shorter])
		for (const share of [0.5, 0.4, 0.6, 0.3, 0.7])
			for (const anchor of ['start', 'end'] as const) {
				const wide = textWidth(said, size, 650);
				const y = from.y + (to.y - from.y) * share;
				const x = to.x + (anchor === 'start' ? 8 : -8);
				const left = anchor === 'start' ? x : x - wide;
				const box: Box = { left, right: left + wide, top: y - size * 0.6, bottom: y + size * 0.6 };
				if (box.left >= 0 && box.right <= sheet.right && isClear(box, obstacles))
					return { x, y, text: said, anchor, box };
			}
	return undefined;
}
