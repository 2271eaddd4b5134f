import type { KeyEntry } from '../../../figures/figure';
import { set, widthOf } from './lettering';
import { tokens } from './plain';

const size = 13;
const line = 20;
const quiet = `stroke="${tokens['--ink-2']}" fill="none" stroke-width="1.5"`;
const filled = `fill="${tokens['--ink-2']}"`;

/** A sign of 10 by 10 pixels. */
const signs: Readonly<Record<KeyEntry['sign'], string>> = {
	solid: `<circle cx="5" cy="5" r="5" ${filled}/>`,
	hollow: `<circle cx="5" cy="5" r="4.25" ${quiet}/>`,
	hatched: `<rect x=".75" y=".75" width="8.5" height="8.5" ${quiet}/><path d="M1 9 9 1M1 5 5 1M5 9 9 5" ${quiet}/>`,
	dashed: `<path d="M0 5h4M6 5h4" ${quiet}/>`,
	range: `<path d="M3 0h4M3 10h4M5 0v10" ${quiet}/>`,
	faint: `<rect width="10" height="10" opacity=".4" ${filled}/>`,
	soldier: `<path d="M1.4 1.6a1.6 1.6 0 1 1 3.2 0a1.6 1.6 0 1 1-3.2 0M1 3.6h4v4H1zM1.2 7.6h1.5V12H1.2zM3.3 7.6h1.5V12H3.3zM5.5.5h.8v7h-.8z" ${filled}/>`,
	wagon: `<path d="M0 2h10v5H0zM.5 8.7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M6.5 8.7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0" ${filled}/>`
};

/** The key below a picture as SVG and its height in pixels; lines are broken at `width`. */
export function keyOf(
	entries: readonly KeyEntry[],
	x: number,
	y: number,
	width: number
): { readonly svg: string; readonly height: number } {
	let [left, top] = [0, 0];
	const drawn = entries.map(({ sign, meaning }) => {
		const wide = 16 + widthOf(meaning, size);
		if (left && left + wide > width) [left, top] = [0, top + line];
		const [at, under] = [x + left, y + top];
		left += wide + 18;
		return `<g transform="translate(${at.toFixed(1)} ${under + 4})">${signs[sign]}</g>${set([meaning], at + 16, under, { size, tone: 'ink-2' })}`;
	});
	return { svg: drawn.join(''), height: entries.length ? top + line : 0 };
}
