import type { Tone } from '../../chart/mark';
import type { ViewOf } from '../../domain/view';

type Spot = readonly [lon: number, lat: number];

/** The name of a land or a sea, and where it reads well, best first. */
export interface WideName {
	readonly key: string;
	readonly text: string;
	/** A second line, where there is room. */
	readonly also?: string;
	readonly kind: 'land' | 'sea';
	readonly tone: Tone;
	/** The layer that brings it out. */
	readonly layer?: ViewOf<'map'>['layers'][number];
	readonly spots: Readonly<Partial<Record<ViewOf<'map'>['extent'], readonly Spot[]>>>;
}

/** The lands and seas that the map names, the ones that must be read first. */
export const wideNames: readonly WideName[] = [
	{
		key: 'northeast',
		text: 'The Northeast',
		also: '(Manchuria)',
		kind: 'land',
		tone: 'party',
		layer: 'northeast',
		spots: {
			northeast: [
				[126.5, 48.4],
				[127.6, 47.2],
				[121.3, 46],
				[120.6, 44.6]
			],
			china: [
				[126, 47.6],
				[124, 50],
				[121, 45.4],
				[121, 44]
			]
		}
	},
	{
		key: 'mongolia',
		text: 'Mongolia',
		kind: 'land',
		tone: 'quiet',
		layer: 'mongolia',
		spots: {
			northeast: [
				[111, 46.6],
				[112.6, 47.2],
				[110.4, 47.4],
				[114, 46.8],
				[109, 46],
				[107.6, 46.8],
				[114.6, 48],
				[106, 46]
			],
			china: [
				[103.5, 46.8],
				[103.4, 46.2],
				[104, 45.4],
				[105, 47.8],
				[101.6, 46],
				[100, 47.6],
				[109, 46.8]
			],
			eurasia: [
				[103, 46.4],
				[103, 45.6],
				[103, 47.4],
				[101.4, 46],
				[100, 48],
				[98, 46.4]
			]
		}
	},
	{
		key: 'china',
		text: 'China',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[112, 40.6],
				[113, 42.6],
				[116, 43.4],
				[112, 38.6],
				[119, 43.4]
			],
			china: [
				[103, 35.6],
				[104, 32.6],
				[102, 38.4],
				[106, 33.6],
				[110, 34.6],
				[99, 35]
			],
			eurasia: [
				[101, 34.4],
				[98, 33],
				[104, 31.6],
				[95, 36]
			]
		}
	},
	{
		key: 'soviet',
		text: 'Soviet Union',
		kind: 'land',
		tone: 'soviet',
		spots: {
			northeast: [
				[120, 52.6],
				[113, 52.4],
				[112, 51.3],
				[114.4, 51.4],
				[110.6, 50.8],
				[114, 51.6],
				[133.6, 50.4],
				[136.4, 47.4],
				[136, 49.6],
				[135, 51.4],
				[137.4, 50.6],
				[118, 53.6],
				[133.8, 51]
			],
			china: [
				[110, 52.6],
				[108, 54],
				[114, 53],
				[104, 53],
				[117, 55.4],
				[133, 52.4],
				[135, 50.4],
				[136.6, 48],
				[92, 52.6]
			],
			eurasia: [
				[88, 60],
				[84, 57],
				[95, 62],
				[80, 63],
				[76, 54],
				[100, 60]
			]
		}
	},
	{
		key: 'korea',
		text: 'Korea',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[127.4, 39],
				[127.6, 37.8],
				[128, 36.6],
				[127.2, 40.2]
			],
			china: [
				[127.6, 37.8],
				[127.4, 39]
			]
		}
	},
	{
		key: 'japan',
		text: 'Japan',
		kind: 'land',
		tone: 'quiet',
		spots: {
			northeast: [
				[138.4, 36.4],
				[140.4, 39],
				[142.6, 43.2],
				[134, 34.8]
			],
			china: [
				[138, 36.2],
				[140.4, 38.6],
				[134, 34.8]
			],
			eurasia: [[138, 36.4]]
		}
	},
	{
		key: 'yellow-sea',
		text: 'Yellow Sea',
		kind: 'sea',
		tone: 'quiet',
		spots: {
			northeast: [
				[123.4, 37.4],
				[123.2, 36.2],
				[123, 38.2]
			],
			china: [
				[123, 35.4],
				[123, 34.4]
			]
		}
	},
	{
		key: 'east-china-sea',
		text: 'East China Sea',
		kind: 'sea',
		tone: 'quiet',
		spots: {
			china: [
				[126, 29],
				[125.6, 30.2],
				[127, 27.6]
			]
		}
	}
];
