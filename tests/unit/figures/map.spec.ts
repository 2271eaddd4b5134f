import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { viewSchema, type ViewOf } from '$lib/domain/view';
import { map } from '$lib/figures/map/describe';
import { landOf, projection } from '$lib/figures/map/land';
import Map from '$lib/figures/map/Map.svelte';
import { factsOf, foremost, marksIn, type WayMark } from '$lib/figures/map/marks';
import { project, windowOf } from '$lib/figures/map/projection';
import { mapOf } from '$lib/figures/map/scene';
import { labels } from '$lib/figures/map/words.en';
import { lineHeight } from '$lib/chart/text/lettering';
import { textWidth } from '$lib/chart/text/metrics';
import { datasets } from '$lib/server/data/datasets';
import { boxesIn, drawn, sizes } from '../../support/lettering';
import { storyViews } from '../../support/views';

type View = ViewOf<'map'>;

const view = (parts: Partial<View> = {}): View =>
	v.parse(viewSchema, { figure: 'map', extent: 'northeast', ...parts }) as View;

const told = storyViews().flatMap(({ step, view }) => (view.figure === 'map' ? [{ step, view }] : []));
const extents = ['northeast', 'china', 'eurasia'] as const;
const cases = told.flatMap((one) => sizes.map(([width, height]) => ({ ...one, width, height })));
const placeAt = (id: string) => {
	const place = datasets.places.find((one) => one.id === id)!;
	return [place.lon, place.lat] as const;
};

describe('the sheet', () => {
	it('puts places where d3-geo puts them', () => {
		const reference = projection().clipExtent(null);
		for (const { lon, lat } of datasets.places) {
			const [x, y] = reference([lon, lat])!;
			const point = project([lon, lat]);
			expect(point.x).toBeCloseTo(x, 6);
			expect(point.y).toBeCloseTo(y, 6);
		}
	});

	it('has every area, the rivers, and stays small', () => {
		const { areas, borders, rivers } = landOf();
		for (const { area, path } of areas) expect(path, area).toMatch(/^m-?\d+[ -]\d+l/);
		for (const path of [borders, rivers]) expect(path.length).toBeGreaterThan(1000);
		expect(areas.reduce((sum, { path }) => sum + path.length, borders.length + rivers.length)).toBeLessThan(
			36_000
		);
	});

	it('lets the Yangtze pass Nanjing and the Yalu its mouth', () => {
		const { rivers } = JSON.parse(readFileSync('data/rivers.json', 'utf8')) as {
			rivers: Record<string, [number, number][]>;
		};
		const nearest = (river: string, lon: number, lat: number) =>
			Math.min(...rivers[river]!.map(([x, y]) => Math.hypot(x - lon, y - lat)));
		expect(nearest('yangtze', ...placeAt('nanjing'))).toBeLessThan(0.2);
		expect(nearest('yalu', 124.4, 40.1)).toBeLessThan(0.2);
		expect(nearest('songhua', ...placeAt('harbin'))).toBeLessThan(0.3);
	});

	it('is cut beyond every window from 320 to 2,560 pixels wide', () => {
		const [[left, top], [right, bottom]] = projection().clipExtent()!;
		for (const extent of extents)
			for (const width of [288, 320, 390, 768, 1280, 1440, 2560])
				for (const shape of [0.4, 0.56, 0.75, 1, 1.3, 2])
					for (const stressed of [[], [placeAt('moscow'), placeAt('guangzhou')]]) {
						const { x, y } = windowOf(extent, stressed, { width, height: width * shape });
						expect(x[0]).toBeGreaterThan(left);
						expect(x[1]).toBeLessThan(right);
						expect(y[1]).toBeGreaterThan(top);
						expect(y[0]).toBeLessThan(bottom);
					}
	});

	it('is left behind by the graphic, which imports no d3-geo and no geometry', () => {
		const folder = 'src/lib/figures/map';
		const server = ['land.ts', 'outline.ts', 'Land.svelte'];
		for (const file of readdirSync(folder).filter((name) => !server.includes(name)))
			expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
				/from '(d3-geo|topojson|.*\/land['.]|\.\/outline)/
			);
	});
});

