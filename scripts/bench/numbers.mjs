const sum = (values) => values.reduce((total, value) => total + value, 0);
const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value that a share of all lie below; nothing if there are none. */
const quantile = (values, share) =>
	sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];

/** The middle of all values; nothing if there are none. */
export function median(values) {
	const order = sorted(values);
	const half = order.length >> 1;
	return order.length % 2 ? order[half] : order.length ? (order[half - 1] + order[half]) / 2 : undefined;
}

/** Work on the main thread between two moments of a timeline, in milliseconds. */
export function work({ tasks, own, forced }, from, to) {
	const within = ({ ts }) => ts >= from && ts <= to;
	const times = tasks.filter(within).map(({ time }) => time / 1000);
	const kinds = {};
	for (const { kind, time } of own.filter(within)) kinds[kind] = (kinds[kind] ?? 0) + time / 1000;
	return {
		main: sum(times),
		longest: Math.max(0, ...times),
		long: times.filter((time) => time > 50).length,
		blocked: sum(times.map((time) => Math.max(0, time - 50))),
		kinds,
		forced: forced.filter((event) => within(event) && event.name === 'Layout').length,
		forcedStyles: forced.filter((event) => within(event) && event.name === 'UpdateLayoutTree').length
	};
}

/** Frames between two moments of a timeline: how far apart, in milliseconds, and what share was dropped, in percent. */
export function frames({ frames: drawn, fates }, from, to) {
	const times = drawn.filter((ts) => ts >= from && ts <= to);
	const apart = times.slice(1).map((ts, i) => (ts - times[i]) / 1000);
	const ends = fates.filter(({ ts, fate }) => ts >= from && ts <= to && /PRESENTED|DROPPED/.test(fate ?? ''));
	const dropped = ends.filter(({ fate }) => fate.includes('DROPPED')).length;
	return { p95: quantile(apart, 0.95), dropped: ends.length ? (100 * dropped) / ends.length : 0 };
}

/** The worst burst of layout shifts, as browsers count it. Shifts are `[time, value]`. */
export function shifting(shifts) {
	let [worst, burst, first, last] = [0, 0, -Infinity, -Infinity];
	for (const [time, value] of shifts) {
		if (time - last > 1000 || time - first > 5000) [burst, first] = [0, time];
		burst += value;
		last = time;
		worst = Math.max(worst, burst);
	}
	return worst;
}
