import type { PrintedTable } from '../../domain/printed';
import { rowAddress } from '../../domain/row-address';
import { stepsOf } from '../../domain/story';
import type { View } from '../../domain/view';
import { tableOf } from '../../figures/words';
import { story } from './content';
import { datasets } from '../data/datasets';
import { explainers } from '../rows/explains';
import { shortForm } from '../works/reference';
import { rowAt } from '../rows/rows';
import { sourceById } from '../works/sources';

const explains = explainers(stepsOf(story));

/** The works behind rows, each once. */
const worksOf = (rows: readonly string[]) =>
	[...new Set(rows.flatMap((path) => rowAt(path, datasets).row.sources))].map((id) => ({
		id,
		short: shortForm(sourceById(id))
	}));

const disputeOf = (id: string | undefined) => {
	const dispute = datasets.disputes.find((one) => one.id === id);
	return dispute && { id: dispute.id, title: dispute.title };
};

/** A view's marks as a table with their sources, their rows in the data and the steps that explain them. */
export function printedTable(view: View): PrintedTable {
	const { columns, rows } = tableOf(datasets, view);
	return {
		columns,
		rows: rows.map(({ mark, cells, said, evidence, disputed, rows: paths }) => {
			const step = explains(view.figure, mark, paths);
			return {
				mark,
				cells,
				said,
				evidence,
				disputed: disputeOf(disputed),
				sources: worksOf(paths),
				address: paths[0] && rowAddress(paths[0]),
				step: step && { id: step.id, title: step.title }
			};
		})
	};
}
