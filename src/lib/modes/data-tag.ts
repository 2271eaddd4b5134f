import type { FigureData } from '../domain/dataset';

/** The tables that figures draw from, as they stand in the page for its script. Nothing in them can close the tag. */
export const dataTag = (datasets: FigureData): string =>
	`<script type="application/json" id="figure-data">${JSON.stringify(datasets).replaceAll('<', '\\u003c')}</script>`;
