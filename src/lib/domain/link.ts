/** A link within the site: its words, and its address as seen from the front page: `data/events/#yalta`. */
export interface Link {
	readonly text: string;
	readonly address: string;
}
