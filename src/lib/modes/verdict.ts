import { predictWords } from '../i18n/messages/teach';

/** As the rest of the site writes numbers; its own formats would bring all that drawings share. */
const plain = (value: number, digits: number): string =>
	value.toLocaleString('en-GB', { maximumFractionDigits: digits });

const fill = (words: string, values: Readonly<Record<string, string>>): string =>
	words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A value in the words of a chart to predict. */
export const said = ({ dataset }: HTMLElement, value: number): string =>
	fill(dataset['words'] ?? '{n}', { n: plain(value, Number(dataset['digits'])) });

/** The record and the guess in a sentence. */
export function verdict(place: HTMLElement, value: number, step: number): string {
	const { dataset } = place;
	const off = value - Number(dataset['record']);
	const kind = Math.abs(off) <= step / 2 ? 'exact' : off < 0 ? 'low' : 'high';
	return fill(predictWords[kind], {
		guess: said(place, value),
		record: dataset['recordText'] ?? '',
		off: said(place, Math.abs(off))
	});
}
