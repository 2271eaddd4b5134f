import { existsSync } from 'node:fs';
import { installDebian } from './debian.mjs';

/** @param {string | undefined} path */
const onlyIf = (path) => (path && existsSync(path) ? path : undefined);

/** Firefox: the one asked for, or the long-lived one of a Debian system; undefined if there is none. */
export const firefoxPath = () => onlyIf(process.env.FIREFOX_PATH) ?? onlyIf('/usr/bin/firefox-esr');

/** WebKitGTK's driver, where there is also a screen for it that nobody sees; undefined if either is missing. */
export const webkitPath = () => onlyIf('/usr/bin/Xvfb') && onlyIf('/usr/bin/WebKitWebDriver');

const engines = [
	{ name: 'Firefox', path: firefoxPath, packages: ['firefox-esr'] },
	{ name: 'WebKit', path: webkitPath, packages: ['webkit2gtk-driver', 'xvfb'] }
];

/** Installs the engines that are missing, on a Debian system. Resolves to the names of those that stay missing. */
export async function installEngines() {
	const missing = () => engines.filter(({ path }) => !path());
	// one by one, as what one lacks must not take the other away
	for (const { name, packages } of missing()) {
		console.log(`Installing ${name} for the tests …`);
		const fault = await installDebian(packages);
		if (fault) console.error(fault);
	}
	return missing().map(({ name }) => name);
}
