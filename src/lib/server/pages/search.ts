import { parse } from 'node-html-parser';
import { levels } from '../../domain/level';
import type { SearchDocument } from '../../domain/search';
import { stepsOf } from '../../domain/story';
import { en } from '../../i18n/messages/en';
import { story } from '../story/content';
import { openTables } from './data/open-tables';
import { datasets } from '../data/datasets';
import { disputeGroups } from './disputes';
import { figureIds } from './explore';
import { plainProse } from '../prose/plain-prose';
import { datasetIds } from '../data/read-datasets';
import { namesOf, shortForm } from '../works/reference';
import { rowLink } from '../rows/rows';
import { sourceById, sources } from '../works/sources';

/** The words of HTML, its notes left out, with one space between any two. */
const wordsIn = (html: string): string =>
	parse(plainProse(html).replace(/<\/(p|li|h\d)>/g, '$& '))
		.text.replace(/\s+/g, ' ')
		.trim();

const together = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const alone = (one: Omit<SearchDocument, 'of'>): SearchDocument => ({ ...one, of: one.address });

const steps = (): readonly SearchDocument[] =>
	stepsOf(story).flatMap(({ id, title, when, html, levels: texts }) => [
		{ kind: 'step', title, text: together(`${when}.`, wordsIn(html)), address: `#${id}`, of: `#${id}` },
		...levels.map((level) => ({
			kind: 'step' as const,
			title: `${title}, ${en.levels.at[level]}`,
			text: wordsIn(texts[level].html),
			address: `levels/${level}/#${id}`,
			of: `#${id}`
		}))
	]);

const figures = (): readonly SearchDocument[] =>
	figureIds.map((figure) => {
		const { name, line } = en.explore.figures[figure];
		return alone({ kind: 'figure', title: name, text: line, address: `explore/${figure}/` });
	});

const disputes = (): readonly SearchDocument[] =>
	disputeGroups()
		.flatMap((group) => group.disputes)
		.map(({ id, title, question, story: told, why, positions }) => {
			const held = positions.map(({ holder, position }) => `${holder}: ${position}`);
			const text = wordsIn(together(question, told, why, ...held));
			return alone({ kind: 'dispute', title, text, address: `disputes/#${id}` });
		});

const terms = (): readonly SearchDocument[] =>
	story.glossary.map(({ id, term, html }) =>
		alone({ kind: 'term', title: term, text: wordsIn(html), address: `#term-${id}` })
	);

const tables = (): readonly SearchDocument[] =>
	openTables.map(({ name, resource }) =>
		alone({ kind: 'table', title: resource.title, text: resource.description, address: `data/${name}/` })
	);

const works = (): readonly SearchDocument[] =>
	sources.map((source) =>
		alone({
			kind: 'source',
			title: shortForm(source),
			text: together(`${namesOf(source)}.`.replace(/^\.$/, ''), source.title),
			address: `sources/#source-${source.id}`
		})
	);

const notes = (): readonly SearchDocument[] =>
	story.notes.map(({ number, references }) =>
		alone({
			kind: 'note',
			title: en.note(number),
			text: references
				.map(({ source, locator, comment }) =>
					[shortForm(sourceById(source)), locator, comment].filter(Boolean).join(', ')
				)
				.join('; '),
			address: `#note-${number}`
		})
	);

/** Rows that say what nothing else here says: a dispute and its positions are found whole. */
const rows = (): readonly SearchDocument[] =>
	datasetIds
		.filter((dataset) => dataset !== 'disputes' && dataset !== 'positions')
		.flatMap((dataset) =>
			datasets[dataset].map((row) => {
				const { text, address } = rowLink(`${dataset}/${row.id}`, datasets, en);
				return alone({ kind: 'row', title: text, text: row.note, address });
			})
		);

/** Everything that the search goes through, in the order in which equals are shown. */
export const searchDocuments = (): readonly SearchDocument[] =>
	[steps, figures, disputes, terms, tables, works, notes, rows].flatMap((all) => all());
