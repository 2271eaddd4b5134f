// Makes the web fonts, their style sheet and the table of widths. Run it after a change of glyphs.mjs
// or faces.mjs, and commit what it wrote:
//   npm ci --prefix scripts/fonts && npm run build --prefix scripts/fonts
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { faces, standIns, stills } from './faces.mjs';
import { advancesModule } from './metrics.mjs';
import { stylesheet } from './stylesheet.mjs';
import { subset } from './subset.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const upstream = (path) => join(here, 'node_modules', path);
const read = (path) => readFileSync(upstream(path));

async function write(path, text) {
	const options = await prettier.resolveConfig(join(root, path));
	writeFileSync(join(root, path), await prettier.format(text, { ...options, filepath: path }));
}

mkdirSync(join(root, 'src/styles/fonts'), { recursive: true });
for (const { file, upstream, axes } of faces) {
	const font = await subset(read(upstream), axes, 'woff2');
	writeFileSync(join(root, 'src/styles/fonts', file), font);
	console.log(`${file}: ${(font.length / 1000).toFixed(1)} kB`);
}

mkdirSync(join(root, 'src/lib/server/pages/picture/fonts'), { recursive: true });
for (const { file, upstream, axes } of stills)
	writeFileSync(
		join(root, 'src/lib/server/pages/picture/fonts', file),
		await subset(read(upstream), axes, 'sfnt')
	);

mkdirSync(join(root, 'static/fonts'), { recursive: true });
copyFileSync(upstream('source-serif/LICENSE.md'), join(root, 'static/fonts/source-serif-4.OFL.txt'));
copyFileSync(upstream('source-sans/LICENSE.md'), join(root, 'static/fonts/source-sans-3.OFL.txt'));

await write('src/styles/fonts.css', await stylesheet(faces, standIns, read));
await write('src/lib/chart/text/advances.ts', advancesModule(read(faces[2].upstream)));
