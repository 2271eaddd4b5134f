import type { LoanView } from '../block';
import type { Plan } from '../plan';
import { drawingTerms, terms } from '../words/terms';
import { calendars, none, readings, type PlanItem } from './item';
import { inCell, spoken } from './money';

const isNothing = (owed: number): boolean => Math.abs(owed) < 0.005;

/** The line of what was owed as far as it is drawn, in the column `fills`: its highest point, and where it ends. */
export function owedLine(
	mark: string,
	plan: Plan,
	{ through, show }: LoanView,
	reading: keyof typeof readings,
	fills: 'owed' | 'owedOther'
): PlanItem[] {
	const years = plan.years.filter(({ year }) => year <= through);
	const [first, last] = [years[0], years.at(-1)];
	if (!first || !last) return [];
	const peak = years.reduce((a, b) => (b.owed > a.owed ? b : a), first);
	const end = `, and ${isNothing(last.owed) ? 'nothing' : spoken(last.owed)} by the end of ${last.year}`;
	const by = show === 'other-reading' ? `, by ${readings[reading]}` : '';
	return [
		{
			...none,
			at: Infinity,
			mark,
			year: `${first.year}–${last.year}`,
			[fills]: `at most ${inCell(peak.owed)}`,
			said: `Owed${by}: at most ${spoken(peak.owed)}, at the end of ${peak.year}${last === peak ? '' : end}`,
			rows: terms(...drawingTerms, ...calendars[reading]),
			evidence: 'derived'
		}
	];
}

/** What was owed at the end of each year, in the last row of that year. */
export const withOwed = (
	items: readonly PlanItem[],
	{ years }: Plan,
	{ through }: LoanView,
	fills: 'owed' | 'owedOther'
): PlanItem[] =>
	items.map((item, i) => {
		const year = years.find((one) => one.year === item.at && one.year <= through);
		if (!year || items[i + 1]?.at === item.at) return item;
		return { ...item, [fills]: isNothing(year.owed) ? '0' : inCell(year.owed) };
	});
