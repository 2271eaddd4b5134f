import type { Datasets } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import type { Against, Ask, Close } from '../../domain/story';
import type * as v from 'valibot';
import type { stepHead } from '../prose/frontmatter';
import { boundWordsAt, proseAt, type boundProseAt } from '../prose/page-prose';
import type { predictionsFile } from './predictions';
import { Problem } from '../problem';
import type { ProseContext } from '../prose/prose';

/** What is asked, as a step's head has it. */
type AskHead = NonNullable<v.InferOutput<typeof stepHead>['ask']>;

/** Where a head stands, and the lines of its keys. */
interface Asked {
	readonly file: string;
	readonly lineOf: (...path: readonly (string | number)[]) => number;
}

/** Bound prose from a head, as `boundProseAt` gives it and the story keeps what it finds. */
type ProseOf = typeof boundProseAt;

/** The charts to predict, as `predictionsFile` has them. */
type Predictions = Pick<ReturnType<typeof predictionsFile>, 'file' | 'head' | 'lineOf'>;

/** What a question is checked against. */
export interface AskContext extends Pick<ProseContext, 'say' | 'quote'> {
	readonly datasets: Datasets;
	/** The charts on which readers may be asked to commit to a value. */
	readonly predictions: Predictions;
}

/**
 * What a reader is asked to commit to at a step.
 * @throws Problem if it names a chart that there is not, or holds what prose may not
 */
export function readAsk(
	ask: AskHead,
	{ file, lineOf }: Asked,
	context: AskContext,
	own: ProseContext,
	proseOf: ProseOf
): Ask {
	const words = (text: string, key: string) => boundWordsAt(file, text, lineOf('ask', key), context);
	if (ask.kind === 'choose')
		return {
			kind: ask.kind,
			question: words(ask.question, 'question'),
			options: ask.options.map((option) => words(option, 'options')),
			answer: proseOf(file, ask.answer, lineOf('ask', 'answer'), own, true).html
		};
	if (ask.kind === 'mark')
		return { kind: ask.kind, question: words(ask.question, 'question'), ends: ask.ends };
	const { file: questions, head, lineOf: lineIn } = context.predictions;
	const at = head.charts.findIndex(({ id }) => id === ask.chart);
	const chart = head.charts[at];
	if (!chart)
		throw new Problem({
			file,
			line: lineOf('ask', 'chart'),
			what: `there is no chart “${ask.chart}” to predict`,
			cure: `${didYouMean(
				ask.chart,
				head.charts.map(({ id }) => id)
			)}${questions} has them.`
		});
	const { min, max, step, unit, digits, words: said } = chart.range;
	const prose = (key: 'ask' | 'doubt') =>
		proseOf(questions, chart[key], lineIn('charts', at, key), own, true).html;
	const { value, text } = context.say(chart.record, chart.format);
	return {
		kind: ask.kind,
		html: prose('ask'),
		label: chart.label,
		range: { min, max, step },
		words: said,
		digits,
		record: value / unit,
		recordText: text,
		doubt: prose('doubt')
	};
}

/**
 * What stands against each end of a mark: a position of a dispute, with its citation.
 * @throws Problem if there is no such position
 */
export function againstEnds(
	ask: AskHead & { readonly kind: 'mark' },
	{ file, lineOf }: Asked,
	{ datasets }: AskContext,
	own: ProseContext
): NonNullable<Close['mark']> {
	const rows = ask.against.map((id, i) => {
		const row = datasets.positions.find((one) => one.id === id);
		if (row) return row;
		throw new Problem({
			file,
			line: lineOf('ask', 'against', i),
			what: `the position “${id}” is not in data/positions.csv`,
			cure: `${didYouMean(
				id,
				datasets.positions.map((one) => one.id)
			)}Add it there, or correct the id.`
		});
	});
	const against = rows.map(({ holder, position, sources, evidence }, i): Against => {
		const cited = `${position}[@${sources.join('; @')}]`;
		const { html } = proseAt(file, cited, lineOf('ask', 'against', i), own, true);
		return { end: ask.ends[i] ?? '', holder, html, evidence };
	}) as [Against, Against];
	return { kind: 'mark', question: ask.question, ends: ask.ends, dispute: rows[0]?.dispute ?? '', against };
}
