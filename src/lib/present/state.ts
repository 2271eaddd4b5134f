/** What covers the wall. */
export type Blank = 'none' | 'black' | 'white';

/** What is open over the wall. */
export type Open = 'none' | 'overview' | 'help' | 'goto' | 'code' | 'lesson';

/** All there is to know of a wall. Plain data. */
export interface PresentState {
	/** Which screen is on the wall, counted from 0. */
	readonly index: number;
	readonly count: number;
	readonly blank: Blank;
	readonly open: Open;
	/** Digits of a number that Enter will go to. */
	readonly typed: string;
	/** Whether the story's own text is on the wall in place of the figure. */
	readonly text: boolean;
	readonly spotlight: boolean;
}

/** What can be asked of a wall. The last line changes no state: it is for whoever has a window. */
export type Command =
	| { readonly do: 'next' | 'previous' | 'first' | 'last' | 'enter' | 'escape' | 'text' | 'spotlight' }
	| { readonly do: 'goto'; readonly index: number }
	| { readonly do: 'digit'; readonly digit: string }
	| { readonly do: 'blank'; readonly blank: 'black' | 'white' }
	| { readonly do: 'open'; readonly what: Exclude<Open, 'none'> }
	| { readonly do: 'be'; readonly index: number; readonly blank: Blank }
	/** Another reading level: which, is the window's to know; its words are shown. */
	| { readonly do: 'level' }
	| { readonly do: 'full-screen' | 'stay-full-screen' | 'speaker' | 'colours' };

/** A wall at a screen, with nothing over it. */
export const startAt = (index: number, count: number): PresentState => ({
	index: Math.min(Math.max(index, 0), count - 1),
	count,
	blank: 'none',
	open: 'none',
	typed: '',
	text: false,
	spotlight: false
});

function move(state: PresentState, index: number): PresentState {
	// after a blank, or with something open over it, the first press only shows the wall again: no surprise
	if (state.blank !== 'none') return { ...state, blank: 'none' };
	if (state.open !== 'none' && state.open !== 'overview') return { ...state, open: 'none' };
	return { ...state, index: Math.min(Math.max(index, 0), state.count - 1) };
}

function enter(state: PresentState, typed: string): PresentState {
	if (!typed) return state.open === 'overview' ? { ...state, open: 'none' } : move(state, state.index + 1);
	const index = Number(typed) - 1;
	return index < 0 || index >= state.count ? state : { ...state, index, blank: 'none', open: 'none' };
}

/** Closes one thing, the uppermost. It never opens or moves anything. */
function escape(state: PresentState, typed: string): PresentState {
	if (typed) return state;
	if (state.blank !== 'none') return { ...state, blank: 'none' };
	if (state.open !== 'none') return { ...state, open: 'none' };
	if (state.spotlight) return { ...state, spotlight: false };
	return { ...state, text: false };
}

/** The wall after a command. */
export function run(before: PresentState, command: Command): PresentState {
	const { typed } = before;
	const state = typed ? { ...before, typed: '' } : before;
	switch (command.do) {
		case 'next':
			return move(state, state.index + 1);
		case 'previous':
			return move(state, state.index - 1);
		case 'first':
			return move(state, 0);
		case 'last':
			return move(state, state.count - 1);
		case 'goto':
			return { ...startAt(command.index, state.count), text: state.text, spotlight: state.spotlight };
		case 'digit':
			return { ...state, typed: (typed + command.digit).slice(-4) };
		case 'enter':
			return enter(state, typed);
		case 'escape':
			return escape(state, typed);
		case 'blank':
			return { ...state, open: 'none', blank: state.blank === command.blank ? 'none' : command.blank };
		case 'open':
			return { ...state, blank: 'none', open: state.open === command.what ? 'none' : command.what };
		case 'text':
			return { ...state, text: !state.text };
		case 'level':
			return { ...state, text: true };
		case 'spotlight':
			return { ...state, spotlight: !state.spotlight };
		case 'be':
			return { ...startAt(command.index, state.count), ...{ text: state.text, blank: command.blank } };
		case 'full-screen':
		case 'stay-full-screen':
		case 'speaker':
		case 'colours':
			return state;
	}
}
