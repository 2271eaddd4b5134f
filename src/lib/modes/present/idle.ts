/** Marks the page idle once nothing has been pointed at or pressed for a while, so that the pointer can hide. */
export function watchIdle(page: Document, rest = 3000): void {
	const { dataset } = page.documentElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		clearTimeout(timer);
		delete dataset['idle'];
		timer = setTimeout(() => (dataset['idle'] = ''), rest);
	};
	for (const event of ['pointermove', 'pointerdown', 'focusin']) page.addEventListener(event, wake);
	wake();
}
