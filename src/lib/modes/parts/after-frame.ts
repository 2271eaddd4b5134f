/**
 * Does things one after another, each in a task of its own, once the next frame is out: what has changed is on the screen
 * by then and has its size, and none of them keeps the reader's finger waiting for the others.
 * @returns a function that calls off what is not yet done
 */
export function afterFrame(...tasks: readonly (() => void)[]): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	function begin(at: number) {
		const task = tasks[at];
		if (task)
			waiting = setTimeout(() => {
				task();
				begin(at + 1);
			});
	}
	const frame = requestAnimationFrame(() => begin(0));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
