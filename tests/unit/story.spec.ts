import { describe, expect, test } from 'vitest';
import { readStory, type StoryContext } from '$lib/server/story/story';
import { stepAt, stepIds, stepsOf } from '$lib/domain/story';
import { predictionsFile } from '$lib/server/story/predictions';
import { datasets } from '$lib/server/data/datasets';

const words = (count: number, last = '[@lew2009].') => 'word '.repeat(count).trim() + last;

const levelsOf = (plain = words(40), stretch = words(80)) =>
	`\n## plain\n\n${plain}\n\n## stretch\n\n${stretch}\n`;

const aStep = (id: string, body = 'A sentence.[@lew2009]', head = '', levels = levelsOf()) =>
	`---\nid: ${id}\ntitle: A step\nview: { figure: loan, show: drawn }\nspeaker: Say it.\n${head}---\n${body}\n${levels}`;

const context: StoryContext = {
	datasets,
	say: () => ({ value: 1, text: 'one', address: 'data/quantities/#one' }),
	quote: () => ({ words: 'a fragment', address: 'data/quotations/#fragment' }),
	sources: new Set(['lew2009']),
	predictions: { ...predictionsFile(), file: 'predict.md' },
	marks: () => new Set(),
	check: () => undefined
};

const files = (steps: Record<string, string>) => ({
	'story.md': '---\ntitle: T\nstandfirst: S\nquestion: Q?\n---\nOpening.\n',
	'ending.md': '---\ntitle: Whose?\nowners: []\nlast: []\nledger: []\n---\nThe end.\n',
	'glossary.md': '## comintern | Comintern\nA union of parties.\n',
	'01-a/chapter.md': '---\nid: a\ntitle: A\nquestion: Why?\n---\nIntro.\n',
	...steps
});

const read = (steps: Record<string, string>) => readStory(files(steps), 'content/', context);

describe('a story from files', () => {
	test('has its chapters and steps in the order of their file names', () => {
		const story = read({ '01-a/02-second.md': aStep('second'), '01-a/01-first.md': aStep('first') });
		expect(story.chapters.map((chapter) => chapter.steps.map((step) => step.id))).toEqual([
			['first', 'second']
		]);
	});

	test('leads from the id of a step that was folded into another to that one', () => {
		const story = read({
			'01-a/01-x.md': aStep('x', undefined, 'formerly: [old, older]\n'),
			'01-a/02-y.md': aStep('y')
		});
		expect(stepIds(story)).toEqual(['x', 'old', 'older', 'y']);
		expect(['y', 'older', 'none'].map((id) => stepAt(story, id)?.id)).toEqual(['y', 'x', undefined]);
	});

	test('refuses an id that is a step and was folded into another as well', () => {
		const twice = { '01-a/01-x.md': aStep('x', undefined, 'formerly: [y]\n'), '01-a/02-y.md': aStep('y') };
		expect(() => read(twice)).toThrow(
			/“y” exists twice. Give one of them another id, or take it out of “formerly”/
		);
	});

	test('numbers notes through', () => {
		const story = read({ '01-a/01-x.md': aStep('x'), '01-a/02-y.md': aStep('y') });
		expect(story.notes.map((note) => [note.number, note.step])).toEqual([
			[1, 'x'],
			[2, 'y']
		]);
	});
});

