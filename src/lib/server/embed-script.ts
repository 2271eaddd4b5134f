import { createHash } from 'node:crypto';
import code from '../embed/host/host.ts?classic';

/** Raised when pages that use the script would have to change; the protocol has a version of its own. */
const version = 1;

const text = `/*! Leaning to One Side: script for pages that embed the story. Version ${version}. MIT. No cookies, no requests. */
${code}`;

/** The script for hosts' pages, as it stands at `/embed.js`, and its hash for the attribute `integrity`. */
export const embedScript = (): { readonly text: string; readonly integrity: string } => ({
	text,
	integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`
});
