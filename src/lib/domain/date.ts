/**
 * Where a date lies on the line of years: 1945.5 is mid-1945. A month stands at its middle, a bare year at its middle.
 * @throws RangeError if the date is not ISO, cut or whole
 */
export function decimalYear(date: string): number {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!match) throw new RangeError(`“${date}” is not a date such as 1949, 1949-10 or 1949-10-01`);
	const year = Number(match[1]);
	if (!match[2]) return year + 0.5;
	const start = Date.UTC(year, 0, 1);
	const length = Date.UTC(year + 1, 0, 1) - start;
	const month = Number(match[2]) - 1;
	const day = match[3] ? Number(match[3]) : 15;
	return year + (Date.UTC(year, month, day) - start) / length;
}

/** Whole days from one full ISO date to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whole calendar months from one full ISO date to a later one: from 14 August 1945 to 14 February 1950 there are 54. */
export function monthsBetween(from: string, to: string): number {
	const [a, b] = [from, to].map((date) => new Date(`${date}T00:00Z`)) as [Date, Date];
	const months = 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
	return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A date in words, as far as it is known: “14 August 1945”, “November 1948”, “14 Aug” (`short` leaves out the year). */
export function dateInWords(date: string, short = false): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const name = months[Number(month) - 1] ?? '';
	const words = day ? `${Number(day)} ${short ? name.slice(0, 3) : name}` : short ? name.slice(0, 3) : name;
	return short ? words : `${words} ${year}`;
}
