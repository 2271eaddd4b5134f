import { run, startAt, type Command, type PresentState } from '../../present/state';
import { Cursor } from '../../story/cursor.svelte';

/** Where a talk stands: the story's cursor over screens, and what lies over the wall. */
export class Talk<Screen> {
	readonly cursor: Cursor<Screen>;
	#over: PresentState = $state.raw(startAt(0, 1));

	constructor(screens: readonly Screen[], index: number) {
		this.cursor = new Cursor(screens, index);
		this.#over = startAt(this.cursor.index, screens.length);
	}

	get state(): PresentState {
		return this.#over;
	}

	do(command: Command): void {
		this.#over = run(this.#over, command);
		this.cursor.goto(this.#over.index);
	}
}
