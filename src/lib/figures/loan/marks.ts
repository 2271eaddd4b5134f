import type { FigureData, LoanReading } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';
import { factsOf, rowOf, type Plan } from './plan';

type View = ViewOf<'loan'>;

/** A part drawn or repaid, what was owed before the first repayment, or the line of what was owed. US$ million. */
export interface Part extends DataMark {
	readonly what: 'drawn' | 'repaid' | 'printed' | 'eve' | 'line';
	/** Of a line the first; its last is `to`. */
	readonly year: number;
	readonly to: number;
	/** Which part of its kind, from 1. */
	readonly nth: number;
	/** Of a line the most that was owed at the end of a year. */
	readonly amount: number;
	/** Drawn so far, where the parts make a sum. */
	readonly sum?: number;
	/** At the end of the year, by the reading that the view follows and by the other, with the last mark of the year. */
	readonly owed?: number;
	readonly owedOther?: number;
	/** Of a line the year of the most, and what was owed in the end. */
	readonly peak?: number;
	readonly end?: number;
	/** Offered only. */
	readonly offered: boolean;
	/** By which reading, where two are shown. */
	readonly by?: LoanReading | undefined;
}

/** The interest of a year of the plan, or how much more it is if the part was drawn on 1 January. US$ million. */
export interface Interest extends DataMark {
	readonly year: number;
	readonly low: number;
	/** Of a range. */
	readonly high?: number;
	readonly drawn: boolean;
}

/** A part of the credit, or somebody’s total of all Soviet loans, in billions of old roubles. */
export interface Loan extends DataMark {
	readonly label: string;
	readonly purpose: string;
	readonly billions: number;
	/** Of a part of the credit. */
	readonly part?: { readonly year: number; readonly of: number; readonly whole: number };
}

/** Terms as rows of the data. */
const terms = (...ids: string[]): string[] => ids.map((id) => `loanTerms/${id}`);
const drawing = ['amount', 'drawing-years', 'drawing-start', 'carry-over'];
const calendars = {
	'article-3': ['repayment-years', 'first-repayment', 'last-repayment'],
	'june-1949': ['repayment-years', 'june-repayment-start', 'june-repayment-end']
} as const;
const firstRepayment = { 'article-3': 'first-repayment', 'june-1949': 'june-repayment-start' } as const;

/** Interest is printed to a cent of a million. */
const cents = (millions: number) => Math.round(millions * 100) / 100;

