import { tie } from '../../present/link';
import { keepSession, newId, sessionOf } from '../../present/session';
import type { PageScreen } from './page-screens';
import type { Talk } from './talk.svelte';

/**
 * The wall's side of a session. There is none until the speaker's window is opened: a page that was only opened to be
 * read says nothing to any other, and hears none.
 * @param lesson its minutes; 0 where all slides are shown
 * @param failed told whether the window could not be opened
 */
export function withSpeaker(
	page: Document,
	talk: Talk<PageScreen>,
	lesson: number,
	failed: (failed: boolean) => void
): { readonly open: () => void; readonly tell: () => void } {
	let session = sessionOf();
	let line: ReturnType<typeof tie> | undefined;

	let heard = 0;
	function tell() {
		const { index, blank } = talk.state;
		line?.tell({ say: 'at', index, blank, heard, lesson });
	}

	function join(id: string) {
		line ??= tie(id, (message) => {
			// a window that has other slides is told so, and follows
			if (message.say === 'be' && message.lesson === lesson) {
				heard = message.n;
				talk.do({ do: 'be', index: message.index, blank: message.blank });
			}
			if (message.say !== 'at') tell();
		});
	}

	function open() {
		const link = page.querySelector<HTMLAnchorElement>('a[data-speaker]');
		if (!link) return;
		session ??= newId();
		keepSession(session);
		join(session);
		const address = new URL(link.href);
		address.searchParams.set('s', session);
		if (lesson) address.searchParams.set('plan', String(lesson));
		const window = self.open(address, `speaker-${session}`, 'popup,width=1180,height=780');
		line?.meet(window);
		failed(!window);
	}

	if (session) {
		join(session);
		tell();
	}
	return { open, tell };
}
