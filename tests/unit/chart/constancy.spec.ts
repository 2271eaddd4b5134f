import { describe, expect, test } from 'vitest';
import { constancy } from '$lib/chart/constancy';
import { between } from '$lib/chart/layers/vertices';
import type { Mark } from '$lib/chart/mark';

interface Drawn {
	readonly mark: Mark;
	readonly x: number;
}

const seen = (...keys: readonly string[]): readonly Drawn[] =>
	keys.map((key) => ({ mark: { key, state: 'shown', tone: 'ink' }, x: key.length }));
const told = (list: readonly Drawn[]) =>
	list.map(({ mark: { key, state, late }, x }) => [key, state, x, late]);

describe('a drawing', () => {
	test('holds no mark that no view has shown', () => {
		expect(told(constancy()(seen('yalta')))).toEqual([['yalta', 'shown', 5, undefined]]);
	});

	test('keeps a mark that a view leaves out where it was, hidden, and shows it again', () => {
		const keep = constancy();
		keep(seen('moscow', 'yalta'));
		expect(told(keep(seen('moscow')))).toEqual([
			['moscow', 'shown', 6, undefined],
			['yalta', 'hidden', 5, undefined]
		]);
		const moved = seen('yalta').map((one) => ({ ...one, x: 9 }));
		expect(told(keep(moved))[1]).toEqual(['yalta', 'shown', 9, undefined]);
	});

	test('lets a mark that comes later fade in, beside its neighbours, and moves none that is there', () => {
		const keep = constancy();
		keep(seen('a', 'c'));
		const order = () => told(keep(seen('c', 'b', 'a'))).map(([key, , , late]) => [key, late]);
		expect(order()).toEqual([
			['a', undefined],
			['c', undefined],
			['b', true]
		]);
		expect(order()).toEqual([
			['a', undefined],
			['c', undefined],
			['b', true]
		]);
	});

	test('keeps to itself', () => {
		constancy()(seen('harbin'));
		expect(constancy()(seen('yalta'))).toHaveLength(1);
	});
});

describe('a line', () => {
	const point = (key: string, x: number, gap = false) => ({ key, x, y: 10 * x, gap });

	test('grows out of its last point', () => {
		const grow = between([point('a', 1)], [point('a', 1), point('b', 3)]);
		expect(grow(0).map(({ x }) => x)).toEqual([1, 1]);
		expect(grow(0.5).map(({ x, y }) => [x, y])).toEqual([
			[1, 10],
			[2, 20]
		]);
	});

	test('shrinks into the last point that is left, and is then as short as it should be', () => {
		const shrink = between([point('a', 1), point('b', 3, true)], [point('a', 1)]);
		expect(shrink(0).map(({ x, gap }) => [x, gap])).toEqual([
			[1, false],
			[3, true]
		]);
		expect(shrink(0.5).map(({ x }) => x)).toEqual([1, 2]);
		expect(shrink(1)).toEqual([point('a', 1)]);
	});

	test('moves each point to its own place', () => {
		const move = between([point('a', 1), point('b', 2)], [point('a', 3), point('b', 6)]);
		expect(move(0.5).map(({ x }) => x)).toEqual([2, 4]);
	});
});
