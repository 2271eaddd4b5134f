import { levels } from '../../domain/level';
import { figureIds } from '../../domain/view';
import { openTables } from './data/open-tables';

/** The pages within the sections of the site that are worth finding, from the front page on. */
const within: readonly string[] = [
	...levels.map((level) => `/levels/${level}/`),
	...openTables.map(({ name }) => `/data/${name}/`),
	...figureIds.map((figure) => `/explore/${figure}/`),
	...['student', 'quiz', 'predict', 'it'].map((page) => `/teach/${page}/`)
];

/** Where each language's pages stand, before the address: a further one is a line here. */
const languages = { en: '' } as const;

/** A sitemap (sitemaps.org) of `sections` and all below them in all languages, each page with its siblings. */
export function sitemap(site: string, sections: readonly string[]): string {
	const versions = Object.entries({ ...languages, 'x-default': languages.en });
	const urls = Object.values(languages).flatMap((folder) =>
		[...sections, ...within].map((page) => {
			const siblings = versions.map(
				([language, at]) =>
					`\t\t<xhtml:link rel="alternate" hreflang="${language}" href="${site}${at}${page}"/>`
			);
			return `\t<url>\n\t\t<loc>${site}${folder}${page}</loc>\n${siblings.join('\n')}\n\t</url>`;
		})
	);
	const names = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${names}>\n${urls.join('\n')}\n</urlset>\n`;
}
