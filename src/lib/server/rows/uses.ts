import type { Datasets, Row } from '../../domain/dataset';
import type { Link } from '../../domain/link';
import type { RowsOf } from '../../domain/printed';
import type { SourceId } from '../../domain/source';
import { stepsOf, type Reference, type Story } from '../../domain/story';
import { getTitle } from 'valibot';
import { tables } from '../../domain/tables';
import { en } from '../../i18n/messages/en';
import { datasetIds } from '../data/read-datasets';
import { rowLink } from './rows';

/** What the parts of the story are called that have no title of their own. */
export type Parts = Readonly<Record<'opening' | 'ending' | 'glossary', string>>;

/** Every place of the story where notes can stand, in its order, by the name that notes give it. */
function placesOf(story: Story, words: Parts) {
	return new Map<string, Link>([
		['opening', { address: '#top', text: words.opening }],
		...story.chapters.flatMap(({ id, title, steps }): (readonly [string, Link])[] => [
			[id, { address: `#chapter-${id}`, text: title }],
			...steps.map((step) => [step.id, { address: `#${step.id}`, text: step.title }] as const)
		]),
		['ending', { address: '#ending', text: words.ending }],
		['glossary', { address: '#words', text: words.glossary }]
	]);
}

/** The parts of the story that cite a work, at any reading level, each once, in order. */
export function stepsCiting(story: Story, source: SourceId, words: Parts): readonly Link[] {
	const cites = ({ references }: { readonly references: readonly Reference[] }) =>
		references.some((one) => one.source === source);
	const citing = new Set([
		...story.notes.filter(cites).map(({ step }) => step),
		...stepsOf(story).flatMap(({ id, levels }) => (Object.values(levels).some(cites) ? [id] : []))
	]);
	return [...placesOf(story, words)].filter(([id]) => citing.has(id)).map(([, link]) => link);
}

/** The rows that rest on a work, by dataset. */
export function rowsResting(datasets: Datasets, source: SourceId): readonly RowsOf[] {
	return datasetIds.flatMap((dataset) => {
		const rows = (datasets[dataset] as readonly Row[])
			.filter((row) => row.sources.includes(source))
			.map((row) => rowLink(`${dataset}/${row.id}`, datasets, en));
		return rows.length ? [{ dataset: getTitle(tables[dataset].schema) ?? dataset, rows }] : [];
	});
}
