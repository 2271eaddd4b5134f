import { wrap } from '../../chart/text/metrics';
import type { TypeSizes } from '../../chart/type';
import { dateInWords } from '../../domain/date';
import type { Spot } from './boxes';
import type { MemberPoint } from './marks';

export type Anchor = 'start' | 'middle' | 'end';

/** Where words might stand: how they are anchored, their left edge and their top, in pixels. */
export interface Candidate {
	readonly anchor: Anchor;
	readonly left: number;
	readonly top: number;
	/** A thin line leads to the point. */
	readonly led?: boolean;
}

/** What may stand under a count's number, fullest first: when it was, and at what occasion. */
export function linesUnder(
	point: MemberPoint,
	main: boolean,
	roomy: boolean,
	type: TypeSizes
): readonly (readonly string[])[] {
	const occasion = wrap(point.occasion, type.small * 16, type.small);
	if (!main) return point.aside ? [occasion] : [[]];
	const when = [dateInWords(point.date)];
	const tells = roomy && !point.occasion.endsWith('of the year');
	return tells ? [[...when, ...occasion], when] : [when];
}

/** Words to place: how wide and tall they are, the size of their first line, and how far from the point they keep. */
interface Block {
	readonly wide: number;
	readonly tall: number;
	readonly size: number;
	readonly gap: number;
}

/** Places for words at a point, best first. At a point to which the line falls, those after it come first; `far` adds some further off. */
export function aroundPoint(
	{ x, y }: Spot,
	{ wide, tall, size, gap }: Block,
	right: number,
	{ falling, far }: { readonly falling: boolean; readonly far: boolean }
): readonly Candidate[] {
	const [before, centred, after] = [x - gap - wide, x - wide / 2, x + gap];
	const ahead: Candidate[] = [
		{ anchor: 'start', left: after, top: y - tall / 2 },
		{ anchor: 'start', left: after, top: y - tall + size * 0.3 },
		{ anchor: 'start', left: after, top: y + gap * 0.5 },
		{ anchor: 'start', left: Math.min(right - wide, x + gap * 0.5), top: y - tall - gap }
	];
	const behind: Candidate[] = [
		{ anchor: 'end', left: before, top: y - tall + size * 0.3 },
		{ anchor: 'middle', left: centred, top: y - tall - gap },
		{ anchor: 'end', left: before, top: y - tall - gap * 0.5 }
	];
	const near = falling ? [...ahead, ...behind] : [...behind, ...ahead];
	const under: Candidate = { anchor: 'middle', left: centred, top: y + gap };
	if (!far) return [...near, under];
	return [
		...near,
		under,
		{ anchor: 'start', left: x + gap * 3, top: y - tall - gap * 0.4 },
		{ anchor: 'start', left: x + gap * 4, top: y - tall - gap * 0.4 },
		{ anchor: 'start', left: Math.max(2, x - wide), top: y - tall - gap },
		{ anchor: 'end', left: x + 8 - wide, top: y - tall - gap },
		{ anchor: 'end', left: before, top: y - tall - gap * 2.5 },
		{ anchor: 'end', left: x + 8 - wide, top: y + gap }
	];
}

/** Places below a point that stands beside the line, ever further down; a thin line leads to all but the first. */
export function belowPoint({ x, y }: Spot, { wide, gap }: Block, step: number): readonly Candidate[] {
	return [0, 1, 2, 3, 4, 5].flatMap((steps): Candidate[] => {
		const top = y + gap + steps * step;
		const led = steps > 0;
		return [
			{ anchor: 'middle', left: x - wide / 2, top, led },
			{ anchor: 'end', left: x + 4 - wide, top, led },
			{ anchor: 'start', left: x - 4, top, led }
		];
	});
}
