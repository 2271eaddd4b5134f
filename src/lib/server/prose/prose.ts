import { Marked, type MarkedExtension, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import type { Claim, Note, Reference } from '../../domain/story';
import { didYouMean } from '../../domain/nearest';
import { escapeHtml } from './html';

/** A number as measured and as said. */
export interface Said {
	readonly value: number;
	readonly text: string;
	/** Where the row it rests on stands, as seen from the front page: `data/loan-terms/#amount`. */
	readonly address: string;
}

/** Words of a document of the time. */
export interface Quoted {
	readonly words: string;
	/** Where its row stands, as seen from the front page: `data/quotations/#anachronism`. */
	readonly address: string;
	/** The address of the work they are read in, if it has one. */
	readonly cite?: string;
}

/** What turning prose into HTML needs to know of the world. Each function may throw; the message reaches the author. */
export interface ProseContext {
	/** Runs `membership.at(1949)` and says it in the format asked for. */
	readonly say: (measure: string, format: string) => Said;
	/** The words of a row of quotations.csv. */
	readonly quote: (id: string) => Quoted;
	/** Ids of works, of terms of the glossary, of places. */
	readonly sources: ReadonlySet<string>;
	readonly terms: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** Where the row of each mark that the figure beside these words shows stands, as seen from the front page, by its key. */
	readonly marks: ReadonlyMap<string, string>;
	/** Numbers a citation through the story and remembers it; nothing where citations are not numbered, and none is printed. */
	readonly note: (references: readonly Reference[]) => Note | undefined;
}

/** For prose that explains no words and stands beside no figure. */
export const nothingNamed = {
	sources: new Set<string>(),
	terms: new Set<string>(),
	places: new Set<string>(),
	marks: new Map<string, string>()
};

/** Prose as HTML, with what was found in it. */
export interface Prose {
	readonly html: string;
	readonly claims: readonly Claim[];
	readonly notes: readonly Note[];
	/** Ids of the rows of quotations.csv whose words it prints. */
	readonly quotations: readonly string[];
	/** Words of running text. */
	readonly words: number;
}

/** `@lew2009, p. 12 -- as cited in …` taken apart. */
function reference(text: string): Reference {
	const match = /^@([\w-]+)(?:\s*,\s*(.*?))?(?:\s+--\s+(.*))?$/s.exec(text.trim());
	const source = match?.[1];
	if (!source)
		throw new Error(
			`“${text}” is not a citation. Write [@source-id, p. 12], several with a semicolon between.`
		);
	const locator = match[2]?.trim();
	return { source, ...(locator && { locator }), comment: match[3]?.trim() ?? '' };
}

/** Stops at an id that is not among those that there are. */
function known(ids: ReadonlySet<string>, id: string, what: string, file: string): void {
	if (ids.has(id)) return;
	throw new Error(
		`the ${what} “${id}” is not in ${file}. ${didYouMean(id, ids)}Add it there, or correct the id.`
	);
}

/** A number and its unit stay on one line; a range may break between its ends. */
const unbroken = (said: string): string =>
	said
		.split(' to ')
		.map((end) => end.replaceAll(' ', '\u00a0'))
		.join(' to ');

/** What was found in prose while it was rendered. */
interface Found {
	readonly claims: Claim[];
	readonly notes: Note[];
	readonly quotations: string[];
}

/** A link to a row, which a script opens in place. */
const rowLink = (address: string, html: string): string =>
	`<a class="claim-link" href="./${escapeHtml(address)}">${html}</a>`;

/** `{{measure(args) | format}}`, `{{quote(id)}}`, `{~idiom~}` and `[@source]`: what our prose has beyond Markdown. */
function extensions(
	context: ProseContext,
	{ claims, notes, quotations }: Found
): TokenizerAndRendererExtension[] {
	const inline = (
		name: string,
		opening: string,
		pattern: RegExp,
		html: (match: RegExpExecArray) => string
	): TokenizerAndRendererExtension => ({
		name,
		level: 'inline',
		start: (text) => text.indexOf(opening),
		tokenizer(text) {
			const match = pattern.exec(text);
			return match ? { type: name, raw: match[0], html: html(match) } : undefined;
		},
		renderer: ({ html }: Tokens.Generic) => String(html)
	});
	return [
		inline('claim', '{{', /^\{\{\s*([^|}]+?)\s*\|\s*([^}]+?)\s*\}\}/, (match) => {
			const measure = match[1] ?? '';
			const format = match[2] ?? '';
			const { value, text: said, address } = context.say(measure, format);
			const text = unbroken(said);
			claims.push({ measure, format, value, text });
			const data = `<data class="claim" value="${value}" data-claim="${escapeHtml(measure)}">${escapeHtml(text)}</data>`;
			return rowLink(address, data);
		}),
		inline('quotation', '{{', /^\{\{\s*quote\(\s*([^()]*?)\s*\)\s*\}\}/, (match) => {
			const id = match[1] ?? '';
			const { words, address, cite } = context.quote(id);
			quotations.push(id);
			const source = cite === undefined ? '' : ` cite="${escapeHtml(cite)}"`;
			return rowLink(address, `<q data-quotation="${escapeHtml(id)}"${source}>${escapeHtml(words)}</q>`);
		}),
		inline('idiom', '{~', /^\{~([\s\S]+?)~\}/, (match) => escapeHtml(match[1] ?? '')),
		inline('citation', '[@', /^\[(@[^\]]+)\]/, (match) => {
			const references = (match[1] ?? '').split(';').map(reference);
			const note = context.note(references);
			for (const { source } of references) known(context.sources, source, 'source', 'data/sources.json');
			if (!note) return '';
			notes.push(note);
			return `<a role="doc-noteref" id="ref-${note.number}" href="#note-${note.number}">${note.number}</a>`;
		})
	];
}

