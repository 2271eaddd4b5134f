import { textWidth, wrap } from '../../../chart/text/metrics';
import { dollars, plain } from '../../../i18n/format';
import type { Block, LoanView } from '../block';
import type { Sheet } from '../layout';
import type { LoanMarks } from '../marks';
import type { Lettering } from '../../../chart/text/lettering';
import { perYear } from './lettering';

/** The parts that are done, as words: “5 parts, 1950–54”. */
function parts(blocks: readonly Block[]): string {
	const from = Math.floor(blocks[0]?.x0 ?? 0);
	const to = Math.floor(blocks.at(-1)?.x0 ?? 0);
	return `${plain(blocks.length)} parts, ${from}–${String(to).slice(2)}`;
}

/** What came and what went, each with its sum where the columns leave room. */
export function flowLabels({ through }: LoanView, marks: LoanMarks, sheet: Sheet): Lettering[] {
	const { x, y, type, right, compact } = sheet;
	const [drawings, repayments] = [marks.drawings, marks.repayments].map((blocks) =>
		blocks.filter((block) => !block.pending)
	);
	const left = x((marks.drawings.at(-1)?.x1 ?? 0) + 0.3);
	const head = y(marks.drawings[0]?.y1 ?? 0) + type.strong * 0.55;
	const foot = y(marks.repayments[0]?.y0 ?? 0) + type.label * 1.5 + type.strong * 0.55;
	const strong = { size: type.strong, weight: 650, halo: true } as const;
	const list: Lettering[] = [
		...perYear(sheet, marks.drawings, '+'),
		...perYear(sheet, marks.repayments, '−')
	];
	if (drawings?.length) {
		const said = `${dollars(drawings.reduce((sum, block) => sum + block.y1, 0))} drawn`;
		const lines = wrap(said, right - left, type.strong, 650);
		list.push({ ...strong, key: 'sum-drawn', x: left, y: head, lines, tone: 'soviet' });
		if (!compact)
			list.push({
				key: 'parts-drawn',
				x: left,
				y: head + type.strong * 1.25,
				lines: [parts(drawings)],
				size: type.label,
				halo: true
			});
	}
	if (repayments?.length) {
		const some = repayments.length < marks.repayments.length ? ` by ${through}` : '';
		const said = `${dollars(repayments.reduce((sum, block) => sum - block.y0, 0))} repaid${some}`;
		list.push({
			...strong,
			key: 'sum-repaid',
			x: right,
			y: foot,
			lines: [said],
			anchor: 'end',
			tone: 'party'
		});
		const rest = right - textWidth(said, type.strong, 650) - type.strong;
		if (!compact)
			list.push({
				key: 'parts-repaid',
				x: rest,
				y: foot,
				lines: [parts(repayments)],
				size: type.label,
				anchor: 'end'
			});
	}
	return list;
}
