import type { Mark } from '../../chart/mark';
import type { FigureData, Goods } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';

type View = ViewOf<'repayments'>;

/** What one unit square stands for, in tonnes. */
export const squareTonnes = 1000;

/** Goods for the Soviet Union: their total, the yearly average that follows from it, and their unit squares. */
export interface GoodsMark extends Mark {
	readonly key: Goods;
	readonly label: string;
	/** In all years together. */
	readonly tonnes: number;
	/** “1954–59”. */
	readonly period: string;
	readonly years: number;
	/** `tonnes` divided by `years`: an average, since no yearly deliveries are known. */
	readonly perYear: number;
	/** Of a thousand tonnes each. */
	readonly squares: number;
	readonly hatched: boolean;
}

/** The goods in the order of the data. The same four marks in every view. */
export function goodsMarks({ repayments }: FigureData, view: View): readonly GoodsMark[] {
	return repayments.map((row) => {
		const years = row.to - row.from + 1;
		return {
			key: row.goods,
			label: row.label,
			tone: row.goods,
			tonnes: row.tonnes,
			period: `${row.from}–${String(row.to).slice(2)}`,
			years,
			perYear: row.tonnes / years,
			squares: Math.round(row.tonnes / squareTonnes),
			hatched: row.goods === 'copper' || view.show === 'agreement',
			evidence: row.evidence,
			...(row.disputed ? { disputed: row.disputed } : {}),
			state: stateOf(row.goods, view)
		};
	});
}

function stateOf(goods: Goods, view: View): Mark['state'] {
	const chosen = view.show === 'disputed' ? 'copper' : view.goods;
	if (view.show === 'demands') return 'hidden';
	if (view.show === 'output' && goods === 'copper' && chosen !== 'copper') return 'hidden';
	if (view.show === 'one' || view.show === 'disputed' || (view.show === 'output' && chosen)) {
		return goods === (chosen ?? 'tungsten') ? 'emphasised' : 'muted';
	}
	return 'shown';
}

/** What China produced of a goods, to be held against the yearly average. */
export interface OutputMark extends Mark {
	/** The id of the row in output.csv. */
	readonly key: string;
	readonly goods: Goods;
	/** A year. */
	readonly tonnes: number;
	/** What the number is, after it: “mined in 1949”; and in a word or two less. */
	readonly said: string;
	readonly brief: string;
	/** The ids of all rows it rests on. */
	readonly rows: readonly string[];
	/** The best year before 1949, where it is known. */
	readonly best?: number;
}

const outputRows = [
	{ goods: 'tungsten', key: 'tungsten-1949', best: 'tungsten-best', said: 'mined in 1949', brief: 'in 1949' },
	{
		goods: 'rubber',
		key: 'rubber-1949',
		best: undefined,
		said: 'grown a year before 1949',
		brief: 'a year before 1949'
	},
	{
		goods: 'antimony',
		key: 'antimony-1949',
		best: 'antimony-best',
		said: 'produced in 1949',
		brief: 'in 1949'
	},
	// should copper be a misprint, this is what it would stand beside
	{
		goods: 'copper',
		key: 'tin-1949',
		best: 'tin-best',
		said: 'of tin produced in 1949',
		brief: 'of tin in 1949'
	}
] as const satisfies readonly {
	goods: Goods;
	key: string;
	best: string | undefined;
	said: string;
	brief: string;
}[];

/** Chinese output for each goods. The same marks in every view; hidden where output is not the subject. */
export function outputMarks({ output, repayments }: FigureData, view: View): readonly OutputMark[] {
	return outputRows.flatMap(({ goods, key, best, said, brief }) => {
		const row = output.find(({ id }) => id === key);
		if (!row || !repayments.some((total) => total.goods === goods)) return [];
		const tonnes = output.find(({ id }) => id === best)?.tonnes;
		return {
			key,
			goods,
			tonnes: row.tonnes,
			said,
			brief,
			...(tonnes === undefined ? {} : { best: tonnes }),
			rows: tonnes === undefined || !best ? [key] : [key, best],
			tone: 'ink' as const,
			evidence: row.evidence,
			...(row.disputed ? { disputed: row.disputed } : {}),
			state: view.show === 'output' ? stateOf(goods, view) : ('hidden' as const)
		};
	});
}
