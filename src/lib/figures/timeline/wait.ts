import type { TypeSizes } from '../../chart/type';
import { daysBetween } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { Candidate, Settled } from './choose';
import { eventOf } from './marks';

/** The wait in Moscow: from the birthday to the turn, with a second talk between them. */
export const waitEnds = { from: 'stalin-birthday', to: 'the-turn' } as const;

/** The key of the wait's mark and of its label. */
export const waitKey = 'wait';

/** The wait in a picture: where it begins and ends, in pixels, and whether it is seen. */
export interface Wait {
	readonly from: number;
	readonly to: number;
	readonly seen: boolean;
}

/** How many days the wait lasted. */
export const daysOfWaiting = (datasets: FigureData): number =>
	daysBetween(eventOf(datasets, waitEnds.from).date, eventOf(datasets, waitEnds.to).date);

interface Station {
	readonly key: string;
	readonly y: number;
	readonly state: string;
	readonly ahead: boolean;
}

/** The wait between two placed events; it is seen in `moscow` once it has begun and both its ends are in sight. */
export function waitBetween(events: readonly Station[], show: ViewOf<'timeline'>['show']): Wait {
	const from = events.find(({ key }) => key === waitEnds.from);
	const to = events.find(({ key }) => key === waitEnds.to);
	if (!from || !to)
		throw new RangeError(`timeline: ${waitEnds.from} or ${waitEnds.to} is missing from events.csv`);
	const seen = show === 'moscow' && !from.ahead && from.state !== 'hidden' && to.state !== 'hidden';
	return { from: from.y, to: to.y, seen };
}

/** The words about the wait, as a label that asks for room at its middle. */
export function waitCandidate({ from, to }: Wait, type: TypeSizes): Candidate {
	const tall = type.label * 1.25;
	return { key: waitKey, y: (from + to) / 2, lead: tall / 2, plain: tall, full: tall, priority: 1 };
}

/** Whether the words stand beside the wait they are about. */
export const besideWait = ({ from, to }: Wait, label: Settled | undefined): boolean =>
	label !== undefined && label.y > from && label.y < to;