describe('the camera', () => {
	it.each(sizes)('keeps the railway and both ends of the journey in sight at %i × %i', (width, height) => {
		const inside = (extent: View['extent'], stressed: readonly string[], ids: readonly string[]) => {
			const { x, y } = windowOf(extent, stressed.map(placeAt), { width, height });
			for (const spot of ids.map((id) => project(placeAt(id)))) {
				expect(spot.x).toBeGreaterThan(x[0]);
				expect(spot.x).toBeLessThan(x[1]);
				expect(spot.y).toBeGreaterThan(y[1]);
				expect(spot.y).toBeLessThan(y[0]);
			}
		};
		inside('northeast', [], ['manzhouli', 'suifenhe', 'port-arthur', 'beijing']);
		inside('china', [], ['guangzhou', 'taipei', 'manzhouli', 'yanan']);
		inside('china', ['urumqi'], ['guangzhou', 'urumqi', 'manzhouli']);
		inside('eurasia', [], ['moscow', 'yalta', 'beijing', 'port-arthur']);
	});
});

describe('the marks', () => {
	const wayIn = (shown: View, key: string) =>
		marksIn(datasets, shown).find((mark): mark is WayMark => mark.key === key && 'stops' in mark)!;

	it('call a place what its id calls it', () => {
		const [portArthur, shenyang] = marksIn(datasets, view({ places: ['port-arthur', 'shenyang'] }));
		expect(portArthur).toMatchObject({ name: 'Port Arthur', other: 'Lüshun' });
		expect(shenyang).toMatchObject({ name: 'Shenyang', other: 'Mukden' });
	});

	it('run the railway through its towns in the order of the data', () => {
		const shown = view({ layers: ['railway'] });
		const towns = (line: 'trunk' | 'south') =>
			datasets.places
				.filter((place) => place.line === line)
				.toSorted((a, b) => a.order! - b.order!)
				.map(({ id }) => placeAt(id));
		expect(wayIn(shown, 'railway-trunk').stops).toEqual(towns('trunk'));
		expect(wayIn(shown, 'railway-south').stops).toEqual([placeAt('harbin'), ...towns('south')]);
	});

	it('take the train over Manzhouli, Chita and the Urals, town to town', () => {
		const { stops, rows } = wayIn(view({ extent: 'eurasia', layers: ['journey'] }), 'journey-route');
		const passed = ['beijing', 'manzhouli', 'zabaykalsk', 'chita', 'omsk', 'sverdlovsk', 'moscow'];
		const order = passed.map((id) => rows.indexOf(`places/${id}`));
		expect(order.every((at, i) => at > (order[i - 1] ?? -1))).toBe(true);
		expect(stops).toHaveLength(rows.length - 1);
	});

	it('refuse a place that is not in the data', () => {
		expect(() => marksIn(datasets, view({ places: ['vladivostok'] }))).toThrow(
			'there is no place “vladivostok”'
		);
	});
});

describe('the picture', () => {
	it.each(cases)('names what matters, and China, in $step at $width × $height', ({ view, width, height }) => {
		const words = boxesIn(drawn(Map, view, width, height)).map((box) => box.words);
		for (const mark of marksIn(datasets, view))
			if (mark.kind === 'place' && foremost(view).includes(mark.key)) expect(words).toContain(mark.name);
		expect(words).toContain('CHINA');
	});

	it.each(cases)('draws a dot for each place in $step at $width × $height', ({ view, width, height }) => {
		const { dots } = mapOf(datasets, view, width, height, labels);
		const places = marksIn(datasets, view).filter(({ kind }) => kind === 'place');
		expect(dots.map(({ mark }) => mark.key)).toEqual(places.map(({ key }) => key));
	});

	const phones = [
		[320, 260],
		[358, 194],
		[358, 270]
	] as const;
	const onPhones = told.flatMap((one) => phones.map(([width, height]) => ({ ...one, width, height })));

	it.each(onPhones)('keeps names at their places in $step at $width × $height', ({ view, width, height }) => {
		const { labels: names, dots, camera } = mapOf(datasets, view, width, height, labels);
		const [dx, dy, scale] = camera.match(/-?[\d.]+/g)!.map(Number) as [number, number, number];
		let named = 0;
		for (const { mark, x, y } of dots) {
			const lines = names.filter(({ key }) => key.replace(/-\d+$/, '') === mark.key);
			if (!lines.length) continue;
			named++;
			const spot = { x: x * scale + dx, y: y * scale + dy };
			const boxes = lines.map((line) => {
				const wide = Math.max(...line.lines.map((text) => textWidth(text, line.size, line.weight)));
				const left = line.x - wide * { start: 0, middle: 0.5, end: 1 }[line.anchor ?? 'start'];
				return { left, right: left + wide, top: line.y - line.size / 2, bottom: line.y + line.size / 2 };
			});
			const far = Math.min(
				...boxes.map(({ left, right, top, bottom }) =>
					Math.hypot(Math.max(left - spot.x, 0, spot.x - right), Math.max(top - spot.y, 0, spot.y - bottom))
				)
			);
			const high = lines.reduce((sum, { size }) => sum + size * lineHeight, 0);
			const dot = mark.state === 'emphasised' ? 6 : 4;
			expect(far - dot, mark.key).toBeLessThanOrEqual(high / 2);
		}
		expect(named).toBeGreaterThan(0);
	});

	it('draws as many squares as works stood in the Northeast', () => {
		const shown = view({ extent: 'china', layers: ['inland'] });
		const [heap] = mapOf(datasets, shown, 700, 560, labels).works;
		expect(heap!.d.match(/M/g)).toHaveLength(factsOf(datasets, shown).works[0]);
	});
});

