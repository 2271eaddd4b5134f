import { quizWords } from '../i18n/messages/teach';

const fill = (words: string, values: Readonly<Record<string, number>>): string =>
	words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** Gives an item a button that answers the choice made; `done` hears whether it was right. */
function startItem(page: Document, item: HTMLElement, done: (right: boolean) => void): void {
	const answer = item.querySelector<HTMLElement>('.quiz-answer');
	const details = item.querySelector('details');
	if (!answer || !details) return;
	const check = page.createElement('button');
	check.type = 'button';
	check.textContent = quizWords.check;
	answer.before(check);
	details.hidden = true;
	// a browser may bring back what was chosen before the page was loaded again
	for (const choice of item.querySelectorAll<HTMLInputElement>('input')) choice.checked = false;
	check.addEventListener('click', () => {
		const chosen = item.querySelector<HTMLInputElement>('input:checked');
		if (!chosen) {
			answer.textContent = quizWords.choose;
			return;
		}
		const right = chosen.dataset['right'] !== undefined;
		const why = details.querySelectorAll('[data-why]')[Number(chosen.value)]?.textContent ?? '';
		const link = details.querySelector('a')?.cloneNode(true);
		answer.dataset['answer'] = right ? 'right' : 'wrong';
		answer.replaceChildren(`${right ? quizWords.right : quizWords.wrong} ${why} `, ...(link ? [link] : []));
		details.hidden = false;
		done(right);
	});
}

/** Answers the quiz item by item. What is chosen stays in the page: nothing is stored, nothing is sent. */
export function startQuiz(page: Document): void {
	const score = page.querySelector<HTMLElement>('[data-score]');
	const results = new Map<string, boolean>();
	for (const item of page.querySelectorAll<HTMLElement>('.quiz-item'))
		startItem(page, item, (right) => {
			results.set(item.id, right);
			const n = [...results.values()].filter(Boolean).length;
			if (score) score.textContent = fill(quizWords.score, { n, of: results.size });
		});
}
