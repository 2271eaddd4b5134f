import type { Level } from '../../domain/level';
import { stepsOf, type Chapter, type LevelText, type Reference, type Story } from '../../domain/story';
import { en } from '../../i18n/messages/en';
import { escapeHtml } from '../prose/html';
import { shortForm } from '../works/reference';
import { sourceById } from '../works/sources';

const work = ({ source, locator, comment }: Reference): string =>
	`<a href="./sources/#source-${escapeHtml(source)}">${escapeHtml(shortForm(sourceById(source)))}</a>` +
	escapeHtml((locator ? `, ${locator}` : '') + (comment && ` (${comment})`));

/** A step's words at a level, and under them the works they cite. Links are as seen from the front page. */
const printed = ({ html, references }: LevelText): string =>
	`${html}<p class="level-sources">${en.sources}: ${references.map(work).join('; ')}</p>`;

/** Every step's words at a level, by the id of the step. */
export const wordsAt = (story: Story, level: Level): Readonly<Record<string, string>> =>
	Object.fromEntries(stepsOf(story).map(({ id, levels }) => [id, printed(levels[level])]));

/** The chapters with every step told at a level. */
export const chaptersAt = (story: Story, level: Level): readonly Chapter[] =>
	story.chapters.map((chapter) => ({
		...chapter,
		// what is asked there is asked on the story’s page
		steps: chapter.steps.map(({ ask: _, ...step }) => ({ ...step, html: printed(step.levels[level]) }))
	}));
