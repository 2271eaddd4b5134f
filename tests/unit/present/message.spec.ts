import { expect, test } from 'vitest';
import { readMessage } from '$lib/present/message';
import { dice, hostile } from '../../support/hostile';

const right = [
	{ say: 'hello', session: 's1', from: 'a', n: 1 },
	{ say: 'at', index: 3, blank: 'none', lesson: 0, heard: 0, session: 's1', from: 'a', n: 2 },
	{ say: 'be', index: 4, blank: 'black', lesson: 45, session: 's1', from: 'b', n: 3 }
] as const;

test.each(right)('reads $say', (message) => {
	expect(readMessage(message, 's1')).toEqual(message);
});

test('hears nothing of another session, nor of none', () => {
	for (const message of right) {
		expect(readMessage(message, 's2')).toBeUndefined();
		expect(readMessage({ ...message, session: undefined }, 's1')).toBeUndefined();
	}
});

test('never throws, and gives only what it was written for', () => {
	const roll = dice(7);
	for (let i = 0; i < 3000; i++) {
		const message = readMessage(hostile(roll, right), 's1');
		if (!message) continue;
		expect(['hello', 'at', 'be']).toContain(message.say);
		if (message.say !== 'hello') {
			expect(Number.isInteger(message.index)).toBe(true);
			expect(['none', 'black', 'white']).toContain(message.blank);
		}
	}
});
