/** What the address asks for and the page does not have: the value of `?unknown`, or a fragment that names nothing. */
function missing(page: Document, { search, hash }: Location): string | undefined {
	const asked = new URLSearchParams(search).get('unknown');
	if (asked) return asked;
	let id = hash.slice(1);
	try {
		id = decodeURIComponent(id);
	} catch {
		// it stays as it was typed
	}
	return id && !page.getElementById(id) ? id : undefined;
}

/** Says in one sentence, in the page's own words, what the address asks for in vain; unsays it when the address changes. */
export function sayUnknown(page: Document, place: HTMLElement, sentence: string): void {
	const say = () => {
		const id = missing(page, location);
		place.hidden = id === undefined;
		place.textContent = id === undefined ? '' : sentence.replace('{id}', () => id.slice(0, 80));
	};
	addEventListener('hashchange', say);
	say();
}
