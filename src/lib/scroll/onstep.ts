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
 * scrollama says which step came to the line. Where one left it and none came, the page itself says which step is there,
 * because a long jump can cross several and enter none: once the next frame is out, when to measure costs nothing.
 */
export function onstep(reach: (index: number) => void, { step, line }: StepOptions): Attachment<HTMLElement> {
	return (container) => {
		const steps = [...container.querySelectorAll<HTMLElement>(step)];
		const tops = { length: steps.length, at: (index: number) => steps[index]!.getBoundingClientRect().top };
		const scroller = scrollama();
		// its types know this method by a name that it does not have
		const moved = scroller as unknown as { offset: (line: number) => void };

		const locate = () => reach(stepAt(tops, window.innerHeight * line()));

		function resize() {
			// scrollama moves its line when a step changes height, not when the window does
			moved.offset(line());
			scroller.resize();
			locate();
		}

		let frame = 0;
		let still: ReturnType<typeof setTimeout> | undefined;
		function stopLooking() {
			cancelAnimationFrame(frame);
			clearTimeout(still);
			frame = 0;
		}
		/** Looks when what has just changed is laid out: a look before that would make the browser do it at once. */
		function lookSoon() {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				clearTimeout(still);
				still = setTimeout(locate);
			});
		}

		// of a crossing the two steps are told in either order
		let entered = -1;
		scroller
			.setup({ step: steps, offset: line() })
			.onStepEnter(({ index }) => {
				entered = index;
				stopLooking();
				reach(index);
			})
			.onStepExit(({ index }) => index === entered && lookSoon());
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
			stopLooking();
			for (const remove of listeners) remove();
			layout.disconnect();
			scroller.destroy();
		};
	};
}
