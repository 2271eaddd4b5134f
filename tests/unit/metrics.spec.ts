import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '$lib/chart/text/metrics.ts';

describe('textWidth', () => {
	it('is nothing for no text', () => {
		expect(textWidth('', 14)).toBe(0);
	});

	it('grows with the size and with the weight', () => {
		expect(textWidth('Moscow', 28)).toBeCloseTo(2 * textWidth('Moscow', 14), 9);
		expect(textWidth('Moscow', 14, 650)).toBeGreaterThan(textWidth('Moscow', 14));
	});

	it('adds up the words and the space', () => {
		expect(textWidth('Port Arthur', 14)).toBeCloseTo(
			textWidth('Port', 14) + textWidth(' ', 14) + textWidth('Arthur', 14),
			9
		);
	});

	it('gives every digit the same width, so columns of numbers line up', () => {
		expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 14))).size).toBe(1);
	});

	it('takes an accented letter for as wide as the bare one', () => {
		expect(textWidth('Lǚshùn', 14)).toBe(textWidth('Lushun', 14));
	});

	it('takes a glyph it does not know for a digit', () => {
		expect(textWidth('中', 14)).toBe(textWidth('0', 14));
	});
});

describe('wrap', () => {
	it('has no lines where there are no words', () => {
		expect(wrap(' \n', 100, 14)).toEqual([]);
	});

	it('keeps on one line what fits', () => {
		const words = 'loans and repayments';
		expect(wrap(words, textWidth(words, 14), 14)).toEqual([words]);
	});

	it('fills each line before it starts the next', () => {
		const width = textWidth('the credit of', 14);
		expect(wrap('the credit of three hundred million', width, 14)).toEqual([
			'the credit of',
			'three',
			'hundred',
			'million'
		]);
	});

	it('never breaks a word or at a no-break space', () => {
		expect(wrap('industrialisation of US$300\u00a0million', 20, 14)).toEqual([
			'industrialisation',
			'of',
			'US$300\u00a0million'
		]);
	});

	it('needs more lines for heavier words', () => {
		const width = textWidth('signed with Mao', 14);
		expect(wrap('signed with Mao', width, 14, 650)).toHaveLength(2);
	});
});
