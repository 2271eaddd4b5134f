/** How a lesson is spread over screens: each with the second at which it should come up. A plan may leave screens out. */
export interface Plan {
	readonly minutes: number;
	readonly screens: readonly {
		readonly id: string;
		readonly from: number;
		/** How a step is told in this lesson. */
		readonly says?: string;
	}[];
}

/** A plan without what only its own slides show: that time is of the screen before. */
export const within = (plan: Plan, ids: readonly string[]): Plan => ({
	...plan,
	screens: plan.screens.filter(({ id }) => ids.includes(id))
});

/** Where the plan stands at a screen; one that is not in the plan counts as the planned one before it. */
function timeOf(plan: Plan, ids: readonly string[], index: number) {
	const at = plan.screens.findLastIndex(({ id }) => ids.indexOf(id) <= index);
	const whole = plan.minutes * 60;
	return { at, from: plan.screens[at]?.from ?? 0, until: plan.screens[at + 1]?.from ?? whole, whole };
}

/**
 * Seconds behind the plan; below 0 they are ahead of it; 0 while the screen's own time runs.
 * @param ids of all screens, in order
 * @param index of the screen at hand
 */
export function behind(plan: Plan, ids: readonly string[], index: number, elapsed: number): number {
	const { from, until } = timeOf(plan, ids, index);
	if (elapsed < from) return elapsed - from;
	return Math.max(0, elapsed - until);
}

/** A screen's time in a lesson, in seconds. */
interface Paced {
	readonly id: string;
	readonly planned: number;
	/** What it gets if the time that is left is shared anew; as planned while the lesson is on time. */
	readonly now: number;
}

/** What is left of a lesson: the screen at hand first, then all after it. */
export interface Pace {
	readonly screens: readonly Paced[];
	/** Seconds that the screens after this one should take, and those that they get. */
	readonly planned: number;
	readonly left: number;
}

/**
 * Shares the time that is left over the screens that are left, each in proportion to its planned time. The screen at hand
 * gets its share only while the lesson is ahead of the plan: once it is behind, its own time is over.
 * @param elapsed in seconds; missing while no clock runs
 */
export function pace(plan: Plan, ids: readonly string[], index: number, elapsed?: number): Pace {
	const { at, from, until, whole } = timeOf(plan, ids, index);
	const late = elapsed === undefined ? 0 : behind(plan, ids, index, elapsed);
	const start = late < 0 ? from : until;
	const share = late && whole > start ? Math.max(0, whole - (elapsed ?? 0)) / (whole - start) : 1;
	const screens = plan.screens.slice(at).map(({ id, from: begins }, i): Paced => {
		const planned = (plan.screens[at + i + 1]?.from ?? whole) - begins;
		return { id, planned, now: late < 0 || i ? planned * share : late ? 0 : planned };
	});
	const after = screens.slice(1);
	return {
		screens,
		planned: after.reduce((sum, { planned }) => sum + planned, 0),
		left: after.reduce((sum, { now }) => sum + now, 0)
	};
}

/** Seconds as a clock shows them: 4:07, 1:02:30. */
export function clock(seconds: number): string {
	const whole = Math.floor(Math.abs(seconds));
	const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
