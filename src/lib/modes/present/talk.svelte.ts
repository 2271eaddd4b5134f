import { holdingAt } from '../../present/hold';
import { startAt, type Command, type PresentState } from '../../present/state';
import { Cursor } from '../../story/cursor.svelte';

/** Where a talk stands: the story's cursor over screens, and what lies over the wall. */
export class Talk<Screen extends { readonly holds: boolean; readonly answers: boolean }> {
	readonly cursor: Cursor<Screen>;
	readonly #run: ReturnType<typeof holdingAt>;
	#over: PresentState = $state.raw(startAt(0, 1));

	constructor(screens: readonly Screen[], index: number) {
		this.cursor = new Cursor(screens, index);
		this.#run = holdingAt(screens.map(({ holds }) => holds));
		this.#over = startAt(this.cursor.index, screens.length);
	}

	get state(): PresentState {
		return this.#over;
	}

	/** @param held whether its key has been held down since an earlier one */
	do(command: Command, held?: boolean): void {
		const { index } = this.#over;
		this.#over = this.#run(this.#over, command, held);
		this.cursor.goto(this.#over.index);
		// what T showed before is not the answer to a question that only now comes up
		if (this.cursor.index !== index && this.cursor.step.answers) this.#over = { ...this.#over, text: false };
	}
}
