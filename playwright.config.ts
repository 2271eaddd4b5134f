import { defineConfig, devices } from '@playwright/test';
import { resolve } from 'node:path';
import { launchOptions } from './scripts/browser.mjs';

export default defineConfig({
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// on a busy machine one in a thousand comes too late: what holds the second time is named, and does not fail the run
	retries: process.env.CI ? 1 : 0,
	// axe takes its time over a page of sixty steps
	timeout: 90_000,
	workers: 2,
	...(process.env.SITE_ADDRESS
		? {}
		: {
				webServer: {
					// any free port: the address is read from what the server prints, into SITE_ADDRESS
					command: 'node scripts/start.mjs --no-build --port 0',
					wait: { stdout: /is at (?<SITE_ADDRESS>http\S+)/ }
				}
			}),
	use: {
		// what a page shows must not hang on an earlier visit; tests of reading offline allow them
		serviceWorkers: 'block',
		...(process.env.SITE_ADDRESS ? { baseURL: process.env.SITE_ADDRESS } : {}),
		screenshot: 'off',
		trace: 'off',
		video: 'off'
	},
	projects: [
		{
			name: 'chromium',
			testDir: 'tests/e2e',
			use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() }
		},
		{
			name: 'visual',
			testDir: 'tests/visual',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...launchOptions(['--font-render-hinting=none']),
					env: { ...process.env, FONTCONFIG_FILE: resolve('tests/visual/fonts.conf') }
				}
			}
		}
	]
});
