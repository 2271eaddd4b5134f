import scrollama from 'scrollama';
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** A share of the window's height, as scrollama's types allow it. */
type Tenths = 0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9;

/** How the line that decides which step is current lies on the screen. */
export interface StepOptions {
	/** Which elements below the container are steps, as a selector. */
	readonly step: string;
	/** Where the line lies, as a share of the window's height; asked again whenever the window changes. */
	readonly line: () => Tenths;
}

/** How many steps are watched on either side of the reader's: a browser looks at each of them in every frame. */
const near = 8;

/** The index of the last element whose top is at or above `y`; 0 if none is. Asks about as few as it can. */
export function stepAt(
	tops: { readonly length: number; readonly at: (index: number) => number },
	y: number
): number {
	let low = 0;
	let high = tops.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (tops.at(middle) <= y) low = middle;
		else high = middle - 1;
	}
	return low;
}

/**
 * Calls `reach` with the index of the step at the line, whenever it may have changed.
 *
 * scrollama says which step came to the line, and the page is asked whether it is still there: a busy browser tells late,
 * and of several things that it tells at once scrollama hears the first. When one left and none came, the page is asked
 * which step is there, because a long jump can cross several and enter none: once the next frame is out, when to measure
 * costs little.
 */
export function onstep(reach: (index: number) => void, { step, line }: StepOptions): Attachment<HTMLElement> {
	return (container) => {
		const steps = [...container.querySelectorAll<HTMLElement>(step)];
		const tops = { length: steps.length, at: (index: number) => steps[index]!.getBoundingClientRect().top };
		const scroller = scrollama();
		// its types know this method by a name that it does not have, and do not know of roots
		const moved = scroller as unknown as { offset: (line: number) => void };
		// in a frame, too, the window is this page's own, not its host's
		const root = { root: container.ownerDocument };

		/** The steps that are watched, from one to before another. */
		let [from, to] = [0, 0];
		/** Whether a step that is not watched may be reached soon. */
		const atEdge = (index: number) =>
			(from > 0 && index < from + near / 2) || (to < steps.length && index >= to - near / 2);

		/** The step that is told last. */
		let current: number | undefined;
		function tell(index: number) {
			current = index;
			reach(index);
		}

		function locate() {
			const index = stepAt(tops, window.innerHeight * line());
			tell(index);
			if (atEdge(index)) watch(index);
		}

		function resize() {
			// scrollama moves its line when a step changes height, not when the window does
			moved.offset(line());
			scroller.resize();
			locate();
		}

		let frame = 0;
		let still: ReturnType<typeof setTimeout> | undefined;
		/** Looks when what has just changed is laid out: a look before that would make the browser do it at once. */
		function lookSoon() {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				clearTimeout(still);
				still = setTimeout(locate);
			});
		}

		/** A look because the current step left; called off when another has come. */
		let left = 0;

		function enter(index: number) {
			const { top, bottom } = steps[index]!.getBoundingClientRect();
			const y = window.innerHeight * line();
			const here = top <= y && y < bottom;
			if (here) {
				cancelAnimationFrame(left);
				tell(index);
			}
			if (!here || atEdge(index)) lookSoon();
		}

		function exit(index: number) {
			if (index !== current) return;
			cancelAnimationFrame(left);
			left = requestAnimationFrame(lookSoon);
		}

		function watch(middle: number) {
			const first = Math.max(0, middle - near);
			[from, to] = [first, Math.min(steps.length, middle + near + 1)];
			scroller.destroy();
			scroller
				.setup({ step: steps.slice(from, to), offset: line(), ...root })
				.onStepEnter(({ index }) => enter(first + index))
				.onStepExit(({ index }) => exit(first + index));
		}
		locate();

		// a jump ends with `scrollend`; where there is none, stillness tells
		const settle = () => {
			clearTimeout(still);
			still = setTimeout(locate, 120);
		};

		const listeners = [
			'onscrollend' in window
				? on(window, 'scrollend', lookSoon)
				: on(window, 'scroll', settle, { passive: true }),
			on(window, 'resize', resize),
			on(window, 'pageshow', locate),
			on(window, 'load', resize)
		];
		// a late font or picture moves steps without any of these
		const layout = new ResizeObserver(resize);
		layout.observe(container);

		return () => {
			cancelAnimationFrame(left);
			cancelAnimationFrame(frame);
			clearTimeout(still);
			for (const remove of listeners) remove();
			layout.disconnect();
			scroller.destroy();
		};
	};
}
