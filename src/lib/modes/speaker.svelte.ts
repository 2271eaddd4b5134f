import { mount } from 'svelte';
import { present as words } from '../i18n/messages/present';
import { commandOf, focusOf } from '../present/keys';
import { within } from '../present/plan';
import { keepSession, sessionIn } from '../present/session';
import type { Command } from '../present/state';
import { addressKeeper } from '../story/address';
import { Clock } from './present/clock.svelte';
import { plansIn, showLesson, withLesson } from './present/deck';
import { screenAt } from './present/page-screens';
import { Prompter } from './present/prompter.svelte';
import Speaker from './present/Speaker.svelte';

/** What the speaker may ask of the wall; the rest is for whoever stands at it. */
const heeded: ReadonlySet<Command['do']> = new Set([
	'next',
	'previous',
	'first',
	'last',
	'enter',
	'digit',
	'escape',
	'blank'
]);

/** Marks what the speaker sees and what comes next, and keeps the address. */
function follow(prompter: Prompter, talks: readonly HTMLElement[]): void {
	const keepAddress = addressKeeper(60);
	$effect.root(() => {
		$effect(() => {
			const { index } = prompter.mine;
			talks.forEach((talk, i) => {
				const at = i === index ? 'now' : i === index + 1 ? 'next' : undefined;
				if (at) talk.dataset['at'] = at;
				else delete talk.dataset['at'];
				// long notes are scrolled with the keyboard, too
				const notes = talk.querySelector<HTMLElement>('.talk-notes');
				if (notes) notes.tabIndex = at === 'now' ? 0 : -1;
			});
			keepAddress(talks[index]?.dataset['talk']);
		});
	});
}

/** Brings the speaker's window to life, if it belongs to a session. If not it stays a list of notes. */
export function startSpeaker(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-island="speaker"]');
	const session = sessionIn(location.search);
	if (!place || !session) return;
	const lesson = showLesson(page, '.talk');
	keepSession(session);
	const talks = [...page.querySelectorAll<HTMLElement>('[data-talk]')];
	const ids = talks.map((talk) => talk.dataset['talk'] ?? '');
	const at = screenAt(
		ids.map((id) => ({ id })),
		location.hash
	);
	const holds = talks.map((talk) => talk.querySelector('[data-holds]') !== null);
	const prompter = new Prompter(session, at, holds, lesson?.minutes ?? 0, (minutes) => {
		location.replace(withLesson(minutes, ''));
	});
	const titles = talks.map((talk) => talk.querySelector('h2 a')?.lastChild?.textContent ?? '');
	const clock = new Clock();
	if (lesson) clock.minutes = lesson.minutes;

	mount(Speaker, {
		target: place,
		props: {
			prompter,
			clock,
			plans: plansIn(page).map((plan) => within(plan, ids)),
			lesson,
			ids,
			titles,
			words
		}
	});
	follow(prompter, talks);
	page.documentElement.dataset['talking'] = '';
	scrollTo(0, 0);

	page.addEventListener('keydown', (event) => {
		const command = commandOf(event, focusOf(event.target), prompter.mine);
		if (!command || !heeded.has(command.do)) return;
		event.preventDefault();
		prompter.do(command, event.repeat);
	});
	page.addEventListener('click', (event) => {
		if (event.detail > 0 && event.target instanceof HTMLButtonElement) event.target.blur();
	});
}
