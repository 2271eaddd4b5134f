import { expect, test } from 'vitest';
import { aboutPage } from '$lib/server/pages/about';

test('the page about the project is well formed, and every correction leads somewhere', () => {
	const { sections, examples, corrections } = aboutPage();
	expect(sections.map(({ id }) => id)).toContain('corrections');
	expect(examples.map(({ grade }) => grade)).toEqual(['primary', 'secondary', 'reported', 'derived']);
	for (const { address } of corrections.list) expect(address).toMatch(/#[a-z0-9-]+$/);
});
