import { levels, type Level } from '../../domain/level';
import { didYouMean } from '../../domain/nearest';
import type { Claim, LevelText, Reference } from '../../domain/story';
import { boundProseAt, lineAt } from '../prose/page-prose';
import { Problem } from '../problem';
import type { ProseContext } from '../prose/prose';

/** A level's words as they stand in a step's file. */
interface Part {
	readonly body: string;
	/** The line of the file on which its heading stands, counted from 1. */
	readonly line: number;
}

/** How many words a step may have at a level. */
const length: Readonly<Record<Level, { readonly least: number; readonly most: number }>> = {
	plain: { least: 20, most: 60 },
	stretch: { least: 60, most: 110 }
};

const isLevel = (name: string): name is Level => levels.some((level) => level === name);

/**
 * Takes a step's words apart: the standard ones, then those under `## plain` and `## stretch`.
 * @param line the line of the file on which the words start
 * @throws Problem if a level is missing, stands twice, or is unknown
 */
export function splitLevels(
	file: string,
	text: string,
	line: number
): { readonly standard: string; readonly at: Readonly<Record<Level, Part>> } {
	const headings = [...text.matchAll(/^## +(.+?) *$/gm)];
	const found: Partial<Record<Level, Part>> = {};
	headings.forEach(({ 0: heading, 1: name = '', index }, i) => {
		const at = line - 1 + lineAt(text, index);
		const known = isLevel(name);
		if (!known || found[name])
			throw new Problem({
				file,
				line: at,
				what: known ? `“${name}” stands twice` : `“${name}” is not a reading level`,
				cure: `${known ? '' : didYouMean(name, levels)}Under a step’s own words stand “## plain” and “## stretch”, each once.`
			});
		found[name] = { body: text.slice(index + heading.length, headings[i + 1]?.index), line: at };
	});
	const need = (level: Level): Part => {
		const part = found[level];
		if (part) return part;
		throw new Problem({
			file,
			line: line - 1 + lineAt(text.trimEnd(), Infinity),
			what: `the step has no words at the level “${level}”`,
			cure: `Write “## ${level}” under its own words, and the step told at that level.`
		});
	};
	return {
		standard: text.slice(0, headings[0]?.index),
		at: { plain: need('plain'), stretch: need('stretch') }
	};
}

/** Each place in a source once, in the order in which they are first cited. */
const once = (references: readonly Reference[]): readonly Reference[] => [
	...new Map(references.map((one) => [`${one.source} ${one.locator ?? ''}`, one])).values()
];

/**
 * A step's words at a level: numbers bound as in the standard words, citations collected without being numbered.
 * @param allowed the numbers it may use; all, if left out
 * @throws Problem if it is too short or too long, cites nothing, or has a number that it may not
 */
export function readLevel(
	file: string,
	level: Level,
	{ body, line }: Part,
	context: ProseContext,
	allowed?: readonly Claim[]
): LevelText {
	const fail = (what: string, cure: string): never => {
		throw new Problem({ file, line, what: `at the level “${level}” ${what}`, cure });
	};
	const cited: Reference[] = [];
	const note = (references: readonly Reference[]) => void cited.push(...references);
	const { html, claims, quotations, words } = boundProseAt(file, body, line, { ...context, note });
	const { least, most } = length[level];
	if (words < least || words > most) fail(`the step has ${words} words`, `Tell it in ${least} to ${most}.`);
	if (!cited.length) fail('the step cites nothing', 'Keep a citation where its claims stand.');
	const other = allowed && claims.find(({ measure }) => !allowed.some((one) => one.measure === measure));
	if (other)
		fail(`“${other.measure}” is a number that the standard words do not have`, 'Take one of theirs.');
	return { html, claims, quotations, words, references: once(cited) };
}
