const junk: readonly string[] = [
	'{',
	'}',
	'[',
	']',
	'(',
	')',
	'|',
	'"',
	"'",
	',',
	';',
	':',
	'#',
	'---',
	'\n',
	'\n\n',
	'\r\n',
	'\t',
	'\\',
	'`',
	'*',
	'_',
	'~',
	'<',
	'>',
	'&',
	'@',
	'\0',
	'\u202e',
	'\ufeff',
	'中',
	'😀',
	'0',
	'9',
	'-1',
	'1e9',
	'0x10',
	'١٩٤٩',
	'NaN',
	'Infinity',
	'null',
	'true',
	'undefined',
	'{=',
	'{~',
	'[@',
	'](',
	'](javascript:alert(1))',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'__proto__',
	'constructor',
	'${1}',
	'!!js/function "x"',
	'&a [*a]',
	' '.repeat(500),
	'x'.repeat(3000)
];

/** `text` with one thing wrong that a slip, a bad merge or a stranger could put there; `roll` as `dice` gives it. */
export function mutate(text: string, roll: () => number): string {
	const below = (end: number) => Math.floor(roll() * end);
	const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
	const at = below(text.length + 1);
	const lines = text.split('\n');
	const line = below(lines.length);
	const changes: readonly (() => string)[] = [
		() => text.slice(0, at) + pick(junk) + text.slice(at),
		() => text.slice(0, at) + pick(junk) + text.slice(at + 1 + below(6)),
		() => text.slice(0, at) + text.slice(at + 1 + below(12)),
		() => text.slice(0, at),
		() => lines.toSpliced(line, 1).join('\n'),
		() => lines.toSpliced(line, 0, lines[line]!).join('\n'),
		() => lines.toSpliced(line, 1, lines[below(lines.length)]!).join('\n'),
		() =>
			text.replace(new RegExp(pick(['\\d', '[a-z]', '[,;:]', '[{}[\\]]']), 'g'), (one) =>
				roll() < 0.02 ? pick(junk) : one
			),
		() =>
			text.slice(0, at) +
			text
				.slice(at, at + 2)
				.split('')
				.reverse()
				.join('') +
			text.slice(at + 2)
	];
	return pick(changes)();
}
