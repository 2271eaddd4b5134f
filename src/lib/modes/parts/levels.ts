import { levels, type Level } from '../../domain/level';
import { levelChoice as words } from '../../i18n/messages/levels';
import { keepPlace } from './keep-place';

/** What a step can be read at. */
type Reading = Level | 'standard';

/** HTML by the id of the step. */
type Texts = Readonly<Record<string, string>>;

const isReading = (level: string): level is Reading =>
	level === 'standard' || levels.some((one) => one === level);

const fetched = new Map<Level, Promise<Texts>>();
/** The words that each place had when the page was made. */
const standard = new WeakMap<Element, string>();
/** What the reader chose last: words that arrive later than another choice are not shown. */
let wanted: Reading = 'standard';

/** The words of a level, fetched once. What cannot be fetched may be tried again. */
function textsAt(level: Level): Promise<Texts> {
	const known = fetched.get(level);
	if (known) return known;
	const texts = fetch(`levels/${level}.json`, { signal: AbortSignal.timeout(5000) }).then((answer) => {
		if (!answer.ok) throw new Error(answer.statusText);
		return answer.json() as Promise<Texts>;
	});
	texts.catch(() => fetched.delete(level));
	fetched.set(level, texts);
	return texts;
}

function remember(level: Reading): void {
	try {
		if (level === 'standard') localStorage.removeItem('level');
		else localStorage.setItem('level', level);
	} catch {
		// the choice then holds for this visit
	}
}

/** Says aloud what has become of a choice, and beside the choice what went wrong. */
function tell(page: Document, said: string, wrong = ''): void {
	const aloud = page.getElementById('status');
	const beside = page.querySelector('[data-level-status]');
	if (aloud) aloud.textContent = said;
	if (beside) beside.textContent = wrong;
}

/** Says which level is shown, and closes the choice. */
function settle(page: Document, level: Reading): void {
	page.documentElement.dataset['level'] = level;
	for (const link of page.querySelectorAll<HTMLElement>('a[data-level]')) {
		if (link.dataset['level'] === level) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	tell(page, `${words.title}: ${words.names[level]}`);
	const box = page.getElementById('views');
	if (box?.matches(':popover-open')) box.hidePopover();
}

function swap(page: Document, texts: Texts): void {
	for (const step of page.querySelectorAll<HTMLElement>('[data-step]')) {
		const place = step.querySelector('.step-text > .prose');
		if (!place) continue;
		if (!standard.has(place)) standard.set(place, place.innerHTML);
		place.innerHTML = texts[step.dataset['step'] ?? ''] ?? standard.get(place) ?? '';
	}
}

/**
 * Shows every step of the page at a level, in place, and remembers the choice. `data-level` on `<html>` says which level is shown.
 * @returns whether the level is shown now; if its words cannot be fetched nothing changes, and the status says so
 */
export async function useLevel(page: Document, level: string, line: () => number): Promise<void> {
	if (!isReading(level)) return;
	wanted = level;
	let texts: Texts;
	try {
		texts = level === 'standard' ? {} : await textsAt(level);
	} catch {
		const wrong = words.failed(words.names[level]);
		tell(page, wrong, wrong);
		return;
	}
	if (wanted !== level) return;
	const step = page.querySelector('[data-step][aria-current="step"]');
	keepPlace(page, step, line, () => swap(page, texts));
	remember(level);
	settle(page, level);
}
