import { getDocumentProxy } from 'unpdf';

/** A page of a PDF as a reader has it before them. */
export interface PrintedPage {
	/** What is set on it, in order, with its size in points and its height above the page's foot. */
	readonly words: readonly { readonly text: string; readonly size: number; readonly y: number }[];
	/** The alternatives of the pictures that stand on it, whole or in part. */
	readonly pictures: readonly string[];
}

interface Node {
	readonly role?: string;
	readonly alt?: string;
	readonly children?: readonly Node[];
}

const picturesOf = (node: Node): readonly string[] =>
	node.role === 'Figure' && node.alt ? [node.alt] : (node.children ?? []).flatMap(picturesOf);

/** Reads a tagged PDF, page by page. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, i) => {
			const page = await document.getPage(i + 1);
			const { items } = await page.getTextContent();
			const words = items.flatMap((item) =>
				'str' in item && item.str.trim()
					? [
							{
								text: item.str.trim(),
								size: (item.transform as number[])[3]!,
								y: (item.transform as number[])[5]!
							}
						]
					: []
			);
			return { words, pictures: picturesOf((await page.getStructTree()) as Node) };
		})
	);
}
