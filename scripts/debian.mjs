import { existsSync } from 'node:fs';
import { runAside } from './run.mjs';

/** Installs packages of a Debian system, where that is one and we may. Resolves to what kept it from that; nothing if all are there. */
export async function installDebian(packages) {
	if (!existsSync('/usr/bin/apt-get')) return 'This is no Debian system.';
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
		const [command, ...args] = [...asRoot, 'apt-get', ...step];
		const { passed, said } = await runAside(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
		if (!passed) return said;
	}
	return undefined;
}
