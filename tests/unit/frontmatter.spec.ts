import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readPage } from '$lib/server/frontmatter';

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
