import { expect, test } from '@playwright/test';
import { faultsOf } from './axe';

test('what is typed is found in the story and behind it, by keyboard alone', async ({ page }) => {
	await page.goto('/about/');
	await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Search' }).click();
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('tungsten');
	const places = page
		.getByRole('list')
		.filter({ has: page.locator('.search-kind') })
		.getByRole('listitem');
	await expect(places.first()).toBeVisible();
	await expect(page.getByRole('status')).toContainText('places');
	await expect(page.locator('mark').first()).toHaveText(/tungsten/i);
	await expect(page).toHaveURL(/\?q=tungsten$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(places.first().getByRole('link')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/search/);
	await page.goBack();
	await expect(places.first()).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('tungsten');
	expect(await faultsOf(page)).toEqual([]);
});

test('the twentieth place leads on to the next', async ({ page }) => {
	await page.goto('/search/?q=soviet');
	const places = page.locator('[data-search-results] > li');
	await expect(places).toHaveCount(20);
	await page.getByRole('button', { name: 'More places' }).press('Enter');
	await expect(places.nth(20).getByRole('link')).toBeFocused();
});

test('words that nothing says are answered in a sentence, and so is a network that is away', async ({
	page
}) => {
	await page.goto('/search/?q=zzzyxw');
	await expect(page.getByRole('status')).toContainText('Nothing here says all of these words');
	await page.route('**/documents.json', (route) => route.abort());
	await page.goto('/search/?q=rubber');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await page.unroute('**/documents.json');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.locator('mark').first()).toBeVisible();
});

test('nothing typed leaves the browser', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('rubber');
	await expect(page.locator('mark').first()).toBeVisible();
	await page.keyboard.press('Enter');
	expect(asked.filter((request) => request.includes('rubber'))).toEqual([]);
	expect(asked.filter((request) => request.endsWith('/search/documents.json'))).toHaveLength(1);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the page leads to the whole story on one page', async ({ page }) => {
		await page.goto('/search/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('main').getByRole('link', { name: 'Article' })).toBeVisible();
	});
});
