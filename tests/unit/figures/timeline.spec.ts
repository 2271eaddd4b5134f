import { describe, expect, test } from 'vitest';
import { partOf } from '../../../src/lib/chart/marks/polyline';
import { textWidth } from '../../../src/lib/chart/text/metrics';
import type { ViewOf } from '../../../src/lib/domain/view';
import { choose, type Candidate } from '../../../src/lib/figures/timeline/choose';
import { timeline } from '../../../src/lib/figures/timeline/describe';
import { layout, type Layout } from '../../../src/lib/figures/timeline/layout';
import { leadersOf } from '../../../src/lib/figures/timeline/leaders';
import { happenings } from '../../../src/lib/figures/timeline/marks';
import { yearPosts } from '../../../src/lib/figures/timeline/posts';
import { priorities, stretch } from '../../../src/lib/figures/timeline/stretch';
import { daysOfWaiting } from '../../../src/lib/figures/timeline/wait';
import { datasets } from '../../../src/lib/server/datasets';

type TimelineView = ViewOf<'timeline'>;

const view = (show: TimelineView['show'], emphasis: string[] = [], through?: string): TimelineView => ({
	figure: 'timeline',
	show,
	emphasis,
	...(through && { through })
});

const views: readonly TimelineView[] = [
	timeline.full,
	view('years'),
	view('years', ['mao-to-chongqing', 'double-tenth'], 'double-tenth'),
	view('years', ['yanan-falls', 'stalin-invites'], 'stalin-invites'),
	view('years', ['lean-to-one-side'], 'lean-to-one-side'),
	view('moscow'),
	view('moscow', ['first-kremlin-meeting'], 'first-kremlin-meeting'),
	view('moscow', ['stalin-birthday'], 'stalin-birthday'),
	view('moscow', ['the-turn'], 'the-turn'),
	view('moscow', ['zhou-arrives', 'old-treaty-dropped'], 'old-treaty-dropped'),
	view('aftermath'),
	view('aftermath', ['railway-handed-over', 'port-arthur-left'])
];

const sizes = [
	[288, 170],
	[320, 400],
	[358, 270],
	[520, 420],
	[700, 560],
	[850, 700],
	[1200, 900]
] as const;

interface Box {
	readonly what: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The ink of lines of text: capitals and descenders, not the leading. */
function box(
	what: string,
	x: number,
	y: number,
	lines: readonly string[],
	size: number,
	weight: 400 | 650,
	end: boolean
): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
	return {
		what,
		left: end ? x - width : x,
		right: end ? x : x + width,
		top: y - size * 0.45,
		bottom: y + size * 0.6 + (lines.length - 1) * size * 1.25
	};
}

