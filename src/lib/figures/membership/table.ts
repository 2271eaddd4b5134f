import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import { plain } from '../../i18n/format';
import type { FigureTable } from '../figure';
import { isSeen, tabulate } from '../table';
import { memberPoints, regionMarks, type MemberPoint } from './marks';
import { countInWords } from './numbers';

type View = ViewOf<'membership'>;

/** A count to the last member: “4,488,080”, “over 20,000”, “50 to 58”. */
function inFull({ members, high, atLeast, about }: MemberPoint): string {
	if (high !== undefined) return `${plain(members)} to ${plain(high)}`;
	return `${atLeast ? 'over ' : about ? 'about ' : ''}${plain(members)}`;
}

function counts(datasets: FigureData, view: View): FigureTable {
	const seen = memberPoints(datasets, view).filter(isSeen);
	const before = (point: MemberPoint) => (point.gap && point !== seen[0] ? 'years without a count' : '');
	return tabulate(
		seen,
		[
			{ name: 'Date', cell: (point) => dateInWords(point.date) },
			{ name: 'Occasion', cell: (point) => point.occasion },
			{ name: 'Members', numeric: true, cell: inFull },
			{ name: 'Before it', cell: before }
		],
		(point) => {
			const gap = before(point);
			return {
				mark: point.key,
				said: `${dateInWords(point.date)}, ${point.occasion}: ${countInWords(point)} members${gap && `, after ${gap}`}`,
				rows: [`membership/${point.key}`],
				evidence: point.evidence,
				disputed: point.disputed
			};
		}
	);
}

/** The regions' members in the districts and in the army; nothing where the note gives none in the army. */
function byRegion(datasets: FigureData, view: View): FigureTable {
	const parts = regionMarks(datasets, view)
		.filter(isSeen)
		.flatMap((region) => [
			{ region, mark: region.key, where: 'in the districts', members: region.territorial },
			...(region.army
				? [{ region, mark: `${region.key}-army`, where: 'in the army', members: region.army }]
				: [])
		]);
	return tabulate(
		parts,
		[
			{ name: 'Region', cell: ({ region }) => region.region },
			{ name: 'Where', cell: ({ where }) => where },
			{ name: 'Members', numeric: true, cell: ({ members }) => plain(members) },
			{
				name: 'Members in the region, total as printed',
				numeric: true,
				cell: ({ region }) => plain(region.stated)
			}
		],
		({ region, mark, where, members }) => ({
			mark,
			said: `${region.region}: ${plain(members)} members ${where}, of ${plain(region.stated)} as printed`,
			rows: [`regions/${region.key}`],
			evidence: region.evidence
		})
	);
}

/** The counts in order of time, or the regions from the largest down. */
export const table = (datasets: FigureData, view: View): FigureTable =>
	view.show === 'regions' ? byRegion(datasets, view) : counts(datasets, view);
