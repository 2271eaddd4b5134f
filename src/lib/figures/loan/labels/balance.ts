import { textWidth, wrap } from '../../../chart/text/metrics';
import { dollars } from '../../../i18n/format';
import type { LoanView } from '../block';
import type { Sheet } from '../layout';
import type { LoanMarks } from '../marks';
import { type Lettering, lineHeight } from '../../../chart/text/lettering';
import { perYear } from './lettering';

/** As long a form of a remark as fits, in lines. */
function fitting(forms: readonly string[], width: number, height: number, size: number): string[] {
	const wrapped = forms.map((form) => wrap(form, width, size));
	const fits = (lines: string[]) =>
		lines.length * size * lineHeight <= height && lines.every((line) => textWidth(line, size) <= width);
	return wrapped.find(fits) ?? [];
}

/** Two readings of when repayment ran, each beside its line: the one drawn, and the other under it. */
function readings({ plan, owedOther, plane }: LoanMarks, { x, y, type, right }: Sheet): Lettering[] {
	const { peak, repayments } = plan;
	const size = type.label;
	const part = repayments[0]?.repaid ?? 0;
	// the line falls by a part a year: the remark stands right of it until it has fallen below
	const from = x(peak.year + 3.2);
	const above = fitting(
		['As told in June 1949: ten years after all is drawn', 'As told in June 1949'],
		right - from,
		y(peak.owed - 2 * part) - y(peak.owed),
		size
	);
	const inner = x(peak.year + 1.2);
	const under = peak.year + 4.9;
	const ceiling = y(owedOther.findLast((corner) => corner.x <= under)?.y ?? 0) + size * 0.5;
	const below = fitting(
		['Article 3 as reprinted: each a year earlier', 'Article 3'],
		x(under) - inner,
		y(part / 3) - ceiling,
		size
	);
	return [
		{
			key: 'this-reading',
			x: right,
			y: y(plane.y[1]) + size * 0.9,
			lines: above,
			size,
			anchor: 'end',
			halo: true
		},
		{ key: 'that-reading', x: inner, y: ceiling + size * 0.6, lines: below, size, tone: 'quiet', halo: true }
	];
}

/** Where the line stops before its highest step: what is owed by then. */
function soFar(
	{ through }: LoanView,
	{ plan, owed, drawings }: LoanMarks,
	{ x, y, type }: Sheet
): Lettering[] {
	const end = owed.at(-1);
	const now = plan.years.find(({ year }) => year === through);
	if (!end || !now) return [];
	const style = { size: type.strong, weight: 650, halo: true } as const;
	// in the first year the line is no higher than the columns, whose own words stand on them
	const top = y(drawings[0]?.y1 ?? 0) - type.small * 1.7 - type.strong * 0.6;
	return [
		{
			...style,
			key: 'peak',
			x: x(end.x) + 8,
			y: Math.min(y(end.y), top),
			lines: [`${dollars(now.owed)} owed`]
		}
	];
}

/** The highest step of the line, named; where two readings are drawn, each of them too. */
export function balanceLabels(view: LoanView, marks: LoanMarks, sheet: Sheet): Lettering[] {
	const { drawings, repayments, plan } = marks;
	const { x, y, type } = sheet;
	const { peak } = plan;
	const both = view.show === 'other-reading';
	const list: Lettering[] = [...perYear(sheet, drawings, '+'), ...perYear(sheet, repayments, '−')];
	if (peak.year > view.through) return [...list, ...soFar(view, marks, sheet)];
	const said = `${dollars(peak.owed)}${both ? ' owed' : ''}`;
	const when = `owed at the end of ${peak.year}`;
	const half = Math.max(textWidth(said, type.strong, 650), both ? 0 : textWidth(when, type.small)) / 2;
	const place = { x: Math.max(half + 2, x(peak.year + 0.5)), anchor: 'middle', halo: true } as const;
	const foot = y(peak.owed) - type.small * 0.85;
	if (both)
		return [
			...list,
			{
				...place,
				key: 'peak',
				y: y(peak.owed) - type.strong * 0.7,
				lines: [said],
				size: type.strong,
				weight: 650
			},
			...readings(marks, sheet)
		];
	return [
		...list,
		{
			...place,
			key: 'peak',
			y: foot - type.small * 0.65 - type.strong * 0.6,
			lines: [said],
			size: type.strong,
			weight: 650
		},
		{ ...place, key: 'peak-when', y: foot, lines: [when], size: type.small }
	];
}
