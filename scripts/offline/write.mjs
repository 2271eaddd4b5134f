import { existsSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes a built file anew, and its compressed forms where it has them. */
export function rewrite(file, content) {
	const bytes = Buffer.from(content);
	writeFileSync(file, bytes);
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
	if (existsSync(`${file}.br`)) writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
	if (existsSync(`${file}.gz`)) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
