/** How the story's frame is held in a host's page. */
export interface Held {
	/** Where the frame's top is in the window; how high it is, in the window's pixels. */
	readonly top: number;
	readonly height: number;
	/** How far the box of the story has gone above where the frame is held. */
	readonly gone: number;
	/** How high that box is. */
	readonly room: number;
}

/** Measures that in the host's page, where it is sent as it stands here: it can use nothing from outside itself. */
export function held(): Held {
	const frame = document.querySelector('iframe[src*="/embed/story/"]')!;
	const { top, height } = frame.getBoundingClientRect();
	const box = frame.parentElement!;
	return { top, height, gone: top - box.getBoundingClientRect().top, room: box.clientHeight };
}
