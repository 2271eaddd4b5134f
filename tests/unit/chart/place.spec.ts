import { describe, expect, test } from 'vitest';
import type { Ask } from '$lib/chart/ask';
import { layOut, type Layout } from '$lib/chart/layout';
import { roomOf } from '$lib/chart/room';
import { pixels, type Point, type Scene } from '$lib/chart/scene';
import { lineHeight } from '$lib/chart/text/lettering';
import { textWidth } from '$lib/chart/text/metrics';

const room = roomOf(600, 400);
const dot = (key: string, x: number, y: number): Point => ({ key, x, y, state: 'shown', tone: 'ink' });
const ask = (text: string, x: number, y: number, more: Partial<Ask> = {}): Ask => ({
	key: text,
	at: { x, y },
	sides: ['right'],
	forms: [[{ text, size: 16 }]],
	...more
});
const placed = (scene: Partial<Scene>): Layout => layOut({ ...pixels(room), ...scene }, room);
const lines = ({ labels }: Layout) => labels.map((label) => label.lines.join('\n'));
const boxes = ({ labels }: Layout) =>
	labels.map(({ x, y, lines, size, anchor = 'start' }) => {
		const width = Math.max(...lines.map((line) => textWidth(line, size)));
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		const top = y - (size * lineHeight) / 2;
		return { left, right: left + width, top, bottom: top + lines.length * size * lineHeight };
	});

describe('words', () => {
	test('stand on the first side on which they are clear of marks', () => {
		const layout = placed({
			points: [dot('in the way', 130, 200)],
			asks: [ask('Yalta', 100, 200, { sides: ['right', 'left'] })]
		});
		expect(boxes(layout)[0]!.right).toBeLessThan(100);
	});

	test('slide off until they are clear of words that matter more', () => {
		const [first, second] = boxes(
			placed({ asks: [ask('Yalta', 100, 200), ask('Potsdam', 100, 205, { slide: 40 })] })
		);
		expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
	});

	test('are said shorter where the full form has no place, and not at all where none has', () => {
		const forms = ['the railway and two ports', 'railway'].map((text) => [{ text, size: 16 }]);
		expect(lines(placed({ asks: [ask('', 480, 200, { forms })] }))).toEqual(['railway']);
		expect(lines(placed({ asks: [ask('', 580, 200, { forms })] }))).toEqual([]);
	});

	test('are broken into lines of nearly one width, no wider than the room beside their place', () => {
		const forms = [[{ text: 'soldiers, by the party’s own count of them', size: 16, wide: 400 }]];
		const layout = placed({ asks: [ask('', 440, 200, { forms })] });
		expect(layout.labels[0]!.lines.length).toBeGreaterThan(1);
		expect(boxes(layout)[0]!.right).toBeLessThanOrEqual(600);
		const widths = layout.labels[0]!.lines.map((line) => textWidth(line, 16));
		expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
	});

	test('keep clear of lines, and of rules that are no marks', () => {
		const across = [
			{ x: 0, y: 200 },
			{ x: 600, y: 200 }
		];
		const line = {
			key: 'way',
			state: 'shown',
			tone: 'ink',
			points: across.map((at, i) => ({ ...at, key: `${i}` }))
		} as const;
		for (const scene of [{ rules: [{ path: across }] }, { lines: [line] }]) {
			const [box] = boxes(placed({ ...scene, asks: [ask('Yalta', 100, 200, { slide: 40 })] }));
			expect(box!.bottom <= 200 || box!.top >= 200).toBe(true);
		}
	});

	test('stand halfway between two places', () => {
		const at = [
			{ x: 100, y: 100 },
			{ x: 100, y: 300 }
		] as const;
		const [box] = boxes(placed({ asks: [ask('3.6 to 1', 0, 0, { at })] }));
		expect((box!.top + box!.bottom) / 2).toBeCloseTo(200);
	});

	test('of several sizes on one line stand on one foot, one after the other', () => {
		const forms = [
			[
				[
					{ text: '50', size: 24 },
					{ text: 'projects', size: 16 }
				]
			]
		];
		const [number, words] = placed({ asks: [ask('', 100, 200, { forms })] }).labels;
		expect(number!.y + 0.35 * number!.size).toBeCloseTo(words!.y + 0.35 * words!.size);
		expect(words!.x).toBeGreaterThan(number!.x + textWidth('50', 24));
	});
});

describe('what must be said', () => {
	const across = {
		path: [
			{ x: 0, y: 200 },
			{ x: 600, y: 200 }
		]
	};

	test('stands on a line where it has no other place', () => {
		expect(lines(placed({ rules: [across], asks: [ask('Yalta', 100, 200)] }))).toEqual([]);
		expect(lines(placed({ rules: [across], asks: [ask('Yalta', 100, 200, { must: true })] }))).toEqual([
			'Yalta'
		]);
	});

	test('goes before a line that has words of its own, and before these', () => {
		const rules = [{ ...across, onlyWith: '3.7 times' }];
		const asks = [ask('Yalta', 100, 200, { must: true }), ask('3.7 times', 100, 300)];
		const layout = placed({ rules, asks });
		expect(lines(layout)).toEqual(['Yalta']);
		expect(layout.rules).toBe('');
	});
});

test('a mark that means nothing without its words goes where they have no place', () => {
	const points = [{ ...dot('july', 100, 200), onlyWith: 'a note' }];
	const seen = (x: number) => placed({ points, asks: [ask('a note', x, 200, { gap: 10 })] }).scene.points;
	expect(seen(100)).toHaveLength(1);
	expect(seen(590)).toEqual([]);
});

describe('words of a column', () => {
	const asks = ['Moscow', 'Yan’an', 'Nanjing'].map((text, i) =>
		ask(text, 300, 200 + i, { column: 'towns', lead: { x: 260, y: 200 + i } })
	);

	test('keep the order of their places, and none meets another', () => {
		const list = boxes(placed({ asks }));
		expect(list).toHaveLength(3);
		for (const [i, box] of list.slice(1).entries()) expect(box.top).toBeGreaterThanOrEqual(list[i]!.bottom);
	});

	test('are tied to their places', () => {
		expect(placed({ asks }).rules.match(/M/g)).toHaveLength(3);
	});

	test('go, those that matter least first, where not all have room', () => {
		const low = roomOf(600, 45);
		const { labels } = layOut(
			{ ...pixels(low), asks: asks.map((one) => ({ ...one, at: { x: 300, y: 22 } })) },
			low
		);
		expect(labels.map(({ key }) => key)).toEqual(['Moscow-0', 'Yan’an-0']);
	});
});
