import type { Aside, DatasetId, FigureData, Row } from '../domain/dataset';
import { datasetName } from '../domain/row-address';
import type { PrintedNote, ShortWork } from '../domain/printed';
import { stepsOf, type Note, type Story } from '../domain/story';
import type { SourceId } from '../domain/source';
import type { View } from '../domain/view';
import { foremostWorks } from '../domain/works';
import type { Words } from '../figures/figure';
import { tableOf, wordsOf } from '../figures/words';
import { closing } from './closing';
import { datasets } from './datasets';
import { daysBetweenTreaties } from './days';
import { tables } from '../domain/tables';
import { datasetIds } from './read-datasets';
import { rowAt } from './rows';
import { pictureOf, type Picture } from './pictures';
import { predictionsFile } from './predictions';
import { shortForm } from './reference';
import { quote, say } from './say';
import { sourceById, sources } from './sources';
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

const printed = ({ number, references }: Note): PrintedNote => ({
	number,
	references: references.map(({ source, locator = '', comment }) => ({
		id: source,
		short: shortForm(sourceById(source)),
		locator,
		comment
	}))
});

const aside = {
	sources: true,
	locator: true,
	note: true,
	alternates: true,
	why: true
} satisfies Record<Aside, true>;

/** The tables that figures draw from, whole. */
export const drawnTables = (): readonly (readonly [DatasetId, readonly Row[]])[] =>
	datasetIds.filter((id) => tables[id].drawn).map((id) => [id, datasets[id]]);

/** Only what figures draw: the tables they use, without the words about their rows. */
export const forFigures = (): FigureData =>
	Object.fromEntries(
		drawnTables().map(([id, rows]) => [
			id,
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !(field in aside))))
		])
	) as object as FigureData;

/** Everything a reading page needs. */
export function storyPage() {
	return {
		story,
		captions: Object.fromEntries(stepsOf(story).map((step) => [step.id, captionOf(step.view)])),
		disputes: Object.fromEntries(datasets.disputes.map(({ id, title }) => [id, title])),
		notes: story.notes.map(printed),
		datasets: forFigures(),
		days: daysBetweenTreaties(),
		closing: closing(),
		minutes: Math.round(story.words / 230)
	};
}
