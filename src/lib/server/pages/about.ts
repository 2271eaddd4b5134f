import * as v from 'valibot';
import type { Evidence, Row } from '../../domain/dataset';
import type { AboutSection, GradeExample } from '../../domain/printed-about';
import { asSeenFrom } from '../../domain/root';
import { datasetName } from '../../domain/row-address';
import { stepAt } from '../../domain/story';
import { story } from '../story/content';
import { readCorrections } from './corrections';
import { datasets } from '../data/datasets';
import { readPage } from '../prose/frontmatter';
import { boundProseAt } from '../prose/page-prose';
import { Problem } from '../problem';
import { nothingNamed, type ProseContext } from '../prose/prose';
import { datasetIds } from '../data/read-datasets';
import { rowLink } from '../rows/rows';
import { en } from '../../i18n/messages/en';
import { quote, say } from '../rows/say';
import { readSections } from '../prose/sections';

const about = 'src/content/en/about.md';
const corrections = 'CORRECTIONS.md';
const texts = import.meta.glob<string>(['/src/content/en/about.md', '/CORRECTIONS.md'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const words = v.pipe(v.string(), v.nonEmpty());
const head = v.strictObject({
	title: words,
	lead: words,
	examples: v.strictObject({ primary: words, secondary: words, reported: words, derived: words })
});

/** Prose of a page that has no notes and no words of its own explained. */
const prose: ProseContext = {
	say,
	quote,
	...nothingNamed,
	note: ([first]) => {
		throw new Error(`“@${first?.source ?? ''}” cannot be cited here. Link to the sources instead.`);
	}
};

/** A row by its place, `loan-terms/rate`, and the link to it; nothing if there is none. */
function rowAt(place: string) {
	const [name = '', id] = place.split('/');
	const dataset = datasetIds.find((one) => datasetName(one) === name);
	const rows: readonly Row[] = dataset ? datasets[dataset] : [];
	const row = rows.find((one) => one.id === id);
	return dataset && row && { row, link: rowLink(`${dataset}/${row.id}`, datasets, en) };
}

function addressOf(place: string): string | undefined {
	const step = place.startsWith('step/') ? stepAt(story, place.slice('step/'.length)) : undefined;
	const found = rowAt(place);
	return step ? `#${step.id}` : found?.link.address;
}

function example(grade: Evidence, place: string): GradeExample {
	const found = rowAt(place);
	if (found?.row.evidence !== grade) {
		throw new Problem({
			file: about,
			line: 1,
			what: `“${place}” is ${found ? 'not' : 'no row, so not'} an example of the grade ${grade}`,
			cure: 'Name another row in the head, as table/id.'
		});
	}
	const { address, text } = found.link;
	return { grade, address, name: text, note: found.row.note };
}

/** The page about the project: its sections, a row for each grade of evidence, and the corrections so far. */
export function aboutPage() {
	const page = readPage(about, texts[`/${about}`] ?? '', head);
	const { title, lead, examples } = page.head;
	const sections = readSections(page.body, page.bodyLine).map(
		({ id, heading, body, line }): AboutSection => ({
			id,
			heading,
			html: asSeenFrom('../', boundProseAt(about, body, line, prose).html)
		})
	);
	return {
		title,
		lead,
		sections,
		examples: (['primary', 'secondary', 'reported', 'derived'] as const).map((grade) =>
			example(grade, examples[grade])
		),
		corrections: readCorrections(corrections, texts[`/${corrections}`] ?? '', { prose, addressOf })
	};
}
