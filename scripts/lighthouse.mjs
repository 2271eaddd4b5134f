// Asks Lighthouse about the built site, as a desktop; docs/performance.md has what it said:
//   npm run build && npm run lighthouse [-- --pages /,/sources/]
// It is fetched by npx when it is asked for: hundreds of packages that nothing else here needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserPath } from './browser.mjs';
import { root } from './run.mjs';
import { serve } from './server.mjs';

// 13 needs Node 22
const lighthouse = 'lighthouse@12.8.2';

/** What it holds against us and stays, by audit: why. */
const known = {
	'aria-deprecated-role': 'notes have the role doc-endnote, on which other people’s tools may rely',
	'is-crawlable': 'a chart in a frame is not to be found by itself'
};

const { values } = parseArgs({
	options: { pages: { type: 'string', default: '/,/article/,/embed/figure/loan/,/present/' } }
});
const out = join(root, 'test-results/lighthouse');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const site = await serve(join(root, 'build'), 0);
const flags = '--headless=new --disable-quic' + (process.getuid?.() === 0 ? ' --no-sandbox' : '');

let faults = 0;
for (const [i, page] of values.pages.split(',').entries()) {
	const file = join(out, `${i}.json`);
	const args = [new URL(page, site).href, '--preset=desktop', '--quiet'];
	args.push('--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`);
	const env = { ...process.env, CHROME_PATH: browserPath() ?? chromium.executablePath() };
	// not `run`, which would wait and leave the pages unserved
	const asked = spawn('npx', ['--yes', lighthouse, ...args], { env, stdio: 'inherit' });
	const [code] = await once(asked, 'exit');
	if (code !== 0) process.exit(1);
	const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
	const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
	console.log(`${page}: ${scores.join(', ')}`);
	for (const { id, auditRefs } of Object.values(categories))
		for (const { id: audit, weight } of auditRefs) {
			const { score, title } = audits[audit];
			if (!weight || score === null || score >= 0.9) continue;
			console.log(`  ${id}: ${title}${known[audit] ? ` (stays: ${known[audit]})` : ''}`);
			// times depend on the machine
			if (!known[audit] && id !== 'performance') faults++;
		}
}
process.exit(Number(faults > 0));
