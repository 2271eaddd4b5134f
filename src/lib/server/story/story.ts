import type { Row } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import type {
	Chapter,
	Claim,
	Close,
	LedgerRow,
	Note,
	Ownership,
	Reference,
	Step,
	Story,
	Term
} from '../../domain/story';
import type { View } from '../../domain/view';
import { againstEnds, readAsk, type AskContext } from './ask';
import { chapterHead, endingHead, readPage, stepHead, storyHead } from '../prose/frontmatter';
import { readLevel, splitLevels } from './levels';
import { boundProseAt, boundWordsAt } from '../prose/page-prose';
import { Problem } from '../problem';
import type { ProseContext } from '../prose/prose';
import { readSections, type Section } from '../prose/sections';

/** What the story is checked against. */
export interface StoryContext extends AskContext {
	readonly sources: ReadonlySet<string>;
	/** The keys of the marks that a view shows. */
	readonly marks: (view: View) => ReadonlySet<string>;
	/** Throws if no figure can draw the view. */
	readonly check: (step: Pick<Step, 'id' | 'view'>) => void;
}

/** Somebody’s own words begin a line. */
const apart = (html: string): string => html.replace(/(?=<a class="claim-link"[^>]*><q)/g, '<br>');

/** Numbers notes through the story. */
function noteBook() {
	const notes: Note[] = [];
	return {
		notes,
		forStep: (step: string) => (references: readonly Reference[]) => {
			const note = { number: notes.length + 1, step, references };
			notes.push(note);
			return note;
		}
	};
}

/** The terms of the glossary, as `## id | Term` and the words under it. */
function readGlossary(file: string, text: string): readonly Section[] {
	const entries = readSections(text);
	if (!entries.length)
		throw new Problem({
			file,
			line: 1,
			what: 'it has no terms',
			cure: 'Write “## id | Term” and the words under it.'
		});
	return entries;
}

/**
 * Builds the story from its files.
 * @param files Markdown by path below `folder`, as `01-bargain/02-yalta.md`
 * @param folder how the files are called in messages
 * @throws Problem naming file, line and cure, for anything malformed or unknown
 */
