import type { Datasets, Row } from '../domain/dataset';
import type { RowsOf, Way } from '../domain/printed';
import { rowAddress } from '../domain/row-address';
import type { SourceId } from '../domain/source';
import type { Story } from '../domain/story';
import { datasetTitle } from './dataset-title';
import { datasetIds } from './read-datasets';
import { rowName } from './row-name';

/** What the parts of the story are called that have no title of their own. */
export type Parts = Readonly<Record<'opening' | 'ending' | 'glossary', string>>;

/** Every place of the story where notes can stand, in its order, by the name that notes give it. */
function placesOf(story: Story, words: Parts) {
	return new Map<string, Way>([
		['opening', { address: '#top', words: words.opening }],
		...story.chapters.flatMap(({ id, title, steps }): (readonly [string, Way])[] => [
			[id, { address: `#chapter-${id}`, words: title }],
			...steps.map((step) => [step.id, { address: `#${step.id}`, words: step.title }] as const)
		]),
		['ending', { address: '#ending', words: words.ending }],
		['glossary', { address: '#words', words: words.glossary }]
	]);
}

/** The parts of the story that cite a work, each once, in order. */
export function stepsCiting(story: Story, source: SourceId, words: Parts): readonly Way[] {
	const citing = new Set(
		story.notes
			.filter(({ references }) => references.some((one) => one.source === source))
			.map(({ step }) => step)
	);
	return [...placesOf(story, words)].filter(([id]) => citing.has(id)).map(([, way]) => way);
}

/** The rows that rest on a work, by dataset. */
export function rowsResting(datasets: Datasets, source: SourceId): readonly RowsOf[] {
	return datasetIds.flatMap((dataset) => {
		const rows = (datasets[dataset] as readonly Row[])
			.filter((row) => row.sources.includes(source))
			.map((row) => ({ address: rowAddress(`${dataset}/${row.id}`), words: rowName(dataset, row) }));
		return rows.length ? [{ dataset: datasetTitle(dataset), rows }] : [];
	});
}
