import type { LessonItem } from '../../domain/lesson';
import type { Opcvl, QuestionKind } from '../../domain/teach';

/** What the script of the quiz says. */
export const quizWords = {
	check: 'Check',
	choose: 'Choose an answer first.',
	right: 'Right.',
	wrong: 'Not quite.',
	/** {n} right of {of} answered. */
	score: '{n} of {of} right so far. Nothing is kept when you close the page.'
};

/** What the script of the charts to predict says. */
export const predictWords = {
	show: 'Show the record',
	again: 'Guess again',
	guess: 'Your guess',
	guessIs: 'Your guess: {guess}.',
	first: 'Set a guess first: on the chart, with the arrow keys, or as a number.',
	/** {guess}, {record}, {off} in words. */
	low: 'You guessed {guess}. The record is {record}: your guess is too low by {off}.',
	high: 'You guessed {guess}. The record is {record}: your guess is too high by {off}.',
	exact: 'You guessed {guess}. The record is {record}: that is as near as this scale goes.'
};

/** The pages for teachers and their students. */
export const teach = {
	description:
		'Lessons of 45, 60 and 90 minutes: a central question, objectives, plans, source work, a quiz and charts to predict. No accounts.',
	ways: 'In the classroom',
	links: {
		student: {
			name: 'Student pack',
			what: 'Questions, sources, charts and quiz to print or to open. No answers.'
		},
		key: { name: 'Teacher’s key', what: 'Answers, model grids and the quiz with its reasons.' },
		quiz: { name: 'Exit quiz', what: 'Items with reasons, on any device.' },
		predict: { name: 'Predict, then look', what: 'Charts on which students commit to a value.' },
		it: { name: 'For the IT office', what: 'What these pages do on a school’s network.' }
	},
	question: 'Central question',
	objectives: 'Objectives',
	objectivesLead: 'By the end students can:',
	firstMinute: {
		title: 'In the first minute',
		open: (minutes: number) => `Slides for ${minutes} minutes`,
		clicks: [
			'Choose the length of your lesson here. Its slides open: the plan below, in order, from the starter to the exit quiz.',
			'Press S, or “Notes” below the slides. Put that window on your own screen, the slides on the wall, and press “Start the clock”.',
			'Press F on the wall for the full screen. Then only Next: a clicker, the space bar, the right arrow, or a swipe. It stops where the class talks.'
		]
	},
	plans: 'Lesson plans',
	plan: (minutes: number) => `${minutes} minutes`,
	planColumns: { slide: 'Slide', from: 'From', minutes: 'Minutes', what: 'What', how: 'How' },
	slides: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
	slide: (numbers: string) => `Slide ${numbers}`,
	kinds: { steps: 'Step', stop: 'Stop', activity: 'Activity' } satisfies Record<LessonItem['kind'], string>,
	activities: 'How each part works',
	chapterQuestions: 'Questions by chapter',
	questionKinds: { notice: 'Notice', explain: 'Explain', judge: 'Judge' } satisfies Record<
		QuestionKind,
		string
	>,
	vocabulary: 'Words to know',
	names: 'Older and newer spellings',
	nameColumns: { here: 'Here', also: 'Elsewhere', note: 'What it is' },
	syllabus: 'Syllabus map',
	sources: 'Source work',
	sourcesLead:
		'Origin, purpose, content, value, limitation: a question for each. Each source is described here; open it by its address, or at the step that cites it.',
	parts: {
		origin: 'Origin',
		purpose: 'Purpose',
		content: 'Content',
		value: 'Value',
		limitation: 'Limitation'
	} satisfies Record<keyof Opcvl, string>,
	blank: 'Blank grid',
	blankLead: 'For any source, without help.',
	blankSource: 'Source:',
	caveat: 'Before you trust it',
	step: 'Step',
	steps: 'Steps',
	asPdf: 'As a PDF to print:',
	studentPack: {
		title: 'Student pack',
		lead: 'Questions, charts, sources and a quiz. It prints on A4 and Letter, in grey as well as in colour.',
		name: 'Name',
		date: 'Date',
		predict: 'Predict',
		predictLead: 'Before the record is shown, mark your guess on the chart and write it down.',
		guess: 'My guess:',
		charts: 'Charts of the steps',
		quiz: 'Exit quiz'
	},
	key: {
		title: 'Teacher’s key',
		lead: 'Answers to the questions, a model of each grid, the records of the charts to predict and the quiz. Not for the students’ table.',
		answer: 'A good answer',
		models: 'Model grids',
		predict: 'Records of the charts to predict',
		record: 'Record',
		doubt: 'In doubt',
		quiz: 'The quiz with its reasons'
	},
	quiz: {
		withoutScript: 'Choose an answer, then open “Answer and reasons”.',
		reasons: 'Answer and reasons',
		right: 'Right',
		item: (number: number) => `Item ${number}`,
		toldIn: 'Told in the step'
	},
	predict: { record: 'The record', doubt: 'How sure is it?', told: 'Told in the step' }
};
