import * as v from 'valibot';
import { questionKinds, type Answered, type ChapterQuestions, type Question } from '../../../domain/teach';
import { story } from '../../story/content';
import { line, slug } from '../../prose/frontmatter';
import { didYouMean } from '../../../domain/nearest';
import { Problem } from '../../problem';
import { stepName } from './guide';
import { plainAt, teachPage } from './page';

const question = v.strictObject({ step: slug, ask: line, answer: line });
const head = v.strictObject({
	chapters: v.record(slug, v.strictObject({ notice: question, explain: question, judge: question }))
});

/** The questions of every chapter with their answers: for the teacher only. */
export function answeredQuestions(): readonly ChapterQuestions<Answered>[] {
	const { file, head: own, lineOf } = teachPage('questions', head);
	return story.chapters.map(({ id, title, steps }) => {
		const asked = own.chapters[id];
		if (!asked) {
			throw new Problem({
				file,
				line: lineOf('chapters'),
				what: `the chapter “${id}” has no questions`,
				cure: 'Add one to notice, one to explain and one to judge.'
			});
		}
		const questions = questionKinds.map((kind): Answered => {
			const { step, ask, answer } = asked[kind];
			const at = { file, line: lineOf('chapters', id, kind) };
			if (!steps.some((one) => one.id === step)) {
				throw new Problem({
					...at,
					what: `“${step}” is no step of the chapter “${id}”`,
					cure:
						didYouMean(
							step,
							steps.map((one) => one.id)
						) + 'Name one of its steps.'
				});
			}
			return { kind, step: stepName(step, at), ask: plainAt(ask, at), answer: plainAt(answer, at) };
		});
		return { id, title, questions };
	});
}

/** The same without the answers: for students. */
export const questions = (): readonly ChapterQuestions<Question>[] =>
	answeredQuestions().map(({ questions: asked, ...chapter }) => ({
		...chapter,
		questions: asked.map(({ kind, step, ask }) => ({ kind, step, ask }))
	}));
