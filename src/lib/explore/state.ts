import type { FigureData } from '../domain/dataset';
import type { FigureId, View } from '../domain/view';
import type { ExploreMessages } from '../i18n/messages/explore';
import { queryOf } from './address';
import { fields, type Field } from './choice';
import { choicesOf } from './choices';
import { nearest, wishesOf, type Fault, type Wishes } from './nearest';

/** What is explored: a view and perhaps the one it is compared with. */
export interface Explored {
	readonly view: View;
	readonly other: View | undefined;
}

const mark = 'with';
const prefix = `${mark}.`;

/** The address's query for what is explored; nothing where it is the view with which exploring begins. */
export function queryFor({ view, other }: Explored): string {
	const compared = other && (queryOf(other, prefix) || `${mark}=default`);
	return [queryOf(view), compared].filter(Boolean).join('&');
}

const wishesIn = (query: URLSearchParams, before: string): Wishes =>
	Object.fromEntries(
		fields.flatMap((field) => {
			const value = query.get(before + field);
			return value === null ? [] : [[field, value]];
		})
	);

/** At most forty letters of what a stranger wrote, without what cannot be seen. */
function quoted(asked: string): string {
	const seen = [...asked.replace(/\p{C}/gu, '')];
	return seen.length > 40 ? `${seen.slice(0, 40).join('')}…` : seen.join('');
}

function said(datasets: FigureData, view: View, faults: readonly Fault[], words: ExploreMessages): string {
	const [fault, ...more] = faults;
	if (!fault) return '';
	if (more.length) return words.severalFaults;
	if (fault.field !== 'show') return words.noChoice(quoted(fault.asked), words.fields[fault.field]);
	const choice = choicesOf(datasets, view, words).find(({ field }) => field === 'show');
	const options = choice?.kind === 'one' ? choice.options : [];
	const now = options.find(({ value }) => value === wishesOf(view).show);
	return words.noView(quoted(fault.asked), now?.label ?? '');
}

/**
 * What an address asks for, and one sentence on what of it there is not; empty if all is well. Never throws: there
 * always is a nearest view.
 */
export function readQuery(
	datasets: FigureData,
	figure: FigureId,
	search: string,
	words: ExploreMessages
): Explored & { readonly fault: string } {
	const query = new URLSearchParams(search);
	const one = nearest(datasets, figure, wishesIn(query, ''), words);
	const compared = [...query.keys()].some((key) => key === mark || key.startsWith(prefix));
	const two = compared ? nearest(datasets, figure, wishesIn(query, prefix), words) : undefined;
	const faults = [...one.faults, ...(two?.faults ?? [])];
	return { view: one.view, other: two?.view, fault: said(datasets, one.view, faults, words) };
}

/** The view after a reader's choice; what then has no meaning any more is dropped. */
export const choose = (
	datasets: FigureData,
	view: View,
	field: Field,
	value: string,
	words: ExploreMessages
): View => nearest(datasets, view.figure, { ...wishesOf(view), [field]: value }, words).view;
