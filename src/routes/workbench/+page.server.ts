import { stepsOf } from '$lib/domain/story';
import { heightOf } from '$lib/figures/words';
import { captionOf } from '$lib/server/story/caption';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { pictureOf } from '$lib/server/pages/pictures';

/** Every view the story uses, once, with the steps that use it. */
export function load() {
	const views = new Map<string, { view: (typeof steps)[number]['view']; steps: string[] }>();
	const steps = stepsOf(story);
	for (const { id, view } of steps) {
		const key = JSON.stringify(view);
		const known = views.get(key);
		if (known) known.steps.push(id);
		else views.set(key, { view, steps: [id] });
	}
	const sheet = [...views.values()].map(({ view, steps }) => ({
		view,
		steps,
		words: captionOf(view).words,
		pictures: [
			{ width: 320, height: heightOf(view) },
			{ width: 358, height: 260 },
			{ width: 820, height: 640 }
		].map((size) => pictureOf(datasets, view, size))
	}));
	sheet.sort((a, b) => a.view.figure.localeCompare(b.view.figure));
	return { sheet };
}
