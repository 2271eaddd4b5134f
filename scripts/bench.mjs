// Measures what the built story costs its readers, beside the least such a page could cost and beside any other
// build. docs/performance.md says how, and what was found:
//   npm run bench [-- --steps 200,1000] measures the same story told several times, built on the spot
//   npm run bench [-- --price 0.05] says what ten million views would cost at so much a gigabyte
//   npm run bench [-- other=folder[#/page/] …] [--runs 5] [--pages /,/present/] [--profiles desktop,phone] [--out folder]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFloor } from './bench/floor.mjs';
import { grow } from './bench/grow.mjs';
import { measure } from './bench/measure.mjs';
import { ratios, summary, table } from './bench/report.mjs';
import { serve } from './bench/serve.mjs';
import { traffic } from './bench/traffic.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '5' },
		pages: { type: 'string', default: '/' },
		profiles: { type: 'string', default: 'desktop,phone' },
		out: { type: 'string', default: 'test-results/bench' },
		price: { type: 'string', default: '0.05' },
		steps: { type: 'string', default: '' },
		traces: { type: 'boolean', default: false }
	}
});

const floor = makeFloor('build');
const targets = [
	{ name: 'floor', folder: floor, page: '/' },
	...values.pages.split(',').map((page) => ({ name: page, folder: 'build', page })),
	...positionals.map((text) => {
		const [, name, folder, page = '/'] = /^([^=]+)=([^#]+)(?:#(.*))?$/.exec(text) ?? [];
		if (!name) throw new Error(`“${text}” should be name=folder or name=folder#/page/`);
		return { name, folder, page };
	})
];
const grown = values.steps
	.split(',')
	.filter(Boolean)
	.map((steps) => grow(Number(steps)));
for (const { steps, folder } of grown) targets.push({ name: `${steps} steps`, folder, page: '/' });
mkdirSync(values.out, { recursive: true });

const servers = new Map();
for (const { folder } of targets) if (!servers.has(folder)) servers.set(folder, await serve(folder));

const profiles = values.profiles.split(',');
const results = [];

/** Writes what is known so far. Returns it as Markdown. */
function write() {
	const summaries = {};
	const text = [];
	for (const profile of profiles) {
		const of = (name) => results.filter((run) => run.name === name && run.profile === profile);
		const measured = targets.filter(({ name }) => of(name).length);
		const made = Object.fromEntries(measured.map(({ name }) => [name, summary(of(name))]));
		summaries[profile] = made;
		text.push(`## ${profile}\n\n${table(made)}\n`);
		for (const [name, page] of Object.entries(made))
			if (name !== 'floor' && made.floor) text.push(`${name}: ${ratios(page, made.floor)}\n`);
	}
	text.push(`## traffic\n\n${traffic(summaries[profiles[0]], Number(values.price))}\n`);
	writeFileSync(join(values.out, 'bench.json'), JSON.stringify({ summaries, grown, results }, null, '\t'));
	writeFileSync(join(values.out, 'bench.md'), text.join('\n'));
	return text.join('\n');
}

for (let round = 0; round < Number(values.runs); round++) {
	// there and back again, so that what slowly changes counts for all alike
	const order = round % 2 ? targets.slice().reverse() : targets;
	for (const profile of profiles)
		for (const { name, folder, page } of order) {
			const url = new URL(page, servers.get(folder).origin).href;
			const traces = values.traces && join(values.out, `${name.replaceAll('/', '-')}-${profile}`);
			const which = `${round + 1} ${profile} ${name}:`;
			try {
				const run = await measure(url, profile, traces);
				results.push({ name, profile, round, ...run });
				const { load, scroll } = run;
				console.error(
					which,
					`LCP ${load.lcp?.toFixed()} TBT ${load.tbt.toFixed()} scroll ${scroll.unrecorded.toFixed(1)} (recorded ${scroll.main.toFixed(1)}) longest ${scroll.longest.toFixed()}`
				);
			} catch (error) {
				console.error(which, error.message);
			}
			write();
		}
}

console.log(write());
for (const { close } of servers.values()) close();
rmSync(floor, { recursive: true });
process.exit();
