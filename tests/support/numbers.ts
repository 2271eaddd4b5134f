import type { View } from '$lib/domain/view';
import { marksOf } from '$lib/figures/words';
import { datasets } from '$lib/server/data/datasets';

/** The numbers that each mark of a view stands for, by its key, in the unit of its column; none where marks are words. */
export const numbersOf = (view: View): ReadonlyMap<string, readonly number[]> =>
	new Map(marksOf(datasets, view)?.map(({ key, numbers }) => [key, numbers] as const));
