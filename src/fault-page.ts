import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import template from './error.html?raw';
import { escapeHtml } from '$lib/server/prose/html';
import type { Fault, Problem } from '$lib/server/problem';

/** How many lines an author sees before and after the one that is wrong. */
const around = 2;

/** The lines round a fault, the one that is wrong marked; nothing where there is no such file. */
function frameOf({ file, line }: Fault): readonly string[] {
	if (!existsSync(file) || !statSync(file).isFile()) return [];
	const all = readFileSync(file, 'utf8').split(/\r?\n/);
	const from = Math.max(0, line - 1 - around);
	return all
		.slice(from, line + around)
		.map((text, i) => `${from + i + 1 === line ? '>' : ' '} ${from + i + 1} | ${text.slice(0, 200)}`);
}

/** What an author has to put right, a line each: the message; the whole path and line, which lead to an editor; the lines there. */
export const faultWords = ({ message, fault }: Problem): string =>
	[message, `${resolve(fault.file)}:${fault.line}`, ...frameOf(fault), ''].join('\n');

/** The page that an author sees in place of one that cannot be made: these words, in Vite’s overlay. */
export const faultPage = (problem: Problem): string =>
	template
		.replace('%sveltekit.status%', '500')
		.replace('%sveltekit.error.message%', () => escapeHtml(faultWords(problem)));
