import type { Command, PresentState } from './state';

/** A key as it was pressed, and where. */
export interface Press {
	readonly key: string;
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

/** What a key asks for; undefined if it is not ours to catch. */
export function commandOf(
	press: Press,
	focus: Focus,
	{ typed }: Pick<PresentState, 'typed'>
): Command | undefined {
	const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = press;
	if (ctrlKey || altKey || metaKey || isComposing || focus === 'field') return undefined;
	const sets = key === ' ' || (key === 'Enter' && !typed);
	if (focus === 'button' && sets) return undefined;
	if (/^\d$/.test(key)) return { do: 'digit', digit: key };
	if (key === ' ' && shiftKey) return { do: 'previous' };
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Where the focus is. */
export function focusOf(target: EventTarget | null): Focus {
	if (!(target instanceof Element)) return 'page';
	if (target.closest('input, textarea, select, [contenteditable]')) return 'field';
	return target.closest('button, a[href], summary') ? 'button' : 'page';
}
