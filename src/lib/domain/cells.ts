import * as v from 'valibot';

/** What programs are told of a cell, beside what is checked here. */
export interface CellFacts {
	readonly type?: 'string' | 'integer' | 'number' | 'boolean';
	readonly pattern?: string;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	/** What its numbers count. */
	readonly unit?: string;
	/** The table that its ids are rows of, as its file is called. */
	readonly to?: string;
	/** Whether it holds sentences, whose numbers must be bound to rows. */
	readonly sentences?: true;
}

const facts = <T>(of: CellFacts) => v.metadata<T, Record<string, unknown>>({ ...of });

/** What is wrong with a cell and how to put it right, as one message for valibot; `faultOf` takes it apart. */
const fault = (what: string, cure: string): string => `${what}\n${cure}`;

/** The two halves of a message made here. */
export function faultOf(message: string): { what: string; cure: string } {
	const [what = '', cure = ''] = message.split('\n');
	return { what, cure };
}

const text = v.string();

/** Words that must be there. */
export const words = v.pipe(text, v.trim(), v.nonEmpty(fault('is empty', 'Write it, in our own words.')));

/** Words that must be there, with a cure of the column's own. */
export const named = (cure: string) => v.pipe(text, v.trim(), v.nonEmpty(fault('is empty', cure)));

/** The words of somebody else: so few that they are a fragment. */
export const fragment = v.pipe(
	words,
	v.check(
		(cell) => !/[“”"]/.test(cell),
		fault('has quotation marks', 'Write the words alone; the page sets the marks.')
	),
	v.check(
		(cell) => cell.split(/\s+/).length <= 10,
		fault('has more than ten words', 'Keep a fragment of at most ten, and say the rest in words of our own.')
	),
	v.check(
		(cell) => !/\s/.test(cell) || !(cell.endsWith('.') || /^\p{Lu}.*[!?]$/u.test(cell)),
		fault('is a whole sentence', 'Keep a part of it without the stop, and say the rest in words of our own.')
	)
);

/** Words that may be missing. */
export const maybeWords = v.pipe(text, v.trim());

/** Sentences of ours: their numbers are bound to rows. */
export const sentences = v.pipe(words, facts({ sentences: true }));

/** Sentences of ours that may be missing. */
export const maybeSentences = v.pipe(maybeWords, facts({ sentences: true }));

/** Words of ours that must fit a small screen. Those that are bound to something are measured when it is in place. */
export const shortSentences = (most: number) =>
	v.pipe(
		sentences,
		v.check(
			(cell) => cell.length <= most || /\{[{~]/.test(cell),
			fault(`is longer than ${most} characters`, 'Shorten it: it must fit a small screen.')
		),
		facts({ maxLength: most })
	);

const id = '[a-z0-9]+(-[a-z0-9]+)*';

/** A key: it never changes, since addresses and prose point at it. */
export const slug = v.pipe(
	text,
	v.regex(
		new RegExp(`^${id}$`),
		fault('is not an id', 'Write lower-case words joined by hyphens, e.g. red-army-enters.')
	),
	facts({ pattern: `^${id}$` })
);

/** The key of a row of another table. */
export const rowOf = (table: string) => v.pipe(slug, facts({ to: table }));

/** A whole number that is not negative. */
export const whole = v.pipe(
	text,
	v.regex(/^\d+$/, fault('is not a whole number', 'Write digits only, e.g. 57967.')),
	v.transform(Number),
	facts({ type: 'integer', minimum: 0 })
);

/** A place in a count, from 1. */
export const position = v.pipe(
	whole,
	v.minValue(1, fault('is below 1', 'Count from 1.')),
	facts({ minimum: 1 })
);

/** A year of the last century. */
export const year = v.pipe(
	whole,
	v.minValue(1900, fault('is before 1900', 'Check the year.')),
	v.maxValue(2000, fault('is after 2000', 'Check the year.')),
	facts({ unit: 'year', minimum: 1900, maximum: 2000 })
);

/** A number, with a point before decimals. */
export const number = v.pipe(
	text,
	v.regex(
		/^-?\d+(\.\d+)?$/,
		fault('is not a number', 'Write digits with a point before decimals, e.g. 2766.58.')
	),
	v.transform(Number),
	facts({ type: 'number' })
);

/** A number that is not negative. */
export const amount = v.pipe(
	number,
	v.minValue(0, fault('is below nothing', 'Check the number.')),
	facts({ minimum: 0 })
);

/** A degree of latitude (`most` 90) or longitude (180). */
export const degrees = (most: number) =>
	v.pipe(
		number,
		v.minValue(-most, fault(`is below −${most} degrees`, 'Check the coordinate.')),
		v.maxValue(most, fault(`is above ${most} degrees`, 'Check the coordinate.')),
		facts({ minimum: -most, maximum: most })
	);

const isDate = (date: string): boolean => {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return (
		!Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day) && at.getUTCMonth() + 1 === Number(month)
	);
};

const noDate = fault(
	'is not a date that exists',
	'Write 1949, 1949-10 or 1949-10-01, as far as it is known.'
);

const day = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

/** An ISO date, cut to what is known. */
export const date = v.pipe(text, v.check(isDate, noDate), facts({ pattern: `^${day}$` }));

const isInterval = (interval: string): boolean => {
	const [from = '', to = from, ...rest] = interval.split('/');
	return rest.length === 0 && isDate(from) && isDate(to) && from <= to;
};

/** An ISO date, or two with a slash between, the earlier first. */
export const interval = v.pipe(
	text,
	v.check(
		isInterval,
		fault('is not a date or an interval that exists', 'Write 1949-08 or 1950/1956, the earlier first.')
	),
	facts({ pattern: `^${day}(/${day})?$` })
);

/** An interval, or nothing where the source gives no date. */
export const maybeInterval = v.pipe(
	text,
	v.check(
		(cell) => cell === '' || isInterval(cell),
		fault('is not a date or an interval that exists', 'Write 1949-08 or 1950/1956, or leave it empty.')
	),
	facts({ pattern: `^${day}(/${day})?$` })
);

/** One of a few words. */
export const oneOf = <const Options extends readonly string[]>(...options: Options) =>
	v.pipe(
		v.picklist(options, fault('is not a word this column knows', `Write one of: ${options.join(', ')}.`)),
		facts({ enum: options })
	);

/** `yes` or `no`. */
export const yes = v.pipe(
	v.picklist(['yes', 'no'], fault('is not a word this column knows', 'Write one of: yes, no.')),
	v.transform((word) => word === 'yes'),
	facts({ type: 'boolean' })
);

/** Ids joined by semicolons, at least one, none twice. */
export const slugs = v.pipe(
	words,
	v.transform((list) => list.split(';').map((id) => id.trim())),
	v.array(slug),
	v.check((list) => new Set(list).size === list.length, fault('names an id twice', 'Remove one of them.')),
	v.readonly(),
	facts({ pattern: '^[a-z0-9-]+(;[a-z0-9-]+)*$' })
);
