import * as v from 'valibot';
import { parse } from 'yaml';
import { Problem } from '../../problem';
import { fieldsOf, keysOf, type Field, type TableSchema } from './fields';

/** A licence, or a place that something was taken from. */
interface Credit {
	readonly name?: string;
	readonly title: string;
	readonly path: string;
}

/** A file under /data/, as the Frictionless standard describes it. */
export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly modified: string;
	readonly format: string;
	readonly mediatype: string;
	readonly encoding: 'utf-8';
	readonly licenses?: readonly Credit[];
	readonly sources?: readonly Credit[];
}

/** A table under /data/. */
export interface TableResource extends Resource {
	readonly profile: 'tabular-data-resource';
	readonly dialect: object;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey: 'id';
		/** A key that names no resource points into its own table. */
		readonly foreignKeys: ReturnType<typeof keysOf>;
		readonly missingValues: readonly [''];
	};
}

const [citation = ''] = Object.values(
	import.meta.glob<string>('/CITATION.cff', { query: '?raw', import: 'default', eager: true })
);
const edition = v.safeParse(
	v.object({ version: v.string(), 'date-released': v.pipe(v.string(), v.isoDate()) }),
	parse(citation)
);
if (!edition.success)
	throw new Problem({
		file: 'CITATION.cff',
		line: 1,
		what: 'it has no version, or no day on which that was released',
		cure: 'Write version: 1.2.3 and date-released: 1999-12-31, in quotation marks.'
	});
const { version, 'date-released': modified } = edition.output;

/** What is said of the files as a whole, for programs. Version and day stand in CITATION.cff. */
export const dataPackage = {
	profile: 'data-package',
	name: 'leaning-to-one-side',
	title: 'Leaning to One Side: the data',
	description:
		'How Moscow, which signed with Chiang Kai-shek in August 1945, came to sign with Mao in February 1950, and what it cost: membership, the credit, Soviet loans, strategic goods, treaties, events and places, each row with its sources and how well it is known.',
	version,
	keywords: [
		'China',
		'Soviet Union',
		'Cold War',
		'Communist Party of China',
		'Sino-Soviet alliance',
		'foreign aid'
	],
	licenses: [
		{
			name: 'CC-BY-4.0',
			title: 'Creative Commons Attribution 4.0 International',
			path: 'https://creativecommons.org/licenses/by/4.0/'
		}
	],
	sources: [
		{ title: 'The works listed in sources.json', path: 'sources.json' },
		{ title: 'GeoNames (CC BY 4.0), for the positions of towns', path: 'https://www.geonames.org/' }
	]
} as const;

/** The day of the version. */
export const released = modified;

/** The licence of all that we made. */
export const licenceOfData = dataPackage.licenses[0];

/**
 * A table as programs are told of it, from its schema.
 * @param name in addresses: `loan-terms`
 */
export const tableResource = (name: string, schema: TableSchema): TableResource => ({
	name,
	path: `${name}.csv`,
	modified,
	profile: 'tabular-data-resource',
	title: v.getTitle(schema) ?? name,
	description: v.getDescription(schema) ?? '',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
	schema: {
		fields: fieldsOf(schema),
		primaryKey: 'id',
		foreignKeys: keysOf(schema, name),
		missingValues: ['']
	}
});

/** The files of data/ that are no tables. */
export const otherFiles: readonly Resource[] = [
	{
		name: 'sources',
		path: 'sources.json',
		modified,
		title: 'Works cited',
		description:
			'Every work that a row or the prose cites, as CSL-JSON. custom.access says whether it was consulted or is cited through another (custom.through); custom.kind, what sort of work it is; custom.caveat, what a reader should know before trusting it.',
		format: 'json',
		mediatype: 'application/vnd.citationstyles.csl+json',
		encoding: 'utf-8'
	},
	{
		name: 'land-eurasia',
		path: 'land-eurasia.json',
		modified,
		title: 'Land of Eurasia',
		description: 'Coasts and borders of Eurasia, finer in the east, as TopoJSON, simplified from Natural Earth.',
		format: 'topojson',
		mediatype: 'application/json',
		encoding: 'utf-8',
		licenses: [
			{
				name: 'other-pd',
				title: 'Public domain',
				path: 'https://www.naturalearthdata.com/about/terms-of-use/'
			}
		],
		sources: [{ title: 'Natural Earth', path: 'https://www.naturalearthdata.com/' }]
	},
	{
		name: 'rivers',
		path: 'rivers.json',
		modified,
		title: 'Rivers of Asia',
		description:
			'The courses of nine rivers, each a list of longitudes and latitudes, followed and simplified from GSHHG.',
		format: 'json',
		mediatype: 'application/json',
		encoding: 'utf-8',
		licenses: [
			{
				name: 'LGPL-3.0-or-later',
				title: 'GNU Lesser General Public License 3 or later',
				path: 'https://www.gnu.org/licenses/lgpl-3.0.html'
			}
		],
		sources: [
			{
				title: 'GSHHG: A Global Self-consistent, Hierarchical, High-resolution Geography Database',
				path: 'https://www.soest.hawaii.edu/pwessel/gshhg/'
			}
		]
	}
];
