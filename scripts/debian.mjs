import { run } from './run.mjs';

const minutes = 60_000;

/** Installs packages of a Debian system, where that is one and we may: true when all are there. */
export function installDebian(packages) {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	return [
		['apt-get', 'update'],
		['apt-get', 'install', '-y', '--no-install-recommends', ...packages]
	].every((step) => {
		const [command, ...args] = [...asRoot, ...step];
		return run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 10 * minutes });
	});
}
