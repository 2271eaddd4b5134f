import { dateInWords } from '../domain/date';
import type { FigureData } from '../domain/dataset';
import type { FigureId, View } from '../domain/view';
import type { ExploreMessages } from '../i18n/messages/explore';
import { anyOf, oneOf, type Choice, type Chooser, type Option } from './choice';
import { membership } from './membership';
import { timeline } from './timeline';

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

const treaties: Chooser<'treaties'> = ({ show }, { treaties: clauses }, words) => [
	oneOf('show', words.options.treaties.show),
	anyOf(
		'emphasis',
		show.startsWith('switch')
			? []
			: [
					...new Map(
						clauses.map(({ subject, heading }) => [subject, { value: subject, label: heading }])
					).values()
				]
	)
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
