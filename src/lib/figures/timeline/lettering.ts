import { textWidth, wrap } from '../../chart/text/metrics';
import type { TypeSizes } from '../../chart/type';
import { dateInWords } from '../../domain/date';
import type { ViewOf } from '../../domain/view';
import type { EventMark } from './marks';

/** The words of an event, broken into lines. Sizes are in pixels. */
export interface Lettering {
	readonly date: string;
	readonly title: readonly string[];
	readonly text: readonly string[];
	/** Of the title. */
	readonly size: number;
	readonly weight: 400 | 650;
	/** From the top of the label to the middle of its first line. */
	readonly lead: number;
	/** From the middle of the title's first line to that of the text's first. */
	readonly drop: number;
	/** From the middle of the title's first line to that of the date: they stand on one baseline. */
	readonly level: number;
	readonly plain: number;
	readonly full: number;
}

/** How far apart the middles of two lines are, as a multiple of their size; see Label. */
const leading = 1.25;

/** A date as short as the view lets it be: within a winter, or beside year numbers, the year goes without saying. */
function dateOf(date: string, yearless: boolean): string {
	const short = dateInWords(date, true);
	return yearless || short.length === 4 ? short : `${short} ${date.slice(0, 4)}`;
}

/** The widest date among `marks`, in pixels. */
export function datesWidth(marks: readonly EventMark[], yearless: boolean, size: number): number {
	return Math.max(0, ...marks.map((mark) => textWidth(dateOf(mark.date, yearless), size, 650)));
}

/** Lines of nearly one width: as few as `width` allows, none left with a word of its own if it can be helped. */
function balanced(text: string, width: number, size: number, weight: 400 | 650 = 400): readonly string[] {
	let lines = wrap(text, width, size, weight);
	for (let narrower = width - size; lines.length > 1 && narrower > 0; narrower -= size) {
		const next = wrap(text, narrower, size, weight);
		if (next.length > lines.length) break;
		lines = next;
	}
	return lines;
}

/** The words of an event where a line may be `width` pixels wide; `loud` if the title may be large. */
export function lettering(
	mark: EventMark,
	yearless: boolean,
	width: number,
	type: TypeSizes,
	loud: boolean
): Lettering {
	const emphasised = mark.state === 'emphasised';
	const size = emphasised && loud ? type.strong : type.label;
	const weight = emphasised ? 650 : 400;
	const title = balanced(mark.title, width, size, weight);
	const text = balanced(mark.text, width, type.small);
	const plain = title.length * size * leading;
	return {
		date: dateOf(mark.date, yearless),
		title,
		text,
		size,
		weight,
		lead: (size * leading) / 2,
		drop: (title.length - 0.5) * size * leading + (type.small * leading) / 2,
		level: 0.35 * (size - type.small),
		plain,
		full: plain + text.length * type.small * leading + type.small * 0.35
	};
}

/** Whether dates go without a year in this view. */
export const yearless = (show: ViewOf<'timeline'>['show'], twoSided: boolean): boolean =>
	show === 'moscow' || (show === 'years' && twoSided);
