/** Runs in the page before anything of its own: notes paints, shifts, long tasks and when scripts begin to follow the scroll. */
export function watch() {
	const seen = { shifts: [], long: [], follows: [] };
	window.bench = seen;
	const on = (type, note) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	on('largest-contentful-paint', ({ startTime, element }) => {
		seen.lcp = startTime;
		seen.largest = element?.className || element?.tagName;
	});
	on('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	on('layout-shift', (shift) => shift.hadRecentInput || seen.shifts.push([shift.startTime, shift.value]));
	on('longtask', ({ startTime, duration }) => seen.long.push(startTime + duration));
	const follow = () => seen.follows.push(performance.now());
	const { observe } = IntersectionObserver.prototype;
	IntersectionObserver.prototype.observe = function (...args) {
		follow();
		return observe.apply(this, args);
	};
	const { addEventListener } = EventTarget.prototype;
	EventTarget.prototype.addEventListener = function (type, ...args) {
		if (type === 'scroll') follow();
		return addEventListener.call(this, type, ...args);
	};
}
