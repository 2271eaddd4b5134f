import {
	addressOf,
	frame,
	framed,
	heightWith,
	schemes,
	type Choices,
	type Embeddable,
	type Ground,
	type Theme
} from '../embed/snippet';

const grounds: readonly Ground[] = ['paper', 'white', 'none'];
const themes: readonly Theme[] = ['auto', 'light', 'dark'];

function chosen(form: HTMLFormElement): Choices {
	const said = new FormData(form);
	return {
		theme: themes.find((theme) => theme === said.get('theme')) ?? 'auto',
		ground: grounds.find((ground) => ground === said.get('ground')) ?? 'paper',
		title: said.has('title'),
		source: said.has('source')
	};
}

/** Makes a thing's preview and code what was chosen. */
function show(details: HTMLDetailsElement, choices: Choices): void {
	const thing = JSON.parse(details.dataset['thing'] ?? '') as Embeddable;
	for (const [form, code] of [
		['frame', framed],
		['plain', frame]
	] as const) {
		const field = details.querySelector<HTMLTextAreaElement>(`[data-form="${form}"]`);
		if (field) field.value = code(thing, choices);
	}
	const preview = details.querySelector('iframe');
	if (!preview) return;
	// the preview is of this site, wherever the code leads
	const address = new URL(preview.src);
	address.search = new URL(addressOf(thing, choices)).search;
	if (preview.src !== address.href) preview.src = address.href;
	preview.style.colorScheme = choices.ground === 'none' ? schemes[choices.theme] : '';
	preview.height = String(heightWith(thing, choices));
}

async function copy(field: HTMLTextAreaElement, say: (done: boolean) => void): Promise<void> {
	try {
		await navigator.clipboard.writeText(field.value);
		say(true);
	} catch {
		field.select();
		say(false);
	}
}

/** Lets the choices change previews and code, and code be copied by a button. Without it the usual code stands there. */
export function startGallery(page: Document): void {
	const form = page.querySelector<HTMLFormElement>('.embed-choices');
	const gallery = page.querySelector<HTMLElement>('[data-gallery]');
	const status = page.getElementById('status');
	if (!form || !gallery) return;
	form.hidden = false;
	for (const button of gallery.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;

	const choice = form.querySelector('select');
	choice?.addEventListener('change', () => {
		page.location.hash = choice.value;
	});

	const change = () => {
		gallery.dataset['width'] = new FormData(form).get('width') === 'phone' ? 'phone' : 'column';
		for (const details of gallery.querySelectorAll<HTMLDetailsElement>('details[open]'))
			show(details, chosen(form));
		const open = gallery.querySelector<HTMLDetailsElement>('details[open]');
		if (choice && open) choice.value = open.id;
	};
	form.addEventListener('change', change);
	// a toggle does not bubble
	gallery.addEventListener('toggle', change, true);
	gallery.addEventListener('click', (event) => {
		const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]');
		const field = button && page.getElementById(button.dataset['copy'] ?? '');
		if (!(field instanceof HTMLTextAreaElement)) return;
		const words = gallery.dataset;
		void copy(field, (done) => {
			if (status) status.textContent = (done ? words['done'] : words['notDone']) ?? '';
		});
	});

	const openAsked = () => {
		const asked = page.getElementById(page.location.hash.slice(1));
		if (!(asked instanceof HTMLDetailsElement)) return;
		asked.open = true;
		asked.scrollIntoView();
	};
	addEventListener('hashchange', openAsked);
	openAsked();
}
