import type { Evidence } from '../domain/dataset';

/** How it is known, after what is said; what was seen in a source goes without saying. */
const known: Readonly<Partial<Record<Evidence, string>>> = { reported: ', reported', derived: ', computed' };

/** A mark in words as it is spoken, with how it is known: years as “1949 to 1950”, not “1949–50”. */
export const spoken = (said: string, evidence: Evidence, disputed: string | undefined): string =>
	said.replace(/(\d\d)(\d\d)–(\d\d)\b/g, '$1$2 to $1$3') +
	(known[evidence] ?? '') +
	(disputed ? '; sources disagree' : '');

/** The line of words for what the story has not reached yet. */
export const stillToCome = 'still to come';
