import type { DatasetId } from '../domain/dataset';
import { datasetName } from '../domain/row-address';
import { dataPackage } from './data/package';

/**
 * The title of a dataset, as data/datapackage.json has it.
 * @throws RangeError if it has none
 */
export function datasetTitle(id: DatasetId): string {
	const name = datasetName(id);
	const described = dataPackage.resources.find((resource) => resource.name === name);
	if (!described) throw new RangeError(`data/datapackage.json has no title for “${name}”`);
	return described.title;
}
