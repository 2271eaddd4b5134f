import { dateInWords } from '../domain/date';
import type { FigureData } from '../domain/dataset';
import { memberYears, type FigureId, type View, type ViewOf } from '../domain/view';
import { memberPoints, regionMarks } from '../figures/membership/marks';
import { happenings } from '../figures/timeline/marks';
import type { ExploreMessages } from '../i18n/messages/explore';
import { anyOf, oneOf, type Choice, type Option } from './choice';

type Chooser<F extends FigureId> = (
	view: ViewOf<F>,
	datasets: FigureData,
	words: ExploreMessages
) => readonly Choice[];

const membership: Chooser<'membership'> = (view, datasets, words) => {
	const { from = memberYears.first, to = memberYears.last } = view;
	const counts = memberPoints(datasets, { ...view, emphasis: [] }).filter(({ state }) => state !== 'hidden');
	const regions = regionMarks(datasets, { ...view, emphasis: [] });
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

/** Until which year the credit is told; of use where years come one by one. */
const loan: Chooser<'loan'> = ({ show }, _, words) => [
	oneOf('show', words.options.loan.show),
	{
		field: 'through',
		kind: 'year',
		first: show === 'offer' ? 1945 : 1950,
		last: show === 'drawn' ? 1954 : 1965,
		offered: show === 'drawn' || show === 'repayment' || show === 'balance'
	}
];

const repayments: Chooser<'repayments'> = ({ show }, _, words) => {
	const { goods } = words.options.repayments;
	return [
		oneOf('show', words.options.repayments.show),
		...(show === 'one' ? [oneOf('goods', goods, 'tungsten')] : []),
		...(show === 'output' ? [oneOf('goods', { '': words.all, ...goods }, '')] : []),
		...(show === 'disputed' ? [{ ...oneOf('goods', { copper: goods.copper }), offered: false }] : [])
	];
};

const map: Chooser<'map'> = (view, { places }, words) => {
	const names = places
		.map(({ id, name, olderName }): Option => ({
			value: id,
			label: olderName ? `${name} (${olderName})` : name
		}))
		.sort((a, b) => a.label.localeCompare(b.label, 'en'));
	return [
		oneOf('extent', words.options.map.extent),
		anyOf(
			'layers',
			Object.entries(words.options.map.layers).map(([value, label]) => ({ value, label }))
		),
		anyOf('places', names),
		anyOf(
			'emphasis',
			names.filter(({ value }) => view.places.includes(value))
		)
	];
};

const timeline: Chooser<'timeline'> = (view, datasets, words) => {
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

const treaties: Chooser<'treaties'> = (_, { treaties: clauses }, words) => [
	oneOf('show', words.options.treaties.show),
	anyOf('emphasis', [
		...new Map(clauses.map(({ subject, heading }) => [subject, { value: subject, label: heading }])).values()
	])
];

/** The months from which on both sides are known. */
const forces: Chooser<'forces'> = (_, { forces: rows }, words) => {
	const of = (side: 'kmt' | 'pla') =>
		rows.filter((row) => row.drawn && row.side === side).map((row) => row.date);
	const first = [of('kmt')[0] ?? '', of('pla')[0] ?? ''].sort().at(-1) ?? '';
	const months = [...new Set([...of('kmt'), ...of('pla')])].filter((month) => month >= first).sort();
	return [
		oneOf('scale', words.options.forces.scale, 'linear'),
		oneOf('through', Object.fromEntries(months.map((month) => [month, dateInWords(month)])))
	];
};

const aid: Chooser<'aid'> = (_view, _datasets, words) => [oneOf('show', words.options.aid.show)];

const choosers: { readonly [F in FigureId]: Chooser<F> } = {
	membership,
	loan,
	repayments,
	map,
	timeline,
	treaties,
	forces,
	aid
};

/** What can be chosen in a view, given what it is: controls, the reading of an address and tests follow from it. */
export const choicesOf = (datasets: FigureData, view: View, words: ExploreMessages): readonly Choice[] =>
	// TypeScript cannot see that the chooser found under a view's name is the one for that view
	(choosers[view.figure] as Chooser<FigureId>)(view, datasets, words);
