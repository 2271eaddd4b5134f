import * as v from 'valibot';
import { memberYears } from './member-years';

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
);
const ids = v.optional(v.array(id), []);
const year = v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(1965));

/** On a `linear` scale equal heights are equal amounts; on a `log` scale they are equal ratios, and there is no zero. */
const scale = v.optional(v.picklist(['linear', 'log']));

const memberYear = v.optional(
	v.pipe(v.number(), v.integer(), v.minValue(memberYears.first), v.maxValue(memberYears.last))
);

/**
 * `emphasis` lists ids of membership.csv (of regions.csv in `regions`). `free` shows the whole years from `from` to
 * `to`, all of them if it names none, on a scale that is linear if it names none.
 */
const membership = v.pipe(
	v.strictObject({
		figure: v.literal('membership'),
		show: v.picklist(['beginnings', 'break', 'war', 'civil-war', 'regions', 'whole', 'free']),
		emphasis: ids,
		from: memberYear,
		to: memberYear,
		scale
	}),
	v.check(
		({ show, ...free }) => show === 'free' || !(free.from ?? free.to ?? free.scale),
		'from, to and scale belong to the view “free”'
	),
	v.check(({ from = memberYears.first, to = memberYears.last }) => from < to, 'from must be a year before to')
);

/** `through`: columns after this year are still to come. */
const loan = v.strictObject({
	figure: v.literal('loan'),
	show: v.picklist([
		'offer',
		'drawn',
		'repayment',
		'balance',
		'cost',
		'beside',
		'interest',
		'other-reading',
		'wider'
	]),
	through: v.optional(year, 1965)
});

const goods = v.picklist(['tungsten', 'copper', 'rubber', 'antimony']);

const repayments = v.strictObject({
	figure: v.literal('repayments'),
	show: v.picklist(['demands', 'all', 'one', 'output', 'disputed', 'agreement']),
	goods: v.optional(goods)
});

/** `places` are named on the map, `emphasis` among them stand out; ids of places.csv. */
const map = v.strictObject({
	figure: v.literal('map'),
	extent: v.picklist(['northeast', 'china', 'eurasia']),
	places: ids,
	emphasis: ids,
	layers: v.optional(
		v.array(
			v.picklist([
				'railway',
				'mongolia',
				'northeast',
				'advance',
				'retreat',
				'withdrawal',
				'journey',
				'yalta',
				'inland'
			])
		),
		[]
	)
});

/** `years`: 1945–50 in two lanes. `moscow`: the winter day by day. `aftermath`: 1950–80. `emphasis`: ids of events.csv. */
const timeline = v.strictObject({
	figure: v.literal('timeline'),
	show: v.picklist(['years', 'moscow', 'aftermath']),
	/** Events after this one are still to come. */
	through: v.optional(id),
	emphasis: ids
});

const subject = v.picklist([
	'partner',
	'enemy',
	'mongolia',
	'railway',
	'port-arthur',
	'dalian',
	'help',
	'term'
]);

/** `switch-…`: railway points, set as the treaty of that year has them; they tell its partner and its term. */
const treaties = v.pipe(
	v.strictObject({
		figure: v.literal('treaties'),
		show: v.picklist(['1945', '1950', 'both', 'switch-1945', 'switch-1950']),
		emphasis: v.optional(v.array(subject), [])
	}),
	v.check(
		({ show, emphasis }) => !show.startsWith('switch') || !emphasis.length,
		'emphasis belongs to the views in which the clauses are read'
	)
);

/** `through`: an ISO month; later points are still to come. The scale is linear if none is named. */
const forces = v.strictObject({
	figure: v.literal('forces'),
	scale,
	through: v.optional(v.pipe(v.string(), v.regex(/^19\d\d-\d\d$/)), '1948-11')
});

const aid = v.strictObject({
	figure: v.literal('aid'),
	show: v.picklist(['specialists', 'projects', 'built'])
});

/** What a figure shows. Plain data: it fits in front matter, an address, a message to an iframe and a test. */
export const viewSchema = v.variant('figure', [
	membership,
	loan,
	repayments,
	map,
	timeline,
	treaties,
	forces,
	aid
]);

export type View = v.InferOutput<typeof viewSchema>;
export type FigureId = View['figure'];
export type ViewOf<F extends FigureId> = Extract<View, { figure: F }>;

/** Every figure, in the order in which the story brings them up. */
export const figureIds = [
	'map',
	'treaties',
	'timeline',
	'membership',
	'forces',
	'loan',
	'repayments',
	'aid'
] as const satisfies readonly FigureId[];
