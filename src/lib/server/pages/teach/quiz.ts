import * as v from 'valibot';
import type { QuizItem, QuizOption } from '../../../domain/teach';
import { line, slug } from '../../prose/frontmatter';
import { Problem } from '../../problem';
import { stepName } from './guide';
import { plainAt, teachPage, type Place } from './page';

const right = v.optional(v.literal(true));
const head = v.strictObject({
	title: line,
	lead: line,
	items: v.array(
		v.strictObject({
			id: slug,
			step: slug,
			ask: line,
			options: v.array(
				v.union([
					v.strictObject({ text: line, right, why: line }),
					v.strictObject({ is: line, right, why: line })
				])
			)
		})
	)
});

type Option = v.InferOutput<typeof head>['items'][number]['options'][number];

function optionOf(option: Option, at: Place): QuizOption {
	const is = 'is' in option ? option.is : undefined;
	const text = 'is' in option ? `{{${option.is}}}` : option.text;
	return {
		text: plainAt(text, at).replace(/^./, (letter) => letter.toUpperCase()),
		is: is?.split('|')[0]?.trim(),
		right: option.right ?? false,
		why: plainAt(option.why, at)
	};
}

/**
 * The quiz with its answers.
 * @throws Problem if an item has not exactly one right option, or two that read alike
 */
export function quiz() {
	const { file, head: own, lineOf } = teachPage('quiz', head);
	const items = own.items.map((item, i): QuizItem => {
		const at = { file, line: lineOf('items', i) };
		const options = item.options.map((option, o) =>
			optionOf(option, { file, line: lineOf('items', i, 'options', o) })
		);
		const alike = new Set(options.map(({ text }) => text)).size < options.length;
		if (alike || options.filter((option) => option.right).length !== 1) {
			throw new Problem({
				...at,
				what: alike ? 'two options read alike' : 'not exactly one option is right',
				cure: 'Mark one with “right: true” and make the others differ from it.'
			});
		}
		return { id: item.id, step: stepName(item.step, at), ask: plainAt(item.ask, at), options };
	});
	return { title: own.title, lead: plainAt(own.lead, { file, line: lineOf('lead') }), items };
}
