import type { Attachment } from 'svelte/attachments';

/**
 * Writes words that change into their element. A browser that translates a page puts nodes of its own in place of the text,
 * so a text that is kept hold of and changed is one that nobody sees any more.
 */
export const says =
	(words: string): Attachment =>
	(element) => {
		element.textContent = words;
	};
