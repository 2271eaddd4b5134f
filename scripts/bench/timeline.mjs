import { kindOf, runsScript } from './kinds.mjs';

/** Whether an event is one that only the measured page's process has: its way to the page, or a mark of ours. */
const ofPage = ({ name, args }) =>
	name.startsWith('bench:') ||
	(name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith('https:'));

/** The process that drew the page, and whether an event belongs to its main thread. */
function renderer(events) {
	const threads = new Map();
	for (const { ph, name, pid, tid, args } of events)
		if (ph === 'M' && name === 'thread_name') threads.set(`${pid}:${tid}`, args.name);
	return {
		pid: events.find(ofPage)?.pid,
		isMain: ({ pid, tid }) => threads.get(`${pid}:${tid}`) === 'CrRendererMain'
	};
}

/** Time on the main thread by kind of work, and what scripts made the browser lay out or style at once. */
function walk(main) {
	const own = [];
	const forced = [];
	const stack = [];
	const close = () => {
		const { ts, cpu, inner, kind } = stack.pop();
		own.push({ ts, kind, time: Math.max(0, cpu - inner) });
		const outer = stack.at(-1);
		if (outer) outer.inner += cpu;
	};
	for (const { name, ts, dur, tdur } of main) {
		while (stack.length && stack.at(-1).end <= ts + 0.5) close();
		const outer = stack.at(-1);
		const length = outer ? Math.min(dur, outer.end - ts) : dur;
		const cpu = tdur ?? length;
		if (outer?.inScript && (name === 'Layout' || name === 'UpdateLayoutTree')) forced.push({ ts, name });
		stack.push({
			ts,
			end: ts + length,
			cpu,
			inner: 0,
			kind: name === 'RunTask' ? 'other' : (kindOf(name) ?? outer?.kind ?? 'other'),
			inScript: outer?.inScript || runsScript(name)
		});
	}
	while (stack.length) close();
	return { own, forced };
}

/**
 * What a trace says of the page's main thread and its frames. Times are in microseconds; those of work are the
 * thread's own, so that other programs on the machine do not count.
 */
export function timeline(events) {
	const { pid, isMain } = renderer(events);
	const mine = events.filter((event) => event.pid === pid);
	const main = mine
		.filter((event) => event.ph === 'X' && isMain(event))
		.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
	return {
		...walk(main),
		tasks: main
			.filter(({ name }) => name === 'RunTask')
			.map(({ ts, dur, tdur }) => ({ ts, time: tdur ?? dur })),
		frames: mine
			.filter(({ name }) => name === 'DrawFrame')
			.map(({ ts }) => ts)
			.sort((a, b) => a - b),
		fates: mine
			.filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b')
			.map(({ ts, args }) => ({ ts, fate: (args.frame_reporter ?? args.chrome_frame_reporter)?.state })),
		start: mine.find((event) => event.name === 'navigationStart' && ofPage(event))?.ts,
		mark: (named) => mine.find(({ name, cat }) => name === named && cat.includes('user_timing'))?.ts
	};
}
