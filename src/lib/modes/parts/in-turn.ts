/**
 * Does things one after another, each in a task of its own, so that none keeps the reader's finger waiting for the others.
 * @returns a function that calls off what is not yet done
 */
export function inTurn(...tasks: readonly (() => void)[]): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	function wait(at: number) {
		const task = tasks[at];
		if (task)
			waiting = setTimeout(() => {
				task();
				wait(at + 1);
			});
	}
	wait(0);
	return () => clearTimeout(waiting);
}
