import * as v from 'valibot';
import type { OtherName, VocabularyTerm } from '../../../domain/teach';
import { story } from '../../story/content';
import { datasets } from '../../data/datasets';
import { line, slug } from '../../prose/frontmatter';
import { Problem } from '../../problem';
import { htmlAt, plainAt, teachPage } from './page';

const head = v.strictObject({
	terms: v.array(slug),
	names: v.array(v.strictObject({ here: line, also: line, note: line }))
});

/** An explanation without its notes, which stand on another page. */
const withoutNotes = (html: string): string => html.replace(/<a role="doc-noteref".*?<\/a>/g, '');

/** The words to know, and the names that other books spell otherwise: those of places from data/places.csv. */
export function vocabulary() {
	const { file, head: own, body, bodyLine, lineOf } = teachPage('vocabulary', head);
	const terms = own.terms.map((id, i): VocabularyTerm => {
		const term = story.glossary.find((one) => one.id === id);
		if (term) return { ...term, html: withoutNotes(term.html) };
		throw new Problem({
			file,
			line: lineOf('terms', i),
			what: `the glossary has no term “${id}”`,
			cure: 'Add it to src/content/en/glossary.md, or correct the id.'
		});
	});
	const places = datasets.places.flatMap(({ name, olderName, role }): readonly OtherName[] =>
		olderName ? [{ here: name, also: olderName, note: role }] : []
	);
	const names = own.names.map((name, i) => ({
		...name,
		note: plainAt(name.note, { file, line: lineOf('names', i, 'note') })
	}));
	return { terms, names: [...names, ...places], note: htmlAt(body, { file, line: bodyLine }) };
}
