import { wrap } from '../../../chart/text/metrics';
import type { FigureData } from '../../../domain/dataset';
import { dollars, plain } from '../../../i18n/format';
import type { LoanView } from '../block';
import type { Sheet } from '../layout';
import type { LoanMarks } from '../marks';
import { number } from '../plan';
import { type Lettering, lineHeight } from '../../../chart/text/lettering';
import { perYear } from './lettering';

/** A remark in the corner over the lower steps: as long a form of it as fits, or none. */
function remark(forms: readonly string[], { drawings }: LoanMarks, { x, y, type }: Sheet): Lettering[] {
	const [first, , , fourth, fifth] = drawings;
	if (!first || !fourth || !fifth) return [];
	const size = type.label;
	const top = y(fifth.y1) + size * 0.3;
	const free = y(fourth.y1) - size * 1.6 - top;
	const fits = forms
		.map((form) => wrap(form, x(fourth.x0) - x(first.x0), size))
		.find((lines) => lines.length * size * lineHeight < free);
	return fits ? [{ key: 'remark', x: x(first.x0), y: top + size * 0.75, lines: fits, size, halo: true }] : [];
}

/** Parts that make a sum: each with its size, and over the last one drawn what they come to. */
export function sumLabels(datasets: FigureData, view: LoanView, marks: LoanMarks, sheet: Sheet): Lettering[] {
	const { drawings } = marks;
	const { x, y, type } = sheet;
	const offer = view.show === 'offer';
	const told = offer ? drawings : drawings.filter((block) => !block.pending);
	const last = told.at(-1);
	const complete = told.length === drawings.length;
	const rate = `${plain(number(datasets, 'rate'))}% a year`;
	const forms = offer
		? [
				`Offered: ${plain(drawings.length)} equal parts, one a year, at ${rate} interest`,
				`Offered, at ${rate}`
			]
		: ['The plan: what one year left undrawn could be carried into the next', 'The plan, in equal parts'];
	const style = { key: 'sum', size: type.strong, weight: 650, anchor: 'end', halo: true } as const;
	// over the last step when all is drawn; until then in the corner under the steps to come
	const over = y(last?.y1 ?? 0) - type.label * 1.4 - type.strong * 0.6;
	const sum = dollars(last?.y1 ?? 0);
	const total: Lettering = complete
		? { ...style, x: x(last?.x1 ?? 0), y: over, lines: [sum] }
		: {
				...style,
				x: x(drawings.at(-1)?.x1 ?? 0),
				y: y(0) - type.strong * 0.8,
				lines: [`${sum} by ${view.through}`]
			};
	return [...perYear(sheet, drawings, '+'), ...remark(forms, marks, sheet), ...(last ? [total] : [])];
}
