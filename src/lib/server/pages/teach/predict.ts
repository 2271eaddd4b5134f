import type { Prediction, PredictSheet } from '../../../domain/teach';
import type { View } from '../../../domain/view';
import { wordsOf } from '../../../figures/words';
import { runMeasure } from '../../../measures/registry';
import { datasets } from '../../data/datasets';
import { predictionsFile, type PredictionHead } from '../../story/predictions';
import { stepName } from './guide';
import { plainAt } from './page';
import { debt, members, tungsten, type Width } from './predict-sheets';

type ChartId = PredictionHead['id'];

interface Drawn {
	readonly scale: Prediction['scale'];
	/** @param max the greatest value, in the units of the record */
	readonly sheet: (width: Width, max: number) => PredictSheet;
	readonly view: View;
}

const drawn: Readonly<Record<ChartId, Drawn>> = {
	members: {
		scale: 'up',
		sheet: members,
		view: { figure: 'membership', show: 'civil-war', emphasis: ['1945', '1949'] }
	},
	debt: { scale: 'up', sheet: debt, view: { figure: 'loan', show: 'balance', through: 1965 } },
	tungsten: {
		scale: 'along',
		sheet: tungsten,
		view: { figure: 'repayments', show: 'output', goods: 'tungsten' }
	}
};

/** The charts to predict, each drawn without its answer and with it. */
export function predictions() {
	const { file, head: own, lineOf } = predictionsFile();
	const charts = own.charts.map(({ record, format, ...chart }, i): Prediction => {
		const at = { file, line: lineOf('charts', i) };
		const { scale, sheet, view } = drawn[chart.id];
		const words = wordsOf(datasets, view);
		const most = chart.range.max * chart.range.unit;
		const recordText = plainAt(`{{${record} | ${format}}}`, at);
		return {
			...chart,
			step: stepName(chart.step, at),
			ask: plainAt(chart.ask, at),
			doubt: plainAt(chart.doubt, at),
			scale,
			record: runMeasure(record, datasets).value / chart.range.unit,
			recordText,
			unit: words.unit,
			altBefore: chart.title,
			altAfter: `${words.title}. ${words.sentence}`,
			wide: sheet('wide', most),
			narrow: sheet('narrow', most)
		};
	});
	return { title: own.title, lead: plainAt(own.lead, { file, line: lineOf('lead') }), charts };
}
