import { readdirSync, readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { render } from 'svelte/server';
import Defs from '../../../chart/Defs.svelte';
import Land from '../../../figures/map/Land.svelte';
import type { Part } from '../../../figures/map/land';
import { rulesOf, type Rule } from './rules';
import { valueOf, type Variables } from './values';

// read as text: bundlers have plans of their own for style sheets
const folder = 'src/styles';
const figures = readdirSync(`${folder}/figures`).sort();
const sheet = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

/** The page's tokens in the light theme. */
export const tokens: Variables = Object.fromEntries(
	rulesOf(sheet('tokens.css'))
		.filter(({ selector }) => selector === ':root')
		.flatMap(({ declarations }) => declarations)
		.filter(([name, value]) => name.startsWith('--') && value.startsWith('light-dark'))
		.map(([name, value]) => [name, valueOf(value, {})])
);

/** What the style sheets may say of a shape; all else is about boxes and movement. */
const kept =
	/^(--.*|fill|fill-opacity|stroke|stroke-(width|dasharray|linecap|linejoin)|opacity|paint-order|shape-rendering|stop-(color|opacity)|font-style|rx|vector-effect)$/;

const rules: readonly Rule[] = ['figure.css', ...figures.map((name) => `figures/${name}`)]
	.flatMap((name) => rulesOf(sheet(name)))
	.filter(({ selector }) => !/::|:(hover|focus|root)|(^|[ >])\.(defs|drawing)/.test(selector))
	.map((rule) => ({ ...rule, declarations: rule.declarations.filter(([name]) => kept.test(name)) }))
	.filter(({ declarations }) => declarations.length)
	.sort((a, b) => a.weight - b.weight);

/** The part of the land’s sheet that a drawing shows and a little more: some programs fail at what lies far outside. */
function partOf(drawing: string): Part | undefined {
	const [, x, y, scale] =
		/translate\(([-\d.]+)px, ?([-\d.]+)px\) scale\(([\d.]+)\)/.exec(drawing)?.map(Number) ?? [];
	const [, width, height] = /<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing)?.map(Number) ?? [];
	if (x === undefined || y === undefined || !scale || !width || !height) return undefined;
	const beyond = 40;
	return [
		[(-x - beyond) / scale, (-y - beyond) / scale],
		[(width + beyond - x) / scale, (height + beyond - y) / scale]
	];
}

let shared = parse('');
/** What drawings point at, for this one. */
function sharedBy(drawing: string): void {
	const part = drawing.includes('#land') ? partOf(drawing) : undefined;
	const land = render(Land, { props: { ...(part && { part }) } }).body;
	shared = parse(render(Defs).body + land, { comment: false });
}
const definition = (id: string) => shared.querySelector(`[id="${id}"]`);

/** Cuts the long lines of a drawing that is moved up to what it shows and a little more: some programs fail at what lies far outside. */
function cutAbove(svg: HTMLElement): void {
	for (const line of svg.querySelectorAll('[data-part="line"]')) {
		const up = Number(/translate\(0px, ?-([\d.]+)px\)/.exec(line.getAttribute('style') ?? '')?.[1] ?? 0);
		for (const path of line.querySelectorAll('path')) {
			const dashes = path.getAttribute('stroke-dasharray')?.split(' ').map(Number) ?? [1];
			const period = dashes.reduce((sum, dash) => sum + dash);
			const start = (from: number) => from + Math.max(0, Math.floor((up - 40 - from) / period)) * period;
			const cut = (_: string, x: string, from: string, to: string) => `M${x},${start(Number(from))}V${to}`;
			path.setAttribute('d', (path.getAttribute('d') ?? '').replace(/M([\d.]+),([\d.]+)V([\d.]+)/g, cut));
		}
	}
}

/** Puts in place of each `<use>` what it points at, so that it is painted as where it stands. */
function spelledOut(root: HTMLElement): void {
	for (const use of root.querySelectorAll('use')) {
		const id = (use.getAttribute('href') ?? '').slice(1);
		const target = parse(definition(id)?.toString() ?? '', { comment: false })
			.firstChild as HTMLElement | null;
		if (!target) throw new Error(`A drawing uses #${id}, which is not defined`);
		for (const inner of [target, ...target.querySelectorAll('[id]')]) inner.removeAttribute('id');
		const attributes = Object.entries(use.attributes).filter(([name]) => name !== 'href');
		const group = parse(`<g>${target.toString()}</g>`).firstChild as HTMLElement;
		for (const [name, value] of attributes) group.setAttribute(name, value);
		use.replaceWith(group);
	}
	if (root.querySelector('use')) spelledOut(root);
}

