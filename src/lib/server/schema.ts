import * as v from 'valibot';
import type { DatasetId } from '../domain/dataset';
import {
	date,
	degrees,
	fragment,
	interval,
	maybeInterval,
	maybeWords,
	named,
	number,
	oneOf,
	shortWords,
	slug,
	slugs,
	whole,
	words,
	yes
} from './cells';

const common = {
	id: slug,
	sources: slugs,
	locator: maybeWords,
	evidence: oneOf('primary', 'secondary', 'reported', 'derived'),
	disputed: v.exactOptional(slug),
	note: maybeWords
};

const bound = oneOf('exact', 'about', 'at-least');

/**
 * What each file of data/ must hold: the fields of its interface in domain/dataset.ts, read from text.
 * A field that is `exactOptional` may be an empty cell; a column that is not here, or is missing, stops the build.
 */
export const schemas = {
	membership: v.strictObject({
		...common,
		date,
		occasion: words,
		members: whole,
		high: v.exactOptional(whole),
		bound,
		alternates: maybeWords,
		why: maybeWords,
		drawn: yes
	}),
	regions: v.strictObject({
		...common,
		region: words,
		territorial: whole,
		army: v.exactOptional(whole),
		stated: whole
	}),
	loanTerms: v.strictObject({
		...common,
		term: words,
		value: v.exactOptional(number),
		unit: maybeWords,
		text: words
	}),
	sovietLoans: v.strictObject({
		...common,
		kind: oneOf('loan', 'total'),
		date: interval,
		label: words,
		oldRoubles: v.exactOptional(number),
		dollars: v.exactOptional(number),
		newRoubles: v.exactOptional(number),
		purpose: words
	}),
	repayments: v.strictObject({
		...common,
		goods: oneOf('tungsten', 'copper', 'rubber', 'antimony'),
		label: words,
		tonnes: whole,
		from: whole,
		to: whole
	}),
	output: v.strictObject({
		...common,
		goods: oneOf('tungsten', 'copper', 'rubber', 'antimony', 'tin'),
		kind: oneOf('output', 'export', 'purchase'),
		label: words,
		tonnes: number,
		high: v.exactOptional(number),
		period: words
	}),
	demands: v.strictObject({
		...common,
		metal: oneOf('tungsten', 'antimony', 'third-metal', 'fourth-metal'),
		label: words,
		fromYear: whole,
		toYear: whole,
		tonnes: whole
	}),
	forces: v.strictObject({
		...common,
		date,
		side: oneOf('pla', 'kmt'),
		strength: whole,
		bound,
		whose: words,
		drawn: yes
	}),
	advisers: v.strictObject({
		...common,
		date: maybeInterval,
		label: words,
		number: whole,
		bound,
		what: words,
		drawn: yes
	}),
	projects: v.strictObject({
		...common,
		kind: oneOf('agreement', 'outcome', 'industry'),
		date: maybeInterval,
		label: words,
		number: whole
	}),
	treaties: v.strictObject({
		...common,
		treaty: oneOf('1945', '1950'),
		subject: oneOf('partner', 'enemy', 'mongolia', 'railway', 'port-arthur', 'dalian', 'help', 'term'),
		heading: words,
		short: shortWords(34),
		text: shortWords(120)
	}),
	events: v.strictObject({
		...common,
		date,
		end: v.exactOptional(date),
		title: shortWords(34),
		text: words,
		lane: oneOf('nanjing', 'yanan', 'both'),
		place: v.exactOptional(slug)
	}),
	places: v.strictObject({
		...common,
		name: words,
		olderName: maybeWords,
		lat: degrees(90),
		lon: degrees(180),
		role: words,
		line: v.exactOptional(oneOf('trunk', 'south')),
		order: v.exactOptional(whole)
	}),
	quantities: v.strictObject({
		...common,
		value: number,
		high: v.exactOptional(number),
		unit: words,
		what: words,
		bound
	}),
	trade: v.strictObject({ ...common, date: interval, value: number, unit: words, what: words }),
	disputes: v.strictObject({
		...common,
		title: words,
		topic: oneOf('politics', 'money', 'goods', 'dates'),
		question: words,
		summary: words,
		story: words,
		why: words
	}),
	positions: v.strictObject({ ...common, dispute: slug, holder: words, position: words }),
	quotations: v.strictObject({
		...common,
		speaker: words,
		date: interval,
		occasion: words,
		words: fragment,
		translator: named('Name who translated it, or write “not translated” where it was said in English.'),
		locator: named(
			'Write the page, the article or the document’s number, so that a reader can find the words.'
		)
	})
} satisfies Record<DatasetId, v.GenericSchema>;
