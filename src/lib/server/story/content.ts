import type { Aside, DatasetId, FigureData, Row } from '../../domain/dataset';
import type { Story } from '../../domain/story';
import { tableOf, wordsOf } from '../../figures/words';
import { datasets } from '../data/datasets';
import { tables } from '../../domain/tables';
import { datasetIds } from '../data/read-datasets';
import { predictionsFile } from './predictions';
import { quote, say } from '../rows/say';
import { sources } from '../works/sources';
import { readStory } from './story';

const folder = 'src/content/en/';
const files = Object.fromEntries(
	Object.entries(
		import.meta.glob<string>(['/src/content/en/**/*.md', '!/src/content/en/teach/**'], {
			query: '?raw',
			import: 'default',
			eager: true
		})
	).map(([path, text]) => [path.slice(`/${folder}`.length), text])
);

/** The story in English, checked whole: prose, views, numbers, citations. */
export const story: Story = readStory(files, folder, {
	datasets,
	sources: new Set(sources.map((source) => source.id)),
	say,
	quote,
	predictions: predictionsFile(),
	marks: (view) => new Set(tableOf(datasets, view).rows.map((row) => row.mark)),
	check: ({ view }) => void wordsOf(datasets, view)
});

const aside = {
	sources: true,
	locator: true,
	note: true,
	alternates: true,
	why: true
} satisfies Record<Aside, true>;

/** The tables that figures draw from, with the rows that they draw. */
export const drawnTables = (): readonly (readonly [DatasetId, readonly Row[]])[] =>
	datasetIds
		.filter((id) => tables[id].drawn)
		.map((id) => {
			const { only } = tables[id];
			const rows: readonly Row[] = datasets[id];
			return [id, only ? rows.filter((row) => only.includes(row.id)) : rows];
		});

/** Only what figures draw: the tables they use, without the words about their rows. */
export const forFigures = (): FigureData =>
	Object.fromEntries(
		drawnTables().map(([id, rows]) => [
			id,
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !(field in aside))))
		])
	) as object as FigureData;
