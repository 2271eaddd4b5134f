import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FigureId } from '$lib/domain/view';
import { figureIds } from '$lib/domain/view';
import type { Graphic } from '$lib/figures/figure';
import { graphics } from '$lib/figures/graphics';
import { heightOf } from '$lib/figures/words';
import { drawn, faultsIn, sizes } from '../../support/lettering';
import { longer } from '../../support/longer';
import { exploredViews, storyViews } from '../../support/views';

const written = figureIds.filter((figure) => existsSync(`src/lib/figures/${figure}/words.en.ts`));
const views = [...storyViews(), ...exploredViews()].filter(({ view }) => written.includes(view.figure));

describe.each(written)('the words in %s', (figure) => {
	const own = views.filter(({ view }) => view.figure === figure);
	const faults = async (lengthen: boolean) => {
		const { labels } = (await import(`../../../src/lib/figures/${figure}/words.en.ts`)) as { labels: object };
		return own.flatMap(({ step, view }) =>
			[...sizes, [320, heightOf(view)] as const].flatMap(([width, height]) =>
				faultsIn(
					drawn(
						graphics[figure] as Graphic<FigureId>,
						view,
						width,
						height,
						lengthen ? longer(labels) : labels
					),
					width,
					height
				).map((fault) => `${step} at ${width} × ${height}: ${fault}`)
			)
		);
	};

	it('keep apart and inside in every view at every size', async () => {
		expect(await faults(false)).toEqual([]);
	}, 60_000);

	it('keep apart and inside in a language that is a quarter longer', async () => {
		expect(await faults(true)).toEqual([]);
	}, 60_000);
});
