import type { PrintedTable, ShortWork } from '../../domain/printed';
import type { Words } from '../../figures/figure';
import { heightOf } from '../../figures/words';
import { captionOf } from '../content';
import { datasets } from '../datasets';
import { factsAt } from '../picture/facts';
import { pictureOf, type Picture } from '../pictures';
import { siteUrl } from '../site';
import { printedTable } from '../step-table';
import { edge, roomAt } from './room';

/** A drawing and the widths of the frame it is for, in pixels. */
export interface Cut {
	readonly name: 'narrow' | 'middling' | 'wide' | 'widest';
	readonly picture: Picture;
}

/** A chart as it is embedded. */
export interface ChartEmbed {
	readonly kind: string;
	readonly id: string;
	readonly figure: string;
	readonly words: Words;
	readonly sources: readonly ShortWork[];
	readonly table: PrintedTable;
	readonly step: { readonly id: string; readonly title: string };
	readonly cuts: readonly Cut[];
	/** Pixels, the same at every width: what is saved in words goes to the drawing. */
	readonly height: number;
	readonly less: { readonly title: number; readonly source: number };
	readonly canonical: string;
	readonly oembed: string;
}

/** The narrowest frames each drawing is for (src/styles/embed-chart.css) and how wide it is drawn, in pixels. */
const cuts = [
	{ name: 'narrow', from: 320, width: 320 },
	{ name: 'middling', from: 420, width: 400 },
	{ name: 'wide', from: 520, width: 500 },
	{ name: 'widest', from: 640, width: 640 }
] as const;

/** A step or a figure as it is embedded; nothing if there is none. */
export function chartEmbed(kind: string, id: string): ChartEmbed | undefined {
	const facts = factsAt(kind, id);
	if (!facts) return undefined;
	const { view, words, step } = facts;
	const rooms = cuts.map(({ from }) => roomAt(facts, from - 2 * edge));
	const [narrow, widest] = [rooms[0]!, rooms.at(-1)!];
	const height = heightOf(view) + narrow.head + narrow.foot + 2 * edge;
	return {
		kind,
		id,
		figure: view.figure,
		words,
		sources: captionOf(view).sources,
		table: printedTable(view),
		step,
		cuts: cuts.map(({ name, width }, i) => ({
			name,
			picture: pictureOf(datasets, view, {
				width,
				height: height - rooms[i]!.head - rooms[i]!.foot - 2 * edge
			})
		})),
		height,
		less: { title: widest.head, source: widest.source },
		canonical: `${siteUrl()}/`,
		oembed: `${siteUrl()}/oembed/${kind}/${id}.json`
	};
}
