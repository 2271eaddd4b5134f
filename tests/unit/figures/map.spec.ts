import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { viewSchema, type ViewOf } from '../../../src/lib/domain/view';
import { fits, meet } from '../../../src/lib/figures/map/boxes';
import { cameraOf, locate } from '../../../src/lib/figures/map/camera';
import { map } from '../../../src/lib/figures/map/describe';
import { landOf, projection } from '../../../src/lib/figures/map/land';
import { layout } from '../../../src/lib/figures/map/layout';
import { railway, routes } from '../../../src/lib/figures/map/lines';
import { areaMarks, foremost, placeMarks } from '../../../src/lib/figures/map/marks';
import { placeNames } from '../../../src/lib/figures/map/names';
import { project } from '../../../src/lib/figures/map/projection';
import { datasets } from '../../../src/lib/server/datasets';

type View = ViewOf<'map'>;

const view = (parts: Partial<View> = {}): View =>
	v.parse(viewSchema, { figure: 'map', extent: 'northeast', ...parts }) as View;

const views: Readonly<Record<string, View>> = {
	yalta: view({
		places: ['yalta', 'harbin'],
		emphasis: ['port-arthur', 'dalian'],
		layers: ['railway', 'mongolia', 'yalta']
	}),
	line: view({
		places: [
			'manzhouli',
			'hailar',
			'qiqihar',
			'harbin',
			'suifenhe',
			'changchun',
			'siping',
			'shenyang',
			'anshan',
			'moscow'
		],
		emphasis: ['dalian', 'port-arthur'],
		layers: ['railway', 'northeast', 'mongolia']
	}),
	advance: view({ places: ['zabaykalsk', 'pogranichny', 'harbin'], layers: ['advance', 'northeast'] }),
	withdrawal: view({
		places: ['shenyang', 'anshan', 'dalian'],
		emphasis: ['port-arthur'],
		layers: ['withdrawal']
	}),
	china: view({
		extent: 'china',
		places: [
			'beijing',
			'nanjing',
			'shanghai',
			'guangzhou',
			'taipei',
			'kinmen',
			'chongqing',
			'yanan',
			'urumqi',
			'moscow',
			'yalta'
		],
		emphasis: ['xibaipo']
	}),
	inland: view({ extent: 'china', places: ['shanghai', 'beijing'], layers: ['inland'] }),
	journey: view({ extent: 'eurasia', places: ['manzhouli'], layers: ['journey'] }),
	crimea: view({
		extent: 'eurasia',
		places: ['moscow'],
		emphasis: ['yalta', 'port-arthur'],
		layers: ['yalta', 'mongolia']
	})
};

const sizes = [
	[288, 170],
	[320, 240],
	[320, 320],
	[358, 270],
	[520, 420],
	[700, 560],
	[850, 700],
	[1200, 900]
] as const;

const cases = Object.entries(views).flatMap(([name, shown]) =>
	sizes.map(([width, height]) => ({ name, shown, width, height }))
);

describe('projection', () => {
	it.each(['east', 'eurasia'] as const)('puts places where d3-geo puts them on the sheet %s', (sheet) => {
		const reference = projection(sheet).clipExtent(null);
		for (const { lon, lat } of datasets.places) {
			const [x, y] = reference([lon, lat])!;
			const point = project(sheet, lon, lat);
			expect(point.x).toBeCloseTo(x, 6);
			expect(point.y).toBeCloseTo(y, 6);
		}
	});
});

describe('land', () => {
	it.each(['east', 'eurasia'] as const)('has every area of the sheet %s, and stays small', (sheet) => {
		const { areas, borders } = landOf(sheet);
		for (const { area, path } of areas) expect(path, area).toMatch(/^m-?\d+[ -]\d+l/);
		expect(borders.length).toBeGreaterThan(1000);
		expect(areas.reduce((sum, { path }) => sum + path.length, borders.length)).toBeLessThan(36_000);
	});

	it('is left behind by the graphic, which imports no d3-geo and no geometry', () => {
		const folder = new URL('../../../src/lib/figures/map/', import.meta.url);
		const server = ['land.ts', 'outline.ts', 'Land.svelte'];
		for (const file of readdirSync(folder).filter((name) => !server.includes(name))) {
			expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
				/from '(d3-geo|topojson|.*\/land['.]|\.\/outline)/
			);
		}
	});
});

