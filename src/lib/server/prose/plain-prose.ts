import { parse } from 'node-html-parser';

/** Prose for a wall: the same words and numbers, without notes and links. */
export function plainProse(html: string): string {
	const root = parse(html);
	for (const note of root.querySelectorAll('[role="doc-noteref"]')) note.remove();
	for (const link of root.querySelectorAll('a')) link.replaceWith(link.innerHTML);
	return root.toString();
}
