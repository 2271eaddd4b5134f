import type {
	Demand,
	LoanReading,
	LoanTerm,
	ProjectCount,
	Quantity,
	RegionalCount,
	SovietLoan
} from '../domain/dataset';
import { loanSchedule } from '../measures/loan-schedule';
import { Problem } from './problem';
import type { Rows } from './tables';

/**
 * In the Soviet note of 8 July 1949 four of the seven rows state a total that is not the sum of their own columns:
 * by −27, −8, +1,000 and −216. Together the stated totals exceed the parts by this much. The table keeps the note as
 * printed; a different gap means that a number was mistyped here.
 */
export const knownRegionalGap = 749;

/** How far the printed total stands above the sum of the rows' stated totals in the same note. */
export const knownPrintedExcess = 18;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function rowOf<Row extends { readonly id: string }>({ file, rows }: Rows<Row>, id: string): Row {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row)
		throw new Problem({
			file,
			line: 1,
			column: 'id',
			what: `the row “${id}” is missing`,
			cure: 'Restore it: figures and prose rely on it.'
		});
	return row;
}

/** Asserts that a number of the row is what other rows make it. Differences below a millionth are arithmetic. */
function mustBe<Row extends { readonly id: string }>(
	table: Rows<Row>,
	id: string,
	column: string,
	found: number,
	expected: number,
	why: string
): void {
	if (Math.abs(found - expected) < 1e-6) return;
	throw new Problem({
		file: table.file,
		line: table.lineOf(id),
		column,
		what: `${found} should be ${expected}: ${why}`,
		cure: 'Look for a mistyped number here or in the rows it is made of.'
	});
}

/** The regional table against its printed totals, with the known gaps. */
export function checkRegions(table: Rows<RegionalCount>): void {
	const total = rowOf(table, 'total');
	const rows = table.rows.filter((row) => row.id !== 'total');
	mustBe(
		table,
		'total',
		'stated',
		total.stated,
		total.territorial + (total.army ?? 0),
		'the printed totals agree with each other'
	);
	const stated = sum(rows.map((row) => row.stated));
	const gap = stated - sum(rows.map((row) => row.territorial + (row.army ?? 0)));
	mustBe(
		table,
		'total',
		'stated',
		gap,
		knownRegionalGap,
		'the known gap between the rows’ stated totals and their parts'
	);
	mustBe(
		table,
		'total',
		'stated',
		total.stated - stated,
		knownPrintedExcess,
		'the known excess of the printed total over the rows'
	);
}

const readings: readonly LoanReading[] = ['article-3', 'june-1949'];

/** The credit: what is drawn and what is repaid both come to its sum, in either reading, and nothing is owed at the end. */
export function checkLoan(table: Rows<LoanTerm>): void {
	const term = (id: string): number => rowOf(table, id).value ?? Number.NaN;
	const amount = term('amount');
	mustBe(
		table,
		'offered',
		'value',
		term('offered') * term('drawing-years'),
		amount,
		'the yearly parts make the sum of the credit'
	);
	for (const reading of readings) {
		const last = reading === 'article-3' ? 'last-repayment' : 'june-repayment-end';
		const first = reading === 'article-3' ? 'first-repayment' : 'june-repayment-start';
		mustBe(
			table,
			last,
			'value',
			term(last) - term(first) + 1,
			term('repayment-years'),
			'the years from first to last repayment'
		);
		const years = loanSchedule(table.rows, reading);
		mustBe(
			table,
			'amount',
			'value',
			sum(years.map((year) => year.drawn)),
			amount,
			'drawings make the sum of the credit'
		);
		mustBe(
			table,
			last,
			'value',
			sum(years.map((year) => year.repaid)),
			amount,
			'repayments make the sum of the credit'
		);
		mustBe(
			table,
			last,
			'value',
			years.at(-1)?.owed ?? Number.NaN,
			0,
			'nothing is owed after the last repayment'
		);
	}
}

const officialParts = [
	'loans-economic',
	'loans-korea',
	'loans-port-arthur',
	'loans-joint-companies'
] as const;

/** The official total of Soviet loans and its parts; Zhou Enlai's total; the credit in roubles. */
export function checkSovietLoans(
	loans: Rows<SovietLoan>,
	quantities: Rows<Quantity>,
	terms: Rows<LoanTerm>
): void {
	const quantity = (id: string): number => rowOf(quantities, id).value;
	const total = rowOf(loans, 'total-official').oldRoubles ?? Number.NaN;
	mustBe(
		loans,
		'total-official',
		'old_roubles',
		total,
		sum(officialParts.map(quantity)),
		`the sum of ${officialParts.join(', ')} in data/quantities.csv`
	);
	const owed = rowOf(loans, 'total-zhou').newRoubles ?? Number.NaN;
	mustBe(
		loans,
		'total-zhou',
		'new_roubles',
		owed,
		quantity('zhou-repaid') + quantity('zhou-left'),
		'the sum of zhou-repaid and zhou-left in data/quantities.csv'
	);
	const credit = rowOf(loans, '1950-02');
	const amount = rowOf(terms, 'amount').value ?? Number.NaN;
	mustBe(
		loans,
		'1950-02',
		'dollars',
		credit.dollars ?? Number.NaN,
		amount,
		'the sum of the credit in data/loan-terms.csv'
	);
	mustBe(
		loans,
		'1950-02',
		'old_roubles',
		credit.oldRoubles ?? Number.NaN,
		amount * (rowOf(terms, 'rouble-after').value ?? Number.NaN),
		'the dollars at the rate rouble-after'
	);
}

/** The projects agreed by the three agreements, and the number the programme is known by. */
export function checkProjects(table: Rows<ProjectCount>): void {
	const added = sum(table.rows.filter((row) => row.kind === 'agreement').map((row) => row.number));
	mustBe(table, 'total', 'number', rowOf(table, 'total').number, added, 'the sum of the agreements');
}

/** Each metal of the protocol: its runs of years follow on from each other and fill the fourteen. */
export function checkDemands(table: Rows<Demand>, quantities: Rows<Quantity>): void {
	const years = rowOf(quantities, 'protocol-years').value;
	for (const metal of new Set(table.rows.map((row) => row.metal))) {
		const runs = table.rows.filter((row) => row.metal === metal);
		runs.forEach((run, i) =>
			mustBe(
				table,
				run.id,
				'from_year',
				run.fromYear,
				(runs[i - 1]?.toYear ?? 0) + 1,
				'the year after the run above'
			)
		);
		const last = runs.at(-1);
		if (last) mustBe(table, last.id, 'to_year', last.toYear, years, 'the years of the protocol');
	}
}
