import type { PrintedWork, ShortWork } from '../../domain/printed';
import type { Source } from '../../domain/source';
import { en } from '../../i18n/messages/en';
import { chicago } from './chicago';
import { coins } from './coins';
import { story } from '../story/content';
import { datasets } from '../data/datasets';
import { shortForm } from './reference';
import { sourceById, sources } from './sources';
import { rowsResting, stepsCiting } from '../rows/uses';

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

const entries = chicago(sources);

const short = (source: Source): ShortWork => ({ id: source.id, short: shortForm(source) });

function printed(source: Source, entry: string): PrintedWork {
	const { id, custom, language } = source;
	const through = custom.through === undefined ? undefined : sourceById(custom.through);
	return {
		id,
		kind: custom.kind,
		entry,
		coins: coins(source),
		language: language && languages.of(language),
		consulted: custom.access === 'consulted',
		through: through && short(through),
		wayTo: sources.filter((other) => other.custom.through === id).map(short),
		caveat: custom.caveat ?? '',
		steps: stepsCiting(story, id, {
			opening: en.work.opening,
			ending: en.ledger,
			glossary: en.glossary
		}),
		rows: rowsResting(datasets, id)
	};
}

/** Every work of data/sources.json as the bibliography prints it, in the order of their names. */
export const printedWorks = (): readonly PrintedWork[] =>
	[...entries].map(([id, entry]) => printed(sourceById(id), entry));
