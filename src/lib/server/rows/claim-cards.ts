import type { Datasets } from '../../domain/dataset';
import { countedInWords } from '../../i18n/counted';
import type { Messages } from '../../i18n/messages/en';
import { rowOf, type Measured } from '../../measures/measure';
import { runMeasure } from '../../measures/registry';
import { escapeHtml } from '../prose/html';
import { rowWords, type RowWords } from './row-words';

const link = (address: string, text: string): string =>
	`<a href="./${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** Terms and what is said of each, those that say nothing left out. */
const list = (entries: readonly (readonly [string, string])[]): string =>
	`<dl>${entries
		.filter(([, html]) => html)
		.map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`)
		.join('')}</dl>`;

const sourcesOf = ({ sources, locator }: RowWords): string =>
	[
		...sources.map((one) => link(one.address, one.text) + escapeHtml(one.locator && `, ${one.locator}`)),
		...(locator ? [escapeHtml(locator)] : [])
	].join('; ');

/** A row: its name leads to it, its value stands beside it where the number itself is another. */
function rowCard(row: RowWords, value: string, { card }: Messages): string {
	const date = row.heading.includes(row.date) ? '' : row.date;
	const said = escapeHtml(`${value && `: ${value}`}${date && `, ${date}`}.${row.detail && ` ${row.detail}`}`);
	return list([
		[card.row, `${link(row.address, row.heading)}${said}`],
		[card.source(row.sources.length), sourcesOf(row)],
		[card.translator, escapeHtml(row.translator)],
		[card.evidence, escapeHtml(row.evidence)],
		[card.alternates, escapeHtml(row.alternates)],
		[card.why, escapeHtml(row.why)],
		[card.note, escapeHtml(row.note)],
		[card.dispute, row.dispute ? link(row.dispute.address, row.dispute.text) : '']
	]);
}

/** What the rows of a computed number put into it: “300 million”, by row. */
const valueIn = ({ formula, inputs }: Measured, row: string, { card }: Messages): string => {
	const counted = inputs.find((input) => input.row === row)?.counted;
	return formula && counted ? countedInWords(counted, card.bounds) : '';
};

/**
 * The card of a number as HTML: the number in full, how it was computed, and every row it rests on.
 * Addresses are as seen from the front page (`./data/…`).
 * @throws Error if the measure cannot be run
 */
export function claimCard(call: string, datasets: Datasets, messages: Messages): string {
	const measured = runMeasure(call, datasets);
	const { card } = messages;
	const formula = measured.formula ? list([[card.computed, escapeHtml(measured.formula)]]) : '';
	const rows = measured.rows.map((path) =>
		rowCard(rowWords(path, datasets, messages), valueIn(measured, path, messages), messages)
	);
	return `<p class="card-number">${escapeHtml(countedInWords(measured, card.bounds))}</p>${formula}${rows.join('')}`;
}

/**
 * The card of a quotation as HTML: the words, who spoke, when and to whom, whose translation it is, where it stands.
 * Addresses are as seen from the front page (`./data/…`).
 * @throws Error if there is no such row
 */
export function quotationCard(id: string, datasets: Datasets, messages: Messages): string {
	const { words } = rowOf('quotations', datasets.quotations, id);
	const row = rowCard(rowWords(`quotations/${id}`, datasets, messages), '', messages);
	return `<p class="card-number"><q>${escapeHtml(words)}</q></p>${row}`;
}
