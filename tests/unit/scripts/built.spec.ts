import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom, isWhole, making, publish } from '../../../scripts/built.mjs';

let project: string;

const make = (words: string) => {
	mkdirSync(join(project, making), { recursive: true });
	writeFileSync(join(project, making, 'index.html'), words);
};
const served = () => readFileSync(join(project, 'build/index.html'), 'utf8');

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'built-'));
});

afterEach(() => {
	rmSync(project, { recursive: true, force: true });
});

test('a build that is stopped half-way leaves the one before as it was, whole', () => {
	make('first');
	publish(project, 'one');
	make('half');
	expect(served()).toBe('first');
	expect(isWhole(project)).toBe(true);
	expect(isBuiltFrom(project, 'one')).toBe(true);
});

test('a first build that is stopped half-way is not there', () => {
	make('half');
	expect(existsSync(join(project, 'build'))).toBe(false);
	expect(isWhole(project)).toBe(false);
});

test('a whole build takes the place of the one before', () => {
	make('first');
	publish(project, 'one');
	make('second');
	publish(project, 'two');
	expect(served()).toBe('second');
	expect(isBuiltFrom(project, 'two')).toBe(true);
	expect(existsSync(join(project, making))).toBe(false);
});
