import type { Dispute, Evidence } from './dataset';
import type { Link } from './link';

/** A position as it is printed. */
export interface PrintedPosition {
	readonly id: string;
	readonly holder: string;
	readonly position: string;
	readonly works: readonly { readonly id: string; readonly short: string }[];
	readonly locator: string;
	readonly evidence: Evidence;
	readonly note: string;
}

/** A dispute as it is printed: what is held, what the story does, and where it arises. */
export interface PrintedDispute extends Pick<
	Dispute,
	'id' | 'title' | 'question' | 'story' | 'why' | 'note'
> {
	readonly positions: readonly PrintedPosition[];
	/** Steps of the story, and the ledgers at its end. */
	readonly steps: readonly Link[];
	/** Rows of the data that stand in it. */
	readonly rows: readonly Link[];
}

/** The disputes on one topic. */
export interface DisputeGroup {
	readonly topic: Dispute['topic'];
	readonly disputes: readonly PrintedDispute[];
}
