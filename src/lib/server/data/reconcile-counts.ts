import type { Demand, ProjectCount, Quantity, RegionalCount } from '../../domain/dataset';
import { mustBe, rowOf, sum } from './reconcile';
import type { Rows } from './read-table';

/**
 * In the Soviet note of 8 July 1949 four of the seven rows state a total that is not the sum of their own columns:
 * by −27, −8, +1,000 and −216. Together the stated totals exceed the parts by this much. The table keeps the note as
 * printed; a different gap means that a number was mistyped here.
 */
export const knownRegionalGap = 749;

/** How far the printed total stands above the sum of the rows' stated totals in the same note. */
export const knownPrintedExcess = 18;

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
