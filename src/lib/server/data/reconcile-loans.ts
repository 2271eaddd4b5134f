import type { LoanReading, LoanTerm, Quantity, SovietLoan } from '../../domain/dataset';
import { loanSchedule } from '../../measures/loan-schedule';
import { mustBe, rowOf, sum } from './reconcile';
import type { Rows } from './read-table';

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
