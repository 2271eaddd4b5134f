/**
 * Does to a page what a browser's translation does: each text node gives way to two nested `<font>` elements with other words.
 * It is sent into the page as it stands here, so it can use nothing from outside itself.
 */
export function translate(): void {
	const skipped = 'script, style, textarea, [translate="no"], svg title, font';
	const change = (root: Node) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (!text.data.trim() || text.parentElement?.closest(skipped)) continue;
			// the element that translating browsers wrap words in
			const outer = document.createElement('font' as string);
			const inner = outer.appendChild(document.createElement('font' as string));
			inner.textContent = `«${text.data.trim()}»`;
			text.replaceWith(outer);
		}
	};
	change(document.body);
	new MutationObserver((changes) => {
		for (const { addedNodes } of changes)
			for (const node of addedNodes)
				if (node.isConnected && !node.parentElement?.closest('font')) change(node.parentElement!);
	}).observe(document.body, { childList: true, subtree: true, characterData: true });
}
