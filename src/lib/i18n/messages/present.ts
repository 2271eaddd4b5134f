/** Every word of the slides and of the speaker's window. */
export const present = {
	title: 'Slides',
	description:
		'The story for a classroom wall: one step a slide, with its figure, for a projector and a clicker.',
	withoutScript: 'All slides, one below the other. With scripts switched on, they are shown one at a time.',
	stop: (chapter: string) => `A question · ${chapter}`,
	openingNotes:
		'The number of this slide is below it. Press ? for the keys, S for these notes in a window of their own, Q for a code that phones can read.',
	chapterNotes: (steps: number) => `The chapter has ${steps} steps and ends with a question.`,
	stopNotes:
		'Let the class answer before you go on. The figures of the chapter are a few keys back; O shows them all.',
	step: 'Slide',
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
			{ keys: 'T', what: 'The story’s text' },
			{ keys: 'R', what: 'That text at another reading level: standard, plain, stretch' },
			{ keys: 'L', what: 'Spotlight' },
			{ keys: 'Q', what: 'A code for phones' },
			{ keys: 'C', what: 'Colours: bright room, dim room, black and white' },
			{ keys: 'F, F5', what: 'Full screen' },
			{ keys: 'S', what: 'The speaker’s window' },
			{ keys: 'Escape', what: 'Close whatever is open' }
		]
	},
	noWindow: 'The browser did not open the speaker’s window. Allow windows for this page and press S again.',
	speaker: {
		title: 'Speaker’s notes',
		description: 'Notes and questions for whoever presents the story, slide by slide.',
		lead: 'Notes for every slide. Opened with S from the slides, this window shows the one on the wall, the next one, and the time.',
		slides: 'The slides',
		notes: 'Notes',
		text: 'The story’s text',
		question: 'Question',
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
