import { lineAt } from './page-prose';

/** A part of a page: its id, its heading and its words. */
export interface Section {
	readonly id: string;
	readonly heading: string;
	readonly body: string;
	/** The line of the file on which the body starts, counted from 1. */
	readonly line: number;
}

/**
 * The `## id | Heading` sections of a text, in order; none if it has no such line.
 * @param first the line of the file on which the text starts
 */
export function readSections(text: string, first = 1): readonly Section[] {
	const parts = [...text.matchAll(/^## +([a-z0-9-]+) *\| *(.+)$/gm)];
	return parts.map((match, i) => ({
		id: match[1] ?? '',
		heading: (match[2] ?? '').trim(),
		body: text.slice(match.index + match[0].length, parts[i + 1]?.index).trim(),
		line: first + lineAt(text, match.index)
	}));
}
