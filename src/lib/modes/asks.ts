import { predictWords } from '../i18n/messages/teach';
import { said, verdict } from './verdict';

/** Writes what has come of an answer where it is read aloud, and shows what the story says. */
function answer(form: HTMLFormElement, words: string): void {
	const place = form.querySelector('.ask-said');
	if (place) place.textContent = words;
	form.dataset['answered'] = '';
}

/** The mark comes back at the story’s end, with the evidence against it alone. */
function bringBack(page: Document, mark: number): void {
	const place = page.querySelector<HTMLElement>('[data-returned]');
	if (!place) return;
	place.hidden = false;
	place.style.setProperty('--mark', String(mark / 100));
	for (const against of page.querySelectorAll<HTMLElement>('[data-against]'))
		against.hidden = against.dataset['against'] === (mark < 50 ? '1' : mark > 50 ? '0' : '');
}

/** A value is being set: what else shows it follows. */
export function set(form: HTMLFormElement, field: HTMLInputElement): void {
	if (form.dataset['ask'] === 'mark') {
		bringBack(form.ownerDocument, field.valueAsNumber);
		form.dataset['answered'] = '';
		return;
	}
	const slide = form.querySelector<HTMLInputElement>('[type="range"]');
	const typed = form.querySelector<HTMLInputElement>('[type="number"]');
	const words = form.querySelector('output');
	const value = field.valueAsNumber;
	if (!slide || !typed || !words || !Number.isFinite(value)) return;
	form.dataset['set'] = '';
	(field === slide ? typed : slide).value = String(value);
	words.textContent = said(form, value);
	slide.setAttribute('aria-valuetext', words.textContent);
}

/** The reader commits: to a value, or to one of the answers. */
export function commit(form: HTMLFormElement): void {
	const chosen = form.querySelector<HTMLInputElement>('[type="radio"]:checked');
	if (chosen) {
		answer(form, chosen.labels?.[0]?.dataset['chosen'] ?? '');
		return;
	}
	const typed = form.querySelector<HTMLInputElement>('[type="number"]');
	const place = form.querySelector('.ask-said');
	if (typed && 'set' in form.dataset) answer(form, verdict(form, typed.valueAsNumber, Number(typed.step)));
	else if (place) place.textContent = typed ? predictWords.first : (form.dataset['first'] ?? '');
}
