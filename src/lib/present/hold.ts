import { run, type Command, type PresentState } from './state';

/** How long a stop holds against a second press, in milliseconds. */
const moment = 1000;

/**
 * Runs commands as `run` does, but a stop that has only just come up is not run past: a clicker that is pressed twice, or a
 * key that is held, ends there. Whoever names another screen gets it.
 * @param holds of each screen, whether it is a stop
 */
export function holdingAt(
	holds: readonly boolean[]
): (before: PresentState, command: Command, held?: boolean) => PresentState {
	let arrived = { at: -1, when: 0 };
	return (before, command, held = false) => {
		const after = run(before, command);
		const next = after.index === before.index + 1 && (command.do === 'next' || command.do === 'enter');
		const early = performance.now() - arrived.when < moment;
		if (next && !before.typed && holds[before.index] && (held || (early && arrived.at === before.index)))
			return before;
		if (after.index !== arrived.at) arrived = { at: after.index, when: performance.now() };
		return after;
	};
}
