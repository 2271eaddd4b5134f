import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const never = (names: readonly string[], why: string) =>
	names.map((name) => `export function ${name}() { throw new Error(${JSON.stringify(why)}); }`).join('\n');

const neverAtAll = (why: string) => `export default function () { throw new Error(${JSON.stringify(why)}); }`;

const nothingAwaited = 'Islands are written in runes, and wait for nothing.';

const known = 'Figures give their scales with domains: see src/lib/chart/Frame.svelte.';

/**
 * What our drawings import through others and never use, by the end of its address, with what the browser is sent
 * instead. Our scales only place things, with domains and ranges that are numbers and known; numbers are written by
 * Intl. Whoever uses more is told so.
 */
const standIns: Readonly<Record<string, string>> = {
	'svelte/src/internal/flags/index.js': `export const async_mode_flag = false, legacy_mode_flag = false, tracing_mode_flag = false;
${never(['enable_async_mode_flag', 'disable_async_mode_flag', 'enable_legacy_mode_flag', 'enable_tracing_mode_flag'], nothingAwaited)}`,
	'svelte/src/internal/client/dom/hydration.js': `export const hydrating = false, hydrate_node = null;
export function reset() {}
export function next() {}
export function hydrate_template() {}
export function set_hydrating(value) { if (value) throw new Error('Islands are mounted, never hydrated.'); }
${never(['set_hydrate_node', 'hydrate_next', 'skip_nodes', 'read_hydration_instruction'], 'Islands are mounted, never hydrated.')}`,
	'svelte/src/internal/client/reactivity/async.js': `import { derived } from ${JSON.stringify(resolve('node_modules/svelte/src/internal/client/reactivity/deriveds.js'))};
export function flatten(blockers, sync, async, use) {
	if (blockers.length || async.length) throw new Error(${JSON.stringify(nothingAwaited)});
	use(sync.map(derived));
}
${never(['run_after_blockers', 'capture', 'save', 'unsave', 'track_reactivity_loss', 'for_await_track_reactivity_loss', 'unset_context', 'run', 'wait', 'increment_pending'], nothingAwaited)}`,
	'svelte/src/internal/client/proxy.js': `export const is = Object.is;
export const get_proxied_value = (value) => value;
export function proxy(value) {
	const kind = value && Object.getPrototypeOf(value);
	if (kind && (kind === Object.prototype || kind === Array.prototype)) throw new Error('What has parts is state of its own: use $state.raw.');
	return value;
}`,
	'svelte/src/internal/client/dom/elements/custom-element.js': never(
		['create_custom_element'],
		'There are no custom elements.'
	),
	'd3-interpolate': `export const interpolateNumber = (a, b) => (t) => +a * (1 - t) + +b * t;
export const interpolateRound = (a, b) => (t) => Math.round(+a * (1 - t) + +b * t);
export function interpolate(a, b) {
	if (typeof b !== 'number') throw new TypeError('Scales place marks: ranges are numbers.');
	return interpolateNumber(a, b);
}
${never(['piecewise'], 'Scales place marks between two ends.')}`,
	'd3-format': never(
		['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
		'Numbers are written by Intl: see src/lib/i18n/format.ts.'
	),
	'scrollama/src/scroll.js': `export const direction = undefined;
export function setupScroll() {}
export function onScroll() {}`,
	'scrollama/src/generateId.js': `export default () => '';`,
	'scrollama/src/getOffsetTop.js': `export default () => 0;`,
	'scrollama/src/createProgressThreshold.js': neverAtAll('scrollama’s progress is left out.'),
	// our line is a share of the window's height, and no step has one of its own
	'scrollama/src/parseOffset.js': `export default (value) => typeof value === 'number' ? { format: 'percent', value } : null;`,
	'scrollama/src/debug.js': never(['setup', 'update'], 'scrollama’s debugging is left out.'),
	'layercake/dist/helpers/printDebug.js': neverAtAll('Layer Cake’s debugging is left out.'),
	'layercake/dist/helpers/warnEmptySize.js': neverAtAll('Layer Cake’s warnings are left out.'),
	'layercake/dist/helpers/createScale.js': `export default function ({ dimension, scale, domain, range }) {
	const made = scale ? scale.copy() : dimension.defaultScale();
	if (domain) made.domain(domain);
	return range ? made.range(range) : made;
}`,
	'layercake/dist/helpers/isOrdinalDomain.js': `export default () => false;`,
	'layercake/dist/helpers/calcDomain.js': `export default (own, given) => given ?? own;`,
	'layercake/dist/utils/isCompleteDomain.js': `export default (domain) => !!domain;`,
	'layercake/dist/helpers/measureExtent.js': neverAtAll(known),
	'layercake/dist/helpers/extentProblems.js': neverAtAll(known),
	'layercake/dist/utils/padScale.js': neverAtAll(known),
	'layercake/dist/settings/dimensions.js': `import { scaleLinear } from 'd3-scale';
const features = { nice: true, padding: true, reverse: true };
const dimension = (name, defaultRange) => ({ name, defaultScale: scaleLinear, defaultRange, canBePercentRange: true, features });
export const DIMENSIONS = [dimension('x', ({ width }) => [0, width]), dimension('y', ({ height }) => [height, 0])];
export const DIMENSION_KEY_FAMILIES = [['', 'accessor'], ['Domain', 'domain'], ['Scale', 'scale'], ['Range', 'range'], ['Get', 'get']]
	.map(([suffix, stateKey]) => ({ suffix, stateKey }));
export const FAMILIES_BY_DIMENSION = { x: DIMENSION_KEY_FAMILIES, y: DIMENSION_KEY_FAMILIES };
export const VALID_DIMENSION_PROPS = new Set();`
};

/** Layer Cake measures its box anew although it was told the size, which makes the browser lay out the page at once. */
const measuring = /\sbind:clientWidth=\{containerWidth\}\s+bind:clientHeight=\{containerHeight\}/;

/** What Layer Cake would tell a developer; our frame asks it to be quiet. */
const warning = /console\.(?:warn|error)\(\s*`(?:[^`\\]|\\.)*`\s*\)/g;

/** Leaves out of the islands' code what their libraries bring along and no drawing of ours uses. */
export function lean(): Plugin {
	const standInFor = (id: string) =>
		Object.keys(standIns).find((name) => id === name || id.endsWith(`/${name}`));
	return {
		name: 'lean',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (standIns[id]) return `\0lean:${id}`;
			// as its source; what it ships for browsers is wrapped for every kind of loader
			if (id === 'scrollama') return this.resolve('scrollama/index.js', importer);
			if (!importer || !/node_modules\/(svelte|layercake|scrollama)\//.test(importer)) return null;
			const name = standInFor((await this.resolve(id, importer, { skipSelf: true }))?.id ?? '');
			return name ? `\0lean:${name}` : null;
		},
		load(id) {
			if (id.startsWith('\0lean:')) return { code: standIns[id.slice('\0lean:'.length)]! };
			if (!/\/layercake\/dist\/.+\.(svelte|svelte\.js)$/.test(id)) return null;
			const code = readFileSync(id, 'utf8').replace(warning, 'undefined');
			if (!id.endsWith('/LayerCake.svelte')) return code;
			if (!measuring.test(code))
				throw new Error(`${id} measures its box in another way: see scripts/lean.ts`);
			return code.replace(measuring, '');
		}
	};
}
