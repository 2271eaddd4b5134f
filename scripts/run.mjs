import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. Every command runs there, wherever it was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

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

/** Runs a command aside. Resolves to whether it ended well and all that it said. */
export function runAside(command, args) {
	return new Promise((resolve) => {
		const said = [];
		const child = spawn(command, args, {
			cwd: root,
			shell: windows,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, FORCE_COLOR: '1' }
		});
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => said.push(words));
		const end = (passed) => resolve({ passed, said: Buffer.concat(said).toString() });
		child.on('error', () => end(false));
		child.on('close', (status) => end(status === 0));
	});
}

/** Runs a command of an installed package; see `run`. */
export const runPackage = (name, args, options) => run('npx', ['--no-install', name, ...args], options);
