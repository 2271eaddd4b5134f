import { memberYears } from '../../domain/member-years';
import { en } from '../../i18n/locale.en';
import type { KeyEntry, PictureWords } from '../figure';
import type { Count, CountFacts, MembershipView, regionFacts, RegionPart } from './marks';

/** “over 3.3 million”, “about 10,000”, “50 to 58”, “57,967”. */
const counted = ({ members, high, bound }: Count, digits?: number) =>
	high === undefined
		? en.bound(en.people(members, digits), bound)
		: `${en.people(members, digits)} to ${en.people(high, digits)}`;

/** As many times as many: “twice”, “3.7 times”, “about 30 times”; nothing below one and a half. */
function times(from: Count, to: Count): string | undefined {
	const ratio = to.members / from.members;
	if (ratio < 1.5) return undefined;
	const said = en.number(ratio, ratio < 10 ? 1 : 0);
	return en.bound(
		said === '2' ? 'twice' : `${said} times`,
		[from, to].some(({ bound }) => bound === 'about') ? 'about' : 'exact'
	);
}

/** To three figures: the note prints all digits, and its sums do not agree. */
const rounded = (members: number) => en.people(Number(members.toPrecision(3)));

/** The words in the drawings. */
export const labels = {
	counted: (count: Count) => counted(count),
	day: ({ date }: Count) => en.date(date),
	/** Nothing where it says no more than the date does. */
	occasion: ({ occasion }: Count) => (occasion.endsWith('of the year') ? '' : occasion),
	/** In full, and in a sign. */
	times: (from: Count, to: Count) => {
		const said = times(from, to);
		return said === undefined ? [] : [said, said.replace(/^(?:about )?(\S+) times$/, '×$1')];
	},
	war: 'Civil war',
	/** The values of a scale: where they reach millions all are in millions and the last says so; on a log scale each does. */
	scale(values: readonly number[], log: boolean): readonly string[] {
		const million = (value: number) => `${en.number(value / 1e6, 1)} million`;
		const last = values.at(-1) ?? 0;
		return values.map((value) =>
			log || value === last
				? value >= 1e6
					? million(value)
					: en.number(value)
				: en.number(last >= 1e6 ? value / 1e6 : value, 1)
		);
	},
	month: ({ date }: Count) => en.date(date, true),
	monthAndYear: ({ date }: Count) => `${en.date(date, true)} ${date.slice(0, 4)}`,
	months: (first: string, last: string) => `${first}–${last}`,
	members: rounded,
	share: (part: number, total: number) => `${en.number((100 * part) / total)} per cent of all`,
	parts: ['in the districts', 'in the army'],
	rest: (members: number) => `and ${rounded(members)} elsewhere`
};

const gap = 'years without a count';

const units: Record<Exclude<MembershipView['show'], 'free' | 'regions'>, string> = {
	beginnings: 'Party members, 1921–27, by the party’s own count',
	break: 'Party members, 1926–27, by the party’s own count',
	war: 'Party members, 1937–45, by the party’s own count',
	'civil-war': 'Party members, millions, 1945–50, by the party’s own count',
	whole: 'Party members, 1921–50; each line of the grid is ten times the one below'
};

const yearsOf = ({ from = memberYears.first, to = memberYears.last }: MembershipView): string =>
	`${from}–${String(to).slice(2)}`;

function titleOf({ view, ends }: CountFacts): string {
	if (!ends) return 'No count for these years';
	const [from, to] = ends;
	const some = en.number(from.members);
	switch (view.show) {
		case 'free':
			return from === to
				? `One count: ${counted(to)} members`
				: `From ${from.high ? `some ${some}` : counted(from)} members to ${counted(to)}`;
		case 'beginnings':
			return `From some ${some} members to ${en.people(to.members)}`;
		case 'break':
			return 'The party is cut down within months';
		case 'war':
			return `In the war years past ${en.people(Math.floor(to.members / 100_000) * 100_000, 1)} members`;
		case 'whole':
			return 'In thirty years from dozens of members to millions';
		case 'civil-war':
		case 'regions':
			return `From ${en.people(from.members, 1)} members to ${en.people(to.members, 1)}`;
	}
}

/** The words beside the counts. */
export const counts: PictureWords<CountFacts, Count> = {
	title: titleOf,
	unit({ view }) {
		if (view.show !== 'free' && view.show !== 'regions') return units[view.show];
		return view.scale === 'log'
			? `Party members, ${yearsOf(view)}; log scale: equal heights are equal ratios, and there is no zero`
			: `Party members, ${yearsOf(view)}, by the party’s own count`;
	},
	sentence({ view, ends }) {
		if (!ends) return `For ${yearsOf(view)} there is no count of members good enough to draw.`;
		const [from, to] = ends;
		if (from === to) return `The count stands at ${counted(to)} members in ${en.date(to.date)}.`;
		const verb = to.members < from.members ? 'falls' : 'comes';
		return `From ${counted(from)} members in ${en.date(from.date)} the count ${verb} to ${counted(to)} in ${en.date(to.date)}.`;
	},
	key: ({ counts: all }) => [
		...(all.some(({ evidence }) => evidence === 'reported')
			? ([
					{ sign: 'solid', meaning: 'count seen in a source' },
					{ sign: 'hollow', meaning: 'reported; the page cited was not seen' }
				] satisfies KeyEntry[])
			: []),
		...(all.some(({ bound, aside }) => bound === 'at-least' && !aside)
			? [{ sign: 'range', meaning: 'at least' } as const]
			: []),
		...(all.some((count) => count.gap) ? [{ sign: 'dashed', meaning: gap } as const] : [])
	],
	columns: [
		{ name: 'Date', cell: ({ date }) => en.date(date) },
		{ name: 'Occasion', cell: ({ occasion }) => occasion },
		{
			name: 'Members',
			numeric: true,
			cell: ({ members, high, bound }) =>
				high === undefined
					? en.bound(en.number(members), bound)
					: `${en.number(members)} to ${en.number(high)}`
		},
		{ name: 'Before it', cell: (count) => (count.gap ? gap : '') }
	],
	said: (count) =>
		`${en.date(count.date)}, ${count.occasion}: ${counted(count)} members${count.gap ? `, after ${gap}` : ''}`
};

const where = { districts: 'in the districts', army: 'in the army' } as const;

/** The words beside the regions. */
export const regions: PictureWords<ReturnType<typeof regionFacts>, RegionPart> = {
	title: () => 'By a note of July 1949, one in five was in the Northeast',
	unit: () => 'Party members by region, counted for a note of July 1949; one row is of 1946',
	sentence: ({ total, northeast }) =>
		`Of some ${rounded(total)} members counted by region, some ${rounded(northeast)} were in the Northeast: ${en.number((100 * northeast) / total)} per cent.`,
	key: () => [
		{ sign: 'solid', meaning: where.districts },
		{ sign: 'faint', meaning: where.army }
	],
	columns: [
		{ name: 'Region', cell: ({ region }) => region },
		{ name: 'Where', cell: (part) => where[part.where] },
		{ name: 'Members', numeric: true, cell: ({ members }) => en.number(members) },
		{
			name: 'Members in the region, total as printed',
			numeric: true,
			cell: ({ stated }) => en.number(stated)
		}
	],
	said: (part) =>
		`${part.region}: ${en.number(part.members)} members ${where[part.where]}, of ${en.number(part.stated)} as printed`
};
