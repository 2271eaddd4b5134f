import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/lib/domain/story';
import { figureIds } from '../../../src/lib/domain/view';
import { story } from '../../../src/lib/server/story/content';
import { pictureFile } from '../../../src/lib/server/pages/picture/files';

/** Draws each file named on the command line; the library ends the whole program where it fails. */
const draw = `import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
for (const file of process.argv.slice(1)) { console.log(file); new Resvg(readFileSync(file, 'utf8'), { font: { loadSystemFonts: false } }).render(); }
console.log('whole');`;

test('a program that draws SVG draws the picture of every step and figure', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	const files = [
		...stepsOf(story).map(({ id }) => ['step', id] as const),
		...figureIds.map((id) => ['figure', id] as const)
	].map(([kind, name]) => {
		const file = join(folder, `${kind}-${name}.svg`);
		writeFileSync(file, String(pictureFile(kind, name, 'svg')));
		return file;
	});
	const { stdout } = spawnSync('node', ['--input-type=module', '-e', draw, ...files], { encoding: 'utf8' });
	rmSync(folder, { recursive: true });
	expect(stdout.trim().split('\n').at(-1), 'the last one that was begun').toBe('whole');
}, 120_000);
