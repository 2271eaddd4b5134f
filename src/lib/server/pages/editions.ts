import { existsSync, readdirSync } from 'node:fs';

/** The days of the frozen editions, newest first, from the names of `editions/<day>.zip`. */
export function editions(folder = 'editions'): readonly string[] {
	const files = existsSync(folder) ? readdirSync(folder) : [];
	return files
		.flatMap((file) => /^(\d{4}-\d\d-\d\d)\.zip$/.exec(file)?.[1] ?? [])
		.sort()
		.reverse();
}
