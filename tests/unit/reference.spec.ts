import { describe, expect, test } from 'vitest';
import type { Source } from '$lib/domain/source';
import { namesOf, shortForm } from '$lib/server/works/reference';

const aSource = (parts: Partial<Source>): Source => ({
	id: 'x',
	type: 'book',
	title: 'Uncertain Partners: Stalin, Mao, and the Korean War',
	custom: { access: 'consulted', kind: 'scholarship' },
	...parts
});

describe('a work, short', () => {
	test.each([
		[
			'author and year',
			{ author: [{ family: 'Lew', given: 'Christopher' }], issued: { 'date-parts': [[2009]] } },
			'Lew 2009'
		],
		[
			'two authors',
			{ author: [{ family: 'Shen' }, { family: 'Xia' }], issued: { 'date-parts': [[2015]] } },
			'Shen and Xia 2015'
		],
		[
			'three authors',
			{ author: [{ family: 'Goncharov' }, { family: 'Lewis' }, { family: 'Xue' }] },
			'Goncharov et al.'
		],
		['no author', { issued: { 'date-parts': [[1993]] } }, 'Uncertain Partners 1993'],
		[
			'a title that says its year',
			{ title: 'Note of 1949', issued: { 'date-parts': [[1949]] } },
			'Note of 1949'
		],
		[
			'an encyclopedia anybody may edit',
			{ author: [{ literal: 'Wikipedia contributors' }], title: 'Bombing of Shanghai (1949–1953)' },
			'Wikipedia, “Bombing of Shanghai”'
		]
	] as const)('%s', (_, parts, expected) =>
		expect(shortForm(aSource(parts as Partial<Source>))).toBe(expected)
	);
});

test('names are read as their bearers have them', () => {
	const author = [
		{ family: 'Zhou', given: 'Enlai', 'static-ordering': true as const },
		{ family: 'Lewis', given: 'John' },
		{ literal: 'GeoNames' }
	];
	expect(namesOf(aSource({ author }))).toBe('Zhou Enlai, John Lewis, GeoNames');
	expect(namesOf(aSource({}))).toBe('');
});
