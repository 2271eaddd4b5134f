import { dateInWords } from '../domain/date';
import type { ViewOf } from '../domain/view';
import { happenings } from '../figures/timeline/marks';
import { anyOf, oneOf, type Chooser } from './choice';

/** How far the years are told, and which events of those told stand out. */
export const timeline: Chooser<'timeline'> = (view, datasets, words) => {
	const { show, through } = view;
	const of = (one: ViewOf<'timeline'>) =>
		happenings(datasets, one)
			.filter(({ state }) => state !== 'hidden')
			.map(({ key, date, title, ahead }) => ({ value: key, label: `${dateInWords(date)}: ${title}`, ahead }));
	const whole = of({ figure: 'timeline', show, emphasis: [] });
	const told = of({ figure: 'timeline', show, emphasis: [], ...(through !== undefined && { through }) });
	return [
		oneOf('show', words.options.timeline.show),
		{
			field: 'through',
			kind: 'one',
			options: [{ value: '', label: words.theEnd }, ...whole],
			standard: '',
			offered: true
		},
		anyOf(
			'emphasis',
			told.filter(({ ahead }) => !ahead)
		)
	];
};
