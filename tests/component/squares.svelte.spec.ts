import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import UnitPath from '$lib/chart/layers/UnitPath.svelte';
import Aid from '$lib/figures/aid/Aid.svelte';
import { datasets } from '$lib/server/data/datasets';

const mark = { key: 'tungsten', state: 'shown', tone: 'tungsten' } as const;
const at = (x: number) => ({
	mark,
	kind: 'goods',
	cells: [{ x, y: 0, width: 10, height: 10 }],
	rim: 1,
	hatched: false
});
const path = (container: Element) => container.querySelector('path[data-key="tungsten"]');

describe('Squares', () => {
	it('stand at once where they first are, then travel to where they are put', async () => {
		const { container, rerender } = await render(UnitPath, at(0));
		const drawn = () => path(container)?.getAttribute('d');
		expect(drawn()).toMatch(/^M0\.5,/);
		await rerender(at(100));
		expect(drawn()).not.toMatch(/^M100\.5,/);
		await expect.poll(drawn).toMatch(/^M100\.5,/);
	});

	it('stay where they were while they are hidden', async () => {
		const size = { datasets, width: 700, height: 560 };
		const { container, rerender } = await render(Aid, {
			...size,
			view: { figure: 'aid', show: 'projects' }
		});
		const places = () =>
			new Map([...container.querySelectorAll('path[data-key]')].map((one) => [one, one.getAttribute('d')]));
		const before = places();
		await rerender({ ...size, view: { figure: 'aid', show: 'specialists' } });
		const hidden = [...places()].filter(([path]) => path.getAttribute('data-state') === 'hidden');
		expect(hidden.length).toBeGreaterThan(0);
		for (const [path, d] of hidden) expect(d).toBe(before.get(path));
	});
});
