import type { ViewOf } from '../../domain/view';
import { defineFigure, telling, type Told } from '../define';
import { besides, costs, interests, loans, parts, wholesOf, type Part } from './marks';
import { besideOf, factsOf, type Facts } from './plan';
import type { PictureWords } from '../figure';
import * as words from './words.en';

const plan = (words: PictureWords<Facts, Part>, rows: readonly string[] = []) =>
	telling<'loan', Part, Facts>({ marks: parts, facts: factsOf, words, rows, height: 320 });

const told: Readonly<Record<ViewOf<'loan'>['show'], Told<'loan'>>> = {
	offer: plan(words.offer, ['loanTerms/rate']),
	drawn: plan(words.drawn),
	repayment: plan(words.repayment),
	balance: plan(words.balance),
	'other-reading': plan(words.otherReading),
	cost: telling({ marks: costs, facts: factsOf, words: words.cost, height: 320 }),
	beside: telling({ marks: besides, facts: besideOf, words: words.beside, height: 420 }),
	interest: telling({ marks: interests, facts: factsOf, words: words.interest, height: 300 }),
	wider: telling({
		marks: loans,
		facts: wholesOf,
		words: words.wider,
		height: 290
	})
};

/** The credit of 14 February 1950: offered, drawn, repaid, owed, what it cost, and among all Soviet loans. */
export const loan = defineFigure(
	{ figure: 'loan', show: 'balance', through: 1965 },
	({ show }) => told[show]
);
