import { dateInWords } from '../domain/date';
import type { ViewOf } from '../domain/view';
import { eventsIn } from '../figures/timeline/marks';
import { anyOf, oneOf, type Chooser } from './choice';

/** How far the line is told, and which events of those told stand out. */
export const timeline: Chooser<'timeline'> = (view, datasets, words) => {
	const { show, through } = view;
	const of = (one: Pick<ViewOf<'timeline'>, 'through'>) =>
		eventsIn(datasets, { figure: 'timeline', show, emphasis: [], ...one }).map(({ key, date, title }) => ({
			value: key,
			label: `${dateInWords(date)}: ${title}`
		}));
	return [
		oneOf('show', words.options.timeline.show),
		{
			field: 'through',
			kind: 'one',
			options: [{ value: '', label: words.theEnd }, ...of({})],
			standard: '',
			offered: true
		},
		anyOf('emphasis', of(through === undefined ? {} : { through }))
	];
};
