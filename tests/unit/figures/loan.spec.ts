import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ViewOf } from '$lib/domain/view';
import { loan } from '$lib/figures/loan/describe';
import Loan from '$lib/figures/loan/Loan.svelte';
import { loanMarks } from '$lib/figures/loan/marks';
import { datasets } from '$lib/server/datasets';
import { faultsIn, sizes } from '../../support/lettering';

type View = ViewOf<'loan'>;

const shows = ['offer', 'drawn', 'repayment', 'balance', 'interest', 'other-reading', 'wider'] as const;
const view = (show: View['show'], through = 1965): View => ({ figure: 'loan', show, through });
const views: View[] = [
	...shows.map((show) => view(show)),
	view('drawn', 1950),
	view('drawn', 1953),
	view('repayment', 1957),
	view('balance', 1952)
];
const name = ({ show, through }: View) => `${show} ${through}`;

const draw = (one: View, width: number, height: number) =>
	render(Loan, { props: { datasets, view: one, width, height } }).body;
const keysIn = (html: string) =>
	[...html.matchAll(/data-mark="[^"]*" data-key="([^"]*)"/g)].map(([, key]) => key);

describe('marks of the credit', () => {
	it('are the same in every view', () => {
		const keys = keysIn(draw(view('offer'), 320, 300));
		expect(new Set(keys).size).toBe(keys.length);
		for (const one of views) expect(keysIn(draw(one, 320, 300))).toEqual(keys);
	});

	it('stack the parts of the offer up to its sum, all of them still to come', () => {
		const { drawings } = loanMarks(datasets, view('offer'));
		expect(drawings.every((block) => block.pending)).toBe(true);
		expect(drawings.map((block) => block.y1)).toEqual([60, 120, 180, 240, 300]);
	});

	it('move each repayment a year on in the other reading', () => {
		const printed = loanMarks(datasets, view('balance')).repayments;
		const recorded = loanMarks(datasets, view('other-reading')).repayments;
		expect(recorded.map(({ key, x0 }) => [key, x0])).toEqual(printed.map(({ key, x0 }) => [key, x0 + 1]));
	});

	it('end the line of what was owed at nothing', () => {
		for (const show of ['balance', 'other-reading'] as const) {
			expect(loanMarks(datasets, view(show)).owed.at(-1)?.y).toBe(0);
		}
	});

	it('stop the line at the last year told', () => {
		const { owed, repayments } = loanMarks(datasets, view('balance', 1952));
		expect(Math.max(...owed.map((corner) => corner.x))).toBe(1953);
		expect(owed.at(-1)?.y).toBe(180);
		expect(repayments.every((block) => block.pending)).toBe(true);
	});

	it('lay the parts end to end as the credit in roubles', () => {
		const { drawings } = loanMarks(datasets, view('wider'));
		expect(drawings[0]?.x0).toBe(0);
		expect(drawings.at(-1)?.x1).toBeCloseTo(1.2, 1);
	});

	it('show what is reprinted and what is disputed', () => {
		expect(loanMarks(datasets, view('repayment')).repayments[0]).toMatchObject({
			evidence: 'reported',
			disputed: 'repayment-calendar'
		});
		expect(loanMarks(datasets, view('wider')).totals.every((block) => block.disputed === 'total-loans')).toBe(
			true
		);
	});
});

describe('words of the credit', () => {
	it.each(views.map((one) => [name(one), one] as const))('are short: %s', (_, one) => {
		const { title, sentence, rows } = loan.describe(datasets, one);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
		expect(rows.length).toBeGreaterThan(0);
		expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN/);
	});

	it('say what the plan comes to', () => {
		expect(loan.describe(datasets, view('balance')).sentence).toContain('US$270 million');
		expect(loan.describe(datasets, view('interest')).title).toContain('US$21–22.5 million');
		expect(loan.describe(datasets, view('other-reading')).sentence).toContain('1955–64');
	});
});

describe('lettering of the credit', () => {
	it.each(views.map((one) => [name(one), one] as const))(
		'keeps apart and inside at every size: %s',
		(_, one) => {
			for (const [width, height] of [...sizes, [320, loan.height(one)] as const]) {
				expect(faultsIn(draw(one, width, height), width, height), `${width} × ${height}`).toEqual([]);
			}
		}
	);
});
