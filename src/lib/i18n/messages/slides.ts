import { time } from './present';

/** Words of the slides that are written at build, so no script holds them; then those of a lesson alone. */
export const slides = {
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
	time,
	part: (name: string, minutes: string, number: number, count: number) =>
		count === 1 ? `${name} · ${minutes}` : `${name} · ${number} of ${count} · ${minutes} in all`,
	letters: ['A', 'B', 'C', 'D'],
	answer: (letter: string, why: string) => `${letter}. ${why}`,
	reveal: 'T shows the answer on the wall.',
	workNotes: 'Q shows the code for phones as large as the wall. The next slide comes when you press.',
	closingNotes:
		'Go back to the question on the board. What would the class answer now, and on what evidence?',
	speaker: {
		title: 'Speaker’s notes',
		description: 'Notes and questions for whoever presents the story, slide by slide.',
		lead: 'Notes for every slide. Opened with S from the slides, this window shows the one on the wall, the next one, and the time.',
		slides: 'The slides',
		notes: 'Notes',
		text: 'The story’s text',
		question: 'Question'
	}
};
