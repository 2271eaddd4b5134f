import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection';
import { fromBuffer } from '@capsizecss/unpack';
import { subset } from './subset.mjs';

const percent = (share) => `${(share * 100).toFixed(2)}%`;

function rule(descriptors) {
	const lines = Object.entries(descriptors).map(([name, value]) => `\t${name}: ${value};\n`);
	return `@font-face {\n${lines.join('')}}\n`;
}

const webFont = ({ family, file, css }) =>
	rule({
		'font-family': `'${family}'`,
		...css,
		'font-display': 'swap',
		src: `url('./fonts/${file}') format('woff2')`
	});

/** Stretches `local` until its letters are on average as wide as those of `web`, then undoes it for the line. */
function standIn(family, web, local, css, names) {
	const widthOf = (font) => font.xWidthAvg / font.unitsPerEm;
	const size = widthOf(web) / widthOf(local);
	const line = (value) => percent(Math.abs(value) / web.unitsPerEm / size);
	return rule({
		'font-family': `'${family}'`,
		...css,
		src: names.map((name) => `local('${name}')`).join(', '),
		'size-adjust': percent(size),
		'ascent-override': line(web.ascent),
		'descent-override': line(web.descent),
		'line-gap-override': line(web.lineGap)
	});
}

async function standInsFor({ family, of, weights, fonts }, read) {
	const web = (wght) =>
		subset(read(of.upstream), { ...of.axes, wght }, 'sfnt').then((font) => fromBuffer(font));
	const regular = await web(weights.regular);
	const bold = await web(weights.bold);
	return fonts.flatMap((font) => {
		const { variants } = entireMetricsCollection[font.metrics];
		const [light, heavy] = [variants.regular, variants[700]];
		return [
			standIn(family, regular, light, { 'font-weight': '400' }, font.regular),
			standIn(family, bold, heavy, { 'font-weight': '600 900' }, font.bold)
		];
	});
}

/** src/styles/fonts.css: the web fonts, and what stands in for them. `read` gives a file of the upstream packages. */
export async function stylesheet(faces, standIns, read) {
	const fallbacks = await Promise.all(standIns.map((one) => standInsFor(one, read)));
	return [
		'/* Made by scripts/fonts; run `npm run build --prefix scripts/fonts` to make it anew. */\n',
		...faces.map(webFont),
		'/* Of several with one name the last that the reader has is taken. */\n',
		...fallbacks.flat()
	].join('\n');
}
