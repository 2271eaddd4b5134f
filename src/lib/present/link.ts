import { newId } from './session';
import { readMessage, type Message, type Told } from './message';

const fromFile = () => location.protocol === 'file:';

/** Every document of a file has an origin of its own there, called null: there only the other window is heard. */
const isOurs = ({ origin, source }: MessageEvent, other?: Window) =>
	fromFile() ? origin === 'null' && (!other || source === other) : origin === location.origin;

/**
 * The tie between the windows of one session. A BroadcastChannel reaches windows that were loaded anew,
 * a message to the other window reaches one that a browser keeps apart (each file, in Firefox).
 * @param session only windows that know it are heard
 * @param hear called once for each message of another window
 * @param peer the other window, if it is known
 * @returns `tell`, which gives the number of the message, and `meet`, to name the other window
 */
export function tie(
	session: string,
	hear: (message: Message) => void,
	peer?: Window | null
): { readonly tell: (told: Told) => number; readonly meet: (window: Window | null) => void } {
	const from = newId();
	const last = new Map<string, number>();
	let other = peer ?? undefined;
	let n = 0;

	const channel = 'BroadcastChannel' in window ? new BroadcastChannel(`present-${session}`) : undefined;

	function take(data: unknown, source?: MessageEventSource | null) {
		const message = readMessage(data, session);
		if (!message || message.from === from || message.n <= (last.get(message.from) ?? 0)) return;
		last.set(message.from, message.n);
		if (source && 'closed' in source) other = source;
		hear(message);
	}

	channel?.addEventListener('message', (event) => take(event.data));
	addEventListener('message', (event) => {
		if (isOurs(event, other)) take(event.data, event.source);
	});

	return {
		tell(told) {
			const message: Message = { ...told, session, from, n: ++n };
			channel?.postMessage(message);
			if (other && !other.closed) other.postMessage(message, fromFile() ? '*' : location.origin);
			return n;
		},
		meet(window) {
			other = window ?? undefined;
		}
	};
}
