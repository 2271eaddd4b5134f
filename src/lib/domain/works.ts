import type { SourceId } from './source';

/** What rows rest on: the works of each row by its `dataset/id`, and each work's short form. */
export interface SourceTable {
	readonly rows: Readonly<Record<string, readonly SourceId[]>>;
	readonly works: Readonly<Record<SourceId, string>>;
}

/** The works behind some rows, each once, those that support most rows first. At most four. */
export function foremostWorks(
	rows: readonly string[],
	sourcesOf: (row: string) => readonly SourceId[]
): readonly SourceId[] {
	const uses = new Map<SourceId, number>();
	for (const row of rows) for (const source of sourcesOf(row)) uses.set(source, (uses.get(source) ?? 0) + 1);
	return [...uses]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 4)
		.map(([id]) => id);
}
