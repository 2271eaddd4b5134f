import type { Blank } from './state';

/**
 * What one window of a session tells the other: where the wall is, where it should be, or only that it is there.
 * `lesson` says of which slides: the minutes of a lesson, or 0 for all of them. `heard` is the number of the last wish that the wall has followed.
 */
export type Told =
	| { readonly say: 'hello' }
	| ({ readonly say: 'be' } & Wall)
	| ({ readonly say: 'at'; readonly heard: number } & Wall);

interface Wall {
	readonly index: number;
	readonly blank: Blank;
	readonly lesson: number;
}

/** What is told, by whom, and as their how-manieth: two ways carry each message, and the second copy is dropped. */
export type Message = Told & { readonly session: string; readonly from: string; readonly n: number };

const isBlank = (value: unknown): value is Blank =>
	value === 'none' || value === 'black' || value === 'white';

const isWhole = (value: unknown): value is number => Number.isInteger(value);

function checked(data: unknown, session: string): Message | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const { say, index, blank, lesson, heard, session: theirs, from, n } = data as Record<string, unknown>;
	if (theirs !== session || typeof from !== 'string' || typeof n !== 'number') return undefined;
	if (say === 'hello') return { say, session, from, n };
	if (!isWhole(index) || !isBlank(blank) || !isWhole(lesson)) return undefined;
	if (say === 'be') return { say, index, blank, lesson, session, from, n };
	return say === 'at' && isWhole(heard) ? { say, index, blank, lesson, heard, session, from, n } : undefined;
}

/** A message of this session, or undefined for anything else, whatever it is. */
export function readMessage(data: unknown, session: string): Message | undefined {
	try {
		return checked(data, session);
	} catch {
		// something that cannot even be looked at
		return undefined;
	}
}
