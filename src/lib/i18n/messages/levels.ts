import type { Level } from '../../domain/level';

/** Words about the choice of a level; the running page has these alone. */
export const levelChoice = {
	title: 'Reading level',
	names: { standard: 'Standard', plain: 'Plain', stretch: 'Stretch' },
	failed: (name: string) => `The words at the level “${name}” could not be fetched. Nothing was changed.`
};

/** Words of the pages that tell the story at a level. */
export const levels = {
	pages: {
		plain: {
			title: 'The story in plain words',
			lead: 'Each step in sixty words or fewer, with common words and short sentences. Steps, pictures and numbers are those of the story.'
		},
		stretch: {
			title: 'The story, and what historians say of it',
			lead: 'Each step with the views that are held of it, by whom, and how they differ. Steps, pictures and numbers are those of the story.'
		}
	} satisfies Record<Level, { title: string; lead: string }>,
	/** Before the links from a step to itself elsewhere. */
	also: 'This step',
	inStory: 'at the standard level',
	at: { plain: 'in plain words', stretch: 'with historians’ views' } satisfies Record<Level, string>,
	table: 'as a table'
};
