import { boxOf } from './page';
import type { Keeper, Kept } from './keeper';
import { holdOf, keepingPlace, keepingScroll, portOf, scrollHost, type Hold } from './pin';
import { longest } from '../protocol';
import { styled } from './styled';

/** In print the frame shows a still and where to read on, no taller than this. */
const printed = 'position:static;width:100%;height:36rem;min-height:0;max-height:none';

/**
 * Keeps the story's frame in sight inside its box and scrolls the story along with the host's page.
 * @param returning whether the browser is about to put the reader back to where they were on the host's page
 */
export function keepStory(kept: Kept, returning: boolean): Keeper {
	const { frame, styles, signal, say, allowLoad } = kept;
	const box = kept.box!;
	const boxStyles = styled(box);
	let hold: Hold = { by: 'sticky', scroller: undefined };
	/** What the frame told: how tall the story is and how wide it was laid out, in its pixels. */
	let height = 0;
	let width = 0;
	let said = -1;
	let mayLoad = false;
	let printing = false;
	let placeBefore = 0;

	/** How much of the view the host keeps for a header of its own, in the window's pixels. */
	const top = () => Math.max(Number(box.dataset['top']) || 0, 0);

	/** How many of the window's pixels one of the frame's takes: not 1 below an ancestor that is zoomed or scaled. */
	function scale(): number {
		const found = frame.getBoundingClientRect().width / width;
		return width && found && Math.abs(found - 1) > 0.01 ? found : 1;
	}

	/** Where the frame is held, in the window. */
	const line = () => portOf(hold.scroller).top + top();

	/** How far the reader is into the box, in the window's pixels. */
	const into = () => line() - box.getBoundingClientRect().top;

	/** The same in the frame's pixels. */
	const gone = () => into() / scale();

	/** How far the story can be scrolled. */
	const most = () => Math.max(height - frame.offsetHeight, 0);

	const reserve = (tall: number) =>
		boxStyles.set(
			`position:relative;overflow:visible;height:${tall}px;min-height:0;max-height:none;aspect-ratio:auto;padding-block:0`,
			'height:auto;min-height:0;padding-block:0'
		);

	/** How the frame is kept in sight: where nothing sticks it is fixed while the reader is in the story, else at one end of it. */
	function held(y: number): string {
		const by = scale();
		if (hold.by === 'whole') return 'position:static;width:100%';
		if (hold.by === 'sticky') return `position:sticky;top:${top() / by}px;width:100%`;
		const { left, width: wide } = box.getBoundingClientRect();
		return y > 0 && y < most()
			? `position:fixed;top:${line() / by}px;left:${left / by}px;width:${wide / by}px`
			: `position:absolute;top:${y > 0 ? most() : 0}px;left:0;width:100%`;
	}

	function pin(): void {
		const view = hold.scroller ? `${hold.scroller.clientHeight}px` : '100vh';
		const tall = hold.by === 'whole' ? `${height}px` : `calc((${view} - ${top()}px) / ${scale()})`;
		styles.set(
			`display:block;${held(gone())};height:${tall};min-height:0;max-height:none;max-width:none;aspect-ratio:auto;margin:0;padding:0;border:0;transition:none`,
			printed
		);
	}

	/** Tells the story how far the reader has come. */
	function follow(): void {
		if (hold.by === 'whole' || !height || printing || boxOf(frame) !== box) return;
		if (hold.by === 'fixed') pin();
		const y = Math.min(Math.max(gone(), 0), most());
		if (y === said) return;
		said = y;
		say({ t: 'scroll', y });
	}

	let laidOut = '';
	function fit(): void {
		if (!height || printing) return;
		const layout = [height, width, top(), scale(), hold.scroller?.clientHeight ?? innerHeight].join();
		if (layout === laidOut) {
			follow();
			return;
		}
		laidOut = layout;
		const change = () => {
			reserve(height);
			pin();
		};
		if (returning) keepingScroll(hold.scroller, change);
		else keepingPlace(box, hold.scroller, change);
		returning = false;
		said = -1;
		follow();
	}

	function greet(): void {
		hold = holdOf(box);
		laidOut = '';
		// the frame loads its page anew for that, once
		if (hold.by === 'whole' && !mayLoad) allowLoad();
		mayLoad ||= hold.by === 'whole';
		say({ t: 'view', view: hold.by === 'whole' ? 'whole' : 'scroll' });
		fit();
	}

	// what frame and page tell while they are laid out for paper, and a moment after, is not of their places on the screen
	addEventListener(
		'beforeprint',
		() => {
			printing = true;
			placeBefore = into();
		},
		{ signal }
	);
	addEventListener(
		'afterprint',
		() =>
			setTimeout(() => {
				if (signal.aborted || !printing) return;
				printing = false;
				laidOut = '';
				fit();
				if (height && hold.by !== 'whole') scrollHost(hold.scroller, placeBefore - into());
				follow();
			}, 1500),
		{ signal }
	);
	addEventListener('scroll', follow, { signal, capture: true, passive: true });
	const near = new IntersectionObserver(
		([entry]) => {
			if (entry?.isIntersecting) frame.loading = 'eager';
		},
		{ rootMargin: '200%' }
	);
	near.observe(box);
	if (returning) {
		// as tall as it can be, so that the browser finds the place; it gets its height before the reader reads
		reserve(longest);
		frame.loading = 'eager';
		setTimeout(() => !height && boxStyles.set('', ''), 10_000);
	}

	return {
		greet,
		fit,
		hear(message) {
			if (message.t === 'layout' && message.h) {
				height = message.h;
				width = message.w;
				fit();
			} else if (message.t === 'scroll' && height && hold.by !== 'whole' && !printing) {
				// the reader moved inside the story, by a key, a link or a search: the host's page follows, as far as the story goes
				const port = portOf(hold.scroller);
				const { top: above, bottom } = box.getBoundingClientRect();
				if (above > port.top + port.height || bottom < port.top) return;
				scrollHost(hold.scroller, (Math.min(message.y, most()) - gone()) * scale());
			}
		},
		end() {
			near.disconnect();
			boxStyles.clear();
		}
	};
}
