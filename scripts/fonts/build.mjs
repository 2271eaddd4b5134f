import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { advancesModule } from './metrics.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const upstream = (path) => readFileSync(join(here, 'node_modules', path));

async function write(path, text) {
	const options = await prettier.resolveConfig(join(root, path));
	writeFileSync(join(root, path), await prettier.format(text, { ...options, filepath: path }));
}

const sans = upstream('source-sans/VF/SourceSans3VF-Upright.ttf');
await write('src/lib/chart/text/advances.ts', advancesModule(sans));
