type Cards = Readonly<Record<string, string>>;

let cards: Promise<Cards> | undefined;

/** The way from a link's page to the front page's folder. */
const rootOf = (link: HTMLAnchorElement): string => (link.getAttribute('href') ?? '').replace(/data\/.*/, '');

/** All cards, fetched once, when a number is first neared. What cannot be fetched may be tried again. */
function allCards(root: string): Promise<Cards> {
	cards ??= fetch(`${root}claims.json`, { signal: AbortSignal.timeout(5000) }).then((answer) =>
		answer.json()
	);
	cards.catch(() => (cards = undefined));
	return cards;
}

/** Fetches the cards before a number or a quotation is chosen: when it is pointed at or has the focus. */
export function nearClaims(page: Document): void {
	const near = ({ target }: Event) => {
		const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.claim-link');
		if (link) allCards(rootOf(link)).catch(() => undefined);
	};
	page.addEventListener('pointerover', near);
	page.addEventListener('focusin', near);
}

/**
 * What the number or the quotation in a link rests on, as HTML.
 * @throws if the cards cannot be fetched, or have none for it
 */
export async function cardOf(link: HTMLAnchorElement): Promise<string> {
	const root = rootOf(link);
	const { claim, quotation } = link.querySelector<HTMLElement>('data, q')?.dataset ?? {};
	const card = (await allCards(root))[claim ?? quotation ?? ''];
	if (!card) throw new RangeError('no card');
	return card.replaceAll('href="./', `href="${root}`);
}
