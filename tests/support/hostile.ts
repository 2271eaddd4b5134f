/** Numbers from 0 to 1 that look random and are the same in every run. */
export function dice(seed: number): () => number {
	return () => {
		seed = (seed * 1664525 + 1013904223) % 4294967296;
		return seed / 4294967296;
	};
}

const junk: readonly (() => unknown)[] = [
	() => undefined,
	() => null,
	() => NaN,
	() => -Infinity,
	() => 1e12,
	() => -1,
	() => 10n,
	() => '',
	() => '"><img src=x onerror=alert(1)>',
	() => 'javascript:alert(1)',
	() => '__proto__',
	() => '[iFrameSizer]' + ':'.repeat(50),
	() => 'pymxPYMx' + 'x'.repeat(5000),
	() => [],
	() => [1e9],
	() => ({ valueOf: () => 7, toString: () => 'light' }),
	() => new Map([['t', 'layout']]),
	() => new Date(NaN),
	() => Symbol.iterator,
	() => () => 'dark',
	() => JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
	() =>
		Object.defineProperty({}, 't', {
			enumerable: true,
			get() {
				throw new Error('read');
			}
		}),
	() =>
		new Proxy(
			{},
			{
				get() {
					throw new Error('trapped');
				}
			}
		)
];

/** Something nobody should send: junk, or one of the `right` messages with one part made junk. */
export function hostile(roll: () => number, right: readonly object[]): unknown {
	const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
	if (roll() < 0.4) return pick(junk)();
	const message = { ...pick(right) } as Record<string, unknown>;
	message[pick([...Object.keys(message), '__proto__', 'extra', 'constructor'])] = pick(junk)();
	return message;
}

const texts: readonly string[] = [
	'',
	'%',
	'%E0%A4%A',
	'%00',
	'"><img src=x onerror="window.hit=1">',
	"';window.hit=1;'",
	'<script>window.hit=1</script>',
	'<svg/onload=window.hit=1>',
	'javascript:window.hit=1',
	'//evil.example/',
	'../../../../',
	'__proto__',
	'constructor.prototype',
	'toString',
	'null',
	'NaN',
	'-1',
	'1e999',
	'9'.repeat(400),
	'a'.repeat(3000),
	':is(*)',
	'"]',
	'#',
	'##terms',
	'terms terms',
	'TERMS',
	'terms/',
	'note-0',
	'note--1',
	'source-',
	'step-terms',
	'\u202eterms',
	'\ud800',
	'条约',
	'🚂',
	'{"view":{"figure":"map"}}',
	'plain,stretch',
	'scroll&view=steps&view=article'
];

/** Text nobody should send in an address or leave in a browser's store: one of the worst known, or pieces of two. */
export function hostileText(roll: () => number): string {
	const pick = () => texts[Math.floor(roll() * texts.length)]!;
	const cut = (text: string) => text.slice(Math.floor(roll() * text.length));
	return roll() < 0.4 ? pick() : `${cut(pick())}${roll() < 0.5 ? '&' : ''}${cut(pick())}`;
}
