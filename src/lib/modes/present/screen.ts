import type { Slide } from '../../domain/slide';
import type { View } from '../../domain/view';
import type { Caption } from '../parts/caption';

/** What is on the wall at one time. */
export interface Screen extends Slide {
	/** Ids of steps that were folded into it. */
	readonly formerly?: readonly string[];
	readonly view?: View;
	readonly caption?: Caption;
}
