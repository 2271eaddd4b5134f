import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const content = 'src/content/en';

/** Folders of chapters with the files of their steps, in order. */
const chaptersIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
		.map(({ name }) => ({
			name,
			steps: readdirSync(join(folder, name)).filter((file) => file !== 'chapter.md')
		}));

/** The same page under an id of its own. */
const renamed = (file, turn) => readFileSync(file, 'utf8').replace(/^id: (.+)$/m, `id: $1-${turn}`);

/** Tells the story's chapters again, and again, under new ids, until there are so many steps. */
function repeat(folder, steps) {
	const chapters = chaptersIn(folder);
	let told = chapters.reduce((sum, chapter) => sum + chapter.steps.length, 0);
	for (let turn = 2; told < steps; turn++)
		for (const chapter of chapters) {
			if (told >= steps) break;
			const own = join(folder, `${String(turn).padStart(2, '0')}x${chapter.name}`);
			// names are the order: those told again come after all others
			const place = own.replace(/\/(\d\dx)/, '/99-$1');
			mkdirSync(place);
			for (const file of ['chapter.md', ...chapter.steps.slice(0, steps - told)])
				writeFileSync(join(place, file), renamed(join(folder, chapter.name, file), turn));
			told += Math.min(chapter.steps.length, steps - told);
		}
	return told;
}

/** The project's files, without what is made from them. */
const project = () =>
	readdirSync('.').filter(
		(name) => !/^(\.git|\.svelte-kit|build|docs|node_modules|test-results|tests)$/.test(name)
	);

/**
 * Builds the site of a story of so many steps in a folder of its own: the real one, told several times.
 * @returns the folder of the built site, how many steps it has, and how long the build took, in seconds
 */
export function grow(wanted) {
	const folder = mkdtempSync(join(tmpdir(), `bench-${wanted}-`));
	for (const name of project()) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	// the bench's server compresses what it is asked for; the adapter would open all files at once
	const config = join(folder, 'svelte.config.js');
	writeFileSync(config, readFileSync(config, 'utf8').replace('precompress: true', 'precompress: false'));
	const steps = repeat(join(folder, content), wanted);
	const start = Date.now();
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	return { folder: join(folder, 'build'), steps, seconds: (Date.now() - start) / 1000 };
}