describe('reading levels', () => {
	const [step] = stepsOf(
		read({
			'01-a/01-x.md': aStep(
				'x',
				'One.[@lew2009]',
				'',
				levelsOf(words(30, '[@lew2009, p. 2; @lew2009, p. 2].'))
			)
		})
	);

	test('leave the standard words and the numbers of the notes as they are', () => {
		expect(step?.html).not.toContain('word');
		const story = read({ '01-a/01-x.md': aStep('x'), '01-a/02-y.md': aStep('y') });
		expect(story.notes.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('cite each place once, without a number', () => {
		expect(step?.levels.plain.references).toEqual([{ source: 'lew2009', locator: 'p. 2', comment: '' }]);
		expect(step?.levels.plain.html).not.toContain('doc-noteref');
	});

	test.each([
		[
			'a level missing',
			'\n## plain\n\nYes.[@lew2009]\n',
			/01-x\.md, line 11: the step has no words at the level “stretch”/
		],
		['a level twice', levelsOf() + '\n## plain\n\nYes.\n', /line 17: “plain” stands twice/],
		[
			'a level nobody knows',
			'\n## easy\n\nYes.\n',
			/line 9: “easy” is not a reading level. Under a step’s own words/
		],
		[
			'too many plain words',
			levelsOf(words(61)),
			/line 9: at the level “plain” the step has 61 words. Tell it in 20 to 60/
		],
		[
			'too few stretch words',
			levelsOf(words(40), words(59)),
			/line 13: at the level “stretch” the step has 59 words/
		],
		['nothing cited', levelsOf(words(40, '.')), /line 9: at the level “plain” the step cites nothing/],
		[
			'a number bound to nothing',
			levelsOf(words(40, ' 12[@lew2009].')),
			/line 11: “12” is a number bound to no data/
		],
		[
			'a plain number that the standard words do not have',
			levelsOf(words(40, ' {{loan.amount() | usd}}[@lew2009].')),
			/line 9: at the level “plain” “loan.amount\(\)” is a number that the standard words do not have/
		]
	])('%s stops the build', (_, levels, message) => {
		expect(() => read({ '01-a/01-x.md': aStep('x', 'Body.[@lew2009]', '', levels) })).toThrow(message);
	});
});

test('the speaker’s words are said as the prose is', () => {
	const text = aStep('x').replace('Say it.', "'It was {{quote(fragment)}}, {{a() | n}}.'");
	expect(stepsOf(read({ '01-a/01-x.md': text }))[0]?.speaker).toBe('It was “a fragment”, one.');
	const wrong = aStep('x').replace('Say it.', "'It was {{quote}}.'");
	expect(() => read({ '01-a/01-x.md': wrong })).toThrow(/01-x\.md, line 5: “{{quote}}\.” is not well formed/);
});

describe('a mistake stops the build and says where', () => {
	test.each([
		[
			'a misspelt key',
			aStep('x', 'Yes.', 'speeker: no\n'),
			/content\/01-a\/01-x\.md, line 6: “speeker” is no key of this head\. Did you mean “speaker”\?/
		],
		[
			'a view no figure has',
			aStep('x').replace('drawn', 'drwan'),
			/content\/01-a\/01-x\.md, line 4: “view.show” in the head is wrong/
		],
		[
			'a head that is not YAML',
			'---\nid: [x\n---\n',
			/content\/01-a\/01-x\.md, line \d: the head is not YAML/
		],
		['no head', 'Just words.', /content\/01-a\/01-x\.md, line 1: it does not start with a head/],
		[
			'a bare number',
			aStep('x', 'Fine.\n\nThere were five of them.'),
			/content\/01-a\/01-x\.md, line 9: “five” is a number bound to no data/
		],
		[
			'an unknown source',
			aStep('x', 'Fine.\n\nYes.[@nobody]'),
			/content\/01-a\/01-x\.md, line 9: the source “nobody”/
		],
		[
			'a quotation typed where it should be bound',
			aStep('x', 'Yes.\n\nHe said “no\nway”.[@lew2009]'),
			/content\/01-a\/01-x\.md, line 9: “no\nway” is a quotation bound to no row\. Write {{quote\(id\)}}/
		],
		[
			'an unknown dispute',
			aStep('x', 'Yes.', 'disputes: [nonsense]\n'),
			/content\/01-a\/01-x\.md, line 6: the dispute “nonsense” is not in data\/disputes\.csv/
		],
		[
			'a kind of question that there is not',
			aStep('x', 'Yes.', 'ask: { kind: predct, chart: debt }\n'),
			/01-x\.md, line 6: “ask\.kind” in the head is wrong: .*Did you mean “predict”\?/s
		],
		[
			'a key that a question does not know',
			aStep('x', 'Yes.', 'ask: { kind: predict, chrt: debt }\n'),
			/01-x\.md, line 6: “ask\.chrt” is no key of this head\. Did you mean “chart”\?/
		],
		[
			'a chart that nobody can predict',
			aStep('x', 'Yes.', 'ask: { kind: predict, chart: dbt }\n'),
			/01-x\.md, line 6: there is no chart “dbt” to predict\. Did you mean “debt”\? predict\.md has them/
		],
		[
			'evidence against a mark that nobody holds',
			aStep(
				'x',
				'Yes.',
				'ask:\n  kind: mark\n  question: Where?\n  ends: [a, b]\n  against: [gift-or-exploitation-mao, gift-or-exploitation-zang]\n'
			),
			/01-x\.md, line 10: the position “gift-or-exploitation-zang” is not in data\/positions\.csv\. Did you mean “gift-or-exploitation-zhang”\?/
		]
	])('%s', (_, text, message) => expect(() => read({ '01-a/01-x.md': text })).toThrow(message));

	test('the same id twice', () => {
		expect(() => read({ '01-a/01-x.md': aStep('x'), '01-a/02-y.md': aStep('x') })).toThrow(
			/the step “x” exists twice/
		);
	});

	test('a missing chapter file', () => {
		expect(() => read({ '02-b/01-x.md': aStep('x') })).toThrow(
			/content\/02-b\/chapter\.md, line 1: the file is missing/
		);
	});

	test('a view that the figure refuses', () => {
		const refusing = {
			...context,
			check: () => {
				throw new Error('forces: nothing is known through 1945-01');
			}
		};
		expect(() => readStory(files({ '01-a/01-x.md': aStep('x') }), 'content/', refusing)).toThrow(
			/01-x\.md, line 4: forces: nothing is known/
		);
	});
});
