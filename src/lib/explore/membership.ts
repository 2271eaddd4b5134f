import { dateInWords } from '../domain/date';
import { memberYears } from '../domain/member-years';
import { countsOf, regionParts } from '../figures/membership/marks';
import { anyOf, oneOf, type Chooser } from './choice';

/** A part of the story, or years and a scale of the reader’s own; which counts or regions stand out. */
export const membership: Chooser<'membership'> = (view, datasets, words) => {
	const { from = memberYears.first, to = memberYears.last } = view;
	const counts = view.show === 'regions' ? [] : countsOf(datasets, { ...view, emphasis: [] });
	const regions = regionParts(datasets, view).filter(({ where }) => where === 'districts');
	const year = { kind: 'year', offered: true } as const;
	return [
		oneOf('show', words.options.membership.show),
		...(view.show === 'free'
			? [
					{
						...year,
						field: 'from' as const,
						first: memberYears.first,
						last: to - 1,
						standard: memberYears.first
					},
					{
						...year,
						field: 'to' as const,
						first: from + 1,
						last: memberYears.last,
						standard: memberYears.last
					},
					oneOf('scale', words.options.membership.scale, 'linear')
				]
			: []),
		anyOf(
			'emphasis',
			view.show === 'regions'
				? regions.map(({ key, region }) => ({ value: key, label: region }))
				: counts.map(({ key, date, occasion }) => ({
						value: key,
						label: `${dateInWords(date)}: ${occasion}`
					}))
		)
	];
};
