import type { Tone } from '../../chart/mark';
import type { FigureData, Goods } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { DataMark } from '../figure';

type View = ViewOf<'repayments'>;

/** What one unit square stands for, in tonnes. */
export const squareTonnes = 1000;

const squaresOf = (tonnes: number) => Math.round(tonnes / squareTonnes);

/** Goods for the Soviet Union: their total, the yearly average that follows from it, and their unit squares. */
export interface Total extends DataMark {
	readonly kind: 'total';
	readonly goods: Goods;
	readonly label: string;
	/** In all years together. */
	readonly tonnes: number;
	/** The first and the last of its years. */
	readonly from: number;
	readonly to: number;
	/** An average, since no yearly deliveries are known; and the same to three figures, as it is said. */
	readonly perYear: number;
	readonly average: number;
	/** Of a thousand tonnes each. */
	readonly squares: number;
	readonly hatched: boolean;
}

/** What China produced of a goods in a year, to be held against the yearly average. */
export interface Output extends DataMark {
	readonly kind: 'output';
	readonly total: Total;
	readonly tonnes: number;
	/** Whether it is that of the best year before 1949. */
	readonly best: boolean;
}

/** What the goods may have been sent for: one of two agreements, as the accounts have it. */
export interface Reading extends DataMark {
	readonly kind: 'reading';
	readonly key: 'credit' | 'assistance';
	/** The projects of the agreement of 1953. */
	readonly projects: number;
}

/** A run of years in the Soviet request: so many tonnes in each of them. */
export interface Demand extends DataMark {
	readonly metal: string;
	readonly label: string;
	readonly from: number;
	readonly to: number;
	/** A year. */
	readonly tonnes: number;
	/** Of a thousand tonnes each, in one year. */
	readonly squares: number;
	/** The copy read leaves the metal’s name out. */
	readonly hatched: boolean;
}

function stateOf(goods: Goods, { show, goods: wanted }: View): DataMark['state'] {
	const chosen = show === 'disputed' ? 'copper' : (wanted ?? (show === 'one' ? 'tungsten' : undefined));
	if (show === 'output' && goods === 'copper' && chosen !== 'copper') return 'hidden';
	if (!chosen || show === 'all' || show === 'agreement') return 'shown';
	return goods === chosen ? 'emphasised' : 'muted';
}

/** The totals seen, in the order of the data. */
export const totals = ({ repayments }: FigureData, view: View): readonly Total[] =>
	repayments
		.map((row): Total => {
			const perYear = row.tonnes / (row.to - row.from + 1);
			const average = Number(perYear.toPrecision(3));
			const yearly = view.show === 'output' || view.show === 'one';
			return {
				kind: 'total',
				key: row.goods,
				goods: row.goods,
				label: row.label,
				tone: row.goods,
				state: stateOf(row.goods, view),
				evidence: row.evidence,
				disputed: row.disputed,
				rows: [`repayments/${row.goods}`],
				numbers: yearly ? [average, row.tonnes] : [row.tonnes],
				tonnes: row.tonnes,
				from: row.from,
				to: row.to,
				perYear,
				average,
				squares: squaresOf(row.tonnes),
				hatched: row.goods === 'copper' || view.show === 'agreement'
			};
		})
		.filter(({ state }) => state !== 'hidden');

/** Chinese output for a goods: in 1949 or before it, and in the best year, where that is known. */
function outputs({ output }: FigureData, total: Total): readonly Output[] {
	// should copper be a misprint, tin is what it would stand beside
	const metal = total.goods === 'copper' ? 'tin' : total.goods;
	return [`${metal}-1949`, `${metal}-best`].flatMap((id, i): Output[] => {
		const row = output.find((one) => one.id === id);
		if (!row) return [];
		return [
			{
				kind: 'output',
				key: i ? `${metal}-1949-best` : id,
				tone: 'ink',
				state: total.state,
				evidence: row.evidence,
				disputed: row.disputed,
				rows: [`output/${id}`],
				numbers: [Math.round(row.tonnes)],
				total,
				tonnes: row.tonnes,
				best: i > 0
			}
		];
	});
}

/** Each total that can be held against output, followed by that output. */
export const beside = (datasets: FigureData, view: View): readonly (Total | Output)[] =>
	totals(datasets, view).flatMap((total) => {
		const made = outputs(datasets, total);
		return made.length ? [total, ...made] : [];
	});

/** What the goods were for, as two accounts have it: in doubt as the totals themselves are. */
export function readings(datasets: FigureData, view: View): readonly Reading[] {
	const [first] = totals(datasets, view);
	const projects = datasets.projects.find(({ id }) => id === '1953');
	if (!first || !projects)
		throw new Error('repayments: data/repayments.csv is empty, or data/projects.csv has no row “1953”');
	const rests = {
		credit: ['loanTerms/repayment-means'],
		assistance: ['events/ninety-one-projects', 'projects/1953']
	};
	return (['credit', 'assistance'] as const).map((key) => ({
		kind: 'reading',
		key,
		tone: 'ink',
		state: 'shown',
		evidence: first.evidence,
		disputed: first.disputed,
		rows: [...rests[key], ...first.rows],
		numbers: [],
		projects: projects.number
	}));
}

const named: Readonly<Record<string, Tone>> = { tungsten: 'tungsten', antimony: 'antimony' };

/** The request run by run. */
export const demands = (datasets: FigureData): readonly Demand[] =>
	datasets.demands.map((row) => ({
		key: row.id,
		tone: named[row.metal] ?? 'quiet',
		state: 'shown',
		evidence: row.evidence,
		disputed: row.disputed,
		rows: [`demands/${row.id}`],
		numbers: [row.tonnes],
		metal: row.metal,
		label: row.label,
		from: row.fromYear,
		to: row.toYear,
		tonnes: row.tonnes,
		squares: squaresOf(row.tonnes),
		hatched: !named[row.metal]
	}));

/** What the words about the totals need. */
export interface Facts {
	readonly totals: readonly Total[];
	/** The total that the view is about, and whether the view names it. */
	readonly one: Total;
	readonly chosen: boolean;
	/** Its output of 1949 or before, and of the best year. */
	readonly made: Output | undefined;
	readonly best: Output | undefined;
}

/** @throws Error if the data lacks the goods that the view is about */
export function factsOf(datasets: FigureData, view: View): Facts {
	const all = totals(datasets, view);
	const goods = view.show === 'disputed' ? 'copper' : (view.goods ?? 'tungsten');
	const one = all.find((total) => total.goods === goods);
	if (!one) throw new Error(`repayments: data/repayments.csv has no row for ${goods}`);
	const own = outputs(datasets, one);
	return {
		totals: all,
		one,
		chosen: view.goods !== undefined,
		made: own.find(({ best }) => !best),
		best: own.find(({ best }) => best)
	};
}

/** What the words about the request need: its first and its last run of tungsten. The last year is that of the whole. */
export interface Request {
	readonly first: Demand;
	readonly last: Demand;
}

/** @throws Error if the data lacks the request for tungsten */
export function requestOf(datasets: FigureData): Request {
	const tungsten = demands(datasets).filter(({ metal }) => metal === 'tungsten');
	const [first, last] = [tungsten[0], tungsten.at(-1)];
	if (!first || !last) throw new Error('repayments: data/demands.csv has no tungsten');
	return { first, last };
}
