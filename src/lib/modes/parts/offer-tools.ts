import { clicked } from './clicked';

/** Links under a figure work in place; the code for that comes at the first use. If it does not come they are followed. */
export function offerTools(page: Document): void {
	page.addEventListener('click', (event) => {
		const link = clicked(event, 'a[data-tool]');
		if (!link) return;
		// in a frame there is no room for a table: it opens beside the page
		if (link.dataset['tool'] === 'table' && self !== top) {
			link.target = '_blank';
			return;
		}
		event.preventDefault();
		import('../tools').then(
			({ useTool }) => useTool(link),
			// not from the page into nothing
			() => navigator.onLine && location.assign(link.href)
		);
	});
}