function boxes(plan: Layout): readonly Box[] {
	return plan.events.flatMap(({ label, words, key, ...event }) => {
		if (!label) return [];
		const { dateX, titleX, titleAnchor } = plan.columns.of(event);
		const end = titleAnchor === 'end';
		const told = [
			box(`${key} date`, dateX, label.y, [words.date], plan.type.small, 650, true),
			box(key, titleX, label.y, words.title, words.size, words.weight, end)
		];
		return label.full
			? [...told, box(`${key} text`, titleX, label.y + words.drop, words.text, plan.type.small, 400, end)]
			: told;
	});
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('marks', () => {
	test('are the same in every view, in order of time', () => {
		const keys = views.map((one) => happenings(datasets, one).map((mark) => mark.key));
		expect(new Set(keys.map((list) => list.join())).size).toBe(1);
		expect(keys[0]).toHaveLength(datasets.events.length);
	});

	test('are hidden outside the span and still to come after `through`', () => {
		const marks = new Map(
			happenings(datasets, view('moscow', ['the-turn'], 'the-turn')).map((mark) => [mark.key, mark])
		);
		expect(marks.get('treaty-1945')?.state).toBe('hidden');
		expect(marks.get('stalin-birthday')?.state).toBe('shown');
		expect(marks.get('the-turn')?.state).toBe('emphasised');
		expect(marks.get('alliance-signed')?.state).toBe('muted');
	});

	test('refuse an event that is not in the data', () => {
		expect(() => happenings(datasets, view('years', ['the-wrong-turn']))).toThrow('the-wrong-turn');
	});
});

describe('a stretch of time', () => {
	const marks = happenings(datasets, view('moscow', ['the-turn'])).filter((mark) => mark.state !== 'hidden');

	test('lies around what stands out', () => {
		const seen = stretch(marks, 5);
		expect(seen).toHaveLength(5);
		expect(seen.map((mark) => mark.key)).toContain('the-turn');
	});

	test('is everything where there is room', () => {
		expect(stretch(marks, 50)).toBe(marks);
	});

	test('is told from what stands out outwards', () => {
		const told = marks.findIndex((mark) => mark.key === 'the-turn');
		expect(priorities(marks)).toEqual(marks.map((_, i) => Math.abs(i - told)));
	});
});

describe('labels', () => {
	const at = (key: string, y: number, priority: number): Candidate => ({
		key,
		y,
		lead: 10,
		plain: 20,
		full: 60,
		priority
	});
	const room = { min: 0, max: 100, gap: 0, near: 15, reach: 30, textReach: 20, before: 1 };

	test('keep the order of time and say what must be said', () => {
		const settled = choose([at('a', 50, 1), at('b', 51, 0), at('c', 52, 1), at('d', 53, 2)], room);
		expect(settled.find(({ key }) => key === 'b')?.full).toBe(true);
		expect(settled.map(({ y }) => y)).toEqual(settled.map(({ y }) => y).toSorted((a, b) => a - b));
	});

	test('are left out where they would be far from their mark', () => {
		const crowd = Array.from({ length: 8 }, (_, i) => at(String(i), 50 + i, i));
		expect(choose(crowd, { ...room, max: 1000 }).length).toBeLessThan(8);
	});
});

describe.each(sizes)('at %i × %i', (width, height) => {
	test.each(views.map((one) => [`${one.show} ${one.emphasis.join()}`, one] as const))(
		'%s is legible',
		(_, one) => {
			const plan = layout(datasets, one, width, height);
			const told = boxes(plan);
			for (const { what, left, right, top, bottom } of told)
				expect(left >= 0 && right <= width && top >= 0 && bottom <= height, `${what} is inside`).toBe(true);
			told.forEach((a, i) => {
				for (const b of told.slice(i + 1)) expect(overlap(a, b), `${a.what} and ${b.what} apart`).toBe(false);
			});
			for (const { x1, x2, y2, x3 } of leadersOf(plan)) {
				const gutter = {
					what: 'leaders',
					left: Math.min(x1, x2),
					right: Math.max(x1, x2),
					top: 0,
					bottom: height
				};
				const end = { what: 'end', left: Math.min(x2, x3), right: Math.max(x2, x3), top: y2, bottom: y2 };
				expect(told.filter((a) => overlap(a, gutter) || overlap(a, end)).map((a) => a.what)).toEqual([]);
			}
			for (const event of plan.events)
				if (event.state === 'emphasised') expect(event.label, `${event.key} is told`).toBeDefined();
		}
	);
});

test('year posts stand between the lines, in order, apart from the stations that join them', () => {
	const plan = layout(datasets, timeline.full, 1200, 900);
	const posts = yearPosts(plan);
	expect(posts.map((post) => post.year)).toEqual([1945, 1946, 1947, 1948, 1949, 1950]);
	for (const { label } of posts) {
		const bars = plan.events.filter((event) => event.lane === 'both' && event.state !== 'hidden');
		if (label !== undefined) expect(bars.every((bar) => Math.abs(bar.y - label) > bar.r)).toBe(true);
	}
	expect(yearPosts(layout(datasets, timeline.full, 320, 400))).toEqual([]);
});

describe('words', () => {
	test.each(views.map((one) => [`${one.show} ${one.emphasis.join()}`, one] as const))(
		'of %s are short',
		(_, one) => {
			const words = timeline.describe(datasets, one);
			expect(words.title.length).toBeLessThanOrEqual(60);
			expect(words.sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
			expect(words.rows.length).toBeGreaterThan(8);
		}
	);

	test('count the days of waiting', () => {
		expect(daysOfWaiting(datasets)).toBe(12);
		expect(timeline.describe(datasets, view('moscow', ['the-turn'], 'the-turn')).title).toContain('12 days');
	});

	test('say what is still to come and what is reported', () => {
		const { key } = timeline.describe(datasets, view('years', ['second-plenum'], 'second-plenum'));
		expect(key.map((entry) => entry.sign)).toEqual(['faint', 'hollow']);
	});
});

test('a line is travelled by its length, round its corners', () => {
	const line = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 10 }
	];
	expect(partOf(line, 0)).toEqual([]);
	expect(partOf(line, 0.75)).toEqual([line[0], line[1], { x: 10, y: 5 }]);
	expect(partOf(line, 1)).toBe(line);
});
