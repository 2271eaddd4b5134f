import { expect, type CDPSession, type Page } from '@playwright/test';

/** The mark on elements whose letters are looked at. */
const mark = 'data-letters';

/** Letters that none of our fonts draws. A script that one of them comes to hold is named here. */
const foreign =
	/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|[\u3000-\u303f\uff00-\uffef]/u;

/** The marked elements, by their place among them, whose words the browser draws with a font of the machine. */
async function drawnByMachine(session: CDPSession): Promise<number[]> {
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeIds } = await session.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: `[${mark}]`
	});
	const found: number[] = [];
	for (const [i, nodeId] of nodeIds.entries()) {
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		if (fonts.some(({ isCustomFont }) => !isCustomFont)) found.push(i);
	}
	return found;
}

/**
 * Leaves no letter in sight to the fonts of the machine, so that the page looks alike on all: foreign letters become an
 * “m” wherever they stand, and words that are set in a font of the machine, such as code, are set in our sans.
 */
export async function ownLettersOnly(page: Page): Promise<void> {
	await page.evaluate(
		({ mark, source }) => {
			const letters = new RegExp(source, 'gu');
			const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = words.nextNode(); node; node = words.nextNode()) {
				const element = node.parentElement!;
				if (!node.nodeValue!.trim() || /^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName)) continue;
				if (letters.test(node.nodeValue!)) node.nodeValue = node.nodeValue!.replaceAll(letters, 'm');
				letters.lastIndex = 0;
				const { top, bottom, width } = element.getBoundingClientRect();
				if (width > 0 && bottom > 0 && top < innerHeight) element.setAttribute(mark, '');
			}
		},
		{ mark, source: foreign.source }
	);
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	await page.evaluate(
		({ machine, mark }) => {
			const marked = document.querySelectorAll<HTMLElement>(`[${mark}]`);
			for (const i of machine) marked[i]!.style.fontFamily = "'Source Sans 3 Variable'";
		},
		{ machine: await drawnByMachine(session), mark }
	);
	expect(await drawnByMachine(session), 'words still drawn by a font of the machine').toEqual([]);
	await page.evaluate((mark) => {
		for (const one of document.querySelectorAll(`[${mark}]`)) one.removeAttribute(mark);
	}, mark);
	await session.detach();
}
