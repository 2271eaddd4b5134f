import type { ScaleContinuousNumeric } from 'd3-scale';
import { getLayerCakeContext, type LayerCakeContext } from 'layercake';

type Continuous = ScaleContinuousNumeric<number, number>;

/** A chart with two continuous scales. */
export type Chart = LayerCakeContext<{ x: Continuous; y: Continuous }>;

/** The chart around this mark, with its scales named. Read `chart.xScale(…)`; never take the context apart. */
export const getChart = (): Chart => getLayerCakeContext() as Chart;
