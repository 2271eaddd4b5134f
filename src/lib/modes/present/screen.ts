import type { View } from '../../domain/view';
import type { Caption } from '../parts/caption';

/** What is on the wall at one time. */
export interface Screen {
	readonly kind: 'opening' | 'chapter' | 'step' | 'stop';
	/** The step's own id, where it is a step. */
	readonly id: string;
	/** Ids of steps that were folded into it. */
	readonly formerly?: readonly string[];
	/** Of a stop: its question. */
	readonly title: string;
	readonly kicker: string;
	/** HTML without links; may be empty. */
	readonly text: string;
	/** For whoever speaks. */
	readonly notes: string;
	/** To put to the class; may be empty. */
	readonly question: string;
	/** Where phones find it: absolute and short. */
	readonly address: string;
	readonly view?: View;
	readonly caption?: Caption;
}
