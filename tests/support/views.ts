import { stepsOf } from '$lib/domain/story';
import type { View } from '$lib/domain/view';
import { story } from '$lib/server/content';

/** A view of the story and the first step that uses it. */
export interface NamedView {
	readonly step: string;
	readonly view: View;
}

/** Every view the story uses, once. */
export function storyViews(): readonly NamedView[] {
	const seen = new Set<string>();
	return stepsOf(story)
		.filter(({ view }) => {
			const key = JSON.stringify(view);
			return !seen.has(key) && seen.add(key);
		})
		.map(({ id, view }) => ({ step: id, view }));
}
