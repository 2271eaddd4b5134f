import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'docs/decisions';
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const files = readdirSync(folder).filter((file) => /^\d/.test(file));

describe('a decision', () => {
	it.each(files)('is short, says whether it holds, and is listed under its number and title: %s', (file) => {
		const lines = text(file).trimEnd().split('\n');
		expect(lines.length).toBeLessThanOrEqual(12);
		expect(lines.at(-1)).toMatch(/^\*\*Status\.\*\* /);
		const [, number, title] = /^# (\d+)\. (.+)$/.exec(lines[0]!)!;
		expect(Number(file.slice(0, 4))).toBe(Number(number));
		expect(text('README.md')).toContain(`${number}. [${title}](${file})`);
	});

	it('follows the one before: none is missing', () => {
		expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, i) => i + 1));
	});
});
