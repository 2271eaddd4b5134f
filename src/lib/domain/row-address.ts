/** The name that a dataset has in addresses, and its file in data/: `loanTerms` → `loan-terms`. */
export const datasetName = (id: string): string =>
	id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Where a row stands on the site, from the front page on: `loanTerms/amount` → `data/loan-terms/#amount`.
 * @throws RangeError if the path is not a dataset, a slash and an id
 */
export function rowAddress(path: string): string {
	const match = /^([a-zA-Z]+)\/([a-z0-9-]+)$/.exec(path);
	if (!match) throw new RangeError(`“${path}” is no row. Write dataset/id: loanTerms/amount.`);
	return `data/${datasetName(match[1] ?? '')}/#${match[2] ?? ''}`;
}
