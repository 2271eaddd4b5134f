import './needs-node.mjs';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { inputsOf, making, publish } from './built.mjs';
import { canPrint, printHandouts, sayUnprinted, site } from './handouts.mjs';
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
		// an address that nobody gave stays out of what others copy
		env: {
			HANDOUTS: prints ? 'yes' : '',
			SITE_URL: process.env.SITE_URL ? site.href : '',
			SITE_FOLDER: making
		}
	});
	if (passed) return process.stderr.write(warned);
	const faults = faultsIn(said);
	console.error(faults.length ? faults.join('\n') : said);
	process.exit(1);
}

const prints = await canPrint();
const inputs = inputsOf(root, prints);
if (!process.env.SITE_URL) console.log(`SITE_URL is not set: absolute addresses use ${site.origin}`);
if (!prints) sayUnprinted();
const folder = join(root, making);
rmSync(folder, { recursive: true, force: true });
await buildPages(prints);
const [copy] = await Promise.all([writeCopy(folder, site.href), prints && printHandouts(folder)]);
sayCopy(folder, copy);
// after all that changes a page, since it holds their hashes
listKept(folder);
await compress(folder);
publish(root, inputs);
