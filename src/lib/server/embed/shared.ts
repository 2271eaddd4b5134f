import type { Shared } from '../../domain/shared';
import { stepAt } from '../../domain/story';
import { en } from '../../i18n/messages/en';
import { captionOf, story } from '../content';
import { pictureSize } from '../picture/files';
import { siteUrl } from '../site';
import { embeddable, face } from './embeddable';

function pictureOf(step: string): Shared['picture'] {
	const thing = embeddable('step', step);
	if (!thing) throw new Error(`There is no step “${step}” whose picture could be shared`);
	return { ...pictureSize('step', step), address: thing.picture.address, text: thing.text };
}

/** The story's front page as it is shared: its own title, and the picture of the step that stands for the whole. */
export const sharedStory = (): Shared => ({
	title: `${en.site}, ${en.years}`,
	description: en.description,
	address: `${siteUrl()}/`,
	picture: pictureOf(face)
});

/** All that the share page of a step shows; nothing if there is no such step. */
export function sharedStep(id: string) {
	const step = stepAt(story, id);
	if (!step) return undefined;
	const caption = captionOf(step.view);
	const shared: Shared = {
		title: step.title,
		description: caption.words.sentence,
		address: `${siteUrl()}/s/${id}/`,
		picture: pictureOf(id)
	};
	return {
		shared,
		step,
		caption,
		canonical: `${siteUrl()}/`,
		oembed: `${siteUrl()}/oembed/step/${id}.json`
	};
}
