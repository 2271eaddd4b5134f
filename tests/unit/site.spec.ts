import { afterEach, expect, test, vi } from 'vitest';
import { siteUrl } from '$lib/server/pages/site';

afterEach(() => vi.unstubAllEnvs());

test('the site’s address has no slash at its end', () => {
	vi.stubEnv('SITE_URL', 'https://news.example/story/');
	expect(siteUrl()).toBe('https://news.example/story');
});

test('one that is empty counts as none', () => {
	vi.stubEnv('SITE_URL', '');
	expect(siteUrl()).toMatch(/^http:\/\/localhost:\d+$/);
});

test.each(['news.example', 'ftp://news.example', 'https:///story', '/story'])(
	'“%s” stops the build, with what to write instead',
	(address) => {
		vi.stubEnv('SITE_URL', address);
		expect(siteUrl).toThrow(`SITE_URL is “${address}”: write the whole address`);
	}
);
