import { describe, expect, test } from 'vitest';
import { pack, parse, tallest, type Message } from '$lib/embed/protocol';
import { asking, heightMessages, namesIn } from '$lib/embed/dialects';
import { dice, hostile } from '../../support/hostile';

const every: readonly Message[] = [
	{ t: 'layout', h: 524, w: 390 },
	{ t: 'scroll', y: 12.5 },
	{ t: 'step', step: 'signed' },
	{ t: 'theme', theme: 'dark' },
	{ t: 'view', view: 'whole' }
];

describe('our messages', () => {
	test('are read as they were packed', () => {
		for (const message of every) expect(parse(structuredClone(pack(message)))).toEqual(message);
	});

	test('clamp what cannot be: a height of 10¹² is the tallest', () => {
		expect(parse(pack({ t: 'layout', h: 1e12, w: -5 }))).toEqual({ t: 'layout', h: tallest, w: 0 });
		expect(parse(pack({ t: 'scroll', y: -1e9 }))).toEqual({ t: 'scroll', y: 0 });
	});

	test('of another version, kind or shape say nothing', () => {
		const layout = pack({ t: 'layout', h: 1, w: 1 });
		for (const wrong of [
			{ ...layout, v: 2 },
			{ ...layout, v: '1' },
			{ ...layout, ns: 'other' },
			{ ...layout, t: 'go' },
			{ ...layout, h: '1' },
			{ ...layout, h: NaN },
			{ ...layout, w: Infinity },
			pack({ t: 'step', step: '"><script>' }),
			pack({ t: 'theme', theme: 'blue' as 'dark' }),
			JSON.stringify(layout)
		])
			expect(parse(wrong)).toBeUndefined();
	});

	test('10,000 hostile ones throw nothing, change nothing, and leave only what the list allows', () => {
		const before = Object.getOwnPropertyNames(Object.prototype).join();
		const roll = dice(1945);
		let believed = 0;
		for (let i = 0; i < 10_000; i++) {
			const data = hostile(roll, every.map(pack));
			const said = parse(data);
			asking(data);
			if (!said) continue;
			believed += 1;
			expect(every.map(({ t }) => t)).toContain(said.t);
			for (const value of Object.values(said)) {
				if (typeof value === 'number') expect(value >= 0 && value <= tallest).toBe(true);
				else expect(value).toMatch(/^[a-z0-9-]{1,80}$/);
			}
		}
		// some are right but for one part, so that the checks behind the first are reached
		expect(believed).toBeGreaterThan(100);
		expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe('the dialects of hosts', () => {
	test('take names from the address and from what asks, and echo none that could say more', () => {
		expect(namesIn({ search: '?initialWidth=300&childId=chart-1', hash: '' })).toEqual({ pym: 'chart-1' });
		expect(namesIn({ search: '?childId=a"b', hash: '#?secret=abcdefghij' })).toEqual({
			secret: 'abcdefghij'
		});
		expect(namesIn({ search: `?childId=${'a'.repeat(121)}`, hash: '#?secret=abc' })).toEqual({});
		expect(asking('[iFrameSizer]frame_1:8:false:false:32')).toEqual({ resizer: 'frame_1' });
		expect(asking('[iFrameSizer]a<b:8')).toBeUndefined();
		expect(asking('pymxPYMxchart-1xPYMxwidthxPYMx640')).toEqual({ pym: 'chart-1' });
		expect(asking({ toString: () => '[iFrameSizer]a:1' })).toBeUndefined();
	});

	test('say the height as each host expects it', () => {
		expect(
			heightMessages(524, 390, { pym: 'p', resizer: 'r', secret: 'abcdefghij' }, 'https://x.test/')
		).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 524 },
			{ 'datawrapper-height': { leaning: 524 } },
			'{"src":"https://x.test/","context":"iframe.resize","height":524}',
			'pymxPYMxpxPYMxheightxPYMx524',
			'[iFrameSizer]r:524:390:size',
			{ message: 'height', value: 524, secret: 'abcdefghij' }
		]);
		expect(heightMessages(1, 1, {}, '')).toHaveLength(3);
	});
});