/** Each year’s part of what is drawn and repaid; then, where it is shown, the line of what was owed by each reading. */
export function parts(datasets: FigureData, view: View): readonly Part[] {
	const { show, through } = view;
	const { printed, recorded } = factsOf(datasets, view);
	const offered = show === 'offer';
	const sums = offered || show === 'drawn';
	const both = show === 'other-reading';
	const lines = both || show === 'balance';
	const reading = both ? 'june-1949' : 'article-3';
	const plan = both ? recorded : printed;

	const column = (what: Part['what'], by: LoanReading, year: number, amount: number, i: number) => {
		const { evidence, disputed } = rowOf(
			datasets.loanTerms,
			what === 'drawn' ? 'drawing-years' : firstRepayment[by]
		);
		return {
			state: 'shown',
			evidence,
			disputed,
			pending: what === 'printed' || offered || year > through,
			what,
			year,
			to: year,
			nth: i + 1,
			amount,
			offered
		} as const;
	};
	const drawn = plan.drawings.map((year, i): Part => {
		const sum = (i + 1) * year.drawn;
		return {
			...column('drawn', reading, year.year, year.drawn, i),
			key: `drawn-${year.year}`,
			tone: 'soviet',
			rows: offered
				? ['events/credit-offered', ...terms('amount', 'drawing-years', 'offered')]
				: terms(...drawing),
			numbers: sums ? [year.drawn, sum] : [year.drawn],
			...(sums && { sum })
		};
	});
	if (sums) return drawn;
	const repaid = plan.repayments.map((year, i): Part => ({
		...column('repaid', reading, year.year, year.repaid, i),
		key: `repaid-${i + 1}`,
		tone: 'party',
		rows: terms('amount', ...calendars[reading]),
		numbers: [year.repaid],
		by: both ? reading : undefined
	}));
	const first = printed.repayments[0]!;
	/** Where the first repayment stands by the other reading. */
	const ghost: Part = {
		...column('printed', 'article-3', first.year, first.repaid, 0),
		key: 'other-first-repayment',
		tone: 'quiet',
		rows: terms('amount', ...calendars['article-3']),
		numbers: [first.repaid],
		by: 'article-3'
	};
	const computed = { state: 'emphasised', evidence: 'derived', tone: 'ink', nth: 1, offered } as const;
	const eve: Part = {
		...computed,
		state: 'shown',
		key: 'owed-before-repayment',
		rows: terms(...drawing, ...calendars['article-3']),
		numbers: [first.owed + first.repaid],
		what: 'eve',
		year: first.year,
		to: first.year,
		amount: first.owed + first.repaid
	};
	const columns = [
		...drawn,
		...(show === 'balance' && first.year <= through ? [eve] : []),
		...repaid,
		...(both ? [ghost] : [])
	].toSorted((a, b) => a.year - b.year);
	if (!lines) return columns;

	const told = ({ years }: Plan) => years.filter(({ year }) => year <= through);
	const line = (key: string, by: LoanReading, own: Plan): Part[] => {
		const years = told(own);
		if (!years.length) return [];
		const [start, end] = [years[0]!, years.at(-1)!];
		const most = years.reduce((a, b) => (b.owed > a.owed ? b : a));
		return [
			{
				...computed,
				key,
				...(key === 'owed-other' && { state: 'shown', tone: 'quiet', pending: true }),
				rows: terms(...drawing, ...calendars[by]),
				numbers: [most.owed],
				what: 'line',
				year: start.year,
				to: end.year,
				amount: most.owed,
				peak: most.year,
				end: end.owed,
				by: both ? by : undefined
			}
		];
	};
	return [
		...columns.map((part, i): Part => {
			if (columns[i + 1]?.year === part.year) return part;
			const of = (own: Plan) => told(own).find(({ year }) => year === part.year)?.owed;
			const [owed, owedOther] = [of(plan), both ? of(printed) : undefined];
			return {
				...part,
				...(owed !== undefined && { owed }),
				...(owedOther !== undefined && { owedOther }),
				numbers: [...part.numbers, ...[owed, owedOther].filter((one) => one !== undefined)]
			};
		}),
		...(both ? line('owed-other', 'article-3', printed) : []),
		...line('owed', reading, plan)
	];
}

/** The interest of each year, and for a year of drawing the range that depends on the day. */
export function interests(datasets: FigureData, view: View): readonly Interest[] {
	return factsOf(datasets, view).printed.years.flatMap(({ year, drawn, interestLow, interestHigh }) => {
		const [low, high] = [interestLow, interestHigh].map(cents) as [number, number];
		const mark = {
			tone: 'party',
			state: 'shown',
			evidence: 'derived',
			pending: year > view.through,
			rows: terms('amount', 'rate', ...drawing.slice(1), ...calendars['article-3']),
			year,
			low,
			drawn: drawn > 0
		} as const;
		const column = { ...mark, key: `interest-${year}`, numbers: [low] };
		return drawn
			? [column, { ...mark, key: `interest-range-${year}`, numbers: [low, high], high }]
			: [column];
	});
}

/** The credit of 1950 in data/soviet-loans.csv, and the three published totals of all loans, smallest first. */
const [creditId, ...totalIds] = ['1950-02', 'total-official', 'total-shen', 'total-soviet'] as const;

/** A loan in billions of old roubles. @throws Error if it is missing or has no sum in them */
function loanOf({ sovietLoans }: FigureData, id: string) {
	const { oldRoubles, ...row } = rowOf(sovietLoans, id);
	if (oldRoubles === undefined) throw new Error(`loan: “${id}” has no old roubles in data/soviet-loans.csv`);
	return { ...row, billions: oldRoubles / 1000 };
}

