import { createHash } from 'node:crypto';
import { siteUrl } from '../site';
import { servedFields } from './downloads';
import type { OpenTable } from './open-table';
import { dataPackage, otherFiles } from './package';

/** How long a file is and what it hashes to, so that a copy can be checked. */
const fingerprint = (body: string) => ({
	bytes: Buffer.byteLength(body),
	hash: `sha256:${createHash('sha256').update(body).digest('hex')}`
});

/**
 * The Data Package of the files as served: every table as its schema describes it, with the columns that downloads add,
 * the tables that are computed, and each file's length and hash.
 * @param tables each with its CSV as served
 * @param others the files that are no tables, by name
 */
export function descriptorOf(
	tables: readonly { readonly table: OpenTable; readonly csv: string }[],
	others: Readonly<Record<string, string>>
): string {
	const resources = [
		...tables.map(({ table, csv }) => ({
			...table.resource,
			...fingerprint(csv),
			schema: { ...table.resource.schema, fields: servedFields(table) }
		})),
		...otherFiles.map((resource) => ({ ...resource, ...fingerprint(others[resource.path] ?? '') }))
	];
	return `${JSON.stringify({ ...dataPackage, homepage: `${siteUrl()}/data/`, resources }, undefined, '\t')}\n`;
}
