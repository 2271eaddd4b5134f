import { citationOf } from '../cite';
import type { Shared } from '../../../domain/shared';
import { levels, type Level } from '../../../domain/level';
import { stepAt, stepsOf } from '../../../domain/story';
import { en } from '../../../i18n/messages/en';
import { captionOf } from '../../story/caption';
import { story } from '../../story/content';
import { pictureSize } from '../picture/files';
import { wordsAt } from '../../story/printed-levels';
import { siteUrl } from '../site';
import { numbersOf } from '../teach/decks';
import { embeddable, face } from './embeddable';

/** The picture of a step or a figure as it is shared. Throws Error if there is none. */
export function pictureOf(kind: 'step' | 'figure', id: string): Shared['picture'] {
	const thing = embeddable(kind, id);
	if (!thing) throw new Error(`There is no ${kind} “${id}” whose picture could be shared`);
	return { ...pictureSize(kind, id), address: thing.picture.address, text: thing.text };
}

/** The story's front page as it is shared: its own title, and the picture of the step that stands for the whole. */
export const sharedStory = (): Shared => ({
	title: `${en.site}, ${en.years}`,
	description: en.description,
	address: `${siteUrl()}/`,
	picture: pictureOf('step', face)
});

let words: Readonly<Record<Level, Readonly<Record<string, string>>>> | undefined;

/** Every step's words at each level, written once for all pages. */
const atLevels = () =>
	(words ??= Object.fromEntries(levels.map((level) => [level, wordsAt(story, level)])) as NonNullable<
		typeof words
	>);

/** All that the share page of a step shows; nothing if there is no such step. */
export function sharedStep(id: string) {
	const step = stepAt(story, id);
	if (!step) return undefined;
	const caption = captionOf(step.view);
	const shared: Shared = {
		title: step.title,
		description: caption.words.sentence,
		address: `${siteUrl()}/s/${id}/`,
		picture: pictureOf('step', id)
	};
	const steps = stepsOf(story);
	const at = steps.indexOf(step);
	return {
		shared,
		step,
		previous: steps[at - 1],
		next: steps[at + 1],
		slides: numbersOf(step.id),
		texts: levels.map((level) => ({ level, html: atLevels()[level][step.id] ?? '' })),
		caption,
		citation: citationOf(step),
		canonical: `${siteUrl()}/`,
		oembed: `${siteUrl()}/oembed/step/${id}.json`
	};
}
