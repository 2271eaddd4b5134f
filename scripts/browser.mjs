import { existsSync } from 'node:fs';

/** Where the Chromium of the tests is: the one asked for, the system's, or (undefined) Playwright's own. */
export function browserPath() {
	return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
}

/**
 * How Playwright starts it: with no sandbox where root runs it, and no talk with the network of its own accord.
 * @param {readonly string[]} more arguments beside those
 */
export function launchOptions(more = []) {
	const executablePath = browserPath();
	const args = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic',
		...more
	];
	if (process.getuid?.() === 0) args.unshift('--no-sandbox');
	return executablePath ? { executablePath, args } : { args };
}
