import type { Article, Organization, WithContext } from 'schema-dts';
import { en } from '../../i18n/messages/en';
import { story } from '../story/content';
import { licenceOfData, dataPackage } from './data/package';
import { author } from './publisher';
import { siteUrl } from './site';

const authors: Organization = { '@type': 'Organization', name: author };

/** The story as schema.org's Article. It has no day of publication: none is known to the project. */
export const articleOf = (): WithContext<Article> => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	'@id': `${siteUrl()}/`,
	url: `${siteUrl()}/`,
	headline: `${story.title}, ${en.years}`,
	description: en.description,
	inLanguage: story.locale,
	isAccessibleForFree: true,
	license: licenceOfData.path,
	author: authors,
	publisher: authors,
	version: dataPackage.version,
	wordCount: story.words,
	about: dataPackage.keywords.map((name) => ({ '@type': 'Thing' as const, name })),
	citation: `${siteUrl()}/sources/`,
	isBasedOn: `${siteUrl()}/data/`
});
