import { existsSync } from 'node:fs';

const system = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'];

/** Where the Chromium of the tests is: the one asked for, the system's, or (undefined) Playwright's own. */
export function browserPath() {
	return system.find((path) => path && existsSync(path));
}

/** What it is started with: no sandbox where root runs it, and no talk with the network of its own accord. */
export const browserArgs = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];
