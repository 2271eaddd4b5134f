import { stepIds, stepsOf } from '../../../domain/story';
import { figureIds } from '../../../domain/view';
import type { Embeddable } from '../../../embed/snippet';
import { en } from '../../../i18n/messages/en';
import { story } from '../../story/content';
import { factsAt } from '../picture/facts';
import { pictureSize } from '../picture/files';
import { embedScript } from '../embed-script';
import { siteUrl } from '../site';
import { chartEmbed } from './chart';

/** The step whose picture stands for the whole story. */
export const face = 'signed';

/** In pixels: a figure and a step of text beside each other or below one another. */
const storyHeight = 704;

function wholeStory(): Embeddable {
	const site = siteUrl();
	return {
		name: `${en.site}, ${en.years}`,
		title: `${en.site}, ${en.years}`,
		address: `${site}/embed/story/`,
		height: storyHeight,
		less: { title: 0, source: 0 },
		picture: { address: `${site}/pictures/step/${face}.png`, ...pictureSize('step', face) },
		text: en.description,
		caption: `${en.site}, ${en.years}.`,
		credit: { address: `${site}/`, words: en.embeds.readStory },
		script: { address: `${site}/embed.js`, integrity: embedScript().integrity }
	};
}

function chart(kind: string, id: string): Embeddable | undefined {
	const embed = chartEmbed(kind, id);
	const facts = factsAt(kind, id);
	if (!embed || !facts) return undefined;
	const { words, sources, step, address } = facts;
	const site = siteUrl();
	return {
		name: kind === 'step' ? `${step.title}: ${words.title}` : words.title,
		title: `${words.title}. ${words.unit}`,
		address: `${site}/embed/${kind}/${id}/`,
		height: embed.height,
		less: embed.less,
		picture: { address: `${site}/pictures/${kind}/${id}.png`, ...pictureSize(kind, id) },
		text: `${words.title}. ${words.unit}. ${words.sentence}`,
		caption: `${words.title}. ${words.unit}. ${en.sources}: ${sources.join('; ')}.`,
		credit: { address, words: en.embeds.creditLine(step.title) }
	};
}

/** By kind and id. */
interface Named {
	readonly kind: string;
	readonly id: string;
}

const allWith = (steps: readonly string[]): readonly Named[] => [
	{ kind: 'story', id: 'story' },
	...figureIds.map((id) => ({ kind: 'figure', id })),
	...steps.map((id) => ({ kind: 'step', id }))
];

/** All that can be chosen to be embedded. */
export const embeddables = () => allWith(stepsOf(story).map(({ id }) => id));

/** All that answers where it is embedded: what can be chosen, and steps that were folded into another since. */
export const embedded = () => allWith(stepIds(story));

/** What an editor needs to embed the story, a figure or a step; nothing if there is no such thing. */
export const embeddable = (kind: string, id: string): Embeddable | undefined =>
	kind === 'story' && id === 'story' ? wholeStory() : chart(kind, id);
