import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';
import { installEngines } from './engines.mjs';
import { unpackServers } from './host-servers.mjs';
import { installPackages } from './install.mjs';
import { root, runAside } from './run.mjs';

const reports = mkdtempSync(join(tmpdir(), 'leaning-to-one-side-'));

/** What a test runner wrote into `file`, or nothing if it stopped before. */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** A script of package.json that is one check: passed or failed. */
const check = (script) => ({
	script,
	async run() {
		const { passed, said } = await runAside('npm', ['run', '--silent', script]);
		return { passed: Number(passed), failed: Number(!passed), skipped: 0, said };
	}
});

/**
 * A test runner, which counts its tests itself. `reporter` gives arguments and environment that make it write
 * JSON into a file, `counts` reads that. A runner that fails without a failed test counts as one failure.
 */
const tests = (script, reporter, counts) => ({
	script,
	async run(shared) {
		const file = join(reports, `${script.replace(':', '-')}.json`);
		const { args, env } = reporter(file, shared);
		const ended = await runAside('npm', ['run', '--silent', script, '--', ...args], { env });
		const written = report(file);
		const { passed, failed, skipped } = written ? counts(written) : { passed: 0, failed: 0, skipped: 0 };
		return { passed, failed: ended.passed ? failed : Math.max(failed, 1), skipped, said: ended.said };
	}
});

const vitest = (script) =>
	tests(
		script,
		(file) => ({ args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env: {} }),
		(json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests })
	);

const playwright = (script) =>
	tests(
		script,
		(file, shared) => ({
			args: ['--reporter=dot,json'],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...shared }
		}),
		({ stats }) => ({
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected,
			skipped: stats.skipped
		})
	);

/** What reads the built site, and so waits for it. */
const onSite = (one) => ({ ...one, needs: 'Build' });

/**
 * Every check, the sooner the more hangs on it or the longer it takes. One that reads the built site waits for it, and
 * another is begun meanwhile.
 */
const checks = (long) => ({
	Build: check('build'),
	Code: check('lint:code'),
	'Unit and data tests': vitest('test:unit'),
	'Tests in Firefox and WebKit': onSite(vitest('test:engines')),
	'Tests of the built site in Chromium': onSite(playwright('test:e2e')),
	'Tests of the built pages': onSite(vitest('test:site')),
	'Look of the built pages in Chromium': onSite(playwright('test:visual')),
	...(long && {
		'The same bytes from a second build': onSite(check('build:again')),
		'What an author meets': vitest('test:author')
	}),
	Types: check('check'),
	'Component tests in Chromium': vitest('test:browser'),
	Format: check('lint:format'),
	'Import rules': check('lint:imports'),
	'Unused code': check('lint:unused'),
	// measures a server, and so comes when little else runs
	'Tests behind other servers': onSite(vitest('test:deploy'))
});

const notRun = { passed: 0, failed: 1, skipped: 0, said: 'Not run: nothing was built.' };

/**
 * Runs checks, as many at a time as there are processors and one more, since browsers often wait; each is shown when it
 * has ended. Resolves to what each said, by its title.
 */
async function runInLanes(all) {
	const ended = {};
	const begun = new Map();
	const shared = {};
	const waiting = new Map(Object.entries(all));
	const begin = ([title, { needs, run }]) => {
		waiting.delete(title);
		const since = performance.now();
		const result = ended[needs]?.failed ? Promise.resolve(notRun) : run(shared);
		const running = result.then(async (result) => {
			const seconds = Math.round((performance.now() - since) / 1000);
			console.log(`\n━━ ${title}: ${result.failed ? 'failed' : 'passed'} in ${seconds} s ━━\n`);
			console.log(result.said);
			ended[title] = result;
			begun.delete(title);
			// one server of the built site for all that ask it; it needs packages, so nothing asks for it before they are there
			if (title === 'Build' && !result.failed) {
				const { serve } = await import('./server.mjs');
				shared.SITE_ADDRESS = await serve(join(root, 'build'), 0);
			}
		});
		begun.set(title, running);
	};
	while (waiting.size || begun.size) {
		const ready = [...waiting].find(([, { needs }]) => !needs || ended[needs]);
		if (ready && begun.size <= availableParallelism()) begin(ready);
		else await Promise.race(begun.values());
	}
	return ended;
}

/** The checks whose scripts are named, and the build if one of them needs it. */
function chosen(all, scripts) {
	const some = Object.entries(all).filter(([, { script }]) => scripts.includes(script));
	const needed = some.some(([, { needs }]) => needs) ? [['Build', all.Build]] : [];
	return Object.fromEntries([...needed, ...some]);
}

/**
 * What `npm test` does: installs what is missing, runs every check, and ends with the totals on one line.
 * @param long whether tests run at full length
 * @param only the scripts of package.json to run, if not all
 */
export async function runAll({ long, only }) {
	process.env.CI ??= 'true';
	process.env.LONG = long ? 'yes' : '';
	await installPackages();
	if (!(await installChromium()))
		console.error('No Chromium was found or installed; set CHROMIUM_PATH to one.');
	const untested = (await installEngines()).map(
		(engine) => `${engine} was not found and could not be installed`
	);
	if (!(await unpackServers())) untested.push('nginx or Caddy was not found and could not be unpacked');
	// so that no earlier build can stand in for one that fails
	rmSync(join(root, 'build'), { recursive: true, force: true });

	const ended = await runInLanes(only.length ? chosen(checks(long), only) : checks(long));
	rmSync(reports, { recursive: true, force: true });

	const sum = (what) => Object.values(ended).reduce((all, one) => all + one[what], 0);
	for (const words of untested) console.log(`\n${words}: nothing was tested in it.`);
	if (ended['Look of the built pages in Chromium']?.skipped)
		console.log(
			'\nThe looks were made by another Chromium (tests/visual/baselines/browser.txt): none was compared.'
		);
	const failures = Object.keys(ended).filter((title) => ended[title].failed);
	console.log(failures.length ? `\nFailed: ${failures.join(', ')}.` : '\nAll is well.');
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	process.exit(sum('failed') ? 1 : 0);
}
