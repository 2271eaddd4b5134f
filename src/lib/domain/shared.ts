/** What is seen of a page where its address is shared. Addresses are absolute. */
export interface Shared {
	readonly title: string;
	readonly description: string;
	readonly address: string;
	readonly picture: {
		readonly address: string;
		/** What it shows, in words. */
		readonly text: string;
		readonly width: number;
		readonly height: number;
	};
}
