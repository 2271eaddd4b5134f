import type { Level } from '../../domain/level';

/** Its own list: what the story's script shares with this one, the slides would fetch with the rest of the story's. */
const readings = ['standard', 'plain', 'stretch'] as const satisfies readonly ('standard' | Level)[];

/** A reading level of the words that T shows. */
export type Reading = (typeof readings)[number];

/** HTML by the id of the step. */
type Texts = Readonly<Record<string, string>>;

/** The level that the address asks for. */
export function levelAsked(query: string): Reading {
	const asked = new URLSearchParams(query).get('level');
	return readings.find((level) => level === asked) ?? 'standard';
}

/** The level after this one. */
export const levelAfter = (level: Reading): Reading =>
	readings[(readings.indexOf(level) + 1) % readings.length]!;

async function textsAt(level: Reading): Promise<Texts> {
	if (level === 'standard') return {};
	const answer = await fetch(`../levels/${level}.json`, { signal: AbortSignal.timeout(5000) });
	if (!answer.ok) throw new Error(answer.statusText);
	return answer.json() as Promise<Texts>;
}

/** The words that a place had when the page was made. */
const standard = new WeakMap<Element, string>();

/** What was asked for last: words that arrive later than another wish are not shown. */
let wanted: Reading = 'standard';

/**
 * Puts every step's words on the slides at a level, and names it in the address, so that a reload keeps it.
 * @returns whether it is shown; false if another was asked for meanwhile
 * @throws if its words cannot be fetched; nothing has changed then
 */
export async function showLevel(page: Document, level: Reading): Promise<boolean> {
	wanted = level;
	const texts = await textsAt(level);
	if (wanted !== level) return false;
	for (const step of page.querySelectorAll('[data-step]')) {
		const place = step.querySelector('.screen-text');
		if (!place) continue;
		if (!standard.has(place)) standard.set(place, place.innerHTML);
		place.innerHTML = texts[step.id] ?? standard.get(place) ?? '';
		// nothing on a wall is followed
		for (const link of place.querySelectorAll('a')) link.replaceWith(...link.childNodes);
	}
	page.documentElement.dataset['level'] = level;
	const address = new URL(location.href);
	if (level === 'standard') address.searchParams.delete('level');
	else address.searchParams.set('level', level);
	if (address.href !== location.href) history.replaceState(history.state, '', address);
	return true;
}
