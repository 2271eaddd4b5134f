import * as v from 'valibot';
import type { Course, Objective, StepName } from '../../../domain/teach';
import { line, slug } from '../../prose/frontmatter';
import { readSections } from '../../prose/sections';
import { htmlAt, plainAt, stepTitle, teachPage, type Place } from './page';

const steps = v.array(slug);
const head = v.strictObject({
	title: line,
	lead: line,
	question: line,
	objectives: v.array(v.strictObject({ text: line, steps: v.pipe(steps, v.minLength(1, 'name a step')) }))
});

const points = v.array(v.strictObject({ text: line, steps }));
const syllabusHead = v.strictObject({
	courses: v.array(v.strictObject({ board: line, course: line, checked: line, points }))
});

const sheetHead = v.strictObject({ title: line, lead: line });

/** A step with its title. */
export const stepName = (id: string, at: Place): StepName => ({ id, title: stepTitle(id, at) });

const served = (text: string, ids: readonly string[], at: Place): Objective => ({
	text: plainAt(text, at),
	steps: ids.map((id) => stepName(id, at))
});

/** The sections of a page of prose, as HTML. */
const sectionsOf = (file: string, body: string, bodyLine: number) =>
	readSections(body, bodyLine).map(({ id, heading, body: text, line: at }) => ({
		id,
		heading,
		html: htmlAt(text, { file, line: at })
	}));

/** The teacher's guide: the question, what is learnt, how it is taught. */
export function guide() {
	const { file, head: own, body, bodyLine, lineOf } = teachPage('guide', head);
	const at = (...path: readonly (string | number)[]) => ({ file, line: lineOf(...path) });
	return {
		title: own.title,
		lead: plainAt(own.lead, at('lead')),
		question: plainAt(own.question, at('question')),
		objectives: own.objectives.map(({ text, steps: ids }, i) => served(text, ids, at('objectives', i))),
		sections: sectionsOf(file, body, bodyLine)
	};
}

/** Courses that could be checked, and where the story meets them. */
export function syllabus() {
	const { file, head: own, body, bodyLine, lineOf } = teachPage('syllabus', syllabusHead);
	return {
		courses: own.courses.map((course, c): Course => ({
			...course,
			course: plainAt(course.course, { file, line: lineOf('courses', c, 'course') }),
			points: course.points.map(({ text, steps: ids }, i) =>
				served(text, ids, { file, line: lineOf('courses', c, 'points', i) })
			)
		})),
		note: htmlAt(body, { file, line: bodyLine })
	};
}

/**
 * The sheet for a school's IT office.
 * @param host where the site stands, as an address bar shows it
 */
export function itSheet(host: string) {
	const { file, head: own, body, bodyLine } = teachPage('it', sheetHead);
	return { ...own, sections: sectionsOf(file, body.replace('{{host}}', `**{~${host}~}**`), bodyLine) };
}
