import { flushSync, mount } from 'svelte';
import { expect, test } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import Aid from '$lib/figures/aid/Aid.svelte';
import Forces from '$lib/figures/forces/Forces.svelte';
import Treaties from '$lib/figures/treaties/Treaties.svelte';
import { datasets } from '$lib/server/data/datasets';

/** The marks in a drawing: their elements by key, with what is said of them. */
const marksIn = (root: HTMLElement) =>
	new Map(
		[...root.querySelectorAll<SVGElement>('[data-mark]')].map((element) => [
			element.dataset['key'] ?? '',
			{ element, state: element.dataset['state'], late: element.dataset['late'] }
		])
	);

const size = { datasets, width: 700, height: 560 };

const drawing = () => {
	document.documentElement.dataset['motion'] = 'off';
	const root = document.createElement('div');
	document.body.append(root);
	return root;
};

test('a mark is the same element in every view, stays where it was while it is not shown, and fades in', () => {
	const root = drawing();
	let view: ViewOf<'forces'> = $state.raw({ figure: 'forces', through: '1946-07' });
	mount(Forces, {
		target: root,
		props: {
			...size,
			get view() {
				return view;
			}
		}
	});
	flushSync();
	const first = marksIn(root);
	expect(first.has('pla-1948-11')).toBe(false);

	view = { figure: 'forces', through: '1948-11' };
	flushSync();
	const second = marksIn(root);
	const place = second.get('pla-1948-11')!.element.innerHTML;
	expect(second.get('pla-1946-06')!.element).toBe(first.get('pla-1946-06')!.element);
	expect(second.get('pla-1948-11')).toMatchObject({ state: 'emphasised', late: 'true' });
	expect(second.get('pla-1946-06')!.late).toBeUndefined();

	view = { figure: 'forces', through: '1948-06' };
	flushSync();
	const third = marksIn(root);
	expect(third.get('pla-1948-11')).toMatchObject({ state: 'hidden' });
	expect(third.get('pla-1948-11')!.element.innerHTML).toBe(place);
});

test('squares are the same ones whether they say what was agreed or what was built', () => {
	const root = drawing();
	let view: ViewOf<'aid'> = $state.raw({ figure: 'aid', show: 'projects' });
	mount(Aid, {
		target: root,
		props: {
			...size,
			get view() {
				return view;
			}
		}
	});
	flushSync();
	const agreed = marksIn(root);
	view = { figure: 'aid', show: 'built' };
	flushSync();
	const built = marksIn(root);
	expect([...built.keys()]).toEqual([...agreed.keys()]);
	for (const [key, { element, state }] of built) {
		expect(element).toBe(agreed.get(key)!.element);
		expect(state).toBe('shown');
	}
	view = { figure: 'aid', show: 'specialists' };
	flushSync();
	for (const key of agreed.keys()) expect(marksIn(root).get(key)).toMatchObject({ state: 'hidden' });
});

test('a clause keeps its words and its place while it is not told', () => {
	const told = (show: ViewOf<'treaties'>['show']): ViewOf<'treaties'> => ({
		figure: 'treaties',
		show,
		emphasis: []
	});
	const root = drawing();
	const props = $state({
		datasets,
		view: told('1945'),
		width: 700,
		height: 560
	});
	mount(Treaties, { target: root, props });
	flushSync();
	const first = marksIn(root);
	expect(first.has('1950-railway')).toBe(false);

	props.view = told('both');
	flushSync();
	const second = marksIn(root);
	const words = second.get('1950-railway')!.element.innerHTML;
	expect(second.get('1945-railway')!.element).toBe(first.get('1945-railway')!.element);
	expect(second.get('1950-railway')).toMatchObject({ state: 'shown', late: 'true' });

	props.view = told('1945');
	flushSync();
	const third = marksIn(root).get('1950-railway')!;
	expect(third.state).toBe('hidden');
	expect(third.element.innerHTML).toBe(words);
});
