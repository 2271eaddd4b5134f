import type { SourceTable } from '../../domain/works';

/** The table as it stands in the page for its script. Nothing in it can close the tag. */
export const sourceTag = (table: SourceTable): string =>
	`<script type="application/json" id="source-table">${JSON.stringify(table).replaceAll('<', '\\u003c')}</script>`;
