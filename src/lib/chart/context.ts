import { getLayerCakeContext, type LayerCakeContext } from 'layercake';
import type { Scale } from './room';
import type { Span } from './spot';

/** A datum through its accessor and its scale: a value as a pixel, a span as two. */
interface Get {
	(datum: { readonly x: number; readonly y: number }): number;
	(datum: { readonly x: Span; readonly y: Span }): Span;
}

/** A chart with two continuous scales. */
export type Chart = Omit<LayerCakeContext<{ x: Scale; y: Scale }>, 'xGet' | 'yGet'> & {
	readonly xGet: Get;
	readonly yGet: Get;
};

/** The chart around this mark. Read `chart.xGet(…)`; never take the context apart. */
export const getChart = (): Chart => getLayerCakeContext() as Chart;
