import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'vite';

/** What a file's own script may not do on a disk, and what it has to find there. Each must be in the script it names. */
const onDisk = { story: ['sources/${', 'sources.html${'] };

/**
 * In place of the network: a file that the page brings along (`<script type="application/json" id="kept">`), by its
 * address below the site.
 */
const instead = (site) =>
	`function(address){var kept=document.getElementById("kept");var files=kept?JSON.parse(kept.textContent):{};var path=String(address).replace(${JSON.stringify(site)},"").replace(/^([.]{1,2}[/])+/,"");return path in files?Promise.resolve(new Response(files[path])):Promise.reject(new TypeError("not in this copy"))}`;

async function bundle(file) {
	const [{ output }] = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			target: 'es2022',
			lib: { entry: file, formats: ['iife'], name: 'island' },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	if (output.length !== 1) throw new Error(`${file} did not become one script.`);
	return output[0].code;
}

/**
 * Makes built islands into classic scripts, which run from a disk where modules may not.
 * @param folder the built site
 * @param site its address, with a slash at the end
 * @returns by the path of an island below `folder`, its script
 */
export function classic(folder, site) {
	const made = new Map();
	return async (path) => {
		if (made.has(path)) return made.get(path);
		let code = await bundle(posix.join(folder, path));
		const [from, to] = onDisk[/islands\/(\w+)\./.exec(path)?.[1]] ?? ['', ''];
		if (!code.includes(from)) throw new Error(`${path} holds no “${from}” to be led to a file.`);
		code = code.replaceAll(from, to);
		const script = `(function(fetch){${code}})(${instead(site)});`.replaceAll(/<(?=\/script|!--)/g, '\\x3C');
		made.set(path, script);
		return script;
	};
}

/** The text of a built file. */
export const textOf = (folder, path) => readFileSync(posix.join(folder, path), 'utf8');