export function readStory(
	files: Readonly<Record<string, string>>,
	folder: string,
	context: StoryContext
): Story {
	const need = (name: string): string => {
		const text = files[name];
		if (text === undefined)
			throw new Problem({
				file: folder + name,
				line: 1,
				what: 'the file is missing',
				cure: 'Add it; src/content/en shows what it holds.'
			});
		return text;
	};
	const book = noteBook();
	const claims: Claim[] = [];
	const quotations: string[] = [];
	const proseOf: typeof boundProseAt = (...body) => {
		const prose = boundProseAt(...body);
		claims.push(...prose.claims);
		quotations.push(...prose.quotations);
		return prose;
	};
	const places = new Set(context.datasets.places.map((place) => place.id));
	const disputes = new Set(context.datasets.disputes.map((dispute) => dispute.id));
	const entries = readGlossary(`${folder}glossary.md`, need('glossary.md'));
	const terms = new Set(entries.map((entry) => entry.id));
	const proseContext = (step: string, view?: View): ProseContext => ({
		say: context.say,
		quote: context.quote,
		sources: context.sources,
		terms,
		places,
		marks: new Map([...(view ? context.marks(view) : [])].map((key) => [key, `tables/${step}/#mark-${key}`])),
		note: book.forStep(step)
	});

	/** The marks that a reader makes, read when the story closes: what is against one is cited there. */
	const marks: (() => NonNullable<Close['mark']>)[] = [];

	function step(name: string): Step {
		const file = folder + name;
		const { head, body, bodyLine, lineOf } = readPage(file, need(name), stepHead);
		const unknown = head.disputes.find((id) => !disputes.has(id));
		if (unknown)
			throw new Problem({
				file,
				line: lineOf('disputes'),
				what: `the dispute “${unknown}” is not in data/disputes.csv`,
				cure: `${didYouMean(unknown, disputes)}Add it there, or correct the id.`
			});
		try {
			context.check(head);
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			const ids = Object.values<readonly Row[]>(context.datasets).flatMap((rows) => rows.map(({ id }) => id));
			const cure = `${didYouMean(/“([^”]+)”/.exec(what)?.[1] ?? '', ids)}Correct the view in the head.`;
			throw new Problem({ file, line: lineOf('view'), what, cure });
		}
		const { standard, at } = splitLevels(file, body, bodyLine);
		const own = proseContext(head.id, head.view);
		const asked = head.ask;
		// a question before the step is cited before it
		const before = asked?.kind === 'predict' && readAsk(asked, { file, lineOf }, context, own, proseOf);
		const prose = proseOf(file, standard, bodyLine, own);
		const plain = readLevel(file, 'plain', at.plain, own, prose.claims);
		const stretch = readLevel(file, 'stretch', at.stretch, own);
		claims.push(...plain.claims, ...stretch.claims);
		quotations.push(...plain.quotations, ...stretch.quotations);
		const speaker = boundWordsAt(file, head.speaker, lineOf('speaker'), context);
		if (asked?.kind === 'mark')
			marks.push(() => againstEnds(asked, { file, lineOf }, context, proseContext('ending')));
		const ask = before || (asked && readAsk(asked, { file, lineOf }, context, own, proseOf));
		const { ask: _, ...said } = head;
		return { ...said, ...prose, speaker, levels: { plain, stretch }, ...(ask && { ask }) };
	}

	const storyPage = readPage(`${folder}story.md`, need('story.md'), storyHead);
	const { standfirst: first } = storyPage.head;
	const standfirst = proseOf(
		`${folder}story.md`,
		first,
		storyPage.lineOf('standfirst'),
		proseContext('opening'),
		true
	);
	const opening = proseOf(`${folder}story.md`, storyPage.body, storyPage.bodyLine, proseContext('opening'));

	const folders = [
		...new Set(
			Object.keys(files)
				.filter((name) => name.includes('/'))
				.map((name) => name.split('/')[0] ?? '')
		)
	].sort();
	const chapters = folders.map((name): Chapter => {
		const { head, body, bodyLine } = readPage(
			`${folder}${name}/chapter.md`,
			need(`${name}/chapter.md`),
			chapterHead
		);
		const own = proseOf(`${folder}${name}/chapter.md`, body, bodyLine, proseContext(head.id));
		const steps = Object.keys(files)
			.filter((path) => path.startsWith(`${name}/`) && !path.endsWith('/chapter.md'))
			.sort()
			.map(step);
		return { ...head, html: own.html, steps };
	});

	const endingPage = readPage(`${folder}ending.md`, need('ending.md'), endingHead);
	const inEnding = (text: string, ...path: readonly (string | number)[]) =>
		proseOf(`${folder}ending.md`, text, endingPage.lineOf(...path), proseContext('ending'), true).html;
	const owners = endingPage.head.owners.map(({ event, title, text, ...whose }, i): Ownership => {
		const row = context.datasets.events.find(({ id }) => id === event);
		if (row)
			return {
				...whose,
				event,
				year: row.date.slice(0, 4),
				title: inEnding(title, 'owners', i, 'title'),
				text: inEnding(text, 'owners', i, 'text')
			};
		throw new Problem({
			file: `${folder}ending.md`,
			line: endingPage.lineOf('owners', i, 'event'),
			what: `the event “${event}” is not in data/events.csv`,
			cure: `${didYouMean(
				event,
				context.datasets.events.map(({ id }) => id)
			)}Add it there, or correct the id.`
		});
	});
	const last = endingPage.head.last.map((text, i) => inEnding(text, 'last', i));
	const mark = marks[0]?.();
	const close: Close = { title: endingPage.head.title, owners, last, ...(mark && { mark }) };
	const ending = proseOf(`${folder}ending.md`, endingPage.body, endingPage.bodyLine, proseContext('ending'));
	const ledger = endingPage.head.ledger.map(({ title, ...sides }, at) => {
		const rows = (side: 'china' | 'soviet'): readonly LedgerRow[] =>
			sides[side].map(({ text, ...row }, i) => ({
				...row,
				html: inEnding(text, 'ledger', at, side, i, 'text')
			}));
		return { title, china: rows('china'), soviet: rows('soviet') };
	});
	const glossary = entries.map((entry): Term => ({
		id: entry.id,
		term: entry.heading,
		html: proseOf(`${folder}glossary.md`, entry.body, entry.line, proseContext('glossary')).html
	}));

	const all = chapters.flatMap((chapter) => chapter.steps);
	const ids = all.flatMap(({ id, formerly }) => [id, ...formerly]);
	const twice = ids.find((id, i) => ids.indexOf(id) !== i);
	if (twice)
		throw new Problem({
			file: folder,
			line: 1,
			what: `the step “${twice}” exists twice`,
			cure: 'Give one of them another id, or take it out of “formerly” in the other.'
		});

	return {
		locale: 'en',
		title: storyPage.head.title,
		standfirst: apart(standfirst.html),
		question: storyPage.head.question,
		opening: opening.html,
		ending: ending.html,
		close,
		ledger,
		chapters,
		glossary,
		notes: book.notes,
		claims,
		quotations,
		words: opening.words + ending.words + all.reduce((sum, one) => sum + one.words, 0)
	};
}