/** Words that name a mark of the figure beside them. */
const phrase = (address: string, key: string, html: string): string =>
	`<a class="phrase" href="./${escapeHtml(address)}" data-names="${escapeHtml(key)}">${html}</a>`;

/** Links to marks, terms and places; anything else is an ordinary link. Raw HTML is refused. */
function renderer(context: ProseContext): MarkedExtension['renderer'] {
	return {
		/** Somebody’s own words make a paragraph a voice, which is set apart. */
		paragraph({ tokens }) {
			const text = this.parser.parseInline(tokens);
			return `<p${text.includes('<q data-quotation') ? ' class="voice"' : ''}>${text}</p>\n`;
		},
		html({ text }) {
			throw new Error(`raw HTML (“${text.trim().slice(0, 40)}”) is not allowed. Write Markdown.`);
		},
		image({ href }) {
			throw new Error(`the picture “${href}” is not allowed in prose. A step states its view instead.`);
		},
		link({ href, tokens }) {
			const text = this.parser.parseInline(tokens);
			if (text.includes('<a '))
				throw new Error(
					`the link “${href}” holds a number, a quotation or a note, which is a link itself. Let it hold the words beside that.`
				);
			const [kind, id = ''] = href.split(':');
			if (kind === 'term') {
				known(context.terms, id, 'term', 'glossary.md');
				return `<a class="term" href="#term-${id}">${text}</a>`;
			}
			if (kind === 'place') {
				known(context.places, id, 'place', 'data/places.csv');
				const address = context.marks.get(id);
				return address ? phrase(address, id, text) : `<span class="place" data-place="${id}">${text}</span>`;
			}
			if (kind === 'mark') {
				const address = context.marks.get(id);
				if (!address)
					throw new Error(
						`the figure of this step shows no mark “${id}”. ${didYouMean(id, context.marks.keys())}Its table lists them; correct the key.`
					);
				return phrase(address, id, text);
			}
			if (/^[\\/]{2}/.test(href))
				throw new Error(
					`the link “${href}” leads to another host without saying how. Write https: before it.`
				);
			const scheme = /^[^/?#]+?(?=:)/.exec(href)?.[0].toLowerCase();
			if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))
				throw new Error(
					`the link “${href}” has the scheme “${scheme}”. Write term:, place: or mark:, or an address of the web.`
				);
			return `<a href="${escapeHtml(href)}">${text}</a>`;
		}
	};
}

/** No text that one person writes at once is longer; what reads Markdown takes time that grows with its square. */
const longest = 40_000;

/** Signs that turn the direction of what follows: with them a text reads other than it is written. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Stops at text that no author of ours writes, before anything reads it. */
function readable(markdown: string): void {
	if (markdown.length > longest)
		throw new Error(`it has ${markdown.length} signs. Write no more than ${longest} in one piece.`);
	const turns = turning.exec(markdown);
	if (turns)
		throw new Error(
			`a sign that turns the direction of text (U+${turns[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) stands after “${markdown.slice(Math.max(0, turns.index - 20), turns.index)}”. Take it out.`
		);
	const brackets = markdown.split('[').length - 1;
	if (brackets > markdown.length / 10 + 20)
		throw new Error(`it has ${brackets} opening brackets. Close them, or write fewer.`);
}

/** A citation is written after the words it supports and printed after the stop or comma that follows them. */
const afterStops = (markdown: string): string => markdown.replace(/((?:\[@[^\]]+\])+)([.,;:]+”?)/g, '$2$1');

const countWords = (html: string): number =>
	html
		.replace(/<a role="doc-noteref".*?<\/a>/g, '')
		.replace(/<[^>]*>/g, '')
		.split(/\s+/)
		.filter(Boolean).length;

/**
 * Markdown as HTML, numbers and citations resolved.
 * @param inline without a paragraph round it
 * @throws Error saying what is wrong and what to do, but not where
 */
export function renderProse(markdown: string, context: ProseContext, inline = false): Prose {
	readable(markdown);
	const found: Found = { claims: [], notes: [], quotations: [] };
	const marked = new Marked({
		extensions: extensions(context, found),
		renderer: renderer(context) ?? {}
	});
	const text = afterStops(markdown);
	const options = { async: false } as const;
	let html: string;
	try {
		html = (inline ? marked.parseInline(text, options) : marked.parse(text, options)).trim();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		// marked takes every error for its own, and asks that it be told of it
		throw new Error(error.message.replace(/\nPlease report this to \S+$/, ''), { cause: error });
	}
	const left = /\{\{.*|\{~.*/.exec(html);
	if (left)
		throw new Error(
			`“${left[0].slice(0, 40)}” is not closed or not well formed. Write {{measure(args) | format}}, {{quote(id)}} or {~idiom~}.`
		);
	return { html, ...found, words: countWords(html) };
}
