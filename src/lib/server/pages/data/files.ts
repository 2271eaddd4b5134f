import { strToU8, zipSync } from 'fflate';
import { en } from '../../../i18n/messages/en';
import { siteUrl } from '../site';
import { citationOf } from './credit';
import { csvwOf } from './csvw';
import { descriptorOf } from './descriptor';
import { csvOf, jsonOf } from './downloads';
import { openTables } from './open-tables';
import { dataPackage, otherFiles, released } from './package';

const raw = import.meta.glob<string>('/data/*.json', { query: '?raw', import: 'default', eager: true });

/** What the site serves beside its tables: works and land, as they stand in data/. */
const others = Object.fromEntries(
	otherFiles.map(({ path }) => [path, raw[`/data/${path}`] ?? ''])
);

const tables = openTables.map((table) => ({ table, csv: csvOf(table), json: jsonOf(table) }));

const texts: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		tables.flatMap(({ table: { name }, csv, json }) => [
			[`${name}.csv`, csv],
			[`${name}.json`, json]
		])
	),
	...others,
	'datapackage.json': descriptorOf(tables, others),
	'csv-metadata.json': csvwOf(openTables)
};

const readme = en.dataPages.readme({
	title: dataPackage.title,
	description: dataPackage.description,
	version: dataPackage.version,
	address: `${siteUrl()}/data/`,
	files: openTables.map((table) => ({ name: table.name, title: table.resource.title, citation: citationOf(table) }))
});

/** The day of the version; an archive made from the same files is the same, byte for byte. */
export function archived(): Date {
	const [year = 1980, month = 1, day = 1] = released.split('-').map(Number);
	// an archive keeps local time: the same everywhere only if it is made from parts
	return new Date(year, month - 1, day);
}

/** The name of the archive that holds every file. */
export const archiveName = 'leaning-to-one-side.zip';

function archive(): Uint8Array<ArrayBuffer> {
	const all = { ...texts, 'README.md': readme };
	const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
	const zipped = zipSync(Object.fromEntries(sorted.map(([name, text]) => [name, strToU8(text)])), {
		mtime: archived(),
		level: 9
	});
	return new Uint8Array(zipped);
}

/** Every file under /data/, by name. */
export const dataFiles: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>> = new Map<
	string,
	string | Uint8Array<ArrayBuffer>
>([...Object.entries(texts), [archiveName, archive()]]);
