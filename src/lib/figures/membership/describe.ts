import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import { memberYears } from '../../domain/member-years';
import type { ViewOf } from '../../domain/view';
import { people, plain } from '../../i18n/format';
import type { FigureDefinition, KeyEntry, Words } from '../figure';
import { memberPoints, regionMarks, type MemberPoint } from './marks';
import { countInWords } from './numbers';
import { table } from './table';

type MembershipView = ViewOf<'membership'>;

const solid: KeyEntry = { sign: 'solid', meaning: 'count seen in a source' };
const hollow: KeyEntry = { sign: 'hollow', meaning: 'reported; the page cited was not seen' };
const floor: KeyEntry = { sign: 'range', meaning: 'at least' };
const gap: KeyEntry = { sign: 'dashed', meaning: 'years without a count' };

/** What the marks mean, of those that are there. */
function keyOf(points: readonly MemberPoint[]): readonly KeyEntry[] {
	const reported = points.some((point) => point.evidence === 'reported');
	return [
		...(reported ? [solid, hollow] : []),
		...(points.some((point) => point.atLeast && !point.aside) ? [floor] : []),
		...(points.slice(1).some((point) => point.gap) ? [gap] : [])
	];
}

const units: Record<Exclude<MembershipView['show'], 'free'>, string> = {
	beginnings: 'Party members, 1921–27, by the party’s own count',
	break: 'Party members, 1926–27, by the party’s own count',
	war: 'Party members, 1937–45, by the party’s own count',
	'civil-war': 'Party members, millions, 1945–50, by the party’s own count',
	regions: 'Party members by region, July 1949, as a Soviet note counted them',
	whole: 'Party members, 1921–50; each line of the grid is ten times the one below'
};

const yearsOf = ({ from = memberYears.first, to = memberYears.last }: MembershipView): string =>
	`${from}–${String(to).slice(2)}`;

/** What is drawn; a scale without a zero says so. */
const unitOf = (view: MembershipView): string =>
	view.show !== 'free'
		? units[view.show]
		: view.scale === 'log'
			? `Party members, ${yearsOf(view)}; log scale: equal heights are equal ratios, and there is no zero`
			: `Party members, ${yearsOf(view)}, by the party’s own count`;

function titleOf(show: MembershipView['show'], first: MemberPoint, last: MemberPoint): string {
	switch (show) {
		case 'free':
			return first === last
				? `One count: ${countInWords(last)} members`
				: `From ${first.high ? `some ${plain(first.members)}` : countInWords(first)} members to ${countInWords(last)}`;
		case 'beginnings':
			return `From some ${plain(first.members)} members to ${people(last.members)}`;
		case 'break':
			return 'Cut down within months';
		case 'war':
			return `The war years: past ${people(Math.floor(last.members / 100_000) * 100_000, 1)}`;
		case 'whole':
			return 'Thirty years, from dozens to millions';
		case 'civil-war':
		case 'regions':
			return `From ${people(first.members, 1)} members to ${people(last.members, 1)}`;
	}
}

function describeRegions(datasets: FigureData, view: MembershipView): Words {
	const total = datasets.regions.find((row) => row.id === 'total');
	const regions = regionMarks(datasets, view);
	const northeast = regions.find((region) => region.key === 'northeast');
	if (!total || !northeast) throw new Error('membership: regions.csv needs the rows “total” and “northeast”');
	const share = plain((100 * northeast.stated) / total.stated);
	return {
		title: 'One member in five was in the Northeast',
		unit: units.regions,
		sentence: `Of ${people(total.stated)} members counted by region, ${people(northeast.stated)} were in the Northeast: ${share} per cent.`,
		key: [
			{ sign: 'solid', meaning: 'in the districts' },
			{ sign: 'faint', meaning: 'in the army' }
		],
		rows: [...regions.map((region) => `regions/${region.key}`), 'regions/total']
	};
}

function describe(datasets: FigureData, view: MembershipView): Words {
	if (view.show === 'regions') return describeRegions(datasets, view);
	const points = memberPoints(datasets, view).filter((point) => point.state !== 'hidden');
	const [first, last] = [points[0], points.at(-1)];
	if (!last && view.show === 'free')
		return {
			title: 'No count for these years',
			unit: unitOf(view),
			sentence: `For ${yearsOf(view)} there is no count of members good enough to draw.`,
			key: [],
			rows: []
		};
	if (!first || !last) throw new Error(`membership: there are no counts to draw in “${view.show}”`);
	const strong = points.filter((point) => point.state === 'emphasised');
	const told = strong.at(-1) ?? last;
	const highest = points.reduce((a, b) => (b.members > a.members ? b : a));
	const origin = strong.length > 1 ? strong[0]! : view.show === 'break' ? highest : first;
	const verb = told.members < origin.members ? 'falls' : 'comes';
	return {
		title: titleOf(view.show, origin, told),
		unit: unitOf(view),
		sentence:
			told === origin
				? `The count stands at ${countInWords(told)} members in ${dateInWords(told.date)}.`
				: `From ${countInWords(origin)} members in ${dateInWords(origin.date)} the count ${verb} to ${countInWords(told)} in ${dateInWords(told.date)}.`,
		key: keyOf(points),
		rows: points.map((point) => `membership/${point.key}`)
	};
}

/** Party members, 1921–50, and by region in July 1949. */
export const membership: FigureDefinition<'membership'> = {
	describe,
	table,
	height: () => 320,
	full: { figure: 'membership', show: 'civil-war', emphasis: [] }
};
