import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The program of a file: of a component what stands in its scripts and, as if it were one, in its markup's braces. */
const programOf = (file: string) => {
	const text = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
	if (!file.endsWith('.svelte')) return text;
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
	const markup = text.replace(/<script[\s\S]*?<\/script>/g, '');
	return [...scripts, ...[...markup.matchAll(/\{([^{}#/:@]+)\}/g)].map(([, code]) => `(${code});`)].join(
		'\n'
	);
};

/** Words between the tags of a component. */
const wordsBetween = (file: string) =>
	file.endsWith('.svelte')
		? [
				...readFileSync(file, 'utf8')
					.replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, '')
					.matchAll(/>([^<>{}]*\p{L}[^<>{}]*)</gu)
			].map(([, words]) => words!.trim())
		: [];

/** Whether an author reads it and no reader: the words of an error, or the name of a file. */
const forAuthors = (node: ts.Node): boolean =>
	ts.isThrowStatement(node) ||
	ts.isImportDeclaration(node) ||
	(!ts.isSourceFile(node) && forAuthors(node.parent));

/** Literals that a reader would read: a letter and a space in them. Commands of CSS and SVG are for the browser. */
function literalsIn(file: string): readonly string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const text =
			ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
				? node.text
				: ts.isTemplateExpression(node)
					? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
					: '';
		if (/\p{L}/u.test(text) && text.includes(' ') && !/\b(translate|scale)\(/.test(text) && !forAuthors(node))
			found.push(text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, programOf(file), ts.ScriptTarget.Latest, true));
	return [...found, ...wordsBetween(file)];
}

const folder = 'src/lib';
const written = ['chart', 'figures'].flatMap((name) =>
	readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		// the widths of the font's glyphs are listed by glyph
		.filter((file) => !/words\.\w+\.ts$|advances\.ts$/.test(file))
);

/** A figure whose words do not stand beside its drawing yet. */
const notYet = (file: string) =>
	/figures\/\w+\/./.test(file) &&
	!existsSync(join(/^(.*figures\/\w+)\//.exec(file)?.[1] ?? dirname(file), 'words.en.ts'));

it.each(written.filter((file) => !notYet(file)))('%s holds no words of a language', (file) => {
	expect(literalsIn(file)).toEqual([]);
});
