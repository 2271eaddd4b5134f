import { beforeAll, describe, expect, it } from 'vitest';
import '../../src/styles/fonts.css';

const prose =
	'Moscow, which had signed with Chiang Kai-shek, came to sign with Mao: a credit, a railway and a port, ' +
	'and a bill to be paid in tungsten, antimony, tin and rubber over the years that followed.';

/** A paragraph of prose in the font, measured: px. */
function drawn(font: string): { width: number; height: number } {
	const paragraph = document.createElement('p');
	paragraph.style.cssText = `font: ${font}; line-height: normal; position: absolute; white-space: nowrap`;
	paragraph.textContent = prose;
	document.body.append(paragraph);
	const { width, height } = paragraph.getBoundingClientRect();
	paragraph.remove();
	return { width, height };
}

const faces = [
	['400 20px', 'Source Serif 4 Variable', 'Source Serif Fallback'],
	['700 20px', 'Source Serif 4 Variable', 'Source Serif Fallback'],
	['400 14px', 'Source Sans 3 Variable', 'Source Sans Fallback'],
	['650 14px', 'Source Sans 3 Variable', 'Source Sans Fallback']
] as const;

describe('the web fonts', () => {
	beforeAll(async () => {
		for (const [size, web] of faces) await document.fonts.load(`${size} '${web}'`);
		await document.fonts.load(`italic 20px 'Source Serif 4 Variable'`);
		// stand-ins that the system lacks would fail here, as they may: drawing tries them one by one
		for (const [size, , standIn] of faces) drawn(`${size} '${standIn}'`);
		await document.fonts.ready;
	});

	it.each(faces)('move nothing when they come: %s %s', (size, web, standIn) => {
		const [there, meanwhile] = [
			drawn(`${size} '${web}', monospace`),
			drawn(`${size} '${standIn}', monospace`)
		];
		expect(Math.abs(meanwhile.width / there.width - 1)).toBeLessThan(0.025);
		expect(Math.abs(meanwhile.height - there.height)).toBeLessThanOrEqual(1);
	});

	it('have every weight between the lightest and the heaviest', () => {
		const widths = [400, 550, 700].map((weight) => drawn(`${weight} 20px 'Source Serif 4 Variable'`).width);
		expect(widths).toEqual([...widths].sort((a, b) => a - b));
		expect(new Set(widths).size).toBe(3);
	});

	it('have an italic of their own', () => {
		const upright = drawn(`20px 'Source Serif 4 Variable'`);
		expect(drawn(`italic 20px 'Source Serif 4 Variable'`).width).not.toBeCloseTo(upright.width, 0);
	});
});
