/** A rule of a style sheet for one selector. */
export interface Rule {
	readonly selector: string;
	/** Which of two rules wins. */
	readonly weight: number;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** The parts of a list between commas, those inside brackets left alone. */
function parts(list: string): readonly string[] {
	const found: string[] = [];
	let [depth, from] = [0, 0];
	[...list, ','].forEach((sign, at) => {
		if (sign === '(') depth++;
		if (sign === ')') depth--;
		if (sign !== ',' || depth) return;
		found.push(list.slice(from, at));
		from = at + 1;
	});
	return found.map((part) => part.trim()).filter(Boolean);
}

/** How specific a selector is: ids count 10,000, classes, attributes and the like 100, elements 1. */
export function weightOf(selector: string): number {
	let sum = 0;
	const counted = (pattern: RegExp, worth: number, text: string) =>
		text.replace(pattern, () => {
			sum += worth;
			return ' ';
		});
	let rest = selector.replace(/:(?:is|not)\(((?:[^()]|\([^()]*\))*)\)/g, (_, list: string) => {
		sum += Math.max(...parts(list).map(weightOf));
		return ' ';
	});
	rest = counted(/\[[^\]]*\]/g, 100, rest);
	rest = counted(/#[\w-]+/g, 10_000, rest);
	rest = counted(/[.:][\w-]+/g, 100, rest);
	counted(/[a-z][\w-]*/gi, 1, rest);
	return sum;
}

const declared = (body: string): Rule['declarations'] =>
	body
		.split(';')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
		});

/**
 * The rules of a flat style sheet, those of all its layers and none of its media queries.
 * Rules of one weight are in the order in which they stand.
 */
export function rulesOf(sheet: string): readonly Rule[] {
	const text = sheet.replace(/\/\*.*?\*\//gs, '');
	const rules: Rule[] = [];
	for (let at = 0; ;) {
		const open = text.indexOf('{', at);
		if (open < 0) return rules;
		let close = open + 1;
		for (let depth = 1; depth && close < text.length; close++)
			depth += text[close] === '{' ? 1 : text[close] === '}' ? -1 : 0;
		const head = text.slice(at, open).replace(/^.*;/s, '').trim();
		const body = text.slice(open + 1, close - 1);
		if (head.startsWith('@layer')) rules.push(...rulesOf(body));
		else if (!head.startsWith('@'))
			for (const selector of parts(head))
				rules.push({ selector, weight: weightOf(selector), declarations: declared(body) });
		at = close;
	}
}
