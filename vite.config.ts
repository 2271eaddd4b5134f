import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { classicScripts } from './scripts/host-script.ts';
import { islands } from './scripts/islands.ts';
import { reload } from './scripts/reload.ts';

const browserSpecs = 'tests/**/*.svelte.spec.ts';
const siteSpecs = 'tests/site/**/*.spec.ts';
const deploySpecs = 'tests/deploy/**/*.spec.ts';
const engineSpecs = 'tests/engines/**/*.spec.ts';
const authorSpecs = 'tests/author/**/*.spec.ts';

export default defineConfig({
	// called bare: with options here, svelte.config.js would be ignored
	plugins: [sveltekit(), islands('src/islands'), classicScripts(), reload()],
	// how long our own plugins take is nobody's concern who builds the site
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		expect: { requireAssertions: true },
		// a bound for what hangs, not for what is slow: machines are busy
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.spec.ts'],
					exclude: [browserSpecs, siteSpecs, deploySpecs, engineSpecs, authorSpecs, 'tests/{e2e,visual}/**']
				}
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'browser',
					include: [browserSpecs],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				// reads build/, so it comes after `npm run build`
				extends: './vite.config.ts',
				test: { name: 'site', environment: 'node', include: [siteSpecs] }
			},
			{
				// runs the servers that deploy/ has configurations for, on build/
				extends: './vite.config.ts',
				test: {
					name: 'deploy',
					environment: 'node',
					include: [deploySpecs],
					fileParallelism: false
				}
			},
			{
				// starts the project and makes mistakes in it as its authors do, in a copy
				extends: './vite.config.ts',
				test: {
					name: 'author',
					environment: 'node',
					include: [authorSpecs],
					maxWorkers: 1
				}
			},
			{
				// drives Firefox and WebKit, a file each and so at the same time, through build/
				extends: './vite.config.ts',
				test: {
					name: 'engines',
					environment: 'node',
					include: [engineSpecs],
					maxWorkers: 2
				}
			}
		]
	}
});