const references = (text: string) =>
	[...text.matchAll(/url\(['"]?#([\w-]+)['"]?\)/g)].map(([, id = '']) => id);

/** The definitions that a drawing needs, hatches all, since only rules ask for those. */
function definitionsFor(drawing: HTMLElement): string {
	const needed = shared.querySelectorAll('pattern').map(({ id }) => id);
	for (let text = drawing.toString(); ;) {
		const more = references(text).filter((id) => !needed.includes(id));
		if (!more.length) break;
		needed.push(...new Set(more));
		text = more.map((id) => definition(id)?.toString() ?? '').join('');
	}
	return needed.map((id) => definition(id)?.toString() ?? '').join('');
}

/** The rules of our style sheets that speak of each element, the one that wins last. */
export function saidOf(root: HTMLElement): ReadonlyMap<HTMLElement, readonly Rule[]> {
	const said = new Map<HTMLElement, Rule[]>();
	for (const rule of rules)
		for (const element of root.querySelectorAll(rule.selector))
			said.set(element, [...(said.get(element) ?? []), rule]);
	return said;
}

const scaleIn = (transform: string | undefined) =>
	Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1] ?? 1);

/** A length or a list of them, divided. */
const divided = (lengths: string, by: number) =>
	lengths.replace(/[\d.]+/g, (length) => String(Number((Number(length) / by).toFixed(4))));

/** Writes on an element, as attributes, what the rules say of it; then on those in it. */
function paint(
	element: HTMLElement,
	said: ReadonlyMap<HTMLElement, readonly Rule[]>,
	outer: Variables,
	outerScale: number
): void {
	const style = Object.fromEntries((said.get(element) ?? []).flatMap(({ declarations }) => declarations));
	const own = { ...outer };
	for (const [name, value] of Object.entries(style))
		if (name.startsWith('--')) own[name] = valueOf(value, own);

	const transform = /transform:\s*([^;]+)/
		.exec(element.getAttribute('style') ?? '')?.[1]
		?.replaceAll('px', '')
		.trim();
	if (transform) element.setAttribute('transform', transform);
	element.removeAttribute('style');
	const scale = outerScale * scaleIn(transform);

	for (const [name, text] of Object.entries(style)) {
		if (name.startsWith('--') || name === 'vector-effect') continue;
		let value = valueOf(text, own).replaceAll(/['"]|px/g, '');
		const [, colour, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/.exec(value) ?? [];
		if (colour && alpha) {
			value = colour;
			element.setAttribute(`${name.replace('-color', '')}-opacity`, (parseInt(alpha, 16) / 255).toFixed(2));
		}
		// few programs know strokes that do not scale
		if (style['vector-effect'] && /^stroke-(width|dasharray)$/.test(name)) value = divided(value, scale);
		element.setAttribute(name, value);
	}
	// few programs know weights between the hundreds
	if (element.getAttribute('font-weight') === '650') element.setAttribute('font-weight', '600');
	const inner = element.childNodes.filter((node): node is HTMLElement => 'querySelectorAll' in node);
	for (const child of inner) paint(child, said, own, scale);
	for (const name of Object.keys(element.attributes))
		if (/^(data-|aria-|role$|class$)/.test(name)) element.removeAttribute(name);
}

/**
 * The inside of a drawing that needs no style sheet and nothing beside it: colours of the light theme, strokes and
 * definitions written out, as attributes that any program that reads SVG knows.
 * @param drawing an SVG as the figures make it
 * @throws Error if it uses what is not defined
 */
export function plain(drawing: string): string {
	sharedBy(drawing);
	const root = parse(`<div class="graphic">${drawing}</div>`, { comment: false });
	const svg = root.querySelector('svg');
	if (!svg) throw new Error('There is no drawing to be painted');
	spelledOut(root);
	svg.insertAdjacentHTML('afterbegin', `<defs>${definitionsFor(svg)}</defs>`);
	spelledOut(root);
	cutAbove(svg);
	paint(svg, saidOf(root), tokens, 1);
	for (const nothing of svg.querySelectorAll('path[d=""]')) nothing.remove();
	const asked = new Set(references(svg.toString()));
	for (const one of svg.querySelectorAll('pattern')) if (!asked.has(one.id)) one.remove();
	const defs = svg.querySelector('defs');
	if (!defs?.innerHTML.trim()) defs?.remove();
	return svg.innerHTML;
}
