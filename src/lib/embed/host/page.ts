/**
 * A property of the host's document as browsers define it. `document.currentScript` itself may be an element of the host's
 * that bears this name.
 */
export const ofPage = <Name extends keyof Document>(name: Name): Document[Name] =>
	Reflect.get(Document.prototype, name, document);

/** A new element of the host's document. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
	ofPage('createElement').call(document, name) as HTMLElementTagNameMap[Name];

/** What an element stands in as it is laid out: a slot of a shadow tree before its own parent. */
export const above = (element: Element): Element | undefined => {
	const { assignedSlot, parentNode } = element;
	if (assignedSlot) return assignedSlot;
	return (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement) ?? undefined;
};

/** All frames of the host's page, those in open shadow trees too. */
export function* frames(root: ParentNode = document): Generator<HTMLIFrameElement> {
	const all = root === document ? ofPage('querySelectorAll').call(document, '*') : root.querySelectorAll('*');
	for (const element of all) {
		if (element instanceof HTMLIFrameElement) yield element;
		if (element.shadowRoot) yield* frames(element.shadowRoot);
	}
}

/** The box that a story's frame is kept in; none around a chart. */
export function boxOf(frame: HTMLIFrameElement): HTMLElement | undefined {
	for (let up = above(frame); up; up = above(up))
		if (up instanceof HTMLElement && up.matches('leaning-story, .story-embed')) return up;
	return undefined;
}
