import type { Dispute, Row } from '../../domain/dataset';
import type { Link } from '../../domain/link';
import type { DisputeGroup, PrintedDispute, PrintedPosition } from '../../domain/printed-dispute';
import { ledgerRowsOf, stepsOf } from '../../domain/story';
import { en } from '../../i18n/messages/en';
import { story } from '../story/content';
import { datasets } from '../data/datasets';
import { datasetIds, fileNameOf } from '../data/read-datasets';
import { shortForm } from '../works/reference';
import { rowLink } from '../rows/rows';
import { sourceById } from '../works/sources';

/** The topics in the order in which the page takes them. */
const topics = ['politics', 'money', 'goods', 'dates'] as const satisfies readonly Dispute['topic'][];

const rowsIn = (dispute: string): readonly Link[] =>
	datasetIds.flatMap((dataset) => {
		const rows: readonly Row[] = datasets[dataset];
		return rows
			.filter(({ disputed }) => disputed === dispute)
			.map((row) => {
				const { text, address } = rowLink(`${dataset}/${row.id}`, datasets, en);
				return { text: en.disputes.row(text, fileNameOf(dataset)), address };
			});
	});

function stepsIn(dispute: string): readonly Link[] {
	const steps = stepsOf(story).filter((step) => step.disputes.includes(dispute));
	const links = steps.map(({ id, title }) => ({ address: `#${id}`, text: title }));
	return ledgerRowsOf(story).some(({ disputed }) => disputed === dispute)
		? [...links, { address: '#ending', text: en.ledger }]
		: links;
}

const positionsIn = (dispute: string): readonly PrintedPosition[] =>
	datasets.positions
		.filter((row) => row.dispute === dispute)
		.map(({ id, holder, position, sources, locator, evidence, note }) => ({
			...{ id, holder, position, locator, evidence, note },
			works: sources.map((source) => ({ id: source, short: shortForm(sourceById(source)) }))
		}));

const printed = ({ id, title, question, story: told, why, note }: Dispute): PrintedDispute => ({
	...{ id, title, question, story: told, why, note },
	positions: positionsIn(id),
	steps: stepsIn(id),
	rows: rowsIn(id)
});

/** Every dispute, by topic: what is held and by whom, what the story does, and where it arises. */
export const disputeGroups = (): readonly DisputeGroup[] =>
	topics.map((topic) => ({
		topic,
		disputes: datasets.disputes.filter((dispute) => dispute.topic === topic).map(printed)
	}));
