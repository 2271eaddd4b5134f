// What an author wants to know within half a minute, about what changed since the last commit: npm run quick
import './needs-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage, runPackageAside } from './run.mjs';

const git = (...args) =>
	spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.split('\0').filter(Boolean);

/** The files that differ from the last commit, new ones too. */
const changed = [
	...git('diff', '-z', '--name-only', '--relative', 'HEAD'),
	...git('ls-files', '-z', '--others', '--exclude-standard')
].filter((file) => existsSync(file));
const code = changed.filter((file) => /\.(m?js|cjs|ts|svelte)$/.test(file));

const cache = ['--cache', '--cache-strategy', 'content'];
const lint = ['--max-warnings', '0', ...cache, '--cache-location', 'node_modules/.cache/eslint/'];
const checks = {
	'Unit and data tests': () => runPackageAside('vitest', ['run', '--project', 'node', '--reporter=dot']),
	...(code.length && {
		Types: () => runPackageAside('svelte-check', ['--fail-on-warnings', '--incremental']),
		Code: () => runPackageAside('eslint', [...lint, '--no-warn-ignored', ...code])
	}),
	...(changed.length && {
		Format: () => runPackageAside('prettier', ['--check', '--ignore-unknown', ...changed])
	})
};

const since = performance.now();
if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) runPackage('svelte-kit', ['sync']);
const waiting = Object.entries(checks);
const failures = [];
async function lane() {
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const [title, run] = next;
		const { passed, said } = await run();
		console.log(`${passed ? '✓' : '✗'} ${title}`);
		if (passed) continue;
		console.log(said);
		failures.push(title);
	}
}
await Promise.all([lane(), lane()]);

const seconds = Math.round((performance.now() - since) / 1000);
console.log(
	`${failures.length ? `Failed: ${failures.join(', ')}` : 'All is well'}, in ${seconds} s (${changed.length} changed files). \`npm test\` runs the rest.`
);
process.exitCode = failures.length ? 1 : 0;
