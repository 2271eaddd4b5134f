import type { Plugin } from 'vite';

const never = (names: readonly string[], why: string) =>
	names.map((name) => `export function ${name}() { throw new Error(${JSON.stringify(why)}); }`).join('\n');

/**
 * d3's scales bring along d3-color, to blend colours, and d3-format, to write numbers. Our scales only place things and
 * our numbers are written by Intl, so the browser is sent stand-ins that say so, a fifth of the charts' common code less.
 */
const standIns: Readonly<Record<string, string>> = {
	'd3-color': `export function color() { return null; }\n${never(['rgb', 'hsl', 'lab', 'hcl', 'cubehelix'], 'Scales place marks; colours are in the style sheet.')}`,
	'd3-format': never(
		['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
		'Numbers are written by Intl: see src/lib/i18n/format.ts.'
	)
};

/** Leaves out of the browser's code what d3's scales import and our figures never use. */
export function leanD3(): Plugin {
	let browser = false;
	return {
		name: 'lean-d3',
		enforce: 'pre',
		apply: 'build',
		configResolved(config) {
			browser = !config.build.ssr;
		},
		resolveId(id) {
			return browser && id in standIns ? `\0lean:${id}` : null;
		},
		load(id) {
			return id.startsWith('\0lean:') ? standIns[id.slice('\0lean:'.length)] : null;
		}
	};
}