describe('marks', () => {
	it('are the same in every view', () => {
		const keys = (shown: View) =>
			[
				...placeMarks(datasets, shown),
				...railway(datasets, shown),
				...routes(datasets, shown),
				...areaMarks(shown)
			].map(({ key }) => key);
		const [first, ...others] = Object.values(views).map(keys);
		for (const other of others) expect(other).toEqual(first);
		expect(new Set(first).size).toBe(first?.length);
	});

	it('call a place what its id calls it', () => {
		const name = (id: string) => placeMarks(datasets, view()).find(({ key }) => key === id);
		expect(name('port-arthur')).toMatchObject({ name: 'Port Arthur', other: 'Lüshun' });
		expect(name('shenyang')).toMatchObject({ name: 'Shenyang', other: 'Mukden' });
	});

	it('run the railway’s southern arm from Harbin to Port Arthur', () => {
		const [trunk, south] = railway(datasets, view());
		const at = (id: string) =>
			datasets.places.filter((place) => place.id === id).map(({ lon, lat }) => [lon, lat])[0];
		expect([trunk?.stops[0], trunk?.stops.at(-1)]).toEqual([at('manzhouli'), at('suifenhe')]);
		expect([south?.stops[0], south?.stops.at(-1)]).toEqual([at('harbin'), at('port-arthur')]);
	});

	it('refuse a place that is not in the data', () => {
		expect(() => placeMarks(datasets, view({ places: ['vladivostok'] }))).toThrow(
			'there is no place “vladivostok”'
		);
	});
});

describe('camera', () => {
	it.each(sizes)('keeps the railway and both ends of the journey inside %i × %i', (width, height) => {
		const inside = (extent: View['extent'], ids: readonly string[]) => {
			for (const { id, lon, lat } of datasets.places.filter((place) => ids.includes(place.id))) {
				const { x, y } = locate(cameraOf(extent, width, height), lon, lat);
				expect(fits({ left: x, right: x, top: y, bottom: y }, width, height), id).toBe(true);
			}
		};
		inside('northeast', ['manzhouli', 'suifenhe', 'port-arthur', 'beijing']);
		inside('china', ['guangzhou', 'taipei', 'manzhouli', 'yanan']);
		inside('eurasia', ['moscow', 'yalta', 'beijing', 'port-arthur']);
	});
});

describe('layout', () => {
	it.each(cases)('lets no names meet in $name at $width × $height', ({ shown, width, height }) => {
		const { names, wide, pointers } = layout(datasets, shown, width, height);
		const boxes = [...names, ...wide].map(({ box }) => box);
		for (const [i, box] of boxes.entries()) {
			expect(fits(box, width, height, 0)).toBe(true);
			expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
			expect(pointers.some((pointer) => meet(box, pointer.box, -2))).toBe(false);
		}
	});

	it.each(cases)('names what matters in $name at $width × $height', ({ shown, width, height }) => {
		const { names } = layout(datasets, shown, width, height);
		expect(names.map(({ key }) => key)).toEqual(expect.arrayContaining([...foremost(shown)]));
	});

	it.each(cases)('names China in $name at $width × $height', ({ shown, width, height }) => {
		expect(layout(datasets, shown, width, height).wide.map(({ key }) => key)).toContain('china');
	});

	it('points over the edge to places beyond it', () => {
		const { pointers } = layout(datasets, views.yalta!, 700, 560);
		expect(pointers.map(({ key }) => key)).toEqual(['yalta']);
	});

	it('drops a name without room and keeps the first', () => {
		const line = [{ text: 'A long name', size: 14, weight: 400 }] as const;
		const wanted = ['first', 'second'].map((key) => ({
			key,
			at: { x: 50, y: 13 },
			away: 8,
			lines: line,
			stubborn: false
		}));
		const ground = { width: 150, height: 26, taken: [], tracks: [], dots: [] };
		expect(placeNames(wanted, ground).map(({ key }) => key)).toEqual(['first']);
	});
});

describe('words', () => {
	it.each(Object.entries(views))('are short and rest on rows that exist: %s', (_, shown) => {
		const words = map.describe(datasets, shown);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(' ').length).toBeLessThanOrEqual(25);
		expect(words.key[0]?.meaning).toBe('present-day borders');
		const known = new Set([
			...datasets.places.map(({ id }) => `places/${id}`),
			...datasets.events.map(({ id }) => `events/${id}`)
		]);
		for (const row of words.rows) expect(known).toContain(row);
	});

	it('say that a position was not checked', () => {
		expect(map.describe(datasets, views.china!).key.map(({ sign }) => sign)).toContain('hollow');
	});
});