/** What some totals are said to be made of, by rows of data/quantities.csv in millions of old roubles; the rest is not named. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
	'total-official': ['loans-economic', 'loans-korea', 'loans-port-arthur', 'loans-joint-companies'],
	'total-shen': ['loans-military-shen']
};

/** The credit and the totals, in billions of old roubles, with the parts that are known. */
export const wholesOf = (datasets: FigureData) => ({
	credit: loanOf(datasets, creditId),
	totals: totalIds.map((id) => ({
		...loanOf(datasets, id),
		parts: (partsOf[id] ?? []).map((part) => rowOf(datasets.quantities, part).value / 1000)
	}))
});

/** The credit of 1950 in its yearly parts, then each published total. */
export function loans(datasets: FigureData, view: View): readonly Loan[] {
	const { credit, totals } = wholesOf(datasets);
	const { drawings } = factsOf(datasets, view).printed;
	const billions = cents(credit.billions / drawings.length);
	return [
		...drawings.map(({ year }): Loan => ({
			key: `drawn-${year}`,
			tone: 'soviet',
			state: 'shown',
			evidence: rowOf(datasets.loanTerms, 'drawing-years').evidence,
			pending: year > view.through,
			rows: [`sovietLoans/${creditId}`, ...terms('drawing-years', 'drawing-start')],
			numbers: [billions],
			label: credit.label,
			purpose: credit.purpose,
			billions,
			part: { year, of: drawings.length, whole: credit.billions }
		})),
		...totals.map((total): Loan => ({
			key: total.id,
			tone: 'soviet',
			state: 'shown',
			evidence: total.evidence,
			disputed: total.disputed,
			rows: [`sovietLoans/${total.id}`, ...(partsOf[total.id] ?? []).map((id) => `quantities/${id}`)],
			numbers: [total.billions],
			label: total.label,
			purpose: total.purpose,
			billions: total.billions
		}))
	];
}

/** A sum in squares: the credit, what is paid for it for certain, what more that may be, or what stands beside it. US$ million, from `from` to `to`. */
export interface Cost extends DataMark {
	readonly what: 'credit' | 'interest' | 'more' | 'lend-lease' | 'removed';
	readonly from: number;
	readonly to: number;
}

/** The credit and its interest by the plan: drawn evenly, and the rest if each part was drawn on 1 January. */
export function costs(datasets: FigureData, view: View): readonly Cost[] {
	const { amount, printed } = factsOf(datasets, view);
	const { low, high } = printed.interest;
	const rows = ['amount', 'rate', 'drawing-years', 'drawing-start', 'repayment-years', 'first-repayment'].map(
		(id) => `loanTerms/${id}`
	);
	const interest = { state: 'emphasised', tone: 'ink', evidence: 'derived', rows } as const;
	return [
		{
			key: 'credit',
			what: 'credit',
			state: 'shown',
			tone: 'soviet',
			evidence: 'primary',
			rows: rows.slice(0, 1),
			numbers: [amount],
			from: 0,
			to: amount
		},
		{ ...interest, key: 'interest', what: 'interest', numbers: [low], from: 0, to: low },
		{
			...interest,
			key: 'interest-more',
			what: 'more',
			pending: true,
			numbers: [high - low],
			from: low,
			to: high
		}
	];
}

/** What Washington supplied to Chiang and what Pauley thought Manchuria's industry lost, before the credit and its interest. */
export function besides(datasets: FigureData, view: View): readonly Cost[] {
	const beside = (id: string, what: Cost['what'], tone: Cost['tone']): Cost => {
		const { value, evidence, disputed } = rowOf(datasets.quantities, id);
		return {
			key: id,
			what,
			state: 'shown',
			tone,
			evidence,
			disputed,
			rows: [`quantities/${id}`],
			numbers: [value],
			from: 0,
			to: value
		};
	};
	return [
		beside('american-lend-lease', 'lend-lease', 'kmt'),
		beside('industry-removed', 'removed', 'soviet'),
		...costs(datasets, view)
	];
}
