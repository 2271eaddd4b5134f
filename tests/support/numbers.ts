import type { View } from '$lib/domain/view';
import { loanMarks } from '$lib/figures/loan/marks';
import { marksOf } from '$lib/figures/words';
import { loanSchedule } from '$lib/measures/loan-schedule';
import { datasets } from '$lib/server/datasets';

type Numbers = readonly (readonly [key: string, numbers: readonly number[]])[];

const hundredths = (value: number) => Number(value.toFixed(2));

function loanNumbers(view: Extract<View, { figure: 'loan' }>): Numbers {
	const marks = loanMarks(datasets, view);
	const tall = ({ y0, y1 }: { y0: number; y1: number }) => hundredths(y1 - y0);
	const { show } = view;
	if (show === 'wider') {
		const ends = marks.drawings.map(({ key }) => [key, [hundredths(1.2 / 5)]] as const);
		return [...ends, ...marks.totals.map(({ key, x1 }) => [key, [x1]] as const)];
	}
	if (show === 'interest')
		return [
			...marks.interest.map((mark) => [mark.key, [hundredths(mark.y1)]] as const),
			...marks.ranges.map((mark) => [mark.key, [hundredths(mark.y0), hundredths(mark.y1)]] as const)
		];
	const sums = show === 'offer' || show === 'drawn';
	const readings = { balance: ['article-3'], 'other-reading': ['june-1949', 'article-3'] } as const;
	const followed = show === 'balance' || show === 'other-reading' ? readings[show] : [];
	const told = followed.map((reading) =>
		loanSchedule(datasets.loanTerms, reading).filter(({ year }) => year <= view.through)
	);
	const columns = [
		...marks.drawings.map((mark) => ({ mark, sum: sums ? [mark.y1] : [] })),
		...[...marks.repayments, marks.ghost].map((mark) => ({ mark, sum: [] }))
	].filter(({ mark }) => mark.state !== 'hidden');
	return [
		...columns.map(({ mark, sum }) => {
			const year = Math.floor(mark.x0);
			// what was owed is said once a year, with the last of its marks
			const last = columns.findLast((one) => Math.floor(one.mark.x0) === year)?.mark === mark;
			const owed = told.flatMap((years) =>
				years.filter((one) => last && one.year === year).map((one) => one.owed)
			);
			return [mark.key, [tall(mark), ...sum, ...owed]] as const;
		}),
		...(['owed', 'owed-other'] as const).map(
			(key, i) => [key, told[i] ? [Math.max(...told[i].map((one) => one.owed))] : []] as const
		)
	];
}

function listOf(view: View): Numbers {
	const told = marksOf(datasets, view)?.map(({ key, numbers }) => [key, numbers] as const);
	if (told) return told;
	if (view.figure === 'loan') return loanNumbers(view);
	return [];
}

/** The numbers that each mark of a view stands for, by its key, in the unit of its column; none where marks are words. */
export const numbersOf = (view: View): ReadonlyMap<string, readonly number[]> => new Map(listOf(view));
