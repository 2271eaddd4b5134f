import { stepTable } from './parts/step-table';

/** The one dialog that a table opens in, made when it is first wanted. */
function dialogOf(page: Document, close: string): HTMLDialogElement {
	const known = page.querySelector<HTMLDialogElement>('dialog.sheet');
	if (known) return known;
	const dialog = page.createElement('dialog');
	dialog.className = 'sheet';
	const form = page.createElement('form');
	form.method = 'dialog';
	const button = page.createElement('button');
	button.textContent = close;
	form.append(button);
	const body = page.createElement('div');
	dialog.append(form, body);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	page.body.append(dialog);
	return dialog;
}

/** Shows something in the dialog. */
function show(page: Document, name: string, content: Element): void {
	const dialog = dialogOf(page, page.querySelector('[popovertargetaction]')?.textContent ?? '×');
	dialog.lastElementChild?.replaceChildren(content);
	dialog.setAttribute('aria-label', name);
	dialog.showModal();
}

async function openTable(link: HTMLAnchorElement): Promise<void> {
	const table = (await stepTable(link.href)).cloneNode(true) as Element;
	show(link.ownerDocument, table.querySelector('h1, h2, caption')?.textContent ?? link.textContent, table);
}

/** Where nothing may be written to the clipboard, the address is shown, selected, to be copied by hand. */
function showAddress(link: HTMLAnchorElement): void {
	const field = link.ownerDocument.createElement('input');
	field.readOnly = true;
	field.value = link.href;
	const label = link.ownerDocument.createElement('label');
	label.append(link.ownerDocument.getElementById('status')?.dataset['byHand'] ?? '', field);
	show(link.ownerDocument, link.textContent, label);
	field.select();
}

/** Phones have a sheet of their own for passing an address on; elsewhere it is copied. */
const isPhone = () => matchMedia('(pointer: coarse) and (max-width: 64rem)').matches;

async function copy(link: HTMLAnchorElement): Promise<void> {
	if (isPhone() && 'share' in navigator) {
		try {
			await navigator.share({ url: link.href });
			return;
		} catch (error) {
			// the reader closed the sheet; anything else is answered by copying
			if (error instanceof DOMException && error.name === 'AbortError') return;
		}
	}
	try {
		await navigator.clipboard.writeText(link.href);
	} catch {
		showAddress(link);
		return;
	}
	const words = link.textContent;
	const done = link.dataset['done'] ?? words;
	const status = link.ownerDocument.getElementById('status');
	link.textContent = done;
	if (status) status.textContent = done;
	setTimeout(() => {
		link.textContent = words;
		if (status) status.textContent = '';
	}, 2500);
}

/** What a link under a figure does in place. If it cannot, the link is followed. */
export function useTool(link: HTMLAnchorElement): void {
	const use = link.dataset['tool'] === 'table' ? openTable : copy;
	use(link).catch(() => navigator.onLine && location.assign(link.href));
}
