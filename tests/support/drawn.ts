import { render } from 'svelte/server';
import type { FigureId, View } from '$lib/domain/view';
import type { Graphic } from '$lib/figures/figure';
import { graphics } from '$lib/figures/graphics';
import { datasets } from '$lib/server/data/datasets';

/** A mark seen in a drawing. */
export interface DrawnMark {
	readonly kind: string;
	readonly key: string;
	readonly evidence: string | undefined;
	readonly disputed: string | undefined;
}

/** The marks seen in a view of a figure drawn at a size, in the order of the drawing. */
export function marksSeen(view: View, width: number, height: number): readonly DrawnMark[] {
	const drawing = graphics[view.figure] as Graphic<FigureId>;
	const { body } = render(drawing, { props: { datasets, view, width, height } });
	return [...body.matchAll(/<\w+[^>]*\bdata-mark="[^>]*>/g)].flatMap(([tag]) => {
		const read = (name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1];
		if (read('state') === 'hidden') return [];
		return [
			{
				kind: read('mark') ?? '',
				key: read('key') ?? '',
				evidence: read('evidence'),
				disputed: read('disputed')
			}
		];
	});
}
