/** How a lesson is spread over screens: each with the second at which it should come up. A plan may leave screens out. */
export interface Plan {
	readonly minutes: number;
	readonly screens: readonly { readonly id: string; readonly from: number }[];
}

/**
 * Seconds behind the plan; below 0 they are ahead of it; 0 while the screen's own time runs.
 * @param ids of all screens, in order
 * @param index of the screen at hand; one that is not in the plan counts as the planned one before it
 */
export function behind(plan: Plan, ids: readonly string[], index: number, elapsed: number): number {
	const at = plan.screens.findLastIndex(({ id }) => ids.indexOf(id) <= index);
	const from = plan.screens[at]?.from ?? 0;
	const until = plan.screens[at + 1]?.from ?? plan.minutes * 60;
	if (elapsed < from) return elapsed - from;
	return Math.max(0, elapsed - until);
}

/** Seconds as a clock shows them: 4:07, 1:02:30. */
export function clock(seconds: number): string {
	const whole = Math.floor(Math.abs(seconds));
	const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
