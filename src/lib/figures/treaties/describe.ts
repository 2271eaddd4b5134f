import { dateInWords } from '../../domain/date';
import type { FigureData } from '../../domain/dataset';
import type { ViewOf } from '../../domain/view';
import type { FigureDefinition, Words } from '../figure';
import { signedOn, subjectMarks, type SubjectMark, type Treaty } from './marks';
import { table } from './table';

type View = ViewOf<'treaties'>;

const shortOf = ({ clauses }: SubjectMark, treaty: Treaty): string =>
	clauses.find((clause) => clause.treaty === treaty)?.short ?? '';

function both(
	subjects: readonly SubjectMark[],
	main: readonly SubjectMark[]
): Pick<Words, 'title' | 'sentence'> {
	const [first] = main;
	const changed = subjects.filter(({ change }) => change === 'changed').length;
	return {
		title:
			main.length === 1 && first ? `${first.heading}, 1945 and 1950` : 'Two treaties, subject by subject',
		sentence: first
			? `${first.heading} in 1945: ${shortOf(first, '1945')}; in 1950: ${shortOf(first, '1950')}.`
			: `Of ${subjects.length} subjects ${changed} are settled differently in 1950 than in 1945.`
	};
}

function single(
	datasets: FigureData,
	treaty: Treaty,
	main: readonly SubjectMark[],
	partner: string
): Pick<Words, 'title' | 'sentence'> {
	const [first] = main;
	const date = dateInWords(signedOn(datasets, treaty));
	const points = first ? ` ${first.heading}: ${shortOf(first, treaty)}.` : '';
	return {
		title:
			main.length === 1 && first
				? `${first.heading}: what was agreed in ${treaty}`
				: `What Moscow agreed in ${treaty}`,
		sentence: `On ${date} Moscow signs with ${partner.replace(/^The /, 'the ')}.${points}`
	};
}

function describe(datasets: FigureData, view: View): Words {
	const subjects = subjectMarks(datasets, view);
	const main = subjects.filter(({ state }) => state === 'emphasised');
	const partner = subjects.find(({ subject }) => subject === 'partner');
	const treaties: readonly Treaty[] = view.show === 'both' ? ['1945', '1950'] : [view.show];
	const said =
		view.show === 'both'
			? both(subjects, main)
			: single(datasets, view.show, main, partner ? shortOf(partner, view.show) : '');
	const drawn = main.length ? main : subjects;
	return {
		...said,
		unit:
			view.show === 'both'
				? 'Treaties and agreements; → settled differently in 1950, = the same, ? not read'
				: `The treaty of ${dateInWords(signedOn(datasets, view.show))} and the agreements signed with it`,
		key: [],
		rows: [
			...drawn.flatMap(({ clauses }) =>
				clauses.filter(({ treaty }) => treaties.includes(treaty)).map(({ key }) => `treaties/${key}`)
			),
			...treaties.map((treaty) => `events/${treaty === '1945' ? 'treaty-1945' : 'alliance-signed'}`)
		]
	};
}

/** The treaties of 1945 and 1950, subject by subject. */
export const treaties: FigureDefinition<'treaties'> = {
	describe,
	table,
	height: ({ show, emphasis }) => {
		const rows = emphasis.length || 8;
		return Math.max(
			200,
			64 + rows * (show === 'both' ? (emphasis.length ? 130 : 68) : emphasis.length ? 84 : 48)
		);
	},
	full: { figure: 'treaties', show: 'both', emphasis: [] }
};
