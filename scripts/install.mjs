import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustWrite, root, runAside } from './run.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/**
 * Whether all that package-lock.json names is there, whenever it was written and however it was copied; what is for other
 * systems need not be.
 */
function isInstalled() {
	try {
		const there = packagesIn('node_modules/.package-lock.json');
		return Object.entries(packagesIn('package-lock.json')).every(([path, { integrity, optional }]) => {
			if (path === '') return true;
			if (!there[path]) return optional;
			return there[path].integrity === integrity && existsSync(join(root, path, 'package.json'));
		});
	} catch {
		return false;
	}
}

/** Puts the packages that came into `aside` in the place of those that are there, which go only now. */
function take(aside) {
	const fresh = join(aside, 'node_modules');
	const target = join(root, 'node_modules');
	try {
		if (existsSync(target)) renameSync(target, join(aside, 'before'));
		renameSync(fresh, target);
	} catch {
		// a volume of its own, or a layer below, cannot be moved away
		for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true, force: true });
		cpSync(fresh, target, { recursive: true, verbatimSymlinks: true });
	}
}

/**
 * Installs what package-lock.json names, if it is not there. What is there stays until all of it has come. Ends the program
 * where that fails.
 */
export async function installPackages() {
	if (isInstalled()) return;
	mustWrite();
	console.log('Installing packages (half a minute) …');
	// in the project's folder, so that it can be moved into place
	const aside = join(root, '.install');
	rmSync(aside, { recursive: true, force: true });
	mkdirSync(aside);
	for (const file of ['package.json', 'package-lock.json', '.npmrc'])
		cpSync(join(root, file), join(aside, file));
	const { passed, said } = await runAside('npm', ['ci', '--no-audit', '--no-fund'], { cwd: aside });
	if (passed) take(aside);
	rmSync(aside, { recursive: true, force: true });
	if (passed) return;
	const before = existsSync(join(root, 'node_modules')) ? ' Those that were there before are untouched.' : '';
	console.error(
		`${said}\nThe packages could not be installed: is there a network? npm says above what went wrong.${before}`
	);
	process.exit(1);
}
