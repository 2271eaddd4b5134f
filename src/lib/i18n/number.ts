import { didYouMean } from '../domain/nearest';
import { dollars, format, people, plain, tonnes } from './format';

/** A number with the upper end of its range, if it has one. */
interface Ranged {
	readonly value: number;
	readonly high?: number;
}

type Say = (value: number, digits: number | undefined) => string;

const small = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole number up to a hundred, spelled out. */
function spelled(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 100)
		throw new Error(`${value} cannot be spelled out: only whole numbers up to a hundred are`);
	if (value === 100) return 'a hundred';
	if (value < 20) return small[value]!;
	const unit = value % 10;
	return tens[Math.floor(value / 10)]! + (unit ? `-${small[unit]!}` : '');
}

const ordinalRule = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const formats: Readonly<Record<string, Say>> = {
	n: (value, digits) => plain(value, digits ?? 0),
	million: (value, digits) => people(value, digits ?? 2),
	usd: (value, digits) => dollars(value, digits ?? 0),
	percent: (value, digits) => `${plain(value, digits ?? 1)} per cent`,
	times: (value, digits) => `${plain(value, digits ?? 1)} times`,
	tonnes: (value) => tonnes(value),
	'thousand-tonnes': (value) => `${plain(value / 1000)} thousand tonnes`,
	roubles: (value, digits) =>
		`${format({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits ?? 2 }).format(value * 1_000_000)} roubles`,
	word: (value) => spelled(value),
	Word: (value) => spelled(value).replace(/^./, (letter) => letter.toUpperCase()),
	ordinal: (value) => `${plain(value)}${endings[ordinalRule.select(value)] ?? 'th'}`
};

/**
 * A measured number in words, in a format of prose: `n`, `million:1`, `usd`, `percent:0`, `word`; `range:usd` says both ends.
 * @throws Error naming the formats there are, or what the number is not fit for
 */
export function inWords({ value, high }: Ranged, wanted: string): string {
	const parts = wanted.split(':').map((part) => part.trim());
	const range = parts[0] === 'range';
	const [name = '', digits] = range ? parts.slice(1) : parts;
	const say = Object.hasOwn(formats, name) ? formats[name] : undefined;
	if (!say)
		throw new Error(
			`the format “${wanted}” is unknown. ${didYouMean(name, Object.keys(formats))}There are ${Object.keys(formats).join(', ')}, and range: before any.`
		);
	const said = (number: number) => say(number, digits === undefined ? undefined : Number(digits));
	if (!range) return said(value);
	if (high === undefined) throw new Error(`“${wanted}” wants a range, and this number has no upper end`);
	return `${said(value)} to ${said(high)}`;
}
