/** Who leaves a step sooner, in milliseconds, has not read it. */
const stay = 1000;

/** Where the reader is in the story: the one thing a mode may change. Works on anything that has steps. */
export class Cursor<Step> {
	readonly #steps: readonly Step[];
	#since = -Infinity;

	/** Counted from 0. */
	index = $state(0);

	/** Whether the reader hurries: the step before this one was left as soon as it was reached. */
	hurried = $state(false);

	/** @throws RangeError if there are no steps */
	constructor(steps: readonly Step[], index = 0) {
		if (!steps.length) throw new RangeError('A story without steps has no place to be at');
		this.#steps = steps;
		this.goto(index);
	}

	get step(): Step {
		return this.#steps[this.index]!;
	}

	get length(): number {
		return this.#steps.length;
	}

	/** Goes to a step; past either end it stays at the end. */
	goto = (index: number): void => {
		const next = Math.min(Math.max(index, 0), this.#steps.length - 1);
		if (next === this.index) return;
		const now = performance.now();
		this.hurried = now - this.#since < stay;
		this.#since = now;
		this.index = next;
	};

	next = (): void => this.goto(this.index + 1);
	previous = (): void => this.goto(this.index - 1);
}
