/**
 * Does something in a task of its own once the next frame is out, so that what has changed is on the screen by then and
 * has its size.
 * @returns a function that calls it off
 */
export function afterFrame(run: () => void): () => void {
	let task: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (task = setTimeout(run)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
}
