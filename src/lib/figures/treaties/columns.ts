import { textWidth } from '../../chart/text/metrics';
import type { TypeSizes } from '../../chart/type';
import type { ViewOf } from '../../domain/view';
import type { SubjectMark, Treaty } from './marks';

/** From here on the subjects have a column of their own; below, each stands over its clauses. */
const gutterFrom = 640;

/** Where the columns of the sheet run, in pixels. */
export interface Columns {
	/** Room for the subjects' names; 0 where they stand over their clauses. */
	readonly gutter: number;
	readonly column: Readonly<Record<Treaty, { readonly x: number; readonly width: number }>>;
	/** The middle of the line that divides the treaties. */
	readonly rail: number;
	/** Whether the column of the treaty not being told has room for words. */
	readonly aside: boolean;
}

/** Both treaties get half; when one is told it takes most of the width and the line moves aside. */
export function columnsOf(
	subjects: readonly SubjectMark[],
	show: ViewOf<'treaties'>['show'],
	width: number,
	type: TypeSizes
): Columns {
	const names = subjects.map(({ heading }) => textWidth(heading, type.label, 650));
	const gutter = width >= gutterFrom ? Math.ceil(Math.max(...names)) + 24 : 0;
	const between = width >= gutterFrom ? 56 : 34;
	const inside = gutter ? 0 : 8;
	const room = width - gutter - between - inside - 8;
	const narrow = gutter
		? room * (show === '1945' ? 0.18 : 0.3)
		: Math.ceil(textWidth('1945', type.strong, 650));
	const share = { '1945': room - narrow, '1950': narrow, both: room / 2 }[show];
	const first = Math.round(show === '1950' ? narrow : share);
	const left = gutter + inside;
	return {
		gutter,
		column: {
			'1945': { x: left, width: first },
			'1950': { x: left + first + between, width: room - first }
		},
		rail: Math.round(left + first + between / 2),
		aside: gutter > 0 && show === '1950'
	};
}
