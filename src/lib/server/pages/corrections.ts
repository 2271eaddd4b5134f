import * as v from 'valibot';
import type { Correction } from '../../domain/printed-about';
import { date } from '../../domain/cells';
import { lineAt, proseAt } from '../prose/page-prose';
import { Problem } from '../problem';
import type { ProseContext } from '../prose/prose';

/** What corrections are checked against. */
export interface CorrectionsContext {
	readonly prose: ProseContext;
	/** Where a row or step stands, from the front page on; nothing if there is none. */
	readonly addressOf: (place: string) => string | undefined;
}

/** The corrections published so far, with what is said before them. */
export interface Corrections {
	readonly html: string;
	/** Newest first. */
	readonly list: readonly Correction[];
}

const none = 'None so far.';
const shape = 'Write “## 1999-12-31 | membership/1949 | What was wrong”, or step/<id> for a step.';

/**
 * Reads CORRECTIONS.md: its introduction, and an entry for each fact put right, headed by date, place and title.
 * @throws Problem naming file and line: an entry without a date, place or words, about nothing, or out of order
 */
export function readCorrections(file: string, text: string, context: CorrectionsContext): Corrections {
	const heads = [...text.matchAll(/^## *(.*)$/gm)];
	const before = text.slice(0, heads[0]?.index).replace(/^# .*\n/, (title) => title.replace(/./g, ' '));
	const list = heads.map((match, i): Correction => {
		const line = lineAt(text, match.index);
		const fail = (what: string, cure = shape): never => {
			throw new Problem({ file, line, what, cure });
		};
		const [day = '', place = '', ...rest] = (match[1] ?? '').split('|').map((part) => part.trim());
		const title = rest.join(' | ');
		if (!v.is(date, day) || day.length < 10) fail(`the correction “${match[1] ?? ''}” has no date`);
		if (!title) fail(`the correction of ${day} does not say what was wrong`);
		const address =
			context.addressOf(place) ??
			fail(`the correction of ${day} is about “${place}”, which is no row or step`);
		const body = text.slice(match.index + match[0].length, heads[i + 1]?.index).trim();
		if (!body)
			fail(`the correction of ${day} has no words`, 'Say what stood there, what stands now, and why.');
		const html = proseAt(file, body, line + 1, context.prose).html;
		return { date: day, address, place, title, html };
	});
	const late = list.findIndex(({ date: day }, i) => i > 0 && day > (list[i - 1]?.date ?? ''));
	if (late > 0 || (list.length && before.includes(none))) {
		throw new Problem({
			file,
			line: late > 0 ? lineAt(text, heads[late]?.index ?? 0) : lineAt(text, text.indexOf(none)),
			what: late > 0 ? 'the correction is newer than the one above it' : `“${none}” is no longer true`,
			cure: late > 0 ? 'Put the newest first.' : 'Remove it.'
		});
	}
	return { html: proseAt(file, before, 1, context.prose).html, list };
}
