/** A language a quarter longer than English: every word in a drawing gets letters at its end. */
export function longer<T>(words: T): T {
	if (typeof words === 'string')
		return words.replace(/\p{L}[\p{L}’]*/gu, (word) => word + 'n'.repeat(Math.ceil(word.length / 4))) as T;
	if (typeof words === 'function')
		return ((...given: unknown[]) => longer((words as (...given: unknown[]) => unknown)(...given))) as T;
	if (Array.isArray(words)) return words.map(longer) as T;
	if (words && typeof words === 'object')
		return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, longer(value)])) as T;
	return words;
}
