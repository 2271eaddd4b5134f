import { describe, expect, it } from 'vitest';
import { mixed } from '$lib/server/pages/picture/colour';
import { rulesOf, weightOf } from '$lib/server/pages/picture/rules';
import { valueOf } from '$lib/server/pages/picture/values';

describe('our style sheets, read for pictures', () => {
	it('are taken apart by selector; media queries stay out', () => {
		const rules = rulesOf(`/* a; } */ @layer a, b; @layer figure {
			rect:is([data-a], [data-b]):not([data-c='x'], [data-d]), .graphic text { fill: var(--ink); rx: 5px }
			@media (forced-colors: active) { text { fill: red } }
		}`);
		expect(rules.map(({ selector }) => selector)).toEqual([
			"rect:is([data-a], [data-b]):not([data-c='x'], [data-d])",
			'.graphic text'
		]);
		expect(rules[0]?.declarations).toEqual([
			['fill', 'var(--ink)'],
			['rx', '5px']
		]);
	});

	it('are weighed as a browser weighs them', () => {
		const weights = ['text', '.graphic text', "text[data-halo='a.b']", ':is([data-a], #b) rect:not(.c, d e)'];
		expect(weights.map(weightOf)).toEqual([1, 101, 101, 10_101]);
	});

	it('give values without variables, themes and mixtures', () => {
		const variables = { '--ink': '#1d1a16', '--paper': '#f6f1e6' };
		expect(valueOf('var(--mark, var(--ink))', variables)).toBe('#1d1a16');
		expect(valueOf('light-dark(color-mix(in srgb, var(--ink) 50%, var(--paper)), #000000)', variables)).toBe(
			'#8a867e'
		);
		expect(() => valueOf('var(--none)', variables)).toThrow('--none');
	});

	it('mix colours as CSS does', () => {
		expect(mixed('srgb', 0.5, '#ff0000', '#0000ff')).toBe('#800080');
		// what Chromium computes
		expect(mixed('oklab', 0.5, '#ff0000', '#0000ff')).toBe('#8c53a2');
		expect(mixed('oklab', 0.5, '#ff0000', 'transparent')).toBe('#ff000080');
		expect(() => mixed('srgb', 0.5, 'red', '#000000')).toThrow('red');
	});
});
