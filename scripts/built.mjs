import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders at the top of the project that no built page depends on; so does nothing there whose name starts with a dot. */
const apart = new Set([
	'build',
	'deploy',
	'docs',
	'node_modules',
	'playwright-report',
	'test-results',
	'tests'
]);

/** Where the last whole build is written down: beside it, not in it, since all in it is published. */
const recordOf = (project) => join(project, '.svelte-kit/built.json');

const filesBelow = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))
		.filter((file) => !/[\\/]node_modules[\\/]/.test(file.slice(folder.length)));

/**
 * What the site would be built from now, in one word that changes with it: files, environment, Node.
 * @param prints whether the handouts would be printed
 */
export function inputsOf(project, prints) {
	const hash = createHash('sha256');
	const add = (name, content) => hash.update(`${name}\0${content.length}\0`).update(content);
	const files = readdirSync(project, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && !apart.has(name))
		.flatMap((one) =>
			one.isDirectory() ? filesBelow(join(project, one.name)) : one.isFile() ? [join(project, one.name)] : []
		);
	for (const file of files.sort()) add(relative(project, file).replaceAll('\\', '/'), readFileSync(file));
	add('environment', JSON.stringify([process.env.SITE_URL ?? '', prints, process.versions.node]));
	return hash.digest('hex');
}

/** The names and sizes of all built files, in one word. */
function outputOf(build) {
	const hash = createHash('sha256');
	for (const file of filesBelow(build).sort())
		hash.update(`${relative(build, file)}\0${statSync(file).size}\0`);
	return hash.digest('hex');
}

/**
 * Where a site is built, below the project: it becomes `build/` once all of it is there. What is served meanwhile is the
 * build before, and one that is stopped half-way is never seen.
 */
export const making = '.svelte-kit/making';

/** Puts what was made in the place of `build/`, and writes down that it is whole and what it was built from. */
export function publish(project, inputs) {
	const [fresh, build, before] = [making, 'build', '.svelte-kit/before'].map((path) => join(project, path));
	const output = outputOf(fresh);
	rmSync(before, { recursive: true, force: true });
	rmSync(recordOf(project), { force: true });
	if (existsSync(build)) renameSync(build, before);
	renameSync(fresh, build);
	writeFileSync(recordOf(project), `${JSON.stringify({ inputs, output })}\n`);
	rmSync(before, { recursive: true, force: true });
}

function record(project) {
	try {
		return JSON.parse(readFileSync(recordOf(project), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Whether `build/` holds all that the last build wrote, whatever that was built from. */
export const isWhole = (project) =>
	existsSync(join(project, 'build')) && record(project)?.output === outputOf(join(project, 'build'));

/** Whether `build/` is whole and was built from `inputs`. */
export const isBuiltFrom = (project, inputs) => record(project)?.inputs === inputs && isWhole(project);
