import type { Chapter, Step } from '../../domain/story';
import { en } from '../../i18n/messages/en';
import { captionOf } from '../story/caption';
import { forFigures, story } from '../story/content';
import { plainProse } from '../prose/plain-prose';
import { siteUrl } from './site';
import { addressOf, decks } from './teach/decks';

const words = en.present;

/** In pixels: between the picture of a phone and that of a wide window, since it stands for both on paper. */
const size = { width: 560, height: 400 };

const opening = () => ({
	kind: 'opening' as const,
	id: 'opening',
	title: story.title,
	kicker: en.years,
	text: `${plainProse(`<p>${story.standfirst}</p>${story.opening}`)}<p class="screen-question">${story.question}</p>`,
	notes: words.openingNotes,
	question: '',
	address: `${siteUrl()}/`
});

const beginning = (chapter: Chapter, number: number) => ({
	kind: 'chapter' as const,
	id: `chapter-${chapter.id}`,
	title: chapter.title,
	kicker: `${en.chapter(number)}${chapter.when ? ` · ${chapter.when}` : ''}`,
	text: plainProse(chapter.html),
	notes: words.chapterNotes(chapter.steps.length),
	question: '',
	address: addressOf(chapter.steps[0]?.id)
});

/** A step's notes end with something to ask. */
function notesOf({ speaker }: Step) {
	const [notes = '', asked = ''] = speaker.split(/\bAsk(?: the class)?: /);
	return { notes: notes.trim(), question: asked.charAt(0).toUpperCase() + asked.slice(1) };
}

const passage = (step: Step) => ({
	kind: 'step' as const,
	id: step.id,
	formerly: step.formerly,
	title: step.title,
	kicker: step.when,
	text: plainProse(step.html),
	...notesOf(step),
	address: addressOf(step.id),
	view: step.view,
	caption: captionOf(step.view, size)
});

const stop = (chapter: Chapter, question: string) => ({
	kind: 'stop' as const,
	id: `stop-${chapter.id}`,
	title: question,
	kicker: words.stop(chapter.title),
	text: '',
	notes: words.stopNotes,
	question,
	address: addressOf(chapter.steps[0]?.id)
});

/** Everything that goes on the wall, in order: the title, each chapter's name, its steps, its question. */
function screensOf() {
	return [
		opening(),
		...story.chapters.flatMap((chapter, i) => [
			beginning(chapter, i + 1),
			...chapter.steps.map(passage),
			stop(chapter, chapter.question)
		])
	];
}

/** What the slides need: all of them, those that only a lesson has, and the figures' tables. */
export const presentPage = () => ({ screens: screensOf(), decks: decks(), datasets: forFigures() });

/** What the speaker's window needs: the same screens, and the lessons to keep pace with. */
export const speakerPage = () => ({ screens: screensOf(), decks: decks() });
