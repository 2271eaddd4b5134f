import {
	amount,
	date,
	degrees,
	fragment,
	interval,
	maybeInterval,
	maybeSentences,
	maybeWords,
	named,
	number,
	oneOf,
	position,
	rowOf,
	sentences,
	shortSentences,
	whole,
	words,
	year,
	yes
} from './cells';
import { bound, called, column, maybe, table } from './table';

const drawn = true;
const spanDate = 'ISO date, or two with a slash between; empty where the source gives none.';

/**
 * Every table of data/, in the order in which readers meet them. The key is the name of its file: `loanTerms` is
 * loan-terms.csv. Types, checks, `/data/` with its descriptions for programs, and the names of rows follow from an entry.
 */
export const tables = {
	membership: table(
		{
			title: 'Party members',
			description:
				'Members of the Communist Party of China, 1921–1950, by the party’s own count, with other figures in circulation and why they differ.',
			row: 'count',
			drawn
		},
		{
			date: column(date, 'ISO date of the count, cut to what is known.'),
			occasion: column(words, 'Congress or time of year the count belongs to.'),
			members: column(
				whole,
				'Members counted or claimed; the lower end where sources give a range.',
				'people'
			),
			high: maybe(whole, 'Upper end of the range.', 'people'),
			bound,
			alternates: column(maybeWords, 'Other figures in circulation, with who gives them.'),
			why: column(maybeSentences, 'Why the figures differ.'),
			drawn: column(yes, 'Whether the figure is good enough to draw.')
		},
		(row, { when }) => called(row.occasion, when(row.date))
	),
	regions: table(
		{
			title: 'Party members by region',
			description:
				'Members by region in the Soviet note of 8 July 1949, as printed; the rows do not quite add up.',
			row: 'region',
			drawn
		},
		{
			region: column(words, 'Name of the region, or “All regions” for the totals as printed.'),
			territorial: column(whole, 'Members in territorial organisations.', 'people'),
			army: maybe(whole, 'Members in the army; empty where the note gives none.', 'people'),
			stated: column(whole, 'Total that the note itself prints for the row.', 'people')
		},
		(row, { nameOf }) => called(row.region, nameOf('events/party-counted').date)
	),
	loanTerms: table(
		{
			title: 'Terms of the credit',
			description: 'What the agreement of 14 February 1950 and the talks before it lay down, a term a row.',
			row: 'term',
			drawn
		},
		{
			term: column(words, 'Name of the term.'),
			value: maybe(
				number,
				'The number; empty where the term is words. Its unit is in the column unit.',
				'see unit'
			),
			unit: column(maybeWords, 'Unit of value; empty where there is none.'),
			text: column(words, 'The term in words.')
		},
		// the credit's name says its date
		(row, { nameOf }) => called(row.term, nameOf('sovietLoans/1950-02').heading, row.text)
	),
	sovietLoans: table(
		{
			title: 'Soviet loans',
			description: 'Single Soviet loans to China, 1950–52, and what different authorities make the total.',
			row: 'loan or total',
			drawn
		},
		{
			kind: column(oneOf('loan', 'total'), 'A single loan, or somebody’s total.'),
			date: column(
				interval,
				'ISO date, or two with a slash between; for a total, the years it covers or the day it was stated.'
			),
			label: column(words, 'Name of the loan, or whose total it is.'),
			oldRoubles: maybe(amount, 'Sum in the roubles of before 1961.', 'million old roubles'),
			dollars: maybe(amount, 'Sum in US dollars.', 'million US dollars'),
			newRoubles: maybe(amount, 'Sum in the roubles of 1961.', 'million new roubles'),
			purpose: column(words, 'What it was for, or what it counts.')
		},
		(row, { when }) => called(row.label, when(row.date), row.purpose)
	),
	repayments: table(
		{
			title: 'Strategic goods',
			description:
				'Totals of strategic goods for the Soviet Union, 1954–59, pledged or supplied; no yearly figures are known.',
			row: 'goods',
			drawn
		},
		{
			goods: column(oneOf('tungsten', 'copper', 'rubber', 'antimony'), 'The goods.'),
			label: column(words, 'The goods as the reader sees them.'),
			tonnes: column(whole, 'Total of all years.', 'tonnes'),
			from: column(year, 'First year.'),
			to: column(year, 'Last year.')
		},
		(row, { when }) => called(row.label, when(String(row.from), String(row.to)))
	),
	output: table(
		{
			title: 'Output for comparison',
			description: 'What China produced, sold or bought of the same goods.',
			row: 'figure',
			drawn
		},
		{
			goods: column(oneOf('tungsten', 'copper', 'rubber', 'antimony', 'tin'), 'The goods.'),
			kind: column(oneOf('output', 'export', 'purchase'), 'Whether it was produced, exported or purchased.'),
			label: column(words, 'The figure as the reader sees it.'),
			tonnes: column(amount, 'Quantity in the period, or a year of it; the lower end of a range.', 'tonnes'),
			high: maybe(amount, 'Upper end of the range.', 'tonnes'),
			period: column(words, 'Year, or run of years, in words.')
		},
		(row) => called(row.label, row.label.includes(row.period) ? '' : row.period)
	),
	demands: table(
		{
			title: 'Demands in the protocol talks',
			description:
				'What the Soviet side asked for in the talks on a protocol to a credit: tonnes a year over fourteen years. A request, not the text signed.',
			row: 'run of years',
			drawn
		},
		{
			metal: column(
				oneOf('tungsten', 'antimony', 'third-metal', 'fourth-metal'),
				'The metal; the names of two are lost in the copy read.'
			),
			label: column(words, 'The metal as the reader sees it.'),
			fromYear: column(
				position,
				'First year of the run, counted from the protocol’s start.',
				'year of the protocol'
			),
			toYear: column(position, 'Last year of the run.', 'year of the protocol'),
			tonnes: column(whole, 'Quantity in each year of the run.', 'tonnes a year')
		},
		(row, { protocolYears }) => called(row.label, protocolYears(row.fromYear, row.toYear))
	),
	forces: table(
		{
			title: 'Armed strength',
			description: 'Strength of the two armies in the civil war, as one side published it.',
			row: 'figure',
			drawn
		},
		{
			date: column(date, 'ISO date, cut to what is known.'),
			side: column(
				oneOf('pla', 'kmt'),
				'The People’s Liberation Army (pla) or the government’s forces (kmt).'
			),
			strength: column(whole, 'People under arms.', 'people'),
			bound,
			whose: column(words, 'Who published the figure.'),
			drawn: column(yes, 'Whether it belongs to the drawn series, which has one speaker and one method.')
		},
		(row, { armies, when }) => called(armies[row.side], when(row.date), row.whose)
	),
	advisers: table(
		{
			title: 'Soviet specialists',
			description:
				'Soviet advisers and specialists in China. The rows count different things and must not be joined into a line.',
			row: 'count',
			drawn
		},
		{
			date: column(maybeInterval, spanDate),
			label: column(words, 'The count as the reader sees it.'),
			number: column(whole, 'Specialists counted.', 'people'),
			bound,
			what: column(words, 'What is counted.'),
			drawn: column(yes, 'Whether the figure is good enough to draw.')
		},
		(row, { when }) => called(row.what, when(row.date))
	),
	projects: table(
		{
			title: 'Industrial projects',
			description:
				'Projects built with Soviet help: agreements that added some, counts of what was built, and industries.',
			row: 'count',
			drawn
		},
		{
			kind: column(
				oneOf('agreement', 'outcome', 'industry'),
				'An agreement that added projects, an outcome, or an industry.'
			),
			date: column(maybeInterval, spanDate),
			label: column(words, 'The count as the reader sees it.'),
			number: column(whole, 'Projects.', 'projects')
		},
		(row, { when }) => called(row.label, when(row.date))
	),
	treaties: table(
		{
			title: 'Two treaties, subject by subject',
			description:
				'What the treaties of 1945 and 1950, with the agreements and notes that went with them, lay down on eight subjects, in our own words.',
			row: 'clause',
			drawn
		},
		{
			treaty: column(oneOf('1945', '1950'), 'Year of the treaty.'),
			subject: column(
				oneOf('partner', 'enemy', 'mongolia', 'railway', 'port-arthur', 'dalian', 'help', 'term'),
				'The subject.'
			),
			heading: column(words, 'The subject in words.'),
			short: column(shortSentences(34), 'The clause for small screens.'),
			text: column(shortSentences(120), 'The clause.')
		},
		(row) => called(row.heading, row.treaty, row.text)
	),
	events: table(
		{ title: 'Events', description: 'What happened, 1944–1980, in order.', row: 'event', drawn },
		{
			date: column(date, 'ISO date of the first day, cut to what is known.'),
			end: maybe(date, 'ISO date of the last day, where it lasted.'),
			title: column(shortSentences(34), 'The event in a few words.'),
			text: column(sentences, 'What happened, in a sentence or two.'),
			lane: column(
				oneOf('nanjing', 'yanan', 'both'),
				'Whose story it belongs to: Moscow and the government (nanjing), Moscow and the party (yanan), or both.'
			),
			place: maybe(rowOf('places'), 'Where, as an id of places.csv.')
		},
		(row, { when }) => called(row.title, when(row.date, row.end), row.text)
	),
	places: table(
		{
			title: 'Places',
			description: 'Points on the map: town centres, not surveyed stations.',
			row: 'place',
			drawn
		},
		{
			name: column(words, 'Name as used today.'),
			olderName: column(maybeWords, 'Name that readers may know from older books.'),
			lat: column(degrees(90), 'Latitude, WGS 84.', 'degrees north'),
			lon: column(degrees(180), 'Longitude, WGS 84.', 'degrees east'),
			role: column(words, 'What the place is in the story.'),
			line: maybe(oneOf('trunk', 'south'), 'Arm of the Chinese Changchun Railway the place lies on.'),
			order: maybe(
				position,
				'Position along the railway, from Manzhouli to Suifenhe, then from Changchun to Lüshun.',
				'position'
			)
		},
		(row) => called(row.name, '', row.role)
	),
	quantities: table(
		{
			title: 'Other numbers',
			description: 'Every other number that the prose uses.',
			row: 'number',
			drawn,
			only: [
				'american-lend-lease',
				'industry-removed',
				'retreat-km-1945',
				'railway-deadline',
				'loans-economic',
				'loans-korea',
				'loans-port-arthur',
				'loans-joint-companies',
				'loans-military-shen'
			]
		},
		{
			value: column(
				number,
				'The number, or the lower end of a range. Its unit is in the column unit.',
				'see unit'
			),
			high: maybe(number, 'Upper end of the range.', 'see unit'),
			unit: column(words, 'Unit of value and high.'),
			what: column(words, 'What is counted.'),
			bound
		},
		(row) => called(row.what)
	),
	trade: table(
		{
			title: 'Trade',
			description: 'Trade between the Soviet Union and China: points, not a series.',
			row: 'figure',
			drawn: false
		},
		{
			date: column(interval, 'Year.'),
			value: column(amount, 'The sum. Its unit is in the column unit.', 'see unit'),
			unit: column(words, 'Unit of value.'),
			what: column(words, 'What is counted.')
		},
		(row, { when }) => called(row.what, when(row.date))
	),
	disputes: table(
		{
			title: 'Disputes',
			description: 'Questions on which the sources disagree. Rows of other tables point here.',
			row: 'question',
			drawn: false
		},
		{
			title: column(sentences, 'The question in a few words.'),
			topic: column(
				oneOf('politics', 'money', 'goods', 'dates'),
				'What the question is about: politics, aid and money, goods, or a date.'
			),
			question: column(sentences, 'What is disputed, as one question.'),
			summary: column(sentences, 'The disagreement in a few sentences.'),
			story: column(sentences, 'What the story does about it.'),
			why: column(sentences, 'Why the story does so.')
		},
		(row) => called(row.title, '', row.summary)
	),
	positions: table(
		{
			title: 'Positions in disputes',
			description:
				'What is held on a disputed question, one position a row: who holds it, in what words of ours, where it was read and how it is known.',
			row: 'position, the dispute and a word for its holder',
			drawn: false
		},
		{
			dispute: column(rowOf('disputes'), 'The question in disputes.csv that it answers.'),
			holder: column(
				words,
				'Who holds it: a person, a work, or a record; where nobody is known to, the cell says so.'
			),
			position: column(sentences, 'What is held, in our own words. Its numbers stand in other rows too.')
		},
		(row) => called(row.holder, '', row.position)
	),
	quotations: table(
		{
			title: 'Quotations',
			description:
				'A few words of a document of the time as the cited translation has them, never a whole sentence: who spoke, when, where and to whom, and who translated it.',
			row: 'quotation',
			drawn: false
		},
		{
			speaker: column(words, 'Who said or wrote the words.'),
			date: column(interval, 'ISO date or interval, as far as it is known.'),
			occasion: column(words, 'Where and to whom the words were said.'),
			words: column(fragment, 'The words, letter for letter as the cited translation has them: at most ten.'),
			translator: column(
				named('Name who translated it, or write “not translated” where it was said in English.'),
				'Whose translation it is; where nothing was translated, it says so.'
			),
			locator: column(
				named('Write the page, the article or the document’s number, so that a reader can find the words.'),
				'Where in the sources: page, article, document number.'
			)
		},
		(row, { when }) => called(row.speaker, when(row.date), row.occasion)
	)
};
