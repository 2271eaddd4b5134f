import { wrap } from '../../chart/text/metrics';
import type { TypeSizes } from '../../chart/type';
import type { Columns } from './columns';
import type { ClauseMark, SubjectMark, Treaty } from './marks';

/** Words of a clause, broken into lines. */
export interface Paragraph {
	readonly part: 'short' | 'text';
	readonly lines: readonly string[];
	readonly size: number;
	readonly weight: 400 | 650;
}

/** How much of a clause is written: the point and the text, one of them, or nothing. */
type Detail = 'full' | 'text' | 'short';

/** A way to write the sheet: which subjects, how much of each, how large. */
export interface Level {
	readonly subjects: readonly SubjectMark[];
	readonly detail: (subject: SubjectMark) => Detail;
	readonly sizes: { readonly short: number; readonly text: number };
}

/**
 * Ways to write the sheet, the richest first: everything large, then smaller, then less of what does not stand out;
 * at last only what stands out, and less and less of it.
 */
export function levelsOf(subjects: readonly SubjectMark[], type: TypeSizes): readonly Level[] {
	const large = { short: type.strong, text: type.label };
	const normal = { short: type.label, text: type.small };
	const main = subjects.filter(({ state }) => state === 'emphasised');
	const rest = (emphasised: Detail, others: Detail) => (subject: SubjectMark) =>
		subject.state === 'emphasised' ? emphasised : others;
	const whole = [large, normal].map((sizes) => ({ subjects, detail: rest('full', 'full'), sizes }));
	const mixed = (
		[
			['full', 'text'],
			['text', 'text'],
			['full', 'short'],
			['text', 'short'],
			['short', 'short']
		] as const
	).map(([emphasised, others]) => ({ subjects, detail: rest(emphasised, others), sizes: normal }));
	const order = main.length ? main : subjects;
	const some = order.flatMap((_, i): Level[] => {
		const kept = order.slice(0, order.length - i);
		const details = main.length ? (['full', 'text', 'short'] as const) : (['short'] as const);
		const written = details.map((detail) => ({ subjects: kept, detail: () => detail, sizes: normal }));
		return main.length ? [{ subjects: kept, detail: () => 'full', sizes: large }, ...written] : written;
	});
	return [...whole, ...mixed, ...some];
}

/** What is written of a clause at this level; nothing where its treaty is not told or has no room. */
export function paragraphsOf(
	clause: ClauseMark,
	subject: SubjectMark,
	level: Level,
	columns: Columns,
	told: readonly Treaty[]
): readonly Paragraph[] {
	const { width } = columns.column[clause.treaty];
	const { short: shortSize, text: textSize } = level.sizes;
	if (!told.includes(clause.treaty)) {
		if (!columns.aside || clause.state === 'hidden') return [];
		return [{ part: 'short', lines: wrap(clause.short, width, textSize), size: textSize, weight: 400 }];
	}
	const detail = level.detail(subject);
	// a point that is already the whole text is not said twice
	const twice = clause.text.replace(/\.$/, '') === clause.short;
	const list: Paragraph[] = [];
	if (detail !== 'text' || twice) {
		list.push({
			part: 'short',
			lines: wrap(clause.short, width, shortSize, 650),
			size: shortSize,
			weight: 650
		});
	}
	if (detail !== 'short' && !twice) {
		list.push({ part: 'text', lines: wrap(clause.text, width, textSize), size: textSize, weight: 400 });
	}
	return list;
}

/** The height of a run of paragraphs, in pixels. */
export function heightOf(paragraphs: readonly Paragraph[]): number {
	return (
		paragraphs.reduce((sum, { lines, size }) => sum + lines.length * size * 1.25, 0) +
		Math.max(0, paragraphs.length - 1) * 2
	);
}
