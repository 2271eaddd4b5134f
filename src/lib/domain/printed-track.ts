/** A day on the track that has a name. */
export interface Station {
	/** The event’s id. */
	readonly id: string;
	readonly name: string;
	readonly date: string;
	/** Whose colour the track has there. */
	readonly side: 'kmt' | 'party';
	/** How much of the track lies before it. */
	readonly share: number;
	readonly x: number;
	readonly y: number;
}

/** The days from one treaty to the other as a track with a sleeper a day. */
export interface Days {
	readonly sleepers: number;
	/** How many of them lie before Mao leans to one side. */
	readonly before: number;
	readonly width: number;
	readonly height: number;
	/** The middle of the track, as the `d` of a path. */
	readonly path: string;
	readonly stations: readonly Station[];
}

/** Words at a place, in shares of the sheet’s width and height. */
export interface Placed {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Whether they end at the place. */
	readonly end?: true;
}

/** The railway of the Northeast as two rails over sleepers, to be coloured by their owners. */
export interface RailwaySheet {
	readonly width: number;
	readonly height: number;
	readonly ties: string;
	readonly rails: readonly [string, string];
	readonly towns: readonly { readonly x: number; readonly y: number }[];
	readonly base: { readonly x: number; readonly y: number };
	readonly names: readonly Placed[];
}

/** The treaty’s term as a track with a sleeper a month, in one row or in several. */
export interface TermSheet {
	readonly width: number;
	readonly height: number;
	/** The middle of the track, up to the month in which the rails part and from it on. */
	readonly together: { readonly path: string; readonly months: number };
	readonly apart: { readonly path: string; readonly months: number };
	readonly rails: readonly [string, string];
	/** Where the line stops. */
	readonly stop: string;
	readonly names: readonly (Placed & { readonly date: string })[];
}

/** What the story closes on: the railway by its owners, and the term. */
export interface Closing {
	readonly railway: RailwaySheet;
	readonly wide: TermSheet;
	readonly narrow: TermSheet;
}
