import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { installEngines } from './engines.mjs';
import { unpackServers } from './host-servers.mjs';
import { installPackages } from './install.mjs';
import { root, run, runAside } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'leaning-to-one-side-'));

/** What a test runner wrote into `file`, or nothing if it stopped before. */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** A command that is one check: passed or failed. */
const check = (script) => () => {
	const passed = run('npm', ['run', '--silent', script]);
	return { passed: Number(passed), failed: Number(!passed) };
};

/**
 * A test runner, which counts its tests itself. `reporter` gives arguments and environment that make it write
 * JSON into a file, `counts` reads that. A runner that fails without a failed test counts as one failure.
 */
const tests = (script, reporter, counts) => () => {
	const file = join(reports, `${script.replace(':', '-')}.json`);
	const { args, env } = reporter(file);
	const ended = run('npm', ['run', '--silent', script, '--', ...args], { env });
	const written = report(file);
	const { passed, failed } = written ? counts(written) : { passed: 0, failed: 0 };
	return { passed, failed: ended ? failed : Math.max(failed, 1) };
};

const vitest = (script) =>
	tests(
		script,
		(file) => ({ args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env: {} }),
		(json) => ({ passed: json.numPassedTests, failed: json.numFailedTests })
	);

const playwright = (script) =>
	tests(
		script,
		(file) => ({ args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
		(json) => ({ passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky })
	);

/** Checks that keep one processor busy each, the longest first: two run at a time. */
const readings = [
	['Code', 'lint:code'],
	['Types', 'check'],
	['Format', 'lint:format'],
	['Import rules', 'lint:imports'],
	['Unused code', 'lint:unused']
];

const heading = (title) => console.log(`\n━━ ${title} ━━\n`);

/** Runs the readings and shows each when it has ended. Resolves to the titles of those that failed. */
async function readAll() {
	const waiting = [...readings];
	const failures = [];
	async function lane() {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [title, script] = next;
			const { passed, said } = await runAside('npm', ['run', '--silent', script]);
			heading(title);
			console.log(said);
			if (!passed) failures.push(title);
		}
	}
	await Promise.all([lane(), lane()]);
	return failures;
}

const checks = [
	['Unit and data tests', vitest('test:unit')],
	['Component tests in Chromium', vitest('test:browser')],
	['Build', check('build')],
	['The same bytes from a second build', check('build:again')],
	['Tests of the built pages', vitest('test:site')],
	['Tests of the built site in Chromium', playwright('test:e2e')],
	['Look of the built pages in Chromium', playwright('test:visual')],
	['Tests behind other servers', vitest('test:deploy')],
	['Tests in Firefox and WebKit', vitest('test:engines')]
];

/** What `npm test` does: installs what is missing, runs every check, and ends with the totals on one line. */
export async function runAll() {
	process.env.CI ??= 'true';
	await installPackages();
	if (!(await installChromium()))
		console.error('No Chromium was found or installed; set CHROMIUM_PATH to one.');
	const untested = installEngines();
	if (!unpackServers()) untested.push('nginx or Caddy');
	// so that no earlier build can stand in for one that fails
	rmSync(join(root, 'build'), { recursive: true, force: true });

	const failures = await readAll();
	const total = { passed: readings.length - failures.length, failed: failures.length };
	for (const [title, runCheck] of checks) {
		heading(title);
		const { passed, failed } = runCheck();
		total.passed += passed;
		total.failed += failed;
		if (failed) failures.push(title);
	}
	rmSync(reports, { recursive: true, force: true });

	for (const engine of untested)
		console.log(`\n${engine} was not found and could not be installed: the site was not tested in it.`);
	console.log(failures.length ? `\nFailed: ${failures.join(', ')}.` : '\nAll is well.');
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed ? 1 : 0;
}
