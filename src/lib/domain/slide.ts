import type { TermSheet } from './printed-track';

/** What is on the wall at one time, but for a figure that moves. */
export interface Slide {
	readonly kind: 'opening' | 'chapter' | 'step' | 'stop' | 'starter' | 'work' | 'quiz' | 'closing';
	/** The step's own id, where it is a step. */
	readonly id: string;
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
	/** Plain words below the title. */
	readonly body?: string;
	/** Whether Next does not run past it. */
	readonly holds?: true;
	/** A chart that is drawn once and never moves. */
	readonly chart?: {
		readonly title: string;
		readonly unit: string;
		readonly alt: string;
		/** HTML with one SVG. */
		readonly drawing: string;
	};
	/** What may be chosen, and what T says of it. */
	readonly options?: readonly string[];
	readonly answer?: string;
	/** The address as a code for phones: an SVG. */
	readonly code?: string | undefined;
	/** What the treaty’s term shows, and whose rail is whose. */
	readonly term?: TermSheet & {
		readonly alt: string;
		readonly key: { readonly moscow: string; readonly beijing: string; readonly month: string };
	};
}
