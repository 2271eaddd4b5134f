import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPublisher } from '$lib/server/pages/publisher';

const file = readFileSync('publisher.yml', 'utf8');
const set = (key: string, value: string) => file.replace(new RegExp(`^( *${key}:).*$`, 'm'), `$1 ${value}`);

describe('the settings of the publisher', () => {
	test('invent nobody as they come', () => {
		const { byline, contact, corrections } = readPublisher(file);
		expect([byline, contact, corrections]).toEqual(['', '', '']);
	});

	test('take a name, an address of mail and one of a page', () => {
		const { byline } = readPublisher(set('byline', 'Jane Doe'));
		const { contact } = readPublisher(set('contact', 'desk@example.org'));
		const { corrections } = readPublisher(set('corrections', 'https://example.org/wrong'));
		expect([byline, contact, corrections]).toEqual([
			'Jane Doe',
			'desk@example.org',
			'https://example.org/wrong'
		]);
	});

	test.each([
		['contact', 'somebody'],
		['corrections', 'javascript:alert(1)'],
		['address', 'http://example.org/']
	])('are refused with their line: %s: %s', (key, value) => {
		const changed = set(key, value);
		const line = changed.split('\n').findIndex((one) => one.includes(value)) + 1;
		expect(() => readPublisher(changed)).toThrow(
			new RegExp(`publisher\\.yml, line ${line}: .*${key}`)
		);
	});
});
