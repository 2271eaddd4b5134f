import { existsSync } from 'node:fs';
import { browserPath } from './browser.mjs';
import { installDebian } from './debian.mjs';
import { runPackageAside } from './run.mjs';

/** Whether Playwright's own downloads can be reached from here; many a network lets only packages through. */
const canDownload = () =>
	fetch('https://cdn.playwright.dev/', { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
		() => true,
		() => false
	);

/** Finds a Chromium for the tests or installs one: Playwright's own where it can be fetched, else the one of a Debian system. */
export async function installChromium() {
	const { chromium } = await import('playwright');
	const found = () => Boolean(browserPath()) || existsSync(chromium.executablePath());
	if (found()) return true;

	console.log('Installing Chromium for the tests …');
	if (await canDownload()) await runPackageAside('playwright', ['install', 'chromium']);
	if (found()) return true;
	const fault = await installDebian(['chromium', 'fonts-liberation']);
	if (fault) console.error(fault);
	return found();
}
