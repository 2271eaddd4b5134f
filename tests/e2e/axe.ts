import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that colours and a narrow window can break; what the others look at is the same HTML in each. */
export const byLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** The rules of the guidelines up to level AA, and good practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Returns what axe finds wrong on a page, a line a rule with the first three elements. `narrow` says in which part of
 * the page it looks, or by which rules.
 */
export async function faultsOf(page: Page, narrow = (axe: AxeBuilder) => axe): Promise<string[]> {
	// of what is right nothing is asked, and so nothing is written down
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const { violations } = await narrow(axe).analyze();
	return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join('\n'));
}
