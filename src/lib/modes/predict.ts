import { predictWords } from '../i18n/messages/teach';
import { said as saidOf, verdict } from './verdict';

/** The parts of a chart to predict, or nothing if one is missing. */
function partsOf(place: HTMLElement) {
	const slide = place.querySelector<HTMLInputElement>('[type="range"]');
	const typed = place.querySelector<HTMLInputElement>('[type="number"]');
	const button = place.querySelector<HTMLButtonElement>('[data-show]');
	const details = place.querySelector('details');
	const before = place.querySelector<HTMLElement>('[data-drawing="before"]');
	const after = place.querySelector<HTMLElement>('[data-drawing="after"]');
	const guess = place.querySelector<HTMLElement>('.guess');
	const recorded = place.querySelector<HTMLElement>('.recorded');
	const controls = place.querySelector<HTMLElement>('.predict-controls');
	const said = place.querySelector<HTMLElement>('.predict-said');
	if (
		!slide ||
		!typed ||
		!button ||
		!details ||
		!before ||
		!after ||
		!guess ||
		!recorded ||
		!controls ||
		!said
	)
		return;
	return { slide, typed, button, details, before, after, guess, recorded, controls, said };
}

/** Lets a line set out from one place on the scale, arrive at another and go, as slowly as the reader allows. */
function travel(line: HTMLElement, from: string, to: string): void {
	const { style } = line;
	style.setProperty('--guess', from);
	style.opacity = '1';
	// laid out at its start, or there would be nothing to move from
	line.getBoundingClientRect();
	style.setProperty('--guess', to);
	style.opacity = '0';
}

function startChart(place: HTMLElement): void {
	const parts = partsOf(place);
	if (!parts) return;
	const { slide, typed, button, details, before, after, guess, recorded, controls, said } = parts;
	const [min, max] = [Number(slide.min), Number(slide.max)];
	const share = (value: number) => String((value - min) / (max - min));
	let made = false;

	function set(value: number) {
		made = true;
		const kept = Math.min(max, Math.max(min, value));
		slide.value = String(kept);
		slide.setAttribute('aria-valuetext', saidOf(place, kept));
		place.style.setProperty('--guess', share(kept));
		guess.hidden = false;
	}
	slide.addEventListener('input', () => {
		set(slide.valueAsNumber);
		typed.value = slide.value;
	});
	typed.addEventListener('input', () => {
		if (Number.isFinite(typed.valueAsNumber)) set(typed.valueAsNumber);
	});

	/** The record comes in while a line goes to it from the guess. */
	function reveal() {
		const { transitionDuration } = getComputedStyle(recorded);
		after.animate({ opacity: [0, 1] }, 1000 * parseFloat(transitionDuration));
		travel(recorded, share(slide.valueAsNumber), share(Number(place.dataset['record'])));
	}

	function show(record: boolean) {
		details.open = record;
		details.hidden = !record;
		before.hidden = record;
		// the record stands where the guess was made
		if (record) before.after(after);
		else details.append(after);
		(record ? after : before).append(guess, recorded);
		recorded.hidden = !record;
		if (record) reveal();
		slide.disabled = typed.disabled = record;
		button.textContent = record ? predictWords.again : predictWords.show;
	}
	button.addEventListener('click', () => {
		if (!made) {
			said.textContent = predictWords.first;
			return;
		}
		const record = !details.open;
		show(record);
		said.textContent = record ? verdict(place, slide.valueAsNumber, Number(slide.step)) : '';
	});

	show(false);
	place.dataset['live'] = '';
	slide.hidden = controls.hidden = false;
}

/** Lets a guess be made on each chart before its record is shown. Guesses stay in the page. */
export function startPredicting(page: Document): void {
	for (const place of page.querySelectorAll<HTMLElement>('.predict')) startChart(place);
}
