import { existsSync } from 'node:fs';
import { browserPath } from './browser.mjs';
import { installDebian } from './debian.mjs';
import { runPackage } from './run.mjs';

const minutes = 60_000;

/** Finds a Chromium for the tests or installs one: Playwright's own, else the one of a Debian system. */
export async function installChromium() {
	const { chromium } = await import('playwright');
	const found = () => browserPath() ?? [chromium.executablePath()].find((path) => existsSync(path));
	if (found()) return true;

	console.log('Installing Chromium for the tests …');
	const impatient = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
	if (runPackage('playwright', ['install', 'chromium'], { env: impatient, timeout: 10 * minutes }) && found())
		return true;

	installDebian(['chromium', 'fonts-liberation']);
	return Boolean(found());
}
