import type { DataCatalog, DataDownload, Dataset, Organization, PropertyValue, WithContext } from 'schema-dts';
import { namesOf, webAddress } from '../../works/reference';
import { author } from '../publisher';
import { siteUrl } from '../site';
import { sourceById } from '../../works/sources';
import { addressOf, citationOf } from './credit';
import { archiveName } from './files';
import type { OpenTable } from './open-table';
import { openTables } from './open-tables';
import type { Field } from './fields';
import { dataPackage, licenceOfData } from './package';
import { summaryOf } from './summary';

const catalogue = (): string => `${siteUrl()}/data/`;
const creator: Organization = { '@type': 'Organization', name: author };

const file = (name: string, encodingFormat: string): DataDownload => ({
	'@type': 'DataDownload',
	encodingFormat,
	contentUrl: `${catalogue()}${name}`
});

const variable = ({ name, description, unit }: Field): PropertyValue => ({
	'@type': 'PropertyValue',
	name,
	description,
	...(unit !== undefined && { unitText: unit })
});

const interval = ({ years }: ReturnType<typeof summaryOf>) =>
	years && { temporalCoverage: years.from === years.to ? String(years.from) : `${years.from}/${years.to}` };

const about = (table: OpenTable) => ({
	'@type': 'Dataset' as const,
	'@id': addressOf(table.name),
	name: table.resource.title,
	description: table.resource.description,
	url: addressOf(table.name),
	license: licenceOfData.path
});

/** The works that a table rests on, each once, as schema.org has them. */
function works({ rows }: OpenTable) {
	const ids = [...new Set(rows.flatMap((row) => (row['sources'] ?? '').split(';')))];
	return ids.map((id) => {
		const source = sourceById(id);
		const who = namesOf(source);
		const url = webAddress(source);
		return {
			'@type': 'CreativeWork' as const,
			name: source.title,
			...(who && { creditText: who }),
			...(url !== undefined && { url })
		};
	});
}

/** A table as schema.org's Dataset. */
export function datasetOf(table: OpenTable): WithContext<Dataset> {
	const { name, resource } = table;
	return {
		'@context': 'https://schema.org',
		...about(table),
		creator,
		inLanguage: 'en',
		isAccessibleForFree: true,
		version: dataPackage.version,
		dateModified: resource.modified,
		creditText: citationOf(table),
		keywords: dataPackage.keywords,
		...interval(summaryOf(table)),
		variableMeasured: resource.schema.fields.map(variable),
		...(table.formula !== undefined && { measurementTechnique: table.formula }),
		distribution: [
			file(`${name}.csv`, 'text/csv'),
			file(`${name}.json`, 'application/json'),
			file(`${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
		],
		isBasedOn: works(table),
		includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogue(), name: dataPackage.title, url: catalogue() }
	};
}

/** All tables as schema.org's DataCatalog. */
export function catalogueOf(): WithContext<DataCatalog> {
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		'@id': catalogue(),
		name: dataPackage.title,
		description: dataPackage.description,
		url: catalogue(),
		license: licenceOfData.path,
		creator,
		inLanguage: 'en',
		isAccessibleForFree: true,
		version: dataPackage.version,
		keywords: dataPackage.keywords,
		associatedMedia: file(archiveName, 'application/zip'),
		isBasedOn: `${catalogue()}sources.json`,
		dataset: openTables.map(about)
	};
}
