import type { Evidence, FigureData } from '../../../domain/dataset';
import { plain } from '../../../i18n/format';
import type { LoanMarks } from '../marks';
import { creditId, loanRow, totalsOf } from '../totals';
import { terms } from '../words/terms';

/** A loan or a total of loans before its cells are chosen. */
interface TotalItem {
	readonly mark: string;
	readonly name: string;
	readonly covers: string;
	readonly billions: string;
	readonly said: string;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

const inCell = (billions: number): string => plain(billions, 3);

/** The credit of 1950 in its yearly parts, then each published total. */
export function totalItems(datasets: FigureData, { plan, drawings }: LoanMarks): readonly TotalItem[] {
	const credit = loanRow(datasets, creditId);
	const part = inCell(credit.billions / drawings.length);
	const parts = drawings.map(({ key, evidence, disputed }, i): TotalItem => {
		const year = plan.drawings[i]!.year;
		return {
			mark: key,
			name: `${credit.label}: part of ${year}`,
			covers: `One of ${drawings.length} equal parts of ${inCell(credit.billions)}`,
			billions: part,
			said: `Credit of 1950, part of ${year}: ${part} billion old roubles, of ${inCell(credit.billions)} billion, planned`,
			rows: [`sovietLoans/${creditId}`, ...terms('drawing-years', 'drawing-start')],
			evidence,
			disputed
		};
	});
	const totals = totalsOf(datasets).map(
		({ id, label, purpose, billions, evidence, disputed }): TotalItem => ({
			mark: id,
			name: label,
			covers: purpose,
			billions: inCell(billions),
			said: `All Soviet loans, ${label}: ${inCell(billions)} billion old roubles`,
			rows: [`sovietLoans/${id}`],
			evidence,
			disputed
		})
	);
	return [...parts, ...totals];
}
