import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. Every command runs there, wherever it was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program where nothing may be written into the project's folder. */
export function mustWrite() {
	try {
		accessSync(root, constants.W_OK);
	} catch {
		console.error(
			`Nothing may be written into ${root}: copy the project to a folder of yours, and start it there.`
		);
		process.exit(1);
	}
}

const windows = process.platform === 'win32';

/** Runs a command with its output shown and nothing to read: true when it ends well. */
export function run(command, args, { env = {}, timeout, cwd = root } = {}) {
	const { status } = spawnSync(command, args, {
		cwd,
		env: { ...process.env, ...env },
		// npm and npx are batch files there
		shell: windows,
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout
	});
	return status === 0;
}

/** Runs a command aside. Resolves to whether it ended well, all that it said, and what of that went to where errors go. */
export function runAside(command, args, { env = {}, cwd = root } = {}) {
	return new Promise((resolve) => {
		const said = [];
		const warned = [];
		const child = spawn(command, args, {
			cwd,
			shell: windows,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env }
		});
		child.stdout.on('data', (words) => said.push(words));
		child.stderr.on('data', (words) => said.push(words) && warned.push(words));
		const text = (words) => Buffer.concat(words).toString();
		const end = (passed) => resolve({ passed, said: text(said), warned: text(warned) });
		child.on('error', () => end(false));
		child.on('close', (status) => end(status === 0));
	});
}

const packaged = (name, args) => ['npx', ['--no-install', name, ...args]];

/** Runs a command of an installed package; see `run`. */
export const runPackage = (name, args, options) => run(...packaged(name, args), options);

/** Runs a command of an installed package aside; see `runAside`. */
export const runPackageAside = (name, args, options) => runAside(...packaged(name, args), options);
