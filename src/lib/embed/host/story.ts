import { longest, type Theme } from '../protocol';
import { heard, say } from './frames';
import { holdOf, keepingPlace, portOf, scrollHost, type Hold } from './pin';

/**
 * Keeps the story's frame in sight inside its box and scrolls the story along with the host's page.
 * @returns a function that stops it
 */
export function keepStory(box: HTMLElement, frame: HTMLIFrameElement): () => void {
	const ends = new AbortController();
	let hold: Hold = { by: 'sticky', scroller: undefined };
	/** What the frame told: how tall the story is and how wide it was laid out, in its pixels. */
	let height = 0;
	let width = 0;
	let said = -1;

	/** How much of the view the host keeps for a header of its own, in the window's pixels. */
	const top = () => Math.max(Number(box.dataset['top']) || 0, 0);

	/** How many of the window's pixels one of the frame's takes: not 1 below an ancestor that is zoomed or scaled. */
	function scale(): number {
		const found = frame.getBoundingClientRect().width / width;
		return width && found && Math.abs(found - 1) > 0.01 ? found : 1;
	}

	/** Where the frame is held, in the window. */
	const line = () => portOf(hold.scroller).top + top();

	/** How far the reader is into the box, in the frame's pixels. */
	const gone = () => (line() - box.getBoundingClientRect().top) / scale();

	/** Where nothing sticks the frame is fixed while the reader is in the story, and lies at one end of it otherwise. */
	function place(y: number, most: number): void {
		const { style } = frame;
		const inside = y > 0 && y < most;
		const { left, width: wide } = box.getBoundingClientRect();
		const by = scale();
		style.position = inside ? 'fixed' : 'absolute';
		style.top = `${inside ? line() / by : y > 0 ? most : 0}px`;
		style.left = `${inside ? left / by : 0}px`;
		style.width = inside ? `${wide / by}px` : '100%';
	}

	/** Tells the story how far the reader has come. */
	function follow(): void {
		if (hold.by === 'whole' || !height) return;
		const at = gone();
		const most = Math.max(height - frame.offsetHeight, 0);
		const y = Math.min(Math.max(at, 0), most);
		if (hold.by === 'fixed') place(at, most);
		if (y === said) return;
		said = y;
		say(frame, { t: 'scroll', y });
	}

	function fit(): void {
		if (!height) return;
		keepingPlace(box, hold.scroller, () => {
			const by = scale();
			const view = hold.scroller ? `${hold.scroller.clientHeight}px` : '100vh';
			const tall = hold.by === 'whole' ? `${height}px` : `calc((${view} - ${top()}px) / ${by})`;
			box.style.cssText += `;position:relative;height:${height}px;max-height:none`;
			frame.style.cssText =
				`display:block;width:100%;height:${tall};min-height:0;max-height:none;border:0` +
				(hold.by === 'sticky' ? `;position:sticky;top:${top() / by}px` : '');
		});
		said = -1;
		follow();
	}

	function greet(): void {
		hold = holdOf(box);
		say(frame, { t: 'view', view: hold.by === 'whole' ? 'whole' : 'scroll' });
		const { theme } = box.dataset;
		if (theme) say(frame, { t: 'theme', theme: theme as Theme });
		fit();
	}

	const { signal } = ends;
	const passive = { signal, capture: true, passive: true };
	addEventListener('scroll', follow, passive);
	addEventListener('resize', fit, passive);
	frame.addEventListener('load', greet, { signal });
	addEventListener(
		'message',
		(event) => {
			const message = heard(frame, event, longest);
			if (message?.t === 'layout') {
				height = message.h;
				width = message.w;
				fit();
			} else if (message?.t === 'scroll' && height && hold.by !== 'whole') {
				// the reader moved inside the story, by a key, a link or a search: the host's page follows
				scrollHost(hold.scroller, (message.y - gone()) * scale());
			}
		},
		{ signal }
	);
	const near = new IntersectionObserver(
		([entry]) => {
			if (entry?.isIntersecting) frame.loading = 'eager';
		},
		{ rootMargin: '200%' }
	);
	near.observe(box);
	// a frame that has nothing to show yet greets when it has
	if (frame.contentDocument?.URL !== 'about:blank') greet();

	return () => {
		ends.abort();
		near.disconnect();
	};
}
