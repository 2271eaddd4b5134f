import type { Tone } from '../../chart/mark';
import { pairs, type Degrees } from './projection';
import type { Layer } from './marks';
import type { labels } from './words.en';

/** The name of a land, a sea or a river, and where it reads well, best first. */
interface WideName {
	readonly key: keyof typeof labels.wide;
	readonly kind: 'land' | 'sea' | 'note';
	readonly tone: Tone;
	/** The layer that brings it out. */
	readonly layer?: Layer;
	/** Whether it is said only with its layer. */
	readonly only?: true;
	readonly spots: readonly Degrees[];
}

const quiet = { kind: 'land', tone: 'quiet' } as const;
const note = { kind: 'note', tone: 'ink' } as const;
const sea = { kind: 'sea', tone: 'quiet' } as const;

/** The ones that must be read first, first. */
export const wideNames: readonly WideName[] = [
	{
		...quiet,
		key: 'northeast',
		layer: 'northeast',
		only: true,
		spots: pairs(126.5, 48.4, 127.6, 47.2, 121.3, 46, 120.6, 44.6, 124, 50, 121, 44)
	},
	{
		...note,
		key: 'islands',
		layer: 'yalta',
		only: true,
		spots: pairs(148, 54.6, 144, 55.4, 142, 56.6, 139, 58.6)
	},
	{
		...quiet,
		key: 'mongolia',
		layer: 'mongolia',
		spots: pairs(103.5, 46.8, 103, 45.6, 104, 47.8, 101, 46, 112.6, 47.2, 111, 46, 114, 46.8, 110, 45)
	},
	{
		...quiet,
		key: 'china',
		spots: pairs(
			103,
			35.6,
			104,
			32.6,
			102,
			38,
			98,
			33,
			106,
			33,
			110,
			34,
			116,
			42.8,
			113,
			41.6,
			119,
			43.6,
			112,
			40,
			118,
			41
		)
	},
	{
		kind: 'land',
		tone: 'soviet',
		key: 'soviet',
		spots: pairs(
			...[88, 60, 84, 57, 95, 62, 80, 63, 76, 54, 100, 60, 110, 53, 108, 54, 114, 52.4, 117, 55.4, 120, 52.6],
			...[133, 51, 133.8, 52.4, 136, 47.4, 135.6, 50, 112, 51.4, 118, 53.6, 104, 53, 134.8, 46]
		)
	},
	{ ...quiet, key: 'korea', spots: pairs(127.4, 39, 127.6, 37.4, 128, 36.4, 127.2, 40.4) },
	{ ...quiet, key: 'japan', spots: pairs(138, 36.4, 140.4, 39, 142.6, 43.2, 134, 34.8) },
	{ ...note, key: 'railway', layer: 'yalta', only: true, spots: pairs(121.6, 50.6, 129.5, 48.4, 120.4, 45) },
	{ ...sea, key: 'yellowSea', spots: pairs(123.4, 36.6, 123, 35, 123, 38) },
	{ ...sea, key: 'eastChinaSea', spots: pairs(125.6, 29.6, 126, 28, 125, 31) },
	{ ...sea, key: 'yangtze', spots: pairs(112.6, 29, 109, 29.6, 116.6, 29.2, 101, 27.6) },
	{ ...sea, key: 'yellow', spots: pairs(108.4, 41.6, 113.2, 35.8, 112, 38, 106, 37) },
	{ ...sea, key: 'yalu', spots: pairs(125.6, 40.2, 126.2, 40.5, 127, 42.1) }
];

/** Borders and rivers, roughly: nothing is drawn from them. They keep the name of one land from running into the next. */
export const bounds: readonly (readonly Degrees[])[] = [
	pairs(80.2, 42, 80.8, 43.1, 79.9, 44.9, 82.5, 45.1, 83, 47.2, 85.5, 47.1, 85.8, 48.4, 87.8, 49.2),
	pairs(
		...[
			116.7, 49.8, 119.3, 50.1, 120.9, 53.3, 125.6, 53.1, 127.5, 49.8, 130.7, 48.9, 130.9, 47.7, 134.7, 48.3
		],
		...[133.1, 45.1, 130.9, 44.8, 130.5, 42.5]
	),
	pairs(
		...[
			116.7, 49.8, 114.3, 50.3, 110.7, 49.1, 108.5, 49.3, 106.7, 50.3, 103.3, 50.2, 102.1, 51.4, 98.9, 52.1
		],
		...[97.3, 49.7, 92.3, 50.9, 87.8, 49.2]
	),
	pairs(
		...[
			87.8, 49.2, 90.3, 47.7, 90.9, 45.2, 95.4, 44.3, 96.3, 42.7, 101.6, 42.5, 105, 41.6, 110.4, 42.8, 111.9,
			43.7
		],
		...[111.9, 45, 113.6, 44.7, 117.4, 46.6, 119.9, 46.7, 118.5, 48, 115.6, 47.9, 116.7, 49.8]
	),
	pairs(130.5, 42.5, 129.9, 43, 128, 42, 128.1, 41.4, 126.9, 41.8, 124.4, 40.1)
];
