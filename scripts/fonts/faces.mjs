/**
 * The three web fonts. `file` is written to src/styles/fonts/, `axes` says what is left of the variable
 * font: Source Serif keeps one optical size, that of the text, which halves it.
 */
export const faces = [
	{
		file: 'serif.woff2',
		family: 'Source Serif 4 Variable',
		upstream: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
		axes: { wght: { min: 400, max: 760 }, opsz: 20 },
		css: { 'font-style': 'normal', 'font-weight': '400 760' }
	},
	{
		file: 'serif-italic.woff2',
		family: 'Source Serif 4 Variable',
		upstream: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
		axes: { wght: 400, opsz: 20 },
		css: { 'font-style': 'italic', 'font-weight': '400' }
	},
	{
		file: 'sans.woff2',
		family: 'Source Sans 3 Variable',
		upstream: 'source-sans/VF/SourceSans3VF-Upright.ttf',
		axes: { wght: { min: 400, max: 700 } },
		css: { 'font-style': 'normal', 'font-weight': '400 700' }
	}
];

/** Fonts for pictures made at build, one weight a file, since what draws those knows no variable fonts. */
export const stills = [
	{ file: 'sans-400.ttf', upstream: 'source-sans/VF/SourceSans3VF-Upright.ttf', axes: { wght: 400 } },
	{ file: 'sans-650.ttf', upstream: 'source-sans/VF/SourceSans3VF-Upright.ttf', axes: { wght: 650 } },
	{ file: 'sans-italic.ttf', upstream: 'source-sans/VF/SourceSans3VF-Italic.ttf', axes: { wght: 400 } },
	{
		file: 'serif-700.ttf',
		upstream: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
		axes: { wght: 700, opsz: 20 }
	}
];

/**
 * What stands in while a web font loads: a family of the reader's own fonts, stretched to the web font's
 * measure at `weights`. `metrics` names the font at capsize; `regular` and `bold` name it and its metric
 * twins as the reader's system does. The last of them that the reader has is the one taken.
 */
export const standIns = [
	{
		family: 'Source Serif Fallback',
		of: faces[0],
		weights: { regular: 400, bold: 700 },
		fonts: [
			{ metrics: 'notoSerif', regular: ['Noto Serif'], bold: ['Noto Serif Bold'] },
			{
				metrics: 'timesNewRoman',
				regular: ['Times New Roman', 'Liberation Serif', 'Tinos'],
				bold: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold']
			},
			{ metrics: 'georgia', regular: ['Georgia', 'Gelasio'], bold: ['Georgia Bold', 'Gelasio Bold'] }
		]
	},
	{
		family: 'Source Sans Fallback',
		of: faces[2],
		weights: { regular: 400, bold: 650 },
		fonts: [
			{ metrics: 'roboto', regular: ['Roboto'], bold: ['Roboto Bold'] },
			{
				metrics: 'arial',
				regular: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'],
				bold: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold', 'Arimo Bold']
			}
		]
	}
];
