import { textWidth } from '../../chart/text/metrics';
import { decimalYear } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { Box } from './boxes';
import type { Sheet } from './sheet';

/** A stretch of the years with its name, in pixels. */
export interface Band {
	readonly from: number;
	readonly to: number;
	/** Where its name may stand, best first; nowhere if the stretch is too short. */
	readonly names: readonly Box[];
}

/**
 * The civil war as a band of the sheet: from its outbreak to the last fighting that events.csv tells of.
 * What is not in the sheet's years is cut off.
 * @throws Error if events.csv lacks either
 */
export function warBand({ events }: FigureData, { x, type, margin, right, base }: Sheet, name: string): Band {
	const at = (id: string) => {
		const event = events.find((one) => one.id === id);
		if (!event) throw new Error(`membership: events.csv needs the row “${id}”`);
		return Math.min(right, Math.max(margin.left, x(decimalYear(event.date))));
	};
	const [from, to] = [at('civil-war'), at('shanghai-bombed')];
	const left = from + 7;
	const wide = textWidth(name, type.small, 650);
	const names = [margin.top, base - type.small * 1.6].map((top): Box => ({
		left,
		right: left + wide,
		top,
		bottom: top + type.small * 1.7
	}));
	return { from, to, names: left + wide < to - 4 ? names : [] };
}
