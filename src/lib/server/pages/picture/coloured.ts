import type { HTMLElement } from 'node-html-parser';
import { saidOf, tokens } from './plain';
import { valueOf, type Variables } from './values';

/** What a shape is painted with. */
interface Paint {
	readonly fill: string;
	readonly stroke: string;
}

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use']);

/** Nearer to white than to any of the marks' colours: paper, land, water. */
function isGround(colour: string): boolean {
	const parts =
		/^#(..)(..)(..)/
			.exec(colour)
			?.slice(1)
			.map((part) => parseInt(part, 16)) ?? [];
	return parts.length === 3 && Math.min(...parts) > 160;
}

/** A colour as it can stand on a ground that we do not know: grounds of ours are left out, ink is that of the text round it. */
function free(colour: string): string {
	if (colour === 'none' || isGround(colour)) return 'none';
	return /^#[\da-f]{6}$/i.test(colour) && colour !== tokens['--ink'] ? colour : 'currentColor';
}

function paint(
	element: HTMLElement,
	said: ReturnType<typeof saidOf>,
	outer: Variables,
	from: Paint,
	written: Paint
): void {
	const style = Object.fromEntries((said.get(element) ?? []).flatMap(({ declarations }) => declarations));
	const own = { ...outer };
	for (const [name, value] of Object.entries(style))
		if (name.startsWith('--')) own[name] = valueOf(value, own);
	const value = (name: keyof Paint) => (style[name] ? free(valueOf(style[name], own)) : from[name]);
	const now = { fill: value('fill'), stroke: value('stroke') };
	let inside = written;
	if (shapes.has(element.rawTagName)) {
		for (const name of ['fill', 'stroke'] as const)
			if (!element.hasAttribute(name) && now[name] !== written[name]) element.setAttribute(name, now[name]);
		inside = now;
	}
	for (const child of element.childNodes)
		if ('querySelectorAll' in child) paint(child as HTMLElement, said, own, now, inside);
}

/**
 * Writes colours on the shapes of a drawing as attributes, the weakest thing that can be said of them: where the style sheets
 * are, nothing looks different; where a reader’s tool takes them away, no shape is a black one.
 */
export function coloured(root: HTMLElement): void {
	const svg = root.querySelector('svg');
	if (!svg) return;
	const start = { fill: 'currentColor', stroke: 'none' };
	svg.setAttribute('fill', start.fill);
	paint(svg, saidOf(root), tokens, start, start);
}
