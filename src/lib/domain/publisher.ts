/** Who publishes this copy of the story; what is not known is empty. */
export interface Publisher {
	/** Who is named as the author. */
	readonly byline: string;
	/** Where readers write to: an address of mail or of a page. */
	readonly contact: string;
	readonly corrections: string;
	readonly licence: { readonly name: string; readonly address: string };
}

/** The address that leads there: one of mail is written without its scheme. */
export const wayTo = (address: string): string => (address.includes('://') ? address : `mailto:${address}`);
