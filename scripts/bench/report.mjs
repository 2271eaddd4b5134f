import { median } from './numbers.mjs';

const kB = 1000;
const MB = 1_000_000;

/** What is reported of a run: its name, where it stands, what it is divided by, and its digits. */
const measures = [
	['html kB', (run) => run.bytes.html, kB, 1],
	['script kB', (run) => run.bytes.script ?? 0, kB, 1],
	['css kB', (run) => run.bytes.css ?? 0, kB, 1],
	['fonts kB', (run) => run.bytes.fonts ?? 0, kB, 1],
	['first load kB', (run) => run.bytes.total, kB, 0],
	['after scroll kB', (run) => run.bytesAfter.total, kB, 0],
	['requests', (run) => run.bytes.requests, 1, 0],
	['FCP ms', (run) => run.load.fcp, 1, 0],
	['LCP ms', (run) => run.load.lcp, 1, 0],
	['TBT ms', (run) => run.load.tbt, 1, 0],
	['longest load task ms', (run) => run.load.longest, 1, 0],
	['follows scroll ms', (run) => run.load.sync, 1, 0],
	['CLS', (run) => run.cls, 1, 3],
	['scroll main ms/screen', (run) => run.scroll.unrecorded, 1, 1],
	['recorded', (run) => run.scroll.main, 1, 1],
	...['script', 'style', 'layout', 'paint', 'garbage', 'other'].map((kind) => [
		`– ${kind}`,
		(run) => run.scroll.kinds[kind] ?? 0,
		1,
		1
	]),
	['longest scroll task ms', (run) => run.scroll.longest, 1, 0],
	['tasks over 50 ms', (run) => run.scroll.long, 1, 0],
	['forced layouts', (run) => run.scroll.forced, 1, 0],
	['forced styles', (run) => run.scroll.forcedStyles, 1, 0],
	['p95 frame ms', (run) => run.scroll.p95, 1, 1],
	['dropped %', (run) => run.scroll.dropped, 1, 1],
	['heap MB', (run) => run.memory.after.heap, MB, 1],
	['nodes', (run) => run.memory.after.nodes, 1, 0],
	['screens', (run) => run.scroll.screens, 1, 1]
];

/** The middle of each measure of one page's runs, by name. */
export const summary = (runs) =>
	Object.fromEntries(
		measures.map(([name, value, unit]) => [
			name,
			(median(runs.map(value).filter(Number.isFinite)) ?? NaN) / unit
		])
	);

/** A table in Markdown: a row a measure, a column a page. */
export function table(summaries) {
	const names = Object.keys(summaries);
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const rows = measures.map(([name, , , digits]) =>
		line([name, ...names.map((page) => summaries[page][name].toFixed(digits))])
	);
	return [line(['', ...names]), line(['---', ...names.map(() => '--:')]), ...rows].join('\n');
}

/** How a page compares with the floor, in words. */
export function ratios(page, floor) {
	const times = (name) => (page[name] / floor[name]).toFixed(2);
	return `LCP ${times('LCP ms')} × floor, scroll ${times('scroll main ms/screen')} × floor`;
}
