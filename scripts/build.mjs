import './needs-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetBuild, inputsOf, rememberBuild } from './built.mjs';
import { canPrint, printHandouts, site } from './handouts.mjs';
import { sayCopy } from './offline/said.mjs';
import { listKept } from './offline/worker.mjs';
import { writeCopy } from './offline/zip.mjs';
import { root, runPackage, runPackageAside } from './run.mjs';

/** What an author has to put right, once each, where a tool printed it with much of its own round it. */
const faultsIn = (said) => [
	...new Set([...said.matchAll(/\bProblem(?: \[Error\])?: (.+)/g)].map(([, words]) => words))
];

/** The pages and scripts, by Vite; ends the program where that fails, with what an author has to put right and no more. */
async function buildPages(prints) {
	// what tsconfig.json builds on
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) runPackage('svelte-kit', ['sync']);
	const { passed, said, warned } = await runPackageAside('vite', ['build', '--logLevel', 'warn'], {
		env: { HANDOUTS: prints ? 'yes' : '', SITE_URL: site.href }
	});
	if (passed) return process.stderr.write(warned);
	const faults = faultsIn(said);
	console.error(faults.length ? faults.join('\n') : said);
	process.exit(1);
}

const prints = await canPrint();
const inputs = inputsOf(root, prints);
forgetBuild(root);
if (!process.env.SITE_URL) console.log(`SITE_URL is not set: absolute addresses use ${site.origin}`);
if (!prints)
	console.log(
		'Found no Chromium: the teachers’ handouts are not made as PDF, and no page offers them. `npx playwright install chromium` brings one; or set CHROMIUM_PATH.'
	);
await buildPages(prints);
if (prints) await printHandouts();
const folder = join(root, 'build');
sayCopy(folder, await writeCopy(folder, site.href));
// last, since it holds the hashes of pages
listKept(folder);
rememberBuild(root, inputs);
