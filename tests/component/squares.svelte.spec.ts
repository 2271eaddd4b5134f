import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Squares from '$lib/chart/marks/Squares.svelte';

const mark = { key: 'tungsten', state: 'shown', tone: 'tungsten' } as const;
const at = (x: number) => [{ x, y: 0, width: 10, height: 10 }];
const path = (container: Element) => container.querySelector('path[data-key="tungsten"]')?.getAttribute('d');

describe('Squares', () => {
	it('stand at once where they first are, then travel to where they are put', async () => {
		const { container, rerender } = await render(Squares, { mark, cells: at(0) });
		expect(path(container)).toMatch(/^M0\.5,/);
		await rerender({ mark, cells: at(100) });
		expect(path(container)).not.toMatch(/^M100\.5,/);
		await expect.poll(() => path(container)).toMatch(/^M100\.5,/);
	});

	it('stay where they were while they are hidden', async () => {
		const { container, rerender } = await render(Squares, { mark, cells: at(20) });
		await rerender({ mark: { ...mark, state: 'hidden' }, cells: [] });
		expect(path(container)).toMatch(/^M20\.5,/);
	});
});
