import type { Evidence, FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { plain } from '../../i18n/format';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { demandMarks } from './demands';
import { goodsMarks, outputMarks, type GoodsMark } from './marks';
import { readingsOf } from './readings';

type View = ViewOf<'repayments'>;

/** A total, a year of output or an account before its cells are chosen. */
interface Item {
	readonly mark: string;
	readonly name: string;
	readonly what: string;
	/** A year. */
	readonly yearly: string;
	/** In all years together. */
	readonly total: string;
	readonly said: string;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

const nameOf = ({ key, label }: GoodsMark): string => (key === 'copper' ? `${label} (or tin)` : label);

/** A yearly average as the picture prints it: to three figures. */
const average = ({ perYear }: GoodsMark): string => `about ${plain(Number(perYear.toPrecision(3)))}`;

/** Each goods; in `output` followed by what China produced of it. */
function goodsItems(datasets: FigureData, view: View): readonly Item[] {
	const yearly = view.show === 'output';
	const outputs = outputMarks(datasets, view).filter(isSeen);
	return goodsMarks(datasets, view)
		.filter(isSeen)
		.flatMap((goods) => {
			const name = nameOf(goods);
			const total = `${plain(goods.tonnes)} tonnes`;
			const item: Item = {
				mark: goods.key,
				name,
				what: yearly ? 'for the Soviet Union, on average' : '',
				yearly: yearly || view.show === 'one' ? average(goods) : '',
				total: plain(goods.tonnes),
				said: yearly
					? `${name}, ${goods.period}: ${average(goods)} tonnes in an average year, ${total} in all`
					: `${name}, ${goods.period}: ${total}, pledged or supplied`,
				rows: [`repayments/${goods.key}`],
				evidence: goods.evidence,
				disputed: goods.disputed
			};
			return [
				item,
				...outputs.filter((one) => one.goods === goods.key).flatMap((one) => outputItems(datasets, one, name))
			];
		});
}

/** What China produced of a goods, and the best year before, where it is known. */
function outputItems(
	{ output }: FigureData,
	mark: ReturnType<typeof outputMarks>[number],
	name: string
): Item[] {
	const [id = mark.key, best] = mark.rows;
	const row = (
		one: string,
		key: string,
		tonnes: number,
		what: string,
		evidence: Evidence | undefined
	): Item => ({
		mark: key,
		name,
		what: `Chinese output: ${what}`,
		yearly: plain(tonnes),
		total: '',
		said: `${name}, China: ${plain(tonnes)} tonnes ${what}`,
		rows: [`output/${one}`],
		evidence,
		disputed: output.find((other) => other.id === one)?.disputed
	});
	const now = row(id, mark.key, mark.tonnes, mark.said, mark.evidence);
	if (best === undefined || mark.best === undefined) return [now];
	const known = output.find((other) => other.id === best)?.evidence;
	return [now, row(best, `${mark.key}-best`, mark.best, 'in the best year before 1949', known)];
}

/** What the goods were for, as two accounts have it: in doubt as the totals themselves are. */
function readingItems(datasets: FigureData, view: View): readonly Item[] {
	const [first] = goodsMarks(datasets, view);
	const rests: Readonly<Record<string, readonly string[]>> = {
		credit: ['loanTerms/repayment-means'],
		assistance: ['events/ninety-one-projects', 'projects/1953']
	};
	return readingsOf(datasets).map(({ key, title, text }) => ({
		mark: key,
		name: title,
		what: text,
		yearly: '',
		total: '',
		said: `${title} ${text.replace(/\.$/, '')}`,
		rows: [...(rests[key] ?? []), ...(first ? [`repayments/${first.key}`] : [])],
		evidence: first?.evidence,
		disputed: first?.disputed
	}));
}

const span = (from: number, to: number): string => `${from} to ${to}`;

function demandTable(datasets: FigureData, view: View): FigureTable {
	return tabulate(
		demandMarks(datasets, view).filter(isSeen),
		[
			{ name: 'Metal', cell: (mark) => mark.label },
			{ name: 'Years of the agreement', cell: (mark) => span(mark.fromYear, mark.toYear) },
			{ name: 'Asked for, tonnes a year', numeric: true, cell: (mark) => plain(mark.tonnes) }
		],
		(mark) => ({
			mark: mark.key,
			said: `${mark.label.replace('?', ', which is not known')}, years ${span(mark.fromYear, mark.toYear)}: ${plain(mark.tonnes)} tonnes a year asked for`,
			rows: [`demands/${mark.key}`],
			evidence: mark.evidence,
			disputed: mark.disputed
		})
	);
}

/** The goods in the order of the data with what they are held against, or the request run by run. */
export function table(datasets: FigureData, view: View): FigureTable {
	if (view.show === 'demands') return demandTable(datasets, view);
	const goods = goodsItems(datasets, view);
	const agreement = view.show === 'agreement';
	return tabulate(
		agreement ? [...goods, ...readingItems(datasets, view)] : goods,
		[
			{ name: agreement ? 'Goods or agreement' : 'Goods', cell: (item) => item.name },
			{ name: agreement ? 'What accounts say' : 'What', cell: (item) => item.what },
			{ name: 'Tonnes a year', numeric: true, cell: (item) => item.yearly },
			{ name: 'Tonnes in all, 1954–59', numeric: true, cell: (item) => item.total }
		],
		({ mark, said, rows, evidence, disputed }) => ({ mark, said, rows, evidence, disputed })
	);
}
