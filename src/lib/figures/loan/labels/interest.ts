import { wrap } from '../../../chart/text/metrics';
import type { Sheet } from '../layout';
import type { LoanMarks } from '../marks';
import { type Lettering, lineHeight } from '../../../chart/text/lettering';
import { moneyRange, range } from './lettering';

/** The dearest year, and what all years come to, in the corner over the falling columns. */
export function interestLabels({ plan }: LoanMarks, { x, y, type, right }: Sheet): Lettering[] {
	const { peak, interest } = plan;
	const lines = wrap(
		`${moneyRange(interest.low, interest.high)} in\u00a0all`,
		right - x(peak.year + 2.2),
		type.strong,
		650
	);
	const why = wrap('more, the earlier in each year a part was drawn', right - x(peak.year + 3.5), type.label);
	const below = type.strong * 0.6 + lines.length * type.strong * lineHeight;
	const free = y(peak.interestLow * 0.72);
	const list: Lettering[] = [
		{
			key: 'peak-interest',
			x: x(peak.year + 0.5),
			y: y(peak.interestHigh) - type.label * 0.75,
			lines: [range(peak.interestLow, peak.interestHigh)],
			size: type.label,
			weight: 650,
			anchor: 'middle',
			tone: 'party',
			halo: true
		},
		{
			key: 'sum-interest',
			x: right,
			y: type.strong * 0.6,
			lines,
			size: type.strong,
			weight: 650,
			anchor: 'end',
			halo: true
		}
	];
	if (below + why.length * type.label * lineHeight < free)
		list.push({
			key: 'why-range',
			x: right,
			y: below,
			lines: why,
			size: type.label,
			anchor: 'end',
			halo: true
		});
	return list;
}
