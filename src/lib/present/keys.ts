import type { Command, PresentState } from './state';

/** A key as it was pressed, and where. */
export interface Press {
	readonly key: string;
	/** The key’s place on the keyboard, whatever is printed on it. */
	readonly code?: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly isComposing?: boolean;
}

/** What has the focus: something that is typed into, something that Space or Enter sets off, or neither. */
export type Focus = 'field' | 'button' | 'page';

/** By `KeyboardEvent.key`, letters in lower case. Clickers send PageDown, PageUp, F5, Escape, and “.” or “b” to hide. */
const commands: Readonly<Record<string, Command>> = {
	PageDown: { do: 'next' },
	ArrowDown: { do: 'next' },
	ArrowRight: { do: 'next' },
	' ': { do: 'next' },
	n: { do: 'next' },
	Enter: { do: 'enter' },
	PageUp: { do: 'previous' },
	ArrowUp: { do: 'previous' },
	ArrowLeft: { do: 'previous' },
	Backspace: { do: 'previous' },
	p: { do: 'previous' },
	Home: { do: 'first' },
	End: { do: 'last' },
	b: { do: 'blank', blank: 'black' },
	'.': { do: 'blank', blank: 'black' },
	w: { do: 'blank', blank: 'white' },
	',': { do: 'blank', blank: 'white' },
	o: { do: 'open', what: 'overview' },
	g: { do: 'open', what: 'goto' },
	q: { do: 'open', what: 'code' },
	m: { do: 'open', what: 'lesson' },
	'?': { do: 'open', what: 'help' },
	f: { do: 'full-screen' },
	F5: { do: 'stay-full-screen' },
	s: { do: 'speaker' },
	t: { do: 'text' },
	r: { do: 'level' },
	c: { do: 'colours' },
	l: { do: 'spotlight' },
	Escape: { do: 'escape' }
};

/** The command keys by their place, as a clicker knows them: it presses the place of an English “b”. */
const places: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** What stands at a key’s place on an English keyboard: a letter, a digit or a stop; nothing elsewhere. */
function atPlace(code: string, shiftKey: boolean): string {
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	const [, digit] = /^Digit(\d)$/.exec(code) ?? [];
	return letter?.toLowerCase() ?? (shiftKey ? undefined : (digit ?? places[code])) ?? '';
}

/** The value of a digit in any script; undefined if it is none. */
export function digitOf(key: string): string | undefined {
	if (!/^\p{Nd}$/u.test(key)) return undefined;
	let first = key.codePointAt(0) ?? 0;
	// digits stand in tens, from zero on
	while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1)) && (key.codePointAt(0) ?? 0) - first < 9) first--;
	return String((key.codePointAt(0) ?? 0) - first);
}

/**
 * The key as an English keyboard would send it. What is printed on it goes first; where that is no command, and no letter
 * of the Latin alphabet, its place does.
 */
function nameOf(key: string, code: string, shiftKey: boolean): string {
	// named keys have names of Latin letters; one key may write two letters of another alphabet
	if (/^\w{2,}$/.test(key)) return key;
	const printed = key.toLowerCase();
	if (Object.hasOwn(commands, printed) || /^[a-z]$/.test(printed)) return printed;
	return atPlace(code, shiftKey);
}

/** What a key asks for; undefined if it is not ours to catch. */
export function commandOf(
	press: Press,
	focus: Focus,
	{ typed }: Pick<PresentState, 'typed'>
): Command | undefined {
	const { key, code = '', shiftKey, ctrlKey, altKey, metaKey, isComposing } = press;
	if (ctrlKey || altKey || metaKey || isComposing || focus === 'field') return undefined;
	const sets = key === ' ' || (key === 'Enter' && !typed);
	if (focus === 'button' && sets) return undefined;
	if (key === ' ' && shiftKey) return { do: 'previous' };
	const name = digitOf(key) ?? nameOf(key, code, shiftKey);
	if (/^\d$/.test(name)) return { do: 'digit', digit: name };
	return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Where the focus is. */
export function focusOf(target: EventTarget | null): Focus {
	if (!(target instanceof Element)) return 'page';
	if (target.closest('input, textarea, select, [contenteditable]')) return 'field';
	return target.closest('button, a[href], summary') ? 'button' : 'page';
}
