import { stepsOf } from '$lib/domain/story';
import { captionOf, story, storyPage } from '$lib/server/content';

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
	const sheet = [...views.values()].map(({ view, steps }) => ({ view, steps, caption: captionOf(view) }));
	sheet.sort((a, b) => a.view.figure.localeCompare(b.view.figure));
	return { sheet, datasets: storyPage().datasets };
}
