import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Installs what package-lock.json names, unless that was done since it last changed. Ends the program if it fails. */
export function installPackages() {
	const written = (file) => statSync(join(root, file)).mtimeMs;
	const done = 'node_modules/.package-lock.json';
	if (existsSync(join(root, done)) && written(done) >= written('package-lock.json')) return;
	console.log('Installing packages (npm ci) …');
	if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
	console.error('The packages could not be installed; what npm says above tells why.');
	process.exit(1);
}
