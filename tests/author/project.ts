import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const left = new Set(['node_modules', 'build', '.git', '.svelte-kit', 'test-results', 'tests', 'editions']);

/** A copy of the project in a folder whose name has a space, with the packages of this one. */
export interface Copy {
	readonly folder: string;
	readonly remove: () => void;
}

export function copyOfProject(): Copy {
	const place = mkdtempSync(join(tmpdir(), 'author-'));
	const folder = join(place, 'a copy');
	mkdirSync(folder);
	for (const name of readdirSync('.').filter((one) => !left.has(one)))
		cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.endsWith('node_modules') });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	return {
		folder,
		remove: () => {
			rmSync(place, { recursive: true, force: true });
		}
	};
}

/** A build in the copy that its scripts take for whole and made from what is there: one page. */
export async function pretendBuilt({ folder }: Copy): Promise<void> {
	const { inputsOf, making, publish } = await import('../../scripts/built.mjs');
	const { canPrint } = await import('../../scripts/handouts.mjs');
	mkdirSync(join(folder, making), { recursive: true });
	writeFileSync(join(folder, making, 'index.html'), 'one page');
	publish(folder, inputsOf(folder, await canPrint()));
}

/** `npm start` in a folder, with what it has said so far. */
export class Start {
	said = '';
	readonly ended: Promise<number | null>;
	readonly #process: ChildProcess;

	/** @param user the id of the user who runs it, where this is not the one who runs the tests */
	constructor(folder: string, args: readonly string[] = [], user?: number) {
		this.#process = spawn('node', [join(folder, 'scripts/start.mjs'), ...args], {
			cwd: folder,
			env: { ...process.env, FORCE_COLOR: '0', HOME: tmpdir() },
			...(user === undefined ? {} : { uid: user, gid: user })
		});
		for (const stream of [this.#process.stdout, this.#process.stderr])
			stream!.on('data', (words: Buffer) => (this.said += words.toString()));
		this.ended = new Promise((end) => this.#process.once('exit', end));
	}

	/** Waits until it says where the site is. Resolves to that address. */
	async address(): Promise<string> {
		for (;;) {
			const found = / is at (\S+)/.exec(this.said)?.[1];
			if (found) return found;
			if (this.#process.exitCode !== null) throw new Error(`It ended: ${this.said}`);
			await new Promise((moment) => setTimeout(moment, 50));
		}
	}

	async stop(): Promise<void> {
		this.#process.kill();
		await this.ended;
	}
}
