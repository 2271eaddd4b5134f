import * as v from 'valibot';
import type { FigureData } from '../domain/dataset';
import { viewSchema, type FigureId, type View } from '../domain/view';
import { wordsOf } from '../figures/words';
import type { ExploreMessages } from '../i18n/messages/explore';
import { fields, type Choice, type Field } from './choice';
import { choicesOf } from './choices';
import { startOf } from './start';

/** What is asked of a view, by field, each as it stands in an address: lists with commas. */
export type Wishes = Readonly<Partial<Record<Field, string>>>;

/** A wish that cannot be granted. */
export interface Fault {
	readonly field: Field;
	readonly asked: string;
}

/** The view nearest to some wishes, and those it does not grant. */
export interface Nearest {
	readonly view: View;
	readonly faults: readonly Fault[];
}

/** All that a view says, as wishes: what would ask for it. */
export const wishesOf = (view: View): Wishes =>
	Object.fromEntries(
		Object.entries(view)
			.filter(([field]) => field !== 'figure')
			.map(([field, value]: [string, unknown]) => [
				field,
				Array.isArray(value) ? value.join(',') : String(value)
			])
	);

type Value = string | number | readonly string[];

/** What a choice can take of what is asked, and what it cannot. */
function taken(choice: Choice, asked: string): { readonly value?: Value; readonly not: readonly string[] } {
	if (choice.kind === 'year') {
		const year = /^\d{1,4}$/.test(asked) ? Number(asked) : undefined;
		if (year === undefined) return { not: [asked] };
		const value = Math.min(Math.max(year, choice.first), choice.last);
		return { value, not: value === year ? [] : [asked] };
	}
	const has = (value: string) => choice.options.some((option) => option.value === value);
	if (choice.kind === 'one') return has(asked) ? { value: asked, not: [] } : { not: [asked] };
	const all = [...new Set(asked.split(',').filter(Boolean))];
	return { value: all.filter(has), not: all.filter((one) => !has(one)) };
}

/** The view with another value in a field; nothing if there is no such view. A standard value is left out. */
function changed(datasets: FigureData, view: View, choice: Choice, value: Value): View | undefined {
	const { [choice.field]: _, ...rest } = view as View & Readonly<Partial<Record<Field, unknown>>>;
	const made = v.safeParse(viewSchema, value === choice.standard ? rest : { ...rest, [choice.field]: value });
	if (!made.success) return undefined;
	try {
		wordsOf(datasets, made.output);
		return made.output;
	} catch {
		return undefined;
	}
}

/** The view of a figure that comes nearest to what is asked. There always is one, whatever is asked. */
export function nearest(
	datasets: FigureData,
	figure: FigureId,
	wishes: Wishes,
	words: ExploreMessages
): Nearest {
	let view = startOf(figure, wishes.show);
	const faults: Fault[] = [];
	for (const field of fields) {
		// what stands out follows what is there, even where nobody asked
		const asked = wishes[field] ?? (field === 'emphasis' ? wishesOf(view)[field] : undefined);
		if (asked === undefined) continue;
		const choice = choicesOf(datasets, view, words).find((one) => one.field === field);
		const { value, not } = choice ? taken(choice, asked) : { value: undefined, not: [asked] };
		const next = choice && value !== undefined ? changed(datasets, view, choice, value) : undefined;
		if (next) view = next;
		const refused = next ? not : [asked];
		if (field in wishes) faults.push(...refused.map((one) => ({ field, asked: one })));
	}
	return { view, faults };
}
