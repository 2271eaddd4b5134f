import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rendered = '.svelte-kit/output/prerendered/pages';

/** The last page of each folder, by its path: one of each kind. */
const paths = [
	...new Map(
		readdirSync(rendered, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => file.endsWith('index.html'))
			.sort()
			.map((file) => [
				file.split('/').at(-3) ?? file.split('/').at(-2) ?? '',
				file.replace(/index\.html$/, '')
			])
	).values()
];

test('the same pages come out in another time zone and language, byte for byte', () => {
	const said = execFileSync('node', ['tests/support/render-again.mjs', JSON.stringify(paths)], {
		encoding: 'utf8',
		env: {
			...process.env,
			TZ: 'Pacific/Kiritimati',
			LANG: 'ru_RU.UTF-8',
			LC_ALL: 'ru_RU.UTF-8',
			HANDOUTS: existsSync('build/teach/student-pack-a4.pdf') ? 'yes' : ''
		}
	});
	const hash = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(rendered, path, 'index.html')))
			.digest('hex');
	expect(paths.length).toBeGreaterThan(10);
	expect(JSON.parse(said)).toEqual(Object.fromEntries(paths.map((path) => [path, hash(path)])));
}, 120_000);
