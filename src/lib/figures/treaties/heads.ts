import { textWidth, wrap } from '../../chart/text/metrics';
import type { TypeSizes } from '../../chart/type';
import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { Columns } from './columns';
import { signedOn, type SubjectMark, type Treaty } from './marks';

/** The head of a column. */
export interface Head {
	readonly treaty: Treaty;
	readonly told: boolean;
	readonly x: number;
	/** The day, and with whom where there is room. */
	readonly date: { readonly text: string; readonly y: number; readonly size: number };
	readonly partner?: { readonly lines: readonly string[]; readonly y: number; readonly size: number };
}

/** In the order of their columns. */
export const treaties: readonly Treaty[] = ['1945', '1950'];

/** Day and partner over each column; of the treaty that is not told only the year. The partner takes a tall picture. */
export function headsOf(
	datasets: FigureData,
	view: ViewOf<'treaties'>,
	subjects: readonly SubjectMark[],
	columns: Columns,
	height: number,
	type: TypeSizes
): readonly Head[] {
	const partners = subjects.find(({ subject }) => subject === 'partner')?.clauses ?? [];
	return treaties.map((treaty) => {
		const { x, width } = columns.column[treaty];
		const told = view.show === 'both' || view.show === treaty;
		const date = signedOn(datasets, treaty);
		const short = `${dateInWords(date, true)} ${treaty}`;
		const forms = [dateInWords(date), short].filter((form) => textWidth(form, type.strong, 650) <= width);
		const partner = partners.find((clause) => clause.treaty === treaty)?.short.replace(/^The /, 'the ');
		const lines = told && partner ? wrap(`Moscow and ${partner}`, width, type.small) : [];
		const line = type.strong * 1.25;
		return {
			treaty,
			told,
			x,
			date: { text: (told ? forms[0] : undefined) ?? treaty, y: line / 2, size: type.strong },
			...(height >= 380 && lines.length
				? { partner: { lines, y: line + type.small * 0.625, size: type.small } }
				: {})
		};
	});
}
