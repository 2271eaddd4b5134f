import { tie } from '../../present/link';
import { holdingAt } from '../../present/hold';
import { startAt, type Command, type PresentState } from '../../present/state';

/** How long a wish may go unanswered before what the wall says is believed again, in milliseconds. */
const patience = 1000;

/** The speaker's side of a session: where the wall is, and where the speaker looks. */
export class Prompter {
	/** Where the speaker looks. */
	mine: PresentState = $state.raw(startAt(0, 1));
	wall: Pick<PresentState, 'index' | 'blank'> = $state.raw({ index: 0, blank: 'none' });
	/** Whether the speaker looks ahead while the wall stays. */
	frozen = $state(false);
	/** Whether no wall has answered for a while. */
	alone = $state(false);

	readonly #line: ReturnType<typeof tie>;
	readonly #run: ReturnType<typeof holdingAt>;
	readonly #lesson: number;
	#wish = { n: 0, at: 0 };
	#answered = Date.now();

	/**
	 * @param holds of each screen, whether Next does not run past it
	 * @param lesson its minutes; 0 where all slides are shown
	 * @param moved called with the lesson of the wall, if that has another
	 */
	constructor(
		session: string,
		index: number,
		holds: readonly boolean[],
		lesson: number,
		moved: (lesson: number) => void
	) {
		const count = holds.length;
		this.#lesson = lesson;
		this.#run = holdingAt(holds);
		this.mine = startAt(index, count);
		this.wall = this.mine;
		this.#line = tie(
			session,
			(message) => {
				if (message.say !== 'at') return;
				if (message.lesson !== lesson) {
					moved(message.lesson);
					return;
				}
				this.#answered = Date.now();
				this.alone = false;
				// an answer to an earlier wish would take back a later one
				if (message.heard < this.#wish.n && Date.now() - this.#wish.at < patience) return;
				this.wall = { index: startAt(message.index, count).index, blank: message.blank };
				if (!this.frozen) this.mine = { ...this.mine, ...this.wall };
			},
			opener as Window | null
		);
		this.#line.tell({ say: 'hello' });
		setInterval(() => {
			this.#line.tell({ say: 'hello' });
			this.alone = Date.now() - this.#answered > 5000;
		}, 1500);
	}

	/** Does a command on the wall; while it is frozen, only on what the speaker sees. */
	do(command: Command, held?: boolean): void {
		this.mine = this.#run(this.mine, command, held);
		if (!this.frozen) this.show();
		else if (command.do === 'blank') this.#ask({ index: this.wall.index, blank: this.mine.blank });
	}

	/** Puts on the wall what the speaker sees. */
	show(): void {
		this.frozen = false;
		this.#ask(this.mine);
	}

	/** Looks ahead, or back to the wall. */
	freeze(): void {
		this.frozen = !this.frozen;
		if (!this.frozen) this.mine = { ...this.mine, ...this.wall };
	}

	#ask({ index, blank }: Pick<PresentState, 'index' | 'blank'>): void {
		if (index === this.wall.index && blank === this.wall.blank) return;
		this.wall = { index, blank };
		this.#wish = { n: this.#line.tell({ say: 'be', index, blank, lesson: this.#lesson }), at: Date.now() };
	}
}
