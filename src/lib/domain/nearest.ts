import { distance } from 'fastest-levenshtein';

/** Which of some names was meant by one that is none of them: the nearest, if no more than a third of its letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	// two letters changed about differ twice
	let fewest = 1 + (name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3)));
	for (const other of known) {
		const differ = distance(name, other);
		if (differ < fewest) [best, fewest] = [other, differ];
	}
	return best;
}

/** “Did you mean …? ” before a cure, where a name is near; else nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
	const other = nearest(name, known);
	return other === undefined ? '' : `Did you mean “${other}”? `;
}
