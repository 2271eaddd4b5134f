/** How a step and its chart are cited, in plain words. */
export interface Citation {
	readonly short: string;
	readonly full: string;
	/** The picture alone, with the works it is drawn after. */
	readonly chart: string;
	readonly licence: { readonly name: string; readonly address: string };
}
