import { textWidth } from '../../../chart/text/metrics';
import type { FigureData } from '../../../domain/dataset';
import { plain } from '../../../i18n/format';
import { row } from '../block';
import type { Sheet } from '../layout';
import { creditId, loanRow, totalsOf } from '../totals';
import type { Lettering } from '../../../chart/text/lettering';

/** Each bar's length and whose count it is, above it; where rows are tall, also what it counts. */
export function totalLabels(datasets: FigureData, { x, y, type, right }: Sheet): Lettering[] {
	const room = y(row(1).y0) - y(row(0).y1);
	const tall = room > type.strong * 1.3 + type.label * 1.5;
	const size = room > type.strong * 1.5 ? type.strong : type.label;
	return [loanRow(datasets, creditId), ...totalsOf(datasets)].flatMap((total, index): Lettering[] => {
		const foot = y(row(index).y0);
		const value = `${plain(total.billions, 2)} billion`;
		const explained = tall && textWidth(total.purpose, type.small) < right - x(0);
		const line = foot - (explained ? type.small * 1.6 : 0) - size * 0.75;
		const after = x(0) + textWidth(value, size, 650) + size * 0.45;
		return [
			{ key: `value-${total.id}`, x: x(0), y: line, lines: [value], size, weight: 650, tone: 'soviet' },
			{
				key: `name-${total.id}`,
				x: after,
				y: line,
				lines: [total.label],
				size: size === type.strong ? type.label : type.small
			},
			...(explained
				? [
						{
							key: `counts-${total.id}`,
							x: x(0),
							y: foot - type.small * 0.95,
							lines: [total.purpose],
							size: type.small,
							tone: 'quiet'
						} as const
					]
				: [])
		];
	});
}
