import * as v from 'valibot';
import type { DatasetId } from '../../../domain/dataset';
import { columnOf, factsOf, type Column } from '../../../domain/table';
import type { tables } from '../../../domain/tables';

/** A column as the Frictionless standard describes it: what it holds, in what unit, and what may stand in it. */
export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'boolean';
	readonly description: string;
	readonly unit?: string;
	readonly trueValues?: readonly string[];
	readonly falseValues?: readonly string[];
	readonly constraints?: {
		readonly required?: true;
		readonly unique?: true;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
		readonly maxLength?: number;
	};
}

/** The schema of a table of data/, or of one that is described like them. */
export type TableSchema = Pick<(typeof tables)[DatasetId]['schema'], 'type'> &
	v.GenericSchema & { readonly entries: Readonly<Record<string, Column>> };

/** Whether every cell of a column must hold something. */
const isRequired = (column: Column): boolean => column.type !== 'exact_optional' && !v.is(column, '');

function fieldOf([field, column]: readonly [string, Column]): Field {
	const { type = 'string', description, unit, to: _to, sentences: _sentences, ...kept } = factsOf(column);
	const constraints = {
		...(isRequired(column) && { required: true as const }),
		...kept,
		...(field === 'id' && { unique: true as const })
	};
	return {
		name: columnOf(field),
		type,
		description,
		...(unit !== undefined && { unit }),
		...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

/** The columns of a table, in their order. */
export const fieldsOf = ({ entries }: TableSchema): readonly Field[] => Object.entries(entries).map(fieldOf);

/**
 * Which columns name rows, and of which table.
 * @param own the name of the table itself: a key into it names no other
 */
export const keysOf = ({ entries }: TableSchema, own: string) =>
	Object.entries(entries).flatMap(([field, column]) => {
		const { to } = factsOf(column);
		if (to === undefined) return [];
		return [{ fields: columnOf(field), reference: { resource: to === own ? '' : to, fields: 'id' } }];
	});
