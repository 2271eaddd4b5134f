import type { Link } from '../../../domain/link';
import { stepsOf, type Step } from '../../../domain/story';
import { datasetName } from '../../../domain/row-address';
import { wordsOf } from '../../../figures/words';
import { runMeasure } from '../../../measures/registry';
import { story } from '../../story/content';
import { datasets } from '../../data/datasets';

// the views of the loan that draw its plan year by year
const plans: ReadonlySet<string> = new Set(['drawn', 'repayment', 'balance', 'cost', 'interest', 'other-reading']);

/** The names of the tables that a step's numbers, picture and questions rest on. */
function tablesOf({ view, claims, quotations, disputes }: Step): ReadonlySet<string> {
	const rows = [
		...wordsOf(datasets, view).rows,
		...claims.flatMap(({ measure }) => runMeasure(measure, datasets).rows)
	];
	const names = rows.map((row) => datasetName(row.split('/')[0] ?? ''));
	const planned =
		(view.figure === 'loan' && plans.has(view.show)) ||
		claims.some(({ measure }) => /^loan\.(drawn|owed|peak|interest)/.test(measure));
	return new Set([
		...names,
		...(disputes.length ? ['disputes', 'positions'] : []),
		...(quotations.length ? ['quotations'] : []),
		...(planned ? ['loan-schedule'] : [])
	]);
}

const uses = stepsOf(story).map((step) => ({
	link: { text: step.title, address: `#${step.id}` },
	tables: tablesOf(step)
}));

/** The steps that rest on the table with this name, in the story's order. */
export const stepsUsing = (name: string): readonly Link[] =>
	uses.filter(({ tables }) => tables.has(name)).map(({ link }) => link);
