/** A thing of schema.org as it stands in a page's head. Nothing in it can close the tag. */
export const jsonLdTag = (thing: object): string =>
	`<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`;
