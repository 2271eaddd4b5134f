import './needs-node.mjs';
import { join } from 'node:path';
import { canPrint, printHandouts, site } from './handouts.mjs';
import { sayCopy } from './offline/said.mjs';
import { listKept } from './offline/worker.mjs';
import { writeCopy } from './offline/zip.mjs';
import { root, runPackage } from './run.mjs';

const prints = await canPrint();
const built =
	runPackage('svelte-kit', ['sync']) &&
	runPackage('vite', ['build', '--logLevel', 'warn'], { env: { HANDOUTS: prints ? 'yes' : '' } });
if (!built) process.exit(1);
if (prints) await printHandouts();
else console.warn('There is no Chromium here: the handouts are not made as PDF, and no page offers them.');
const folder = join(root, 'build');
sayCopy(folder, await writeCopy(folder, site.href));
// last, since it holds the hashes of pages
listKept(folder);
