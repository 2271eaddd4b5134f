import type { Message } from '../protocol';
import type { Styled } from './styled';

/** What keeps a frame, of the story or of a chart, does with it. */
export interface Keeper {
	/** The frame shows its page, anew perhaps. */
	readonly greet: () => void;
	readonly hear: (message: Message) => void;
	/** What the host's page does may have changed its size or its place. */
	readonly fit: () => void;
	readonly end: () => void;
}

/** What a keeper is given to do it with. */
export interface Kept {
	readonly frame: HTMLIFrameElement;
	/** In which the story is kept; none around a chart. */
	readonly box: HTMLElement | undefined;
	readonly styles: Styled;
	/** Ends with the keeping: what listens to the host's page listens until then. */
	readonly signal: AbortSignal;
	readonly say: (message: Message) => void;
	/** Believes one page more that a frame without an origin of its own comes to show, as the host leads it there. */
	readonly allowLoad: () => void;
}
