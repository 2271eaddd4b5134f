import type { View } from '../../domain/view';
import { compactBelow } from '../../chart/type';
import { heightOf } from '../../figures/words';

/** How high a figure of this width is drawn, in pixels: a narrow one as high as a step's picture would be. */
export function heightAt(view: View, width: number): number {
	const natural = heightOf(view);
	return width < compactBelow
		? Math.round(natural * Math.max(1, width / 320))
		: Math.round(Math.max(natural, Math.min(width * 0.68, 600)));
}
