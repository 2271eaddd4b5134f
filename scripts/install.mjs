import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustWrite, root, runAside } from './run.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether all that package-lock.json names is there, whenever it was written; what is for other systems need not be. */
function isInstalled() {
	try {
		const there = packagesIn('node_modules/.package-lock.json');
		return Object.entries(packagesIn('package-lock.json')).every(
			([path, { integrity, optional }]) =>
				path === '' || (there[path] ? there[path].integrity === integrity : optional)
		);
	} catch {
		return false;
	}
}

/** Installs what package-lock.json names, if it is not there. Ends the program where that fails. */
export async function installPackages() {
	if (isInstalled()) return;
	mustWrite();
	console.log('Installing packages (half a minute) …');
	const { passed, said } = await runAside('npm', ['ci', '--no-audit', '--no-fund']);
	if (passed) return;
	console.error(`${said}\nThe packages could not be installed; what npm says above tells why.`);
	process.exit(1);
}
