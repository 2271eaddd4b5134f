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
