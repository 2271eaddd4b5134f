import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let place: string;
let project: string;

const locked = { integrity: 'sha512-AAAA', resolved: 'http://127.0.0.1:9/one.tgz', version: '1.0.0' };

const write = (file: string, value: object) => {
	writeFileSync(join(project, file), JSON.stringify(value));
};

// a project of one package, which is there, and a registry that never answers
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'install-'));
	project = join(place, 'project');
	mkdirSync(join(project, 'node_modules/one'), { recursive: true });
	for (const name of ['install.mjs', 'run.mjs', 'needs-node.mjs'])
		cpSync(`scripts/${name}`, join(project, 'scripts', name));
	const packages = { 'node_modules/one': locked };
	write('package.json', { name: 'project', dependencies: { one: '1.0.0' } });
	write('package-lock.json', {
		name: 'project',
		lockfileVersion: 3,
		packages: { '': { name: 'project', dependencies: { one: '1.0.0' } }, ...packages }
	});
	write('node_modules/.package-lock.json', { packages });
	write('node_modules/one/package.json', { name: 'one', version: '1.0.0' });
	writeFileSync(join(project, '.npmrc'), 'registry=http://127.0.0.1:9/\nfetch-retries=0\n');
});

afterEach(() => {
	rmSync(place, { recursive: true, force: true });
});

function install() {
	const { status, stdout, stderr } = spawnSync(
		'node',
		['--input-type=module', '-e', 'import("./scripts/install.mjs").then((one) => one.installPackages())'],
		{ cwd: project, encoding: 'utf8', env: { ...process.env, npm_config_cache: join(place, 'cache') } }
	);
	return { status, said: stdout + stderr };
}

test('a lock file that is newer than the packages installs nothing', () => {
	utimesSync(join(project, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
	expect(install()).toEqual({ status: 0, said: '' });
});

test('a package whose folder is gone is installed', () => {
	rmSync(join(project, 'node_modules/one'), { recursive: true });
	expect(install().said).toContain('Installing packages');
});

test('without a network the packages that are there stay, and that is said', () => {
	const packages = { 'node_modules/one': { ...locked, integrity: 'sha512-BBBB' } };
	write('node_modules/.package-lock.json', { packages });
	const { status, said } = install();
	expect(status).toBe(1);
	expect(said).toContain('Those that were there before are untouched.');
	expect(existsSync(join(project, 'node_modules/one/package.json'))).toBe(true);
	expect(existsSync(join(project, '.install'))).toBe(false);
});

test.each(['#', '?'])('a folder with %s in its path is told in one sentence', (sign) => {
	const folder = join(place, `a${sign}b`);
	cpSync(project, folder, { recursive: true });
	const { status, stderr } = spawnSync('node', ['scripts/needs-node.mjs'], { cwd: folder, encoding: 'utf8' });
	expect(status).toBe(1);
	expect(stderr.trim()).toMatch(/^The project lies in .+: it cannot be built in a folder with # or \?/);
	expect(stderr.trim().split('\n')).toHaveLength(1);
});
