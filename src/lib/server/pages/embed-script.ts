import { createHash } from 'node:crypto';
import code from '../../embed/host/host.ts?classic';
import { siteUrl } from './site';

/** Raised when pages that use the script would have to change; the protocol has a version of its own. */
const version = 2;

/** Where the story stands, for copies of the script that were not loaded from there; nothing if the build was not told. */
const site = process.env['SITE_URL'] ? `${siteUrl()}/` : '';

const text = `/*! Leaning to One Side: script for pages that embed the story. Version ${version}. MIT. No cookies, no requests. */
${code.replace('%site%', site)}`;

/** The script for hosts' pages, as it stands at `/embed.js`, and its hash for the attribute `integrity`. */
export const embedScript = (): { readonly text: string; readonly integrity: string } => ({
	text,
	integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`
});
