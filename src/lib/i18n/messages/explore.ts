import type { FigureId, ViewOf } from '../../domain/view';

type Of<F extends FigureId, K extends keyof ViewOf<F>> = Readonly<
	Record<NonNullable<ViewOf<F>[K]> & string, string>
>;
type Layers = Readonly<Record<ViewOf<'map'>['layers'][number], string>>;

/** How scales are called, wherever they can be chosen. */
const scale = { linear: 'Linear', log: 'Log' } as const;

/** Every word of the pages on which a figure is explored. */
export const explore = {
	lead: 'The eight figures of the story, each to be set as you like: what it shows, which years, on which scale, beside itself. The address keeps what you chose.',
	/** The figures, by name, and what each shows in a line. */
	figures: {
		membership: { name: 'The party', line: 'Members of the Communist Party by its own counts, 1921–50.' },
		loan: { name: 'The credit', line: 'The credit of 1950: drawn, repaid, owed, and what it cost.' },
		repayments: { name: 'The goods', line: 'Tungsten, copper, rubber and antimony for the Soviet Union.' },
		map: { name: 'The map', line: 'The railway, the ports and the ways between Moscow and the Yellow Sea.' },
		timeline: { name: 'The years', line: 'What happened, from Yalta to the end of the treaty.' },
		treaties: { name: 'The two treaties', line: 'What was agreed in 1945 and in 1950, subject by subject.' },
		forces: { name: 'The armies', line: 'Both armies of the civil war, as one of them counted.' },
		aid: { name: 'The projects', line: 'Which projects were agreed and built, and who came from Moscow.' }
	} satisfies Readonly<Record<FigureId, { name: string; line: string }>>,
	/** Names of what can be chosen. */
	fields: {
		show: 'Show',
		extent: 'Extent',
		from: 'From',
		to: 'To',
		scale: 'Scale',
		through: 'Told up to',
		goods: 'Goods',
		layers: 'Layers',
		places: 'Places',
		emphasis: 'Point out'
	},
	/** What can be chosen, where it is not named by the data. */
	options: {
		membership: {
			show: {
				'civil-war': 'The civil war',
				war: 'The war with Japan',
				beginnings: 'The beginnings',
				break: 'The break of 1927',
				whole: 'All years, log scale',
				regions: 'By region, 1949',
				free: 'Years of your choice'
			} satisfies Of<'membership', 'show'>,
			scale
		},
		loan: {
			show: {
				offer: 'Offered',
				drawn: 'Drawn',
				repayment: 'Drawn and repaid',
				balance: 'Owed',
				'other-reading': 'Owed, by the other reading',
				cost: 'What it cost',
				interest: 'Interest, by year',
				beside: 'Beside what others gave and took',
				wider: 'Among all Soviet loans'
			} satisfies Of<'loan', 'show'>
		},
		repayments: {
			show: {
				all: 'Four totals',
				one: 'One of them',
				output: 'Beside Chinese output',
				disputed: 'Copper, or tin',
				agreement: 'Which agreement',
				demands: 'What Moscow asked for'
			} satisfies Of<'repayments', 'show'>,
			goods: {
				tungsten: 'Tungsten',
				copper: 'Copper (or tin)',
				rubber: 'Rubber',
				antimony: 'Antimony'
			} satisfies Of<'repayments', 'goods'>
		},
		map: {
			extent: {
				northeast: 'The Northeast',
				china: 'China',
				eurasia: 'Moscow to the Pacific'
			} satisfies Of<'map', 'extent'>,
			layers: {
				railway: 'Railway',
				northeast: 'The Northeast',
				mongolia: 'Mongolia',
				yalta: 'Bargained at Yalta',
				advance: 'Soviet advance',
				retreat: 'Where the party was not to be',
				withdrawal: 'Soviet withdrawal',
				journey: 'Mao’s journey',
				inland: 'Industry inland'
			} satisfies Layers
		},
		timeline: {
			show: {
				years: 'The years to 1950',
				moscow: 'The Moscow winter',
				aftermath: 'What followed'
			} satisfies Of<'timeline', 'show'>
		},
		treaties: {
			show: {
				both: 'Both',
				'1945': '1945',
				'1950': '1950',
				'switch-1945': 'The points in 1945',
				'switch-1950': 'The points in 1950'
			} satisfies Of<'treaties', 'show'>
		},
		forces: { scale },
		aid: {
			show: {
				projects: 'Projects agreed',
				built: 'Projects built',
				specialists: 'Specialists'
			} satisfies Of<'aid', 'show'>
		}
	},
	all: 'All',
	theEnd: 'The end',
	years: 'Years',
	settings: 'Settings',
	/** The figure, and the one it is compared with. */
	copies: { first: 'This figure', second: 'Compared with' },
	compare: 'Compare with another setting',
	stopComparing: 'Stop comparing',
	copyLink: 'Copy link',
	copied: 'The link is copied.',
	notCopied: 'The link could not be copied; it is in the address bar.',
	reset: 'Start again',
	noView: (asked: string, instead: string) => `There is no view “${asked}”; this is “${instead}”.`,
	noChoice: (asked: string, field: string) =>
		`“${asked}” cannot be chosen for “${field}”; this is the nearest view.`,
	severalFaults: 'The address asks for several things that there are not; this is the nearest view.',
	withoutScript: 'With scripts switched on, this figure can be set as you like.',
	inStory: 'In the story',
	otherFigures: 'The other figures'
};

export type ExploreMessages = typeof explore;
