import * as v from 'valibot';
import type { LessonItem, LessonPlan } from '../../../domain/lesson';
import { line, slug } from '../../prose/frontmatter';
import { Problem } from '../../problem';
import { plainAt, stepTitle, teachPage, type TeachPage } from './page';

const minutes = v.pipe(
	v.number(),
	v.minValue(0.5, 'no less than half a minute'),
	v.multipleOf(0.5, 'minutes go by halves')
);

/** What the head of plans.md may hold. A step is told with the words under `steps`. */
const head = v.strictObject({
	steps: v.record(slug, line),
	plans: v.array(
		v.strictObject({
			id: v.picklist(['45', '60', '90']),
			items: v.array(
				v.variant('kind', [
					v.strictObject({ kind: v.literal('steps'), step: slug, minutes }),
					v.strictObject({ kind: v.literal('stop'), step: slug, minutes, text: line }),
					v.strictObject({
						kind: v.literal('activity'),
						minutes,
						text: v.pipe(line, v.regex(/^[^.:]+\. /, 'start with a name and a full stop')),
						predict: v.optional(v.array(slug)),
						quiz: v.optional(v.array(slug)),
						open: v.optional(v.picklist(['student', 'quiz']))
					})
				])
			)
		})
	)
});

type Page = TeachPage<v.InferOutput<typeof head>>;

/** An item with its words, its step checked. */
function itemOf({ file, head: { plans, steps }, lineOf }: Page, plan: number, i: number): LessonItem {
	const item = plans[plan]!.items[i]!;
	const at = { file, line: lineOf('plans', plan, 'items', i) };
	if (item.kind === 'activity') return { ...item, text: plainAt(item.text, at) };
	stepTitle(item.step, at);
	if (item.kind === 'stop') return { ...item, text: plainAt(item.text, at) };
	const text = steps[item.step];
	if (text === undefined) {
		throw new Problem({
			...at,
			what: `nothing says how to tell the step “${item.step}”`,
			cure: 'Add it under “steps” at the head of the file.'
		});
	}
	return { ...item, text: plainAt(text, { file, line: lineOf('steps', item.step) }) };
}

/**
 * Plans as a file tells them.
 * @throws Problem if a plan's minutes do not add up to its length, or it names a step that is not there
 */
function readPlans(page: Page): readonly LessonPlan[] {
	return page.head.plans.map(({ id, items }, plan) => {
		const whole = Number(id);
		const sum = items.reduce((total, item) => total + item.minutes, 0);
		if (sum !== whole) {
			throw new Problem({
				file: page.file,
				line: page.lineOf('plans', plan),
				what: `the items of the plan for ${id} minutes take ${sum}`,
				cure: 'Lengthen or shorten some of them.'
			});
		}
		return { id, minutes: whole, items: items.map((_, i) => itemOf(page, plan, i)) };
	});
}

/** The lessons of 45, 60 and 90 minutes, in this order. */
export const lessonPlans = (): readonly LessonPlan[] => readPlans(teachPage('plans', head));
