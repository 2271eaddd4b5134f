import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readPage } from '$lib/server/prose/frontmatter';

const list = v.strictObject({ items: v.array(v.strictObject({ minutes: v.number() })) });

test('a fault deep in a head is told with its own line', () => {
	const text = '---\nitems:\n  - minutes: 1\n  - minutes: long\n---\n';
	expect(() => readPage('a.md', text, list, 'Mend it.')).toThrow(
		/^a\.md, line 4: “items\.1\.minutes” .* Mend it\.$/
	);
});

test('what is missing is told with the line of what it is missing from', () => {
	expect(() => readPage('a.md', '---\nitems:\n  - {}\n---\n', list)).toThrow(/^a\.md, line 3: /);
});

test.each(['items: [', 'items: !!js/function "x"', '*items: a'])(
	'a head that is only nearly YAML stops: %s',
	(head) => {
		expect(() => readPage('a.md', `---\n\n${head}\n---\n`, v.any())).toThrow(
			/^a\.md, line [34]: the head is not YAML\. /
		);
	}
);

test('a misspelt key is told with the one that was meant, and what else there is', () => {
	const steps = v.strictObject({
		steps: v.array(v.strictObject({ title: v.string(), speaker: v.string() }))
	});
	expect(() => readPage('a.md', '---\nsteps:\n  - title: A\n    speeker: B\n---\n', steps)).toThrow(
		'a.md, line 4: “steps.0.speeker” is no key of this head. Did you mean “speaker”? It knows “title”, “speaker”.'
	);
});

test('a key far from all others is told with what there is', () => {
	expect(() => readPage('a.md', '---\nitems: []\nnonsense: 1\n---\n', list)).toThrow(
		'a.md, line 3: “nonsense” is no key of this head. It knows “items”.'
	);
});
