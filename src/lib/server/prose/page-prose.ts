import { boundWords, type Binding } from './bound-words';
import { bareNumbers } from './numbers';
import { Problem } from '../problem';
import { renderProse, type Prose, type ProseContext } from './prose';

/** The line on which a place in a text stands, counted from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * Renders a body whose numbers need no binding, such as an erratum that quotes a wrong one.
 * @param line the line of the file on which the body starts
 * @throws Problem naming file and line, whatever is wrong with it
 */
export function proseAt(
	file: string,
	body: string,
	line: number,
	context: ProseContext,
	inline = false
): Prose {
	try {
		return renderProse(body, context, inline);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		const named = /“(.+?)”/.exec(what)?.[1];
		const at = named ? body.indexOf(named) : -1;
		throw new Problem({ file, line: at < 0 ? line : line - 1 + lineAt(body, at), what, cure: '' });
	}
}

/**
 * Words for a place that takes no markup.
 * @throws Problem naming file and line, whatever is wrong with what is bound in them
 */
export function boundWordsAt(file: string, text: string, line: number, context: Binding): string {
	try {
		return boundWords(text, context);
	} catch (error) {
		throw new Problem({ file, line, what: error instanceof Error ? error.message : String(error), cure: '' });
	}
}

/** The first words in quotation marks that are not marked as nobody's, and where they stand. */
function typedQuotation(body: string): RegExpExecArray | null {
	const masked = body.replace(/\{~[\s\S]*?~\}/g, (found) => ' '.repeat(found.length));
	return /“[^”]*”?/.exec(masked);
}

/**
 * Renders a body in which every number and every quotation is bound to data.
 * @param line the line of the file on which the body starts
 * @throws Problem naming file and line, whatever is wrong with it
 */
export function boundProseAt(
	file: string,
	body: string,
	line: number,
	context: ProseContext,
	inline = false
): Prose {
	const number = bareNumbers(body)[0];
	if (number) {
		throw new Problem({
			file,
			line: line - 1 + lineAt(body, number.index),
			what: `“${number.text}” is a number bound to no data`,
			cure: 'Write {{measure(args) | format}}, or {~…~} if it is an idiom.'
		});
	}
	const typed = typedQuotation(body);
	if (typed) {
		throw new Problem({
			file,
			line: line - 1 + lineAt(body, typed.index),
			what: `${typed[0]} is a quotation bound to no row`,
			cure: 'Write {{quote(id)}}, or {~“…”~} if it is a title, or a word that nobody of the time said.'
		});
	}
	return proseAt(file, body, line, context, inline);
}
