import { mount } from 'svelte';
import type { FigureData } from '../domain/dataset';
import { present as words } from '../i18n/messages/present';
import { commandOf, focusOf } from '../present/keys';
import type { Command } from '../present/state';
import { addressKeeper } from '../story/address';
import { coloursAfter, coloursKept, showColours } from './present/colours';
import { plansIn, showLesson } from './present/deck';
import { fullScreen, keepAwake } from './present/full-screen';
import { watchIdle } from './present/idle';
import { levelAfter, levelAsked, showLevel, type Reading } from './present/level';
import { pageScreens, screenAt, type PageScreen } from './present/page-screens';
import Present from './present/Present.svelte';
import { onSwipe } from './present/swipe';
import { Talk } from './present/talk.svelte';
import { withSpeaker } from './present/with-speaker';

/** Marks the screen on the wall, in the page and in the address. */
function follow(talk: Talk<PageScreen>, root: HTMLElement): void {
	// short, because a reload must find the place; not at once, because a held key may go faster than browsers allow
	const keepAddress = addressKeeper(60);
	let current: PageScreen | undefined;
	$effect.root(() => {
		$effect(() => {
			const screen = talk.cursor.step;
			current?.element.removeAttribute('aria-current');
			screen.element.setAttribute('aria-current', 'step');
			if (current) keepAddress(screen.id);
			current = screen;
			screen.element.scrollTop = 0;
		});
		$effect(() => {
			const { open, text, blank } = talk.state;
			root.dataset['open'] = open;
			root.dataset['text'] = text ? 'yes' : 'no';
			root.dataset['blank'] = blank;
			if (open === 'overview') talk.cursor.step.element.scrollIntoView({ block: 'nearest' });
		});
	});
}

/** Whether the window is one that is held in a hand; the style sheet says the same. */
const inHand = () => matchMedia('(max-width: 599px)').matches;

/** Brings the slides to life. If that fails they stay a list. */
export function startPresent(page: Document): void {
	const place = page.querySelector<HTMLElement>('[data-island="present"]');
	const main = page.querySelector<HTMLElement>('.screens');
	const data = page.getElementById('figure-data')?.textContent;
	if (!place || !main || !data) return;
	const root = page.documentElement;
	const lesson = showLesson(page, 'section[data-screen]');
	const screens = pageScreens(page);
	const talk = new Talk(screens, screenAt(screens, location.hash));

	const first = coloursKept();
	let theme = $state(first);
	let trouble = $state('');
	let level = $state<Reading>('standard');
	const speaker = withSpeaker(
		page,
		talk,
		lesson?.minutes ?? 0,
		(failed) => (trouble = failed ? words.noWindow : '')
	);

	async function read(next: Reading) {
		try {
			if (await showLevel(page, next)) level = next;
		} catch {
			trouble = words.levels.failed(words.levels.names[next]);
		}
	}

	function ask(command: Command, held?: boolean) {
		trouble = '';
		// in a hand the words stand below the figure, and need not take its place
		if (command.do !== 'level' || !inHand()) talk.do(command, held);
		if (command.do === 'full-screen' || command.do === 'stay-full-screen')
			fullScreen(page, command.do === 'stay-full-screen');
		if (command.do === 'colours') showColours(page, (theme = coloursAfter(theme)));
		if (command.do === 'level') void read(levelAfter(level));
		if (command.do === 'speaker') speaker.open();
		speaker.tell();
	}

	showColours(page, first);
	mount(Present, {
		target: place,
		props: {
			talk,
			screens,
			lessons: [0, ...plansIn(page).map(({ minutes }) => minutes)],
			lesson: lesson?.minutes ?? 0,
			datasets: JSON.parse(data) as FigureData,
			ask,
			words,
			get level() {
				return level;
			},
			get theme() {
				return theme;
			},
			get trouble() {
				return trouble;
			}
		}
	});
	follow(talk, root);
	root.dataset['present'] = '';
	scrollTo(0, 0);

	page.addEventListener('keydown', (event) => {
		if (event.defaultPrevented) return;
		const command = commandOf(event, focusOf(event.target), talk.state);
		if (!command) return;
		event.preventDefault();
		ask(command, event.repeat);
	});
	addEventListener('hashchange', () => {
		const index = screenAt(screens, location.hash);
		if (index >= 0 && index !== talk.state.index) ask({ do: 'goto', index });
	});
	main.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('h2 a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		ask({ do: 'goto', index: screenAt(screens, link.hash) });
		main.focus({ preventScroll: true });
	});
	onSwipe(main, (by) => ask({ do: by > 0 ? 'next' : 'previous' }));
	const asked = levelAsked(location.search);
	if (asked !== 'standard') {
		if (!inHand()) talk.do({ do: 'level' });
		void read(asked);
	}
	keepAwake(page);
	watchIdle(page);
	root.dataset['drawn'] = '';
}
