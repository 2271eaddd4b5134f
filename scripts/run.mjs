import { spawnSync } from 'node:child_process';
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

/** Runs a command of an installed package; see `run`. */
export const runPackage = (name, args, options) => run('npx', ['--no-install', name, ...args], options);
