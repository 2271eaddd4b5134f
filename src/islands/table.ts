import { makeSortable } from '../lib/ui/data/sortable';
import { sayUnknown } from '../lib/ui/data/unknown';

const notice = document.querySelector<HTMLElement>('[data-unknown]');
if (notice) sayUnknown(document, notice, notice.dataset['unknown'] ?? '');

const status = document.querySelector<HTMLElement>('[data-sorted]');
const table = document.querySelector<HTMLTableElement>('table[data-sortable]');
if (status && table) {
	const { up = '', down = '', off = '' } = status.dataset;
	makeSortable(table, { status, up, down, off });
}
