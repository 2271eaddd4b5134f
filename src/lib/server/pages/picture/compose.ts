import { en } from '../../../i18n/messages/en';
import { heightOf } from '../../../figures/words';
import { datasets } from '../../data/datasets';
import { pictureOf } from '../pictures';
import { siteUrl } from '../site';
import type { PictureFacts } from './facts';
import { keyOf } from './key';
import { broken, heightOfLines, set, type Setting } from './lettering';
import { plain, tokens } from './plain';

/** A picture with its words: the inside of an SVG of this size. */
export interface Composed {
	readonly body: string;
	readonly width: number;
	readonly height: number;
}

const paper = (width: number, height: number) =>
	`<rect width="${width}" height="${height}" fill="${tokens['--paper']}"/>`;

/** The railway that the story's pages stand on, as a rule. */
function railway(x: number, y: number, width: number): string {
	return `<path d="M${x} ${y}h${width}" stroke="${tokens['--ink']}" stroke-width="5"/><path d="M${x + 1} ${y}h${width - 2}" stroke="${tokens['--paper']}" stroke-width="3" stroke-dasharray="8"/>`;
}

function drawn({ view }: PictureFacts, x: number, y: number, width: number, height: number): string {
	const { drawing } = pictureOf(datasets, view, { width, height });
	return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${plain(drawing)}</svg>`;
}

const sourcesOf = (sources: readonly string[]) => `${en.sources}: ${sources.join('; ')}`;
const site = () => siteUrl().replace(/^\w+:\/\//, '');

/** A preview, 540 × 283.5: its words stand beside a drawing as small as on a phone, so that a thumbnail can be read. */
export function card(facts: PictureFacts): Composed {
	const [width, height, edge, column] = [540, 283.5, 16, 176];
	const { words } = facts;
	const title: Setting = { size: 22, serif: true, leading: 1.14 };
	const unit: Setting = { size: 12.5, tone: 'ink-2' };
	const small: Setting = { size: 9.5, tone: 'ink-2', leading: 1.35 };
	const titleLines = broken(words.title, column, title);
	const unitLines = broken(words.unit, column, unit);
	const sourceLines = broken(sourcesOf(facts.sources.slice(0, 2)), column, small);
	const below = edge + heightOfLines(titleLines, title) + 6;
	const foot = height - edge - heightOfLines(['', ...sourceLines], small);
	const left = edge + column + 14;
	const body = [
		paper(width, height),
		set(titleLines, edge, edge - 3, title),
		set(unitLines, edge, below, unit),
		set(sourceLines, edge, foot, small),
		set([`${en.site}, ${en.years}`], edge, height - edge - heightOfLines([''], small), {
			...small,
			bold: true,
			tone: 'ink'
		}),
		drawn(facts, left, edge, width - left - edge, height - 2 * edge)
	];
	return { body: body.join(''), width, height };
}

/** A picture to be kept and printed: 688 pixels wide, everything below one another. */
export function sheet(facts: PictureFacts): Composed {
	const [inner, edge] = [640, 24];
	const { words, view } = facts;
	const title: Setting = { size: 25, serif: true, leading: 1.18 };
	const unit: Setting = { size: 15, tone: 'ink-2' };
	const small: Setting = { size: 13, tone: 'ink-2', leading: 1.4 };
	const parts: string[] = [];
	let y = edge;
	const lines = (text: string, setting: Setting) => {
		const broke = broken(text, inner, setting);
		parts.push(set(broke, edge, y, setting));
		y += heightOfLines(broke, setting);
	};
	lines(words.title, title);
	lines(words.unit, unit);
	y += 12;
	const high = Math.max(heightOf(view), 340);
	parts.push(drawn(facts, edge, y, inner, high));
	y += high + 12;
	const key = keyOf(words.key, edge, y, inner);
	parts.push(key.svg);
	y += key.height;
	lines(sourcesOf(facts.sources), small);
	y += 12;
	parts.push(railway(edge, y, inner));
	y += 8;
	lines(en.embeds.credit(site()), small);
	const height = Math.ceil(y + edge / 2);
	const width = inner + 2 * edge;
	return { body: paper(width, height) + parts.join(''), width, height };
}
