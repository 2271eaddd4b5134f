/** What the page asks its readers is answered in place; the code for that comes at the first touch. Nothing is kept. */
export function offerAsks(page: Document): void {
	const load = () => import('../asks');
	const formOf = ({ target }: Event): HTMLFormElement | null =>
		target instanceof Element ? target.closest<HTMLFormElement>('form.ask') : null;
	const show = (form: HTMLFormElement) => (form.dataset['answered'] = '');

	page.addEventListener('submit', (event) => {
		const form = formOf(event);
		if (!form) return;
		event.preventDefault();
		load().then(
			({ commit }) => commit(form),
			() => show(form)
		);
	});
	page.addEventListener('input', (event) => {
		const form = formOf(event);
		const field = event.target;
		if (form && field instanceof HTMLInputElement && field.type !== 'radio')
			load().then(
				({ set }) => set(form, field),
				() => undefined
			);
	});
	page.addEventListener('click', (event) => {
		const form = formOf(event);
		if (form && event.target instanceof Element && event.target.closest('[data-skip]')) show(form);
	});
}
