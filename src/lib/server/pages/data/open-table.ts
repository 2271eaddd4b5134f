import type { Field } from './fields';
import type { TableResource } from './package';

/** A table as readers get it: every cell as the text that stands in its file. */
export interface OpenTable {
	/** In addresses: `loan-terms`. */
	readonly name: string;
	readonly resource: TableResource;
	readonly rows: readonly Readonly<Record<string, string>>[];
	/** How it was computed, in words; missing where it was written down. */
	readonly formula?: string;
}

/** A cell as a value; nothing where it is empty. */
export function valueOf({ type }: Field, cell: string): string | number | boolean | null {
	if (cell === '') return null;
	if (type === 'boolean') return cell === 'yes';
	return type === 'string' ? cell : Number(cell);
}

/** Whether a column holds ISO dates, cut or whole, or intervals of them. */
export const holdsDates = ({ constraints }: Field): boolean =>
	constraints?.pattern?.startsWith('^[0-9]{4}') ?? false;

/** Whether a cell is a year: its column holds years, as numbers or as words of a list, or its row says so. */
export const isYear = (
	{ unit, constraints }: Field,
	row: Readonly<Record<string, string>>
): boolean =>
	(unit === 'see unit' ? row['unit'] : unit) === 'year' ||
	(constraints?.enum?.every((word) => /^\d{4}$/.test(word)) ?? false);
