import { spread } from '../../chart/text/spread';

/** How tall a label is, in pixels. */
export interface Candidate {
	readonly key: string;
	/** Where the first line would like its middle. */
	readonly y: number;
	/** From the top of the label to the middle of its first line. */
	readonly lead: number;
	/** Without its text. */
	readonly plain: number;
	/** With its text; the same as `plain` if it has none. */
	readonly full: number;
	/** 0 for what must be said, then the lower the sooner. */
	readonly priority: number;
}

/** A label that has found room. */
export interface Settled {
	readonly key: string;
	/** The middle of its first line. */
	readonly y: number;
	readonly full: boolean;
}

interface Room {
	readonly min: number;
	readonly max: number;
	readonly gap: number;
	/** How far those that must be said may be pushed by others. */
	readonly near: number;
	/** How far a label may be from its mark, unless it must be said. */
	readonly reach: number;
	/** How far a label may be from its mark to make room for the text of another that need not be said. */
	readonly textReach: number;
	/** How many labels are wanted before the first text. */
	readonly before: number;
}

/**
 * Middles of first lines, clusters centred on where they belong. The given order is kept: `spread` moves a cluster
 * down only, so it is asked twice, once upside down, and the mean of two answers that fit also fits.
 */
function settle(
	labels: readonly Candidate[],
	tall: (label: Candidate) => number,
	{ min, max, gap }: Room
): number[] {
	let last = -Infinity;
	const things = labels.map((label) => {
		last = Math.max(last + 0.001, label.y - label.lead + tall(label) / 2);
		return { at: last, size: tall(label) };
	});
	const down = spread(things, min, max, gap);
	const mirrored = things.map(({ at, size }) => ({ at: -at, size })).reverse();
	const up = spread(mirrored, -max, -min, gap).reverse();
	return labels.map((label, i) => (down[i]! - up[i]!) / 2 - tall(label) / 2 + label.lead);
}

/**
 * The labels that find room, in the given order (that of time). Who must be said comes first, then their
 * neighbours, then the text of who must be said, then everybody else, then everybody else's text. Nobody but their
 * like may push those who must be said out of reach of their marks.
 */
export function choose(candidates: readonly Candidate[], room: Room): readonly Settled[] {
	const chosen = new Map<string, boolean>();
	let settled: readonly Settled[] = [];
	let limits = new Map<string, number>();

	const fits = (reach: number): readonly Settled[] | undefined => {
		const labels = candidates.filter(({ key }) => chosen.has(key));
		const tall = (label: Candidate) => (chosen.get(label.key) ? label.full : label.plain);
		const total = labels.reduce((sum, label) => sum + tall(label) + room.gap, -room.gap);
		if (total > room.max - room.min) return undefined;
		const ys = settle(labels, tall, room);
		const limit = ({ key, priority }: Candidate) => limits.get(key) ?? (priority > 0 ? reach : Infinity);
		if (labels.some((label, i) => Math.abs(ys[i]! - label.y) > limit(label))) return undefined;
		return labels.map(({ key }, i) => ({ key, y: ys[i]!, full: chosen.get(key)! }));
	};

	const say = (label: Candidate, full: boolean, reach = room.reach) => {
		const before = chosen.get(label.key);
		chosen.set(label.key, full);
		const result = fits(reach);
		if (result) settled = result;
		else if (before === undefined) chosen.delete(label.key);
		else chosen.set(label.key, before);
	};

	/** From now on everybody stays as near as `near` says, or as near as they are. */
	const hold = (near: (label: Candidate) => number) => {
		const off = ({ key, y }: Candidate) => Math.abs((settled.find((label) => label.key === key)?.y ?? y) - y);
		limits = new Map(candidates.map((label) => [label.key, Math.max(near(label), off(label) + 1)]));
	};
	const near = ({ priority }: Candidate) => (priority > 0 ? room.reach : room.near);

	const order = [...candidates].sort((a, b) => a.priority - b.priority);
	const must = order.filter(({ priority }) => priority === 0);
	const others = order.filter(({ priority }) => priority > 0);
	const more = ({ plain, full }: Candidate) => full > plain;
	for (const label of must) say(label, false);
	hold(near);
	for (const label of others.slice(0, room.before)) say(label, false);
	limits.clear();
	for (const label of must.filter(more)) say(label, true, room.reach * 1.6);
	hold(near);
	for (const label of others) if (!chosen.has(label.key)) say(label, false);
	hold(() => room.textReach);
	if (chosen.size === candidates.length) for (const label of others.filter(more)) say(label, true);
	return settled;
}
