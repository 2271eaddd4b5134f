import type { Sorting } from '../../domain/open-page';
import { order, type Direction } from './order';

const next: Readonly<Record<Direction | 'none', Direction | undefined>> = {
	none: 'ascending',
	ascending: 'descending',
	descending: undefined
};

const sortingOf = (head: HTMLTableCellElement): Sorting => {
	const { sorting } = head.dataset;
	return sorting === 'number' || sorting === 'date' ? sorting : 'text';
};

/** What a table says when it is sorted, and where it says so. */
interface Telling {
	readonly status: HTMLElement;
	readonly up: string;
	readonly down: string;
	readonly off: string;
}

/**
 * Makes a table sortable by each column: a button in each head sorts up, then down, then restores the order of the file.
 * The page gives the words; without this it is the plain table.
 */
export function makeSortable(table: HTMLTableElement, { status, up, down, off }: Telling): void {
	const body = table.tBodies[0];
	const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
	if (!body) return;
	const rows = [...body.rows];

	const sort = (column: number, direction: Direction | undefined) => {
		const head = heads[column];
		if (!head) return;
		for (const one of heads) one.removeAttribute('aria-sort');
		const values = rows.map((row) => row.cells[column]?.dataset['value'] ?? '');
		const sorted = direction ? order(values, sortingOf(head), direction) : rows.keys();
		if (direction) head.setAttribute('aria-sort', direction);
		body.append(...[...sorted].flatMap((index) => rows[index] ?? []));
		const words = direction === 'ascending' ? up : direction === 'descending' ? down : off;
		status.textContent = words.replace('{column}', head.dataset['name'] ?? '');
	};

	heads.forEach((head, column) => {
		const button = table.ownerDocument.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		button.addEventListener('click', () => {
			const now = head.getAttribute('aria-sort');
			sort(column, next[now === 'ascending' || now === 'descending' ? now : 'none']);
		});
		head.append(button);
	});
}
