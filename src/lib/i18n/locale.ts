/** How a language writes what data holds: numbers, dates and lists. Words about them are each figure’s own. */
export interface Locale {
	/** “2,767”; at most `digits` decimals, and at least `least`: “3.0”. */
	readonly number: (value: number, digits?: number, least?: number) => string;
	/** “4.3 million”, “57,967”; at most `digits` decimals of a million, two if it is missing. */
	readonly people: (value: number, digits?: number) => string;
	/** Millions of US dollars: “US$300 million”; at most `digits` decimals. */
	readonly money: (millions: number, digits?: number) => string;
	/** “14 August 1945”, “November 1948”, “1940”, as far as it is known; `short` leaves out the year: “14 Aug”. */
	readonly date: (date: string, short?: boolean) => string;
	/** “a, b and c”. */
	readonly list: (items: readonly string[]) => string;
	/** A number with what is known of its exactness: “over 2,200”. */
	readonly bound: (said: string, bound: 'exact' | 'about' | 'at-least') => string;
	/** A name or a sentence as it begins a sentence, and as it stands within one. */
	readonly first: (words: string) => string;
	readonly within: (words: string) => string;
}
