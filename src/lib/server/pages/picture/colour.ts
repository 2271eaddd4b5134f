/** A colour with its parts from 0 to 1. */
interface Colour {
	readonly rgb: readonly [number, number, number];
	readonly alpha: number;
}

type Triple = readonly [number, number, number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple => {
	const row = (index: number) => matrix[index] ?? [0, 0, 0];
	const at = (index: number) => row(index)[0] * a + row(index)[1] * b + row(index)[2] * c;
	return [at(0), at(1), at(2)];
};
const each = ([a, b, c]: Triple, change: (part: number) => number): Triple => [
	change(a),
	change(b),
	change(c)
];

// Björn Ottosson's matrices, as CSS Color 4 has them
const toLms = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
] as const;
const toLab = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
] as const;
const fromLab = [
	[1, 0.3963377774, 0.2158037573],
	[1, -0.1055613458, -0.0638541728],
	[1, -0.0894841775, -1.291485548]
] as const;
const fromLms = [
	[4.0767416621, -3.3077115913, 0.2309699292],
	[-1.2684380046, 2.6097574011, -0.3413193965],
	[-0.0041960863, -0.7034186147, 1.707614701]
] as const;

const oklab = (rgb: Triple): Triple => times(toLab, each(times(toLms, each(rgb, linear)), Math.cbrt));
const rgb = (lab: Triple): Triple =>
	each(
		times(
			fromLms,
			each(times(fromLab, lab), (part) => part ** 3)
		),
		gamma
	);

function read(text: string): Colour {
	if (text === 'transparent') return { rgb: [0, 0, 0], alpha: 0 };
	const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(text)?.slice(1);
	if (!parts) throw new Error(`“${text}” is not a colour of six hexadecimal digits`);
	const [r = 0, g = 0, b = 0, alpha = 1] = parts.filter(Boolean).map((part) => parseInt(part, 16) / 255);
	return { rgb: [r, g, b], alpha };
}

function written({ rgb, alpha }: Colour): string {
	const hex = (part: number) =>
		Math.round(Math.min(Math.max(part, 0), 1) * 255)
			.toString(16)
			.padStart(2, '0');
	return `#${rgb.map(hex).join('')}${alpha < 1 ? hex(alpha) : ''}`;
}

/**
 * The colour between two of six hexadecimal digits, as CSS's `color-mix` has it.
 * @param share of the first, from 0 to 1
 * @throws Error if one is no such colour
 */
export function mixed(space: string, share: number, one: string, other: string): string {
	const [a, b] = [read(one), read(other)];
	const alpha = a.alpha * share + b.alpha * (1 - share);
	// parts count as much as they are seen
	const weight = alpha ? (a.alpha * share) / alpha : share;
	const between = (x: Triple, y: Triple): Triple => [
		x[0] * weight + y[0] * (1 - weight),
		x[1] * weight + y[1] * (1 - weight),
		x[2] * weight + y[2] * (1 - weight)
	];
	const result = space === 'oklab' ? rgb(between(oklab(a.rgb), oklab(b.rgb))) : between(a.rgb, b.rgb);
	return written({ rgb: result, alpha });
}
