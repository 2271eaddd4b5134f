const asked = new Map<string, Promise<Element>>();

/** Makes relative addresses in a part of another page right for this one. */
function rebase(part: Element, page: string): Element {
	for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href]'))
		link.href = new URL(link.getAttribute('href') ?? '', page).href;
	return part;
}

/**
 * The table of a step, taken from its own page. Fetched once.
 * @param address of the page, absolute
 * @throws Error if the page cannot be had or holds no table
 */
export function stepTable(address: string): Promise<Element> {
	const known = asked.get(address);
	if (known) return known;
	const table = fetch(address).then(async (response) => {
		if (!response.ok) throw new Error(`${address} answers ${response.status}`);
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const found = page.querySelector('[data-table]');
		if (!found) throw new Error(`${address} holds no table`);
		return rebase(found, address);
	});
	table.catch(() => asked.delete(address));
	asked.set(address, table);
	return table;
}
