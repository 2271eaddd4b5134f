import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/domain/story';
import { inWords } from '$lib/i18n/number';
import { en } from '$lib/i18n/messages/en';
import { runMeasure } from '$lib/measures/registry';
import { story } from '$lib/server/story/content';
import { datasets } from '$lib/server/data/datasets';
import { readDatasets } from '$lib/server/data/read-datasets';
import { rowName } from '$lib/server/rows/rows';
import { quote } from '$lib/server/rows/say';
import { sourceById, sources } from '$lib/server/works/sources';
import { stepTitle } from '$lib/server/pages/teach/page';
import { withCell, withText } from './files';

/** The name with its last two letters changed about: what a hand that types too fast makes of it. */
const slip = (name: string): string => name.replace(/(.)(.)$/, '$2$1');

const [{ id: step } = { id: '' }] = stepsOf(story);
const [{ id: source } = { id: '' }] = sources;
const [{ id: event, place } = { id: '', place: '' }] = datasets.events.filter((row) => row.place !== undefined);
const [{ id: quotation } = { id: '' }] = datasets.quotations;
const [{ id: dispute } = { id: '' }] = datasets.disputes;

describe('a slip in a name is answered with the name that was meant', () => {
	test.each<[string, string, () => unknown]>([
		['a work of a row', source, () => readDatasets(withCell('events.csv', event, 'sources', slip(source)))],
		['a place of a row', place ?? '', () => readDatasets(withCell('events.csv', event, 'place', slip(place ?? '')))],
		['a dispute of a row', dispute, () => readDatasets(withCell('events.csv', event, 'disputed', slip(dispute)))],
		['a measure', 'loan.amount', () => runMeasure('loan.amuont()', datasets)],
		['a row of a measure', 'tungsten', () => runMeasure('repayments.of(tungstne)', datasets)],
		['a format', 'million', () => inWords({ value: 1 }, 'millino')],
		['a table', 'events', () => rowName(`evenst/${event}`, datasets, en)],
		['a quotation', quotation, () => quote(slip(quotation))],
		['a work', source, () => sourceById(slip(source))],
		['a step', step, () => stepTitle(slip(step), { file: 'a.md', line: 1 })]
	])('%s: %s', (_, meant, wrong) => {
		expect(meant).not.toBe(slip(meant));
		expect(wrong).toThrow(new RegExp(`Did you mean “${meant.replace('.', '\\.')}”\\?`));
	});

	test('a column that is missing may be the one beside it', () => {
		const misspelt = withText('trade.csv', (text) => text.replace('locator', 'locatro'));
		expect(() => readDatasets(misspelt)).toThrow('column locator: the column is missing. “locatro” may be it. The header must');
	});

	test('but nothing is guessed where no name is near: what there is, is listed', () => {
		expect(() => runMeasure('repayments.of(gold)', datasets)).toThrow('“gold” is no row of repayments. There are tungsten, ');
	});
});
