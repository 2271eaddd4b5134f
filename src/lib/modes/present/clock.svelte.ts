import { on } from 'svelte/events';

const key = 'present-clock';

interface Kept {
	/** When the lesson began, in milliseconds; 0 before. */
	readonly started: number;
	/** The lesson's minutes; 0 for none. */
	readonly minutes: number;
}

function kept(): Kept {
	try {
		const { started, minutes } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Kept>;
		return { started: Number(started) || 0, minutes: Number(minutes) || 0 };
	} catch {
		return { started: 0, minutes: 0 };
	}
}

/** The lesson's clock. It runs on when the window is loaded anew. */
export class Clock {
	#kept: Kept = $state.raw(kept());
	#now = $state(Date.now());

	constructor() {
		const tick = () => (this.#now = Date.now());
		setInterval(tick, 500);
		on(document, 'visibilitychange', tick);
	}

	#keep(change: Partial<Kept>): void {
		this.#kept = { ...this.#kept, ...change };
		try {
			sessionStorage.setItem(key, JSON.stringify(this.#kept));
		} catch {
			// then it holds until the window is loaded anew
		}
	}

	/** In milliseconds, as `Date.now` counts. */
	get now(): number {
		return this.#now;
	}

	get running(): boolean {
		return this.#kept.started > 0;
	}

	/** In seconds. */
	get elapsed(): number {
		return this.running ? Math.max(0, this.#now - this.#kept.started) / 1000 : 0;
	}

	get minutes(): number {
		return this.#kept.minutes;
	}

	set minutes(minutes: number) {
		this.#keep({ minutes });
	}

	start(): void {
		this.#now = Date.now();
		this.#keep({ started: this.#now });
	}
}
