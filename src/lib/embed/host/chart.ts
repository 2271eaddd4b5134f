import { tallest } from '../protocol';
import type { Keeper, Kept } from './keeper';

/** Gives a chart the height that it asks for, whatever the host's styles say of frames. */
export function keepChart({ styles }: Kept): Keeper {
	const nothing = () => undefined;
	return {
		greet: nothing,
		fit: nothing,
		end: nothing,
		hear(message) {
			if (message.t !== 'layout' || !message.h) return;
			const height = `box-sizing:content-box;height:${Math.min(message.h, tallest)}px;min-height:0;max-height:none;aspect-ratio:auto`;
			styles.set(height, height);
		}
	};
}
