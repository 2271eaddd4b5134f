import { textWidth } from '../../chart/text/metrics';
import { typeSizes, type TypeSizes } from '../../chart/type';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { columnsOf, type Columns } from './columns';
import { heightOf, levelsOf, paragraphsOf, type Level, type Paragraph } from './detail';
import { headsOf, treaties, type Head } from './heads';
import { subjectMarks, type SubjectMark, type Treaty } from './marks';

type View = ViewOf<'treaties'>;

/** A paragraph with its place: the middle of its first line's height. */
export interface PlacedParagraph extends Paragraph {
	readonly x: number;
	readonly y: number;
}

/** A subject's row, from its upper rule on. */
export interface PlacedRow {
	readonly mark: SubjectMark;
	readonly y: number;
	readonly height: number;
	readonly heading: {
		readonly x: number;
		readonly y: number;
		readonly size: number;
		readonly lines: readonly string[];
	};
	/** Where the row's sign stands on the line. */
	readonly station: number;
	/** By the ids of clauses. */
	readonly paragraphs: Readonly<Record<string, readonly PlacedParagraph[]>>;
}

/** A view of the figure in pixels. */
export interface Sheet {
	readonly type: TypeSizes;
	readonly columns: Columns;
	readonly heads: readonly Head[];
	readonly rows: readonly PlacedRow[];
	/** Subjects for which there was no room, and where that is said. */
	readonly more: { readonly number: number; readonly x: number; readonly y: number };
}

/** The rows of a level and their least height: padding, name where it stands above, and the taller of the clauses. */
function measure(level: Level, columns: Columns, told: readonly Treaty[], pad: number, type: TypeSizes) {
	return level.subjects.map((subject) => {
		const clauses = subject.clauses.map((clause) => ({
			clause,
			paragraphs: paragraphsOf(clause, subject, level, columns, told)
		}));
		const above = columns.gutter ? 0 : type.small * 1.3;
		const tallest = Math.max(
			...clauses.map(({ paragraphs }) => heightOf(paragraphs)),
			columns.gutter ? type.label * 1.25 : 0
		);
		return { subject, clauses, above, height: 2 * pad + above + tallest };
	});
}

function stack(paragraphs: readonly Paragraph[], x: number, top: number): readonly PlacedParagraph[] {
	let y = top;
	return paragraphs.map((paragraph) => {
		const placed = { ...paragraph, x, y: y + paragraph.size * 0.625 };
		y += paragraph.lines.length * paragraph.size * 1.25 + 2;
		return placed;
	});
}

/** How much lower a smaller first paragraph starts, so that it stands on the line of points `short` pixels large. */
const onLine = ([first]: readonly Paragraph[], short: number): number =>
	first?.part === 'short' ? 0.975 * (short - first.size) : 0;

/** A subject's name in the gutter, or over the clause of the treaty that is told; without its article where that is narrow. */
function headingOf(
	{ heading }: SubjectMark,
	{ show }: View,
	{ gutter, column }: Columns,
	y: number,
	type: TypeSizes,
	short: number
): PlacedRow['heading'] {
	if (gutter) return { x: 8, y: y + 0.35 * (short - type.label), size: type.label, lines: [heading] };
	const { x, width } = column[show === '1950' ? '1950' : '1945'];
	const fits = textWidth(heading, type.small, 650) <= width;
	return { x, y, size: type.small, lines: [fits ? heading : heading.replace(/^The /, '')] };
}

/** Where everything in a view of the figure stands, in pixels of a picture `width` by `height`. */
export function sheetOf(datasets: FigureData, view: View, width: number, height: number): Sheet {
	const type = typeSizes(width);
	const subjects = subjectMarks(datasets, view);
	const columns = columnsOf(subjects, view.show, width, type);
	const told = treaties.filter((treaty) => view.show === 'both' || view.show === treaty);
	const heads = headsOf(datasets, view, subjects, columns, height, type);
	const partnerLines = Math.max(...heads.map((head) => head.partner?.lines.length ?? 0));
	const top = Math.ceil(type.strong * 1.25 + partnerLines * type.small * 1.25 + (height < 260 ? 3 : 10));
	const pad = height < 260 ? 4 : columns.gutter ? 9 : 6;

	const room = (level: Level) =>
		height - top - (level.subjects.length < subjects.length ? type.small * 1.4 : 0);
	const tall = (rows: ReturnType<typeof measure>) => rows.reduce((sum, row) => sum + row.height, 0);
	const levels = levelsOf(subjects, type);
	let fits: { readonly level: Level; readonly rows: ReturnType<typeof measure> };
	// the first for which there is room, else the last; those after it are not measured
	let next = 0;
	do {
		const level = levels[next]!;
		fits = { level, rows: measure(level, columns, told, pad, type) };
		next++;
	} while (next < levels.length && tall(fits.rows) > room(fits.level));
	const used = tall(fits.rows);
	const spare = Math.max(0, Math.min((room(fits.level) - used) / fits.rows.length, 60));

	let y = top;
	const rows = fits.rows.map(({ subject, clauses, above, height: least }): PlacedRow => {
		const first = y + pad + spare / 2 + above;
		const { short } = fits.level.sizes;
		const line = first + short * 0.625;
		const row = {
			mark: subject,
			y,
			height: least + spare,
			heading: headingOf(subject, view, columns, columns.gutter ? line : first - above / 2, type, short),
			station: line,
			paragraphs: Object.fromEntries(
				clauses.map(({ clause, paragraphs }) => [
					clause.key,
					stack(paragraphs, columns.column[clause.treaty].x, first + onLine(paragraphs, short))
				])
			)
		};
		y += least + spare;
		return row;
	});
	return {
		type,
		columns,
		heads,
		rows,
		more: {
			number: subjects.length - rows.length,
			x: columns.column[view.show === '1950' ? '1950' : '1945'].x,
			y: y + type.small * 0.75
		}
	};
}
