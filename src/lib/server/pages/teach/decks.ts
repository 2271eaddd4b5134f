import { renderSVG } from 'uqr';
import type { LessonItem, LessonPlan } from '../../../domain/lesson';
import type { Slide } from '../../../domain/slide';
import { stepsOf } from '../../../domain/story';
import { en } from '../../../i18n/messages/en';
import type { Plan } from '../../../present/plan';
import { closing } from '../closing';
import { story } from '../../story/content';
import { didYouMean } from '../../../domain/nearest';
import { plainProse } from '../../prose/plain-prose';
import { siteUrl } from '../site';
import { guide } from './guide';
import { lessonPlans } from './plans';
import { predictions } from './predict';
import { quiz } from './quiz';

const words = en.present;

/** A lesson as slides. Those of steps are the story's own; the others are made for it. */
export interface Deck {
	readonly id: LessonPlan['id'];
	/** All its slides in order, with the second at which each should come up. */
	readonly plan: Plan;
	/** The slides that only this lesson has. */
	readonly own: readonly Slide[];
	/** For each item of the plan, the ids of its slides. */
	readonly shows: readonly (readonly string[])[];
}

/** What most slides of a lesson leave empty. */
const bare = { text: '', notes: '', question: '' };

const page = (path: string) => `${siteUrl()}/${path}`;

/** The short address of a step, absolute: it is read off a wall. */
export const addressOf = (step: string | undefined): string => page(step ? `s/${step}/` : '');

/**
 * The thing that a plan names.
 * @throws Error if there is none
 */
function named<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
	const thing = things.find((one) => one.id === id);
	const known = things.map((one) => one.id);
	if (!thing) throw new Error(`plans.md names “${id}”, which is not there. ${didYouMean(id, known)}`);
	return thing;
}

/** What the class does starts with its name. */
function nameOf({ text }: LessonItem): { readonly name: string; readonly says: string } {
	const end = text.indexOf('. ');
	return { name: text.slice(0, end), says: text.slice(end + 2) };
}

/** The charts of a starter, each without its record. */
const charts = (item: LessonItem): readonly Slide[] =>
	(item.predict ?? []).map((id, i, { length }) => {
		const chart = named(predictions().charts, id);
		const { drawing } = chart.wide.before;
		return {
			...bare,
			kind: 'starter',
			id: `starter-${id}`,
			title: chart.title,
			kicker: words.part(nameOf(item).name, words.time(item.minutes), i + 1, length),
			body: chart.ask,
			notes: item.text,
			question: guide().question,
			address: page(`teach/predict/#${id}`),
			chart: { title: chart.label, unit: chart.unit, alt: chart.altBefore, drawing }
		};
	});

/** Items of the quiz, asked one by one; what is right comes with T. */
const asked = (item: LessonItem): readonly Slide[] =>
	(item.quiz ?? []).map((id, i, { length }) => {
		const { ask, options } = named(quiz().items, id);
		const right = options.findIndex((option) => option.right);
		const { why = '' } = options[right] ?? {};
		const answer = words.answer(words.letters[right] ?? '', why);
		return {
			...bare,
			kind: 'quiz',
			id: `quiz-${id}`,
			title: ask,
			kicker: words.part(nameOf(item).name, words.time(item.minutes), i + 1, length),
			options: options.map(({ text }) => text),
			answer,
			notes: `${answer} ${words.reveal}`,
			address: page(`teach/quiz/#item-${id}`)
		};
	});

/** What the class does, and the page for it. */
function work(item: LessonItem): Slide {
	const { name, says } = nameOf(item);
	// what the teacher does with the answers is not for the wall
	const body = item.open === 'quiz' ? says.slice(0, says.indexOf('. ') + 1) : says;
	const address = page(item.open === 'quiz' ? 'teach/quiz/' : 'teach/student/');
	return {
		...bare,
		kind: 'work',
		id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
		title: name,
		kicker: words.time(item.minutes),
		body,
		notes: `${item.text} ${words.workNotes}`,
		address,
		code: item.open && renderSVG(address, { border: 2, ecc: 'M' })
	};
}

/** A question in the middle of the lesson: Next does not run past it. */
function stop(item: LessonItem): Slide {
	const { name, says } = nameOf(item);
	const end = says.lastIndexOf('?') + 1;
	return {
		...bare,
		kind: 'stop',
		id: `stop-at-${item.step ?? ''}`,
		title: says.slice(0, end),
		body: says.slice(end).trim(),
		kicker: `${name} · ${words.time(item.minutes)}`,
		notes: en.present.stopNotes,
		question: says.slice(0, end),
		address: addressOf(item.step),
		holds: true
	};
}

/** The slides of an item that no other lesson need have. */
function slidesOf(item: LessonItem): readonly Slide[] {
	if (item.kind === 'steps') return [];
	if (item.kind === 'stop') return [stop(item)];
	const parts = [...charts(item), ...asked(item)];
	return parts.length ? parts : [work(item)];
}

const { term, moscow, beijing, month } = en.closing;

/** The question once more, and how long the paper and the friendship held. */
const ending = (): Slide => ({
	...bare,
	kind: 'closing',
	id: 'closing',
	title: guide().question,
	kicker: `${story.title} · ${en.years}`,
	text: story.close.last.map((sentence) => `<p>${plainProse(sentence)}</p>`).join(''),
	notes: words.closingNotes,
	address: page(''),
	term: { ...closing().wide, alt: term, key: { moscow, beijing, month } }
});

function deckOf({ id, minutes, items }: LessonPlan): Deck {
	const slides = items.map(slidesOf);
	const shows = items.map(({ step = '' }, i) =>
		slides[i]?.length ? slides[i].map((screen) => screen.id) : [step]
	);
	const last = ending();
	let passed = 0;
	const timed = shows.flatMap((ids, i) => {
		const seconds = items[i]!.minutes * 60;
		const says = items[i]!.kind === 'steps' ? { says: items[i]!.text } : {};
		const own = ids.map((screen, n) => ({ id: screen, from: passed + (seconds * n) / ids.length, ...says }));
		passed += seconds;
		return own;
	});
	const screens = [{ id: 'opening', from: 0 }, ...timed, { id: last.id, from: minutes * 60 }];
	return { id, plan: { minutes, screens }, own: [...slides.flat(), last], shows };
}

let made: readonly Deck[] | undefined;

/** The lessons as slides; their charts are drawn once for all pages. */
export const decks = (): readonly Deck[] => (made ??= lessonPlans().map(deckOf));

/** Where a slide of the whole story stands in each deck, counted from 1: that of the story first. */
export function numbersOf(step: string): { readonly whole: number; readonly lessons: readonly InLesson[] } {
	const before = story.chapters.findIndex(({ steps }) => steps.some(({ id }) => id === step));
	// the opening, then for each chapter its name and, after its steps, its question
	const whole = 1 + 2 * before + 2 + stepsOf(story).findIndex(({ id }) => id === step);
	const lessons = decks().flatMap(({ id, plan }) => {
		const number = plan.screens.findIndex((screen) => screen.id === step) + 1;
		return number ? [{ plan: id, minutes: plan.minutes, number }] : [];
	});
	return { whole, lessons };
}

interface InLesson {
	readonly plan: LessonPlan['id'];
	readonly minutes: number;
	readonly number: number;
}
