import type { PrintedTable, ShortWork } from '../../../domain/printed';
import type { Words } from '../../../figures/figure';
import { heightOf } from '../../../figures/words';
import { captionOf } from '../../story/caption';
import { datasets } from '../../data/datasets';
import { factsAt } from '../picture/facts';
import { pictureOf, type Picture } from '../pictures';
import { siteUrl } from '../site';
import { printedTable } from '../../story/step-table';
import { edge, roomAt } from './room';

/** A drawing for frames of some widths. */
export interface Cut {
	/** The narrowest of these frames, in pixels. */
	readonly from: number;
	/** What words leave to the drawing in the narrowest of these frames, in pixels. */
	readonly room: number;
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
	/** Pixels, the same at every width: the drawing has what words leave. */
	readonly height: number;
	readonly less: { readonly title: number; readonly source: number };
	readonly canonical: string;
	readonly oembed: string;
}

/** The narrowest frames that each drawing is for (src/styles/embed-chart.css), in pixels. */
const froms = [320, 370, 430, 500, 580, 680];

/** Figures are made to be read from this width on; where there is less they are drawn so wide and shown smaller. */
const least = 320;

/** A step or a figure as it is embedded; nothing if there is none. */
export function chartEmbed(kind: string, id: string): ChartEmbed | undefined {
	const facts = factsAt(kind, id);
	if (!facts) return undefined;
	const { view, step } = facts;
	const words = froms.map((from) => roomAt(facts, from - 2 * edge));
	const most = words[0]!;
	const height = heightOf(view) + most.head + most.foot + 2 * edge;
	return {
		kind,
		id,
		figure: view.figure,
		words: facts.words,
		sources: captionOf(view).sources,
		table: printedTable(view),
		step,
		cuts: froms.map((from, i) => {
			const inside = from - 2 * edge;
			const room = height - words[i]!.head - words[i]!.foot - 2 * edge;
			const width = Math.max(inside, least);
			const picture = pictureOf(datasets, view, { width, height: Math.round((room * width) / inside) });
			return { from, room, picture };
		}),
		height,
		less: { title: most.head, source: most.source },
		canonical: `${siteUrl()}/`,
		oembed: `${siteUrl()}/oembed/${kind}/${id}.json`
	};
}
