const locale = 'en-GB';

const cache = new Map<string, Intl.NumberFormat>();

/** A number format, made once. */
export function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = JSON.stringify(options);
	const made = cache.get(key) ?? new Intl.NumberFormat(locale, options);
	cache.set(key, made);
	return made;
}

/** A count of people as it is said: “4.3 million”, “57,967”. At most `digits` decimals of a million. */
export function people(value: number, digits = 2): string {
	return value >= 1_000_000
		? format({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits }).format(value)
		: format({ maximumFractionDigits: 0 }).format(value);
}

/** Millions of US dollars as they are said: “US$300 million”. */
export function dollars(millions: number, digits = 0): string {
	return `US$${format({ maximumFractionDigits: digits, minimumFractionDigits: Number.isInteger(millions) ? 0 : digits }).format(millions)} million`;
}

/** Tonnes as they are said: “160,000 tonnes”. */
export function tonnes(value: number): string {
	return `${format({ maximumFractionDigits: 0 }).format(value)} tonnes`;
}

const written: Record<string, string> = {};

/** A plain number with its separators: “2,767”. Figures write the same few at every step: each is made once. */
export function plain(value: number, digits = 0): string {
	return (written[`${value} ${digits}`] ??= format({ maximumFractionDigits: digits }).format(value));
}
