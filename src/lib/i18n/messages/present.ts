/** Minutes in words, by halves. */
export const time = (minutes: number) =>
	`${minutes < 1 ? '' : Math.floor(minutes)}${minutes % 1 ? '½' : ''} ${minutes <= 1 ? 'minute' : 'minutes'}`;

/** The words of the slides and of the speaker's window that a script holds. */
export const present = {
	place: (number: number, count: number) => `${number} of ${count}`,
	/** With the reading level, where it is not the standard one. */
	placeAt: (place: string, level: string) => `${place} · ${level}`,
	bar: 'Slides: where to go',
	previous: 'Previous',
	next: 'Next',
	buttons: {
		overview: 'Overview',
		text: 'Text',
		level: 'Level',
		lesson: 'Lesson',
		speaker: 'Notes',
		code: 'Phones',
		'full-screen': 'Full screen',
		colours: 'Colours',
		help: 'Keys'
	},
	levels: {
		title: 'Reading level',
		names: { standard: 'Standard', plain: 'Plain', stretch: 'Stretch' },
		failed: (name: string) => `The words at the level “${name}” could not be fetched. Nothing was changed.`
	},
	coloursNow: { light: 'Bright room', dark: 'Dim room', mono: 'Black and white' },
	blank: { black: 'The wall is black.', white: 'The wall is white.' },
	typing: (digits: string) => `Go to ${digits} with Enter`,
	close: 'Close',
	code: { title: 'On your phone', how: 'Point a phone’s camera at the code, or type the address.' },
	goto: { title: 'Go to', field: 'A number, or words', none: 'No slide has that.' },
	help: {
		title: 'Keys and clickers',
		teach: 'Lesson plans, handouts and a quiz',
		keys: [
			{ keys: 'Page Down, →, ↓, Space, Enter, N', what: 'Next' },
			{ keys: 'Page Up, ←, ↑, Backspace, P', what: 'Back' },
			{ keys: 'Home, End', what: 'First, last' },
			{ keys: 'A number and Enter', what: 'Go to that slide' },
			{ keys: 'G', what: 'Go to, by number or words' },
			{ keys: 'O', what: 'Overview' },
			{ keys: 'B or .', what: 'Black' },
			{ keys: 'W or ,', what: 'White' },
			{ keys: 'T', what: 'The story’s text; in the quiz, the answer' },
			{ keys: 'R', what: 'That text at another reading level: standard, plain, stretch' },
			{ keys: 'M', what: 'Choose a lesson' },
			{ keys: 'L', what: 'Spotlight' },
			{ keys: 'Q', what: 'A code for phones' },
			{ keys: 'C', what: 'Colours: bright room, dim room, black and white' },
			{ keys: 'F, F5', what: 'Full screen' },
			{ keys: 'S', what: 'The speaker’s window' },
			{ keys: 'Escape', what: 'Close whatever is open' }
		]
	},
	/** The choice of a lesson. */
	lesson: {
		title: 'Which lesson?',
		lead: 'Each has a starter, stops, pair work and an exit quiz.',
		whole: 'The whole story',
		minutes: (minutes: number) => `A lesson of ${minutes} minutes`
	},
	noWindow: 'The browser did not open the speaker’s window. Allow windows for this page and press S again.',
	speaker: {
		now: 'On the wall',
		ahead: 'You see',
		next: 'Next',
		last: 'This is the last slide.',
		tools: 'The wall and the clock',
		time: 'Time',
		elapsed: 'Elapsed',
		start: 'Start the clock',
		again: 'Start again',
		plan: 'Lesson',
		noPlan: 'No plan',
		minutes: (minutes: number) => `${minutes} minutes`,
		onTime: 'On time',
		behind: (clock: string) => `${clock} behind`,
		early: (clock: string) => `${clock} ahead`,
		/** Seconds in words: by ten below a minute, then by half minutes. */
		about: (seconds: number) =>
			seconds < 55 ? `${Math.round(seconds / 10) * 10} seconds` : time(Math.round(seconds / 30) / 2),
		shared: (off: string, late: boolean, left: string, planned: string) =>
			`You are ${off} ${late ? 'behind' : 'ahead'}. What is left has ${left} in place of ${planned}: each part is ${late ? 'shorter' : 'longer'}.`,
		over: 'Time is over.',
		left: 'What is left',
		late: 'over time',
		/** A part's time, and what it gets when time is shared anew. */
		takes: (planned: string, now: string) => `${now} for ${planned}`,
		freeze: 'Look ahead',
		frozen: 'The wall stays where it is.',
		show: 'Show this on the wall',
		back: 'Back to the wall',
		black: 'Black',
		white: 'White',
		alone: 'No wall answers. Open the slides and press S there.'
	}
};

export type PresentMessages = typeof present;