describe('the words', () => {
	it.each(told)('are short and rest on rows that exist: $step', ({ view }) => {
		const words = map.describe(datasets, view);
		expect(words.title.length).toBeLessThanOrEqual(60);
		expect(words.sentence.split(' ').length).toBeLessThanOrEqual(25);
		expect(words.key[0]?.meaning).toBe('borders and rivers of today');
		for (const row of words.rows) {
			const [dataset, id] = row.split('/') as [keyof typeof datasets, string];
			expect(
				datasets[dataset].some((one) => one.id === id),
				row
			).toBe(true);
		}
	});

	it('say that a position was not checked', () => {
		const { key } = map.describe(datasets, view({ extent: 'china', places: ['yanan'] }));
		expect(key.map(({ sign }) => sign)).toContain('hollow');
	});
});

describe('the journey by night', () => {
	const journey = view({ extent: 'eurasia', layers: ['journey'], emphasis: ['beijing', 'moscow'] });
	const night = (width: number, height: number) => mapOf(datasets, journey, width, height, labels).night;

	it('counts the days from leaving to standing in the Kremlin, each a sleeper', () => {
		const { event, arrival } = factsOf(datasets, journey);
		const { days, sleepers, month } = night(850, 700)!;
		expect(days.map(({ day }) => day)).toEqual(
			Array.from({ length: 11 }, (_, i) => Number(event!.date.slice(-2)) + i)
		);
		expect(days.at(-1)!.day).toBe(Number(arrival.date.slice(-2)));
		expect(sleepers).toHaveLength(days.length - 1);
		expect(month.lines).toEqual(['December 1949']);
	});

	it('rests on one day, lit as far as that', () => {
		const { days, sleepers, first, count, rest } = night(850, 700)!;
		const [today, ...more] = days.filter(({ rests }) => rests);
		expect(more).toEqual([]);
		expect(today!.day).toBe(Math.round(first + rest * count));
		expect(sleepers.filter(({ gone }) => gone)).toHaveLength(today!.day - first);
	});

	it.each(sizes)('keeps its strip clear of the map’s words at %i × %i', (width, height) => {
		const { top, strip, days, month, sleepers } = night(width, height)!;
		expect(strip > 0).toBe(height >= 180);
		const { labels: names } = mapOf(datasets, journey, width, height, labels);
		for (const { y } of names) expect(y).toBeLessThan(strip ? top : height);
		if (!strip) return;
		const widest = month.x + textWidth(month.lines[0]!, month.size);
		expect(widest).toBeLessThan(Number(/M([\d.]+)/.exec(sleepers[0]!.d)![1]));
		for (const { label } of days)
			expect(label.x + textWidth(label.lines[0]!, label.size, 650)).toBeLessThan(month.x);
	});

	it('is told only where the journey alone is', () => {
		const both = view({ extent: 'eurasia', layers: ['journey', 'railway'] });
		expect(mapOf(datasets, both, 850, 700, labels).night).toBeUndefined();
	});

	it('says that the days are spread and that stops were not found, as the data does', () => {
		expect(map.describe(datasets, journey).key.map(({ meaning }) => meaning)).toContain(
			'town to town, days spread evenly; where it stopped was not found'
		);
		const siberia = ['chita', 'irkutsk', 'novosibirsk', 'omsk', 'kirov'];
		for (const { note } of datasets.places.filter(({ id }) => siberia.includes(id)))
			expect(note).toContain('where Mao’s train stopped in December 1949 was not found');
	});
});
