import { clicked } from './clicked';

/** Opens the level's own page at the reader's step: what its link does when the code for levels does not come. */
function follow(link: HTMLAnchorElement): void {
	link.hash = location.hash;
	location.assign(link.href);
}

/** The level asked for by the address, or chosen before; empty if none, or if nothing may be stored. */
function chosen(): string {
	const asked = /[?&]level=(\w+)/.exec(location.search)?.[1];
	try {
		return asked ?? localStorage.getItem('level') ?? '';
	} catch {
		return asked ?? '';
	}
}

/** Lets the reader choose a level in place. The code and the words come at the first choice. */
export function offerLevels(page: Document, line: () => number): void {
	const use = (level: string, link?: HTMLAnchorElement) =>
		import('./levels').then(
			({ useLevel }) => useLevel(page, level, line),
			() => link && follow(link)
		);
	page.addEventListener('click', (event) => {
		const link = clicked(event, 'a[data-level]');
		if (!link) return;
		event.preventDefault();
		void use(link.dataset['level'] ?? '', link);
	});
	const level = chosen();
	if (level) void use(level);
}
