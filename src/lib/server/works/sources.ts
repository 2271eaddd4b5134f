import text from '/data/sources.json?raw';
import { didYouMean } from '../../domain/nearest';
import type { Source, SourceId } from '../../domain/source';
import { readSources } from './bibliography';

/** Every work cited, in the order of data/sources.json. Importing it throws Problem if one is malformed. */
export const sources: readonly Source[] = readSources(text);

const byId: ReadonlyMap<SourceId, Source> = new Map(sources.map((source) => [source.id, source]));

/**
 * The work with this id.
 * @throws RangeError if none has it
 */
export function sourceById(id: SourceId): Source {
	const source = byId.get(id);
	if (!source)
		throw new RangeError(
			`The source “${id}” is not in data/sources.json. ${didYouMean(id, byId.keys())}`.trim()
		);
	return source;
}
