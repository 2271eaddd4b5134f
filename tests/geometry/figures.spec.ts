import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { graphics } from '$lib/figures/graphics';
import type { Graphic } from '$lib/figures/figure';
import { heightOf } from '$lib/figures/words';
import type { FigureId } from '$lib/domain/view';
import { datasets } from '$lib/server/data/datasets';
import { storyViews } from '../support/views';

/** The drawing as text, an element a line, so that a change can be read in a diff. */
const readable = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<');

test.each(storyViews())('$view.figure as $step shows it', async ({ step, view }) => {
	const drawing = graphics[view.figure] as Graphic<FigureId>;
	const { body } = render(drawing, { props: { datasets, view, width: 320, height: heightOf(view) } });
	await expect(readable(body)).toMatchFileSnapshot(`snapshots/${view.figure}-${step}.html`);
});
