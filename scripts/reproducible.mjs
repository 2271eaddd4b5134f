import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root, run } from './run.mjs';

const left = new Set(['node_modules', 'build', '.git', '.svelte-kit', 'test-results']);

/** Every file below `folder` with the hash of its bytes. */
function bytesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	return new Map(
		files.map((file) => {
			const path = join(file.parentPath ?? file.path, file.name);
			return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
		})
	);
}

/** Builds the project a second time, from a copy in another folder, and names every file that came out otherwise. */
function compare() {
	const place = mkdtempSync(join(tmpdir(), 'again-'));
	const copy = join(place, 'another folder');
	cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const built = run('npm', ['run', '--silent', 'build'], { cwd: copy });
	const once = bytesOf(join(root, 'build'));
	const again = built ? bytesOf(join(copy, 'build')) : new Map();
	rmSync(place, { recursive: true, force: true });
	if (!built) throw new Error('The copy could not be built.');

	const differ = [...new Set([...once.keys(), ...again.keys()])].filter(
		(file) => once.get(file) !== again.get(file)
	);
	if (!differ.length) return console.log(`${once.size} files, built twice, are the same byte for byte.`);
	console.error(
		`${differ.length} of ${once.size} files differ when built again:\n${differ.slice(0, 20).join('\n')}`
	);
	process.exitCode = 1;
}

compare();
