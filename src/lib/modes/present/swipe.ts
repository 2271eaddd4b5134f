/** Calls `go` with 1 for a swipe to the left (on) and -1 for one to the right (back). */
export function onSwipe(element: HTMLElement, go: (by: 1 | -1) => void): void {
	let start: PointerEvent | undefined;
	element.addEventListener('pointerdown', (event) => {
		start = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
	});
	element.addEventListener('pointerup', (event) => {
		if (start?.pointerId !== event.pointerId) return;
		const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
		if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
	});
}
