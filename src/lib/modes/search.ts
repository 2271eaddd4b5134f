import type { SearchDocument } from '../domain/search';
import { searchWords } from '../i18n/messages/search';
import { finder, type Result } from '../search/find';

/** How many results are shown at first, and with each press of the button for more. */
const page = 20;

/** A result as an item of the list. `root` leads to the front page. */
function itemOf({ document: { kind, title, address }, excerpt }: Result, root: string): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = root + address;
	link.textContent = title;
	const what = document.createElement('span');
	what.className = 'search-kind';
	what.textContent = searchWords.kinds[kind];
	const says = document.createElement('p');
	for (const { text, found } of excerpt) {
		const piece = document.createElement(found ? 'mark' : 'span');
		piece.textContent = text;
		says.append(piece);
	}
	item.append(what, link, says);
	return item;
}

/**
 * Makes the page of the search answer while one types. All is looked for in this browser: the words typed are sent
 * nowhere; they stand in the address, so that a search can be gone back to.
 */
export function startSearch(form: HTMLFormElement): void {
	const field = form.querySelector('input');
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	const list = document.querySelector<HTMLOListElement>('[data-search-results]');
	const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
	if (!field || !status || !list || !more) return;
	const root = form.dataset['root'] ?? '';
	let find: Promise<ReturnType<typeof finder>> | undefined;
	/** Loads what is looked through once it is asked for; a load that failed is tried again. */
	const ready = () =>
		(find ??= fetch(`${root}search/documents.json`)
			.then(async (answer) => {
				if (!answer.ok) throw new Error(`The documents were answered with ${answer.status}`);
				return finder((await answer.json()) as SearchDocument[]);
			})
			.catch((error: unknown) => {
				find = undefined;
				throw error;
			}));

	let rest: readonly Result[] = [];
	const showMore = (): HTMLElement | undefined => {
		const items = rest.slice(0, page).map((result) => itemOf(result, root));
		rest = rest.slice(page);
		list.append(...items);
		more.hidden = rest.length === 0;
		return items[0];
	};
	const answer = async (): Promise<void> => {
		const words = field.value.trim();
		const address = new URL(location.href);
		if (words) address.searchParams.set('q', words);
		else address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
		let results: readonly Result[] = [];
		let said = '';
		if (words)
			try {
				results = (await ready())(words);
				said = results.length ? searchWords.count(results.length) : searchWords.none;
			} catch {
				said = searchWords.failed;
			}
		// an answer to what is no longer asked
		if (field.value.trim() !== words) return;
		status.textContent = said;
		list.replaceChildren();
		rest = results;
		showMore();
	};
	let soon: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener('input', () => {
		clearTimeout(soon);
		soon = setTimeout(() => void answer(), 150);
	});
	field.addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(soon);
		void answer();
	});
	more.addEventListener('click', () => showMore()?.querySelector('a')?.focus());
	form.hidden = false;
	field.value = new URL(location.href).searchParams.get('q') ?? field.value;
	if (field.value) void answer();
	else field.focus({ preventScroll: true });
}
