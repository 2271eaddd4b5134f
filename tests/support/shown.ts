/** What the story's page shows at one moment. */
export interface Shown {
	readonly current: string;
	readonly atLine: string;
	readonly figure: string;
	readonly wanted: string;
	readonly marked: number;
	/** How far the page is scrolled, in pixels. */
	readonly place: number;
}

/**
 * What the page shows as current, and what stands at the line: measured from the page, not asked of its code.
 * It is sent into the page as it stands here, so it can use nothing from outside itself.
 */
export function shown(): Shown {
	const line = innerHeight * (matchMedia('(min-width: 64rem)').matches ? 0.5 : 0.7);
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const atLine = steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? steps[0]!;
	const current = document.querySelectorAll<HTMLElement>('[data-step][aria-current="step"]');
	return {
		current: current[0]?.id ?? '',
		atLine: atLine.id,
		figure: document.querySelector<HTMLElement>('.stage [data-figure]')?.dataset['view'] ?? '',
		wanted: atLine.querySelector<HTMLElement>('[data-figure]')?.dataset['view'] ?? '',
		marked: current.length,
		place: Math.round(scrollY)
	};
}
