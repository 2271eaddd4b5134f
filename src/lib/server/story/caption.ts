import { datasetName } from '../../domain/row-address';
import type { ShortWork } from '../../domain/printed';
import type { SourceId } from '../../domain/source';
import type { View } from '../../domain/view';
import { foremostWorks } from '../../domain/works';
import type { Words } from '../../figures/figure';
import { wordsOf } from '../../figures/words';
import { datasets } from '../data/datasets';
import { pictureOf, type Picture } from '../pages/pictures';
import { shortForm } from '../works/reference';
import { rowAt } from '../rows/rows';
import { sourceById } from '../works/sources';

/** A view's picture with what is said round it: its words, and the works behind the rows it shows. */
export interface Caption {
	readonly words: Words;
	readonly sources: readonly ShortWork[];
	/** The dataset that most of its rows stand in, as its page is called. */
	readonly dataset: string;
	readonly picture: Picture;
}

/** The works a row rests on, by the row's `dataset/id`. */
const sourcesOfRow = (path: string): readonly SourceId[] => rowAt(path, datasets).row.sources;

/** The works behind `dataset/id` rows, with their short forms. */
const worksBehind = (rows: readonly string[]): readonly ShortWork[] =>
	foremostWorks(rows, sourcesOfRow).map((id) => ({ id, short: shortForm(sourceById(id)) }));

/** The dataset that most of the rows stand in, as its page is called. */
function mainDataset(rows: readonly string[]): string {
	const names = rows.map((path) => path.split('/')[0] ?? '');
	const count = (name: string) => names.filter((one) => one === name).length;
	return datasetName([...new Set(names)].sort((a, b) => count(b) - count(a))[0] ?? '');
}

/**
 * A view's picture with what is said round it.
 * @param size of the picture in pixels; by default that of a step's picture
 */
export function captionOf(view: View, size?: Parameters<typeof pictureOf>[2]): Caption {
	const words = wordsOf(datasets, view);
	return {
		words,
		sources: worksBehind(words.rows),
		dataset: mainDataset(words.rows),
		picture: pictureOf(datasets, view, size)
	};
}
