/** An id nobody can guess. Not `randomUUID`: that is kept from pages without https, as in a school's own network. */
export const newId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const key = 'present-session';

/** The session of this tab, if it has one. A reload keeps it; another tab never has it. */
export function sessionOf(): string | undefined {
	try {
		return sessionStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Gives this tab a session, to be kept over a reload where that is allowed. */
export function keepSession(session: string): void {
	try {
		sessionStorage.setItem(key, session);
	} catch {
		// then it holds until the tab is loaded anew
	}
}

/** The session that an address names, or that this tab has. */
export const sessionIn = (query: string): string | undefined =>
	/[?&]s=([0-9a-f]+)/.exec(query)?.[1] ?? sessionOf();
