import { beforeAll, describe, expect, it } from 'vitest';
import '../../src/styles/fonts.css';
import { textWidth, type Weight } from '$lib/chart/text/metrics.ts';

const size = 14;
const labels = [
	'US$300 million',
	'160,000 tonnes of tungsten',
	'Chinese Changchun Railway',
	'Kuomintang army, July 1946: 4.3 million',
	'1954–59 ≈ 30 % → Lǚshùn'
];

/** The width that the browser itself gives the text: px. */
function drawnWidth(text: string, weight: Weight): number {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('This browser has no canvas');
	context.font = `${weight} ${size}px 'Source Sans 3 Variable'`;
	return context.measureText(text).width;
}

describe('textWidth', () => {
	beforeAll(async () => {
		await document.fonts.load(`${size}px 'Source Sans 3 Variable'`);
	});

	it.each(labels)('is within 2 % of what the browser draws: %s', (label) => {
		for (const weight of [400, 650] as const) {
			const share = textWidth(label, size, weight) / drawnWidth(label, weight);
			expect(Math.abs(share - 1)).toBeLessThan(0.02);
		}
	});
});
