/** Keys that a spec presses, by their names in the page. */
export type Key = 'Escape' | 'PageDown' | 'PageUp' | 'End' | 'Home';

/** One window of a browser, driven as a reader would: what each engine's driver can do, and no more. */
export interface Window {
	/** Opens an address and waits until it has loaded. */
	readonly open: (address: string) => Promise<void>;
	/** Makes the page's own area so large, in CSS pixels. */
	readonly size: (width: number, height: number) => Promise<void>;
	/** Turns the wheel over the middle of the page; down is positive, in CSS pixels. */
	readonly wheel: (by: number) => Promise<void>;
	readonly press: (key: Key) => Promise<void>;
	/** Scrolls to the first element that fits the selector, and clicks it. */
	readonly click: (selector: string) => Promise<void>;
	/** Runs a function in the page, where it can use its argument and nothing else from here; it must not be async. */
	readonly evaluate: {
		<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Result>;
		<Result>(run: () => Result): Promise<Result>;
	};
	/** The same in the page that the first frame shows which fits the selector, wherever that page comes from. */
	readonly evaluateIn: <Result>(frame: string, run: () => Result) => Promise<Result>;
	/** The window's picture, as PNG. */
	readonly screenshot: () => Promise<Uint8Array>;
	/** What the page is on paper, as PDF. Only where the driver can print. */
	readonly print?: (format: 'A4' | 'Letter', landscape: boolean) => Promise<Uint8Array>;
	/** Ends the browser. */
	readonly close: () => Promise<void>;
}

/** An engine that the site is tested in. */
export interface Engine {
	readonly name: string;
	/** Whether it is installed here; its specs are skipped where it is not. */
	readonly installed: boolean;
	/** Whether its windows can print. */
	readonly prints: boolean;
	readonly start: () => Promise<Window>;
	/** By how many pixels a document may stand from where it was scrolled to: engines round to their own units. */
	readonly rounding: number;
}
