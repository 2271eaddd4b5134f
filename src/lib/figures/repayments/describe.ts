import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { plain, tonnes } from '../../i18n/format';
import type { FigureDefinition, KeyEntry, Words } from '../figure';
import { demandMarks } from './demands';
import { goodsMarks, outputMarks, type GoodsMark } from './marks';
import { table } from './table';

type View = ViewOf<'repayments'>;

const reported: KeyEntry = { sign: 'hollow', meaning: 'reported; the page cited was not seen' };
const doubtful: KeyEntry = { sign: 'hatched', meaning: 'copper, which may be a misprint for tin' };
const square = 'one square is 1,000 tonnes';

/** A yearly average as it is said: to three figures. */
const rounded = (value: number): number => Number(value.toPrecision(3));

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

function chosen(goods: readonly GoodsMark[], key: View['goods'] = 'tungsten'): GoodsMark {
	const found = goods.find((one) => one.key === key);
	if (!found) throw new Error(`repayments: there is no row for ${key} in repayments.csv`);
	return found;
}

function output(datasets: FigureData, view: View, goods: readonly GoodsMark[]): Omit<Words, 'rows'> {
	const one = chosen(goods, view.goods);
	const row = outputMarks(datasets, view).find((mark) => mark.goods === one.key);
	if (!row) throw new Error(`repayments: there is no row for ${one.key} in output.csv`);
	const times = plain(one.perYear / row.tonnes, one.perYear < 20 * row.tonnes ? 1 : 0);
	return {
		title: !view.goods
			? 'Goods for Moscow beside China’s own output'
			: `${one.key === 'copper' ? 'If it was tin' : one.label}: ${times} times what China produced`,
		unit: 'Tonnes a year: average of the total for 1954–59, above Chinese output',
		sentence: `${one.label}: ${plain(rounded(one.perYear))} tonnes in an average year, against ${plain(row.tonnes)} ${row.said}.`,
		key: [reported, { sign: 'solid', meaning: 'Chinese output' }]
	};
}

function demands(datasets: FigureData, view: View): Omit<Words, 'rows'> {
	const marks = demandMarks(datasets, view);
	const first = marks.find(({ metal }) => metal === 'tungsten');
	const last = marks.findLast(({ metal }) => metal === 'tungsten');
	if (!first || !last) throw new Error('repayments: there is no tungsten in demands.csv');
	return {
		title: 'What Moscow asked for: metal for fourteen years',
		unit: `Soviet request in the talks, tonnes a year; ${square}`,
		sentence: `The Soviet side asked for ${plain(first.tonnes)} tonnes of tungsten a year at first, ${plain(last.tonnes)} from year ${last.fromYear} to year ${last.toYear}.`,
		key: [{ sign: 'hatched', meaning: 'lead and tin: which is which is lost in the copy read' }]
	};
}

function said(datasets: FigureData, view: View, goods: readonly GoodsMark[]): Omit<Words, 'rows'> {
	const unit = `Strategic goods for the Soviet Union, 1954–59; ${square}`;
	const key = [reported, doubtful];
	const one = chosen(goods, view.show === 'disputed' ? 'copper' : view.goods);
	switch (view.show) {
		case 'output':
			return output(datasets, view, goods);
		case 'one':
			return {
				title: `${one.label}: ${plain(one.squares)} squares of a thousand tonnes`,
				unit,
				sentence: `${tonnes(one.tonnes)} of ${lower(one.label)} for ${one.period}, on average ${plain(rounded(one.perYear))} a year; no yearly figures are known.`,
				key
			};
		case 'disputed':
			return {
				title: 'Copper, or tin?',
				unit,
				sentence: `Both accounts read print ${tonnes(one.tonnes)} of copper; it may be a misprint for tin.`,
				key
			};
		case 'agreement':
			return {
				title: 'Which agreement, and pledge or delivery?',
				unit,
				sentence:
					'One account has the goods repay the credit of 1950; another ties them to the agreement of 15 May 1953.',
				key: [{ sign: 'hatched', meaning: 'pledged or supplied: the accounts do not settle which' }]
			};
		case 'demands':
			return demands(datasets, view);
		case 'all':
			return {
				title: 'Four totals, pledged or supplied',
				unit,
				sentence: `From 1954 to 1959: ${goods.map((mark) => `${plain(mark.tonnes)} tonnes of ${lower(mark.label)}${mark.key === 'copper' ? ' (or tin)' : ''}`).join(', ')}.`,
				key
			};
	}
}

function rowsOf(datasets: FigureData, view: View, goods: readonly GoodsMark[]): readonly string[] {
	if (view.show === 'demands') return demandMarks(datasets, view).map(({ key }) => `demands/${key}`);
	const rows = goods.filter(({ state }) => state !== 'hidden').map(({ key }) => `repayments/${key}`);
	if (view.show === 'agreement')
		rows.push('events/ninety-one-projects', 'projects/1953', 'loanTerms/repayment-means');
	if (view.show !== 'output') return rows;
	const outputs = outputMarks(datasets, view).filter(({ state }) => state !== 'hidden');
	return [...rows, ...outputs.flatMap(({ rows: ids }) => ids.map((id) => `output/${id}`))];
}

function describe(datasets: FigureData, view: View): Words {
	const goods = goodsMarks(datasets, view);
	return { ...said(datasets, view, goods), rows: rowsOf(datasets, view, goods) };
}

/** Strategic goods for the Soviet Union, 1954–59: four totals, and what they are to be held against. */
export const repayments: FigureDefinition<'repayments'> = {
	describe,
	table,
	height: ({ show }) => (show === 'output' || show === 'agreement' ? 290 : 300),
	full: { figure: 'repayments', show: 'all' }
};
