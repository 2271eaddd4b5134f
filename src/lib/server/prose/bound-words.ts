/** What words can be bound to. Each function may throw; the message reaches the author. */
export interface Binding {
	/** Runs `membership.at(1949)` and says it in the format asked for. */
	readonly say: (measure: string, format: string) => { readonly text: string };
	/** The words of a row of quotations.csv. */
	readonly quote: (id: string) => { readonly words: string };
}

/**
 * Words for a place that takes no markup: numbers are said, quotations set in quotation marks, idioms freed.
 * @throws Error saying what is wrong and what to do, but not where
 */
export function boundWords(text: string, { say, quote }: Binding): string {
	const said = text
		.replace(/\{\{\s*quote\(\s*([^()]*?)\s*\)\s*\}\}/g, (_, id: string) => `“${quote(id).words}”`)
		.replace(
			/\{\{\s*([^|{}]+?)\s*\|\s*([^{}]+?)\s*\}\}/g,
			(_, call: string, how: string) => say(call, how).text
		)
		.replace(/\{~([\s\S]+?)~\}/g, '$1');
	const left = /\{[{~].*/.exec(said);
	if (left)
		throw new Error(
			`“${left[0].slice(0, 40)}” is not well formed. Write {{measure(args) | format}}, {{quote(id)}} or {~idiom~}.`
		);
	return said;
}
