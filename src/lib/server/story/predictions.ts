import * as v from 'valibot';
import { line, readPage, slug } from '../prose/frontmatter';

const range = v.strictObject({
	min: v.number(),
	max: v.number(),
	step: v.number(),
	unit: v.number(),
	digits: v.number(),
	words: line
});

const head = v.strictObject({
	title: line,
	lead: line,
	charts: v.array(
		v.strictObject({
			id: v.picklist(['members', 'debt', 'tungsten']),
			step: slug,
			title: line,
			ask: line,
			label: line,
			record: line,
			format: line,
			range,
			doubt: line
		})
	)
});

const file = 'src/content/en/teach/predict.md';
const text = Object.values(
	import.meta.glob<string>('/src/content/en/teach/predict.md', {
		query: '?raw',
		import: 'default',
		eager: true
	})
)[0];

/**
 * The charts to predict as their file has them, for the story and for the lessons.
 * @throws Problem if its head holds something it may not
 */
export const predictionsFile = () => ({
	file,
	...readPage(file, text ?? '', head, 'src/lib/server/predictions.ts says what this head may hold.')
});

/** A chart to predict as its file has it. */
export type PredictionHead = v.InferOutput<typeof head>['charts'][number];
