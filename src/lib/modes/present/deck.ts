import type { Plan } from '../../present/plan';

/** The lessons of the page. */
export const plansIn = (page: Document): readonly Plan[] =>
	JSON.parse(page.getElementById('plans')?.textContent ?? '[]') as readonly Plan[];

/** The name that a part of the page has among the slides. */
const idOf = (part: HTMLElement) => part.dataset['talk'] ?? part.id;

/**
 * Puts the slides of the lesson that the address asks for in place of the whole story's. One that is left out is found at
 * the slide before it.
 * @param parts what the slides are, as a selector
 * @returns the lesson; undefined if none is asked for, or none that is there: then the page stays as it is
 */
export function showLesson(page: Document, parts: string): Plan | undefined {
	const asked = Number(new URLSearchParams(location.search).get('plan'));
	const plan = plansIn(page).find(({ minutes }) => minutes === asked);
	const own = page.querySelector<HTMLTemplateElement>(`template[data-plan="${asked}"]`)?.content;
	const all = [...page.querySelectorAll<HTMLElement>(parts)];
	if (!plan || !own || !all[0]) return undefined;
	const known = new Map(
		[...all, ...page.importNode(own, true).querySelectorAll<HTMLElement>(parts)].map((part) => [
			idOf(part),
			part
		])
	);
	const planned = plan.screens.flatMap(({ id }) => known.get(id) ?? []);
	let kept = all[0];
	for (const part of all) {
		if (planned.includes(part)) kept = part;
		else kept.dataset['formerly'] = `${kept.dataset['formerly'] ?? ''} ${idOf(part)}`.trim();
	}
	all[0].before(...planned);
	for (const part of all) if (!planned.includes(part)) part.remove();
	planned.forEach((part, i) => {
		const number = part.querySelector('.screen-number');
		if (number) number.textContent = String(i + 1);
	});
	return plan;
}

/** The address of this page with another lesson, or with the whole story; all else stays. */
export function withLesson(minutes: number, id: string): string {
	const query = new URLSearchParams(location.search);
	if (minutes) query.set('plan', String(minutes));
	else query.delete('plan');
	return `?${query}#${id}`;
}
