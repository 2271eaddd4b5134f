import { textWidth } from '../../chart/text/metrics';
import type { Layout, PlacedEvent } from './layout';

/** A line from a station to its words, in pixels: from (x, y) level to x1, across to (x2, y2), level to x3. */
export interface Leader {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly x1: number;
	readonly x2: number;
	readonly y2: number;
	readonly x3: number;
}

/** How far before the words a leader ends. */
const pause = 5;

/** The leaders of all events that are told: towards the date, and on one-sided pictures towards the title too. */
export function leadersOf({ columns, events, type }: Layout): readonly Leader[] {
	const { nanjing, yanan, stub } = columns;
	const towards = (
		event: PlacedEvent,
		side: 'date' | 'title',
		from: number,
		edge: number,
		words: number,
		column = words
	): Leader => {
		const sign = Math.sign(words - edge);
		const level = side === 'title' ? 0 : event.words.level;
		return {
			key: `${event.key} ${side}`,
			x: from,
			y: event.y,
			x1: edge + sign * stub,
			x2: column - sign * (pause + 2),
			y2: Math.abs(event.label!.y - event.y) < 2 ? event.y : event.label!.y + level,
			x3: words - sign * pause
		};
	};
	return events
		.filter((event) => event.label)
		.flatMap((event) => {
			const column = columns.of(event);
			const date = column.dateX - textWidth(event.words.date, type.small, 650);
			if (columns.twoSided)
				return column.titleAnchor === 'start'
					? [towards(event, 'date', event.to, yanan, date, yanan + columns.gutter)]
					: [towards(event, 'date', event.from, nanjing, column.dateX)];
			return [
				towards(event, 'date', event.from, nanjing, column.dateX),
				towards(event, 'title', event.to, yanan, column.titleX)
			];
		});
}
