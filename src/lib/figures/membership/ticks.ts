import type { Span } from './span';

/**
 * Gridlines of a log scale, in members: powers of ten; every second one where many share little height, and steps of
 * 1, 2 and 5 where there are fewer than three.
 */
export function logTicks({ low, high }: Pick<Span, 'low' | 'high'>, height: number): readonly number[] {
	const first = Math.ceil(Math.log10(low));
	const decades = Array.from(
		{ length: Math.floor(Math.log10(high)) - first + 1 },
		(_, i) => 10 ** (first + i)
	);
	if (decades.length < 3)
		return decades.flatMap((one) => [one, 2 * one, 5 * one]).filter((tick) => tick <= high);
	return height < 240 && decades.length > 4 ? decades.filter((_, i) => i % 2 === 0) : decades;
}
