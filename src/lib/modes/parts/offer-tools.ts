/** Links under a figure work in place; the code for that comes at the first use. If it does not come they are followed. */
export function offerTools(page: Document): void {
	page.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-tool]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		import('../tools').then(
			({ useTool }) => useTool(link),
			// not from the page into nothing
			() => navigator.onLine && location.assign(link.href)
		);
	});
}
