import { readFileSync } from 'node:fs';

const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

/** Each interface of schema-dts: what it extends and the properties it adds. */
const interfaces = new Map(
	[...text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm)].map(
		([, name = '', bases = '', body = '']) => [
			name,
			{
				bases: bases
					.split(',')
					.map((base) => base.trim())
					.filter(Boolean),
				own: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = '']) => property)
			}
		]
	)
);

const propertiesOf = (name: string): readonly string[] => {
	const found = interfaces.get(name);
	return found ? [...found.own, ...found.bases.flatMap(propertiesOf)] : [];
};

/** What is wrong with a thing of schema.org: each type that does not exist, each property that its type does not have. */
export function faultsOf(thing: unknown): readonly string[] {
	if (Array.isArray(thing)) return thing.flatMap(faultsOf);
	if (typeof thing !== 'object' || thing === null) return [];
	const type = '@type' in thing ? String(thing['@type']) : '';
	const known = new Set(propertiesOf(`${type}Leaf`));
	if (!known.size) return [`no type “${type}”`];
	return Object.entries(thing).flatMap(([name, value]) => [
		...(known.has(name) || name === '@context' || name === '@id' ? [] : [`${type} has no “${name}”`]),
		...faultsOf(value)
	]);
}
