import type { SourceId } from './source';

/** What rows rest on: the works of each row by its `dataset/id`, and each work's short form. */
export interface SourceTable {
	readonly rows: Readonly<Record<string, readonly SourceId[]>>;
	readonly works: Readonly<Record<SourceId, string>>;
}

/**
 * The works behind some rows, each once, at most four: first the one that supports most rows, then the one that supports
 * most of those left, so that no number stands there without its work while another has several.
 */
export function foremostWorks(
	rows: readonly string[],
	sourcesOf: (row: string) => readonly SourceId[]
): readonly SourceId[] {
	const uses = (of: readonly string[], work: SourceId) =>
		of.filter((row) => sourcesOf(row).includes(work)).length;
	const found: SourceId[] = [];
	let rest = rows;
	for (let works = [...new Set(rows.flatMap(sourcesOf))]; works.length && found.length < 4;) {
		const best = works.reduce((one, other) => {
			const more = uses(rest, other) - uses(rest, one) || uses(rows, other) - uses(rows, one);
			return more > 0 ? other : one;
		});
		found.push(best);
		works = works.filter((work) => work !== best);
		rest = rest.filter((row) => !sourcesOf(row).includes(best));
	}
	return found;
}
