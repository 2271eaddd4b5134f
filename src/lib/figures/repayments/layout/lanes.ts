import type { GoodsMark, OutputMark } from '../marks';

/** A goods with what China produced of it. */
export interface Lane {
	readonly goods: GoodsMark;
	readonly output: OutputMark;
}

/** As many lanes as there is room for, in their order; those that are muted give way first. */
export function lanesThatFit(
	goods: readonly GoodsMark[],
	outputs: readonly OutputMark[],
	fit: number
): readonly Lane[] {
	const all = goods.flatMap((one): Lane[] => {
		const output = outputs.find((row) => row.goods === one.key);
		return output && one.state !== 'hidden' ? [{ goods: one, output }] : [];
	});
	const rank = ({ goods: { state } }: Lane) => (state === 'muted' ? 1 : 0);
	const kept = [...all].sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(1, fit));
	return all.filter((lane) => kept.includes(lane));
}
