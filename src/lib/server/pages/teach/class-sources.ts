import * as v from 'valibot';
import { stepsOf } from '../../../domain/story';
import type { ClassSource, ModelSource, Opcvl } from '../../../domain/teach';
import { chicago } from '../../works/chicago';
import { story } from '../../story/content';
import { line, slug } from '../../prose/frontmatter';
import { Problem } from '../../problem';
import { sources } from '../../works/sources';
import { stepName } from './guide';
import { plainAt, teachPage, type Place } from './page';

const grid = v.strictObject({ origin: line, purpose: line, content: line, value: line, limitation: line });
const head = v.strictObject({
	sources: v.array(v.strictObject({ id: slug, step: slug, about: line, prompts: grid, model: grid }))
});

const entries = chicago(sources);

const said = (parts: Opcvl, at: Place): Opcvl => {
	const say = (part: keyof Opcvl) => plainAt(parts[part], at);
	return {
		origin: say('origin'),
		purpose: say('purpose'),
		content: say('content'),
		value: say('value'),
		limitation: say('limitation')
	};
};

/** The step cites the work, or its author is told so. */
function checkCited(id: string, step: string, at: Place): void {
	const notes = stepsOf(story).find((one) => one.id === step)?.notes ?? [];
	if (notes.some(({ references }) => references.some(({ source }) => source === id))) return;
	throw new Problem({
		...at,
		what: `the step “${step}” does not cite “${id}”`,
		cure: 'Name a step that does, and a work of data/sources.json.'
	});
}

/** Sources for work in class with a model of each grid: for the teacher only. */
export function modelSources(): readonly ModelSource[] {
	const { file, head: own, lineOf } = teachPage('sources', head);
	return own.sources.map(({ id, step, about, prompts, model }, i) => {
		const at = { file, line: lineOf('sources', i) };
		const name = stepName(step, at);
		checkCited(id, step, at);
		const source = sources.find((one) => one.id === id);
		return {
			id,
			step: name,
			entry: entries.get(id) ?? '',
			caveat: source?.custom.caveat ?? '',
			about: plainAt(about, at),
			prompts: said(prompts, at),
			model: said(model, at)
		};
	});
}

/** The same without the models: for students. */
export const classSources = (): readonly ClassSource[] =>
	modelSources().map(({ model: _, ...source }) => source);
