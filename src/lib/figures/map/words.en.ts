import { daysBetween } from '../../domain/date';
import { en } from '../../i18n/locale.en';
import type { KeyEntry, PictureWords } from '../figure';
import type { Facts, Layer, MapMark, PlaceMark } from './marks';
import { kilometres } from './projection';

/** The words in the drawing. */
export const labels = {
	/** Lands and seas, in lines, fullest first. */
	wide: {
		northeast: [['The Northeast', '(Manchuria)'], ['The Northeast'], ['The', 'Northeast']],
		mongolia: [['Mongolia']],
		china: [['China']],
		soviet: [['Soviet Union'], ['Soviet', 'Union']],
		korea: [['Korea']],
		japan: [['Japan']],
		islands: [['South Sakhalin', 'and the Kurils']],
		yellowSea: [['Yellow Sea'], ['Yellow', 'Sea']],
		eastChinaSea: [['East China Sea'], ['East', 'China Sea']],
		yangtze: [['Yangtze']],
		yellow: [['Yellow River']],
		yalu: [['Yalu']],
		railway: [['the railway']]
	},
	/** Lands are written in capitals. */
	land: (text: string) => text.toUpperCase(),
	left: (date: string) => [`left on ${en.date(date).replace(/ \d+$/, '')}`, en.date(date, true)],
	arrived: (date: string) => [`there by ${en.date(date).replace(/ \d+$/, '')}`, en.date(date, true)],
	month: (date: string) => en.date(date.slice(0, 7)),
	works: ([own, all]: Facts['works']) => [
		[`${en.number(own)} of the first ${en.number(all)}`, 'works: the Northeast'],
		[`${en.number(own)} of ${en.number(all)}`]
	]
};

/** How far the strip along the railway reaches, in kilometres. */
const stripOf = ({ marks }: Facts) =>
	marks.flatMap((mark) => (mark.kind === 'strip' && mark.km ? [en.number(mark.km)] : []))[0] ?? '';

interface Finding {
	readonly title: (facts: Facts) => string;
	readonly sentence: (facts: Facts, day: string) => string;
}

const findings: Readonly<Record<Layer, Finding>> = {
	journey: {
		title: ({ event, arrival }) =>
			`From Beijing to Moscow, ${en.number(daysBetween(event!.date, arrival.date))} days by train`,
		sentence: ({ arrival }, day) =>
			`Mao’s train left Beijing on ${day} and crossed Siberia; on ${en.date(arrival.date)} he was in the Kremlin.`
	},
	advance: {
		title: () => 'The Red Army enters before a treaty is signed',
		sentence: (_, day) =>
			`On ${day} Soviet troops crossed into the Northeast; the arrows follow the railway and show direction only.`
	},
	withdrawal: {
		title: () => 'The army goes home, Port Arthur stays',
		sentence: (_, day) =>
			`By ${day} the Soviet army had left the Northeast, except for Port Arthur; plant and rolling stock went too.`
	},
	retreat: {
		title: (facts) => `Out of the cities, ${stripOf(facts)} km from the railway`,
		sentence: (facts) =>
			`In November 1945 the party’s troops were to leave the big cities and keep ${stripOf(facts)} kilometres from the railway.`
	},
	yalta: {
		title: () => 'Of China’s, at Yalta: Mongolia, a railway, two ports',
		sentence: (_, day) =>
			`At Yalta on ${day} three powers agreed on Mongolia, ports and railways in China, and on Japan’s South Sakhalin and Kurils.`
	},
	inland: {
		title: ({ works: [own, all] }) => `${en.number(own)} of the first ${en.number(all)} works: the Northeast`,
		sentence: ({ works: [own, all] }) =>
			`Of the first ${en.number(all)} works ${en.number(own)} stood in the Northeast; the arrows from the coast inland show direction only.`
	},
	railway: {
		title: () => 'One railway, from the border to the sea',
		sentence: () =>
			'The railway crossed the Northeast from Manzhouli to Suifenhe, and from Harbin ran south to Dalian and Port Arthur.'
	},
	northeast: {
		title: () => 'The Northeast, beside the Soviet Union',
		sentence: () =>
			'The Northeast, which foreigners called Manchuria, has the Soviet Union on two sides and Korea on a third.'
	},
	mongolia: {
		title: () => 'Mongolia, between the two',
		sentence: () =>
			'Mongolia lies between the Soviet Union and China, along the whole length of China’s northern border.'
	}
};

/** How far the first two places that stand out lie from each other, to a hundred kilometres. */
function apart({ marks }: Facts): string {
	const [from, to] = marks.filter(
		(mark): mark is PlaceMark => mark.kind === 'place' && mark.state === 'emphasised'
	);
	if (from?.key !== 'yanan' || to?.key !== 'changchun') return '';
	return `To the Northeast from Yan’an: ${en.number(Math.round(kilometres(from.at, to.at) / 100) * 100)} km`;
}

/** What the map shows of a place that stands out. */
const ofPlaces: Readonly<Record<string, (facts: Facts) => string>> = {
	yanan: apart,
	xibaipo: () => 'A man of Moscow’s Politburo comes to a village, Xibaipo',
	kinmen: () => 'Victory ends at the water: the landing on Kinmen failed',
	taipei: () => 'One government in Beijing, another in Taipei',
	seoul: () => 'Kim attacks Seoul, not China',
	urumqi: () => 'The joint companies’ land, Xinjiang, adjoins Soviet soil'
};

/** A named place without a layer that says more: what the map shows of it, or what it was. */
const plainly: Finding = {
	title(facts) {
		const { lead } = facts;
		if (typeof lead !== 'object') return 'China and its neighbours';
		const finding = ofPlaces[lead.key]?.(facts);
		if (finding) return finding;
		const whole = `${lead.name}: ${lead.role}`;
		return whole.length > 60 ? lead.name : whole;
	},
	sentence: ({ lead }) =>
		typeof lead === 'object'
			? `${lead.name}: ${lead.role}.`
			: 'China, Mongolia, Korea and the Soviet Union, with the borders of today.'
};

const findingOf = ({ lead }: Facts) => (typeof lead === 'string' ? findings[lead] : plainly);

const names: Readonly<Record<string, string>> = {
	'railway-trunk': 'Railway from Manzhouli to Suifenhe',
	'railway-south': 'Railway from Harbin to Port Arthur',
	'advance-west': 'Soviet advance from the west',
	'advance-east': 'Soviet advance from the east',
	retreat: 'Land along the railway that the party’s troops were to leave',
	withdrawal: 'Soviet withdrawal northwards',
	'inland-1': 'From the lower Yangtze to the interior',
	'inland-2': 'From the northern coast to the interior',
	'inland-3': 'From the southern coast to the interior',
	'journey-route': 'Mao’s journey from Beijing to Moscow',
	'yalta-route': 'From Yalta to Port Arthur',
	'works-northeast-36': 'Works in the Northeast'
};

function nameOf(mark: MapMark): string {
	const name = mark.kind === 'place' ? mark.name : names[mark.key];
	if (!name) throw new Error(`map: there is no name for the mark “${mark.key}”`);
	return name;
}
const otherOf = (mark: MapMark) => (mark.kind === 'place' ? mark.other : '');
const dateOf = (mark: MapMark) => ('event' in mark && mark.event ? en.date(mark.event.date) : '');
function whatOf(mark: MapMark): string {
	if (mark.kind === 'place') return mark.role;
	if (mark.kind === 'railway') return 'Drawn town to town';
	if (mark.kind === 'strip') return 'On either side, by Soviet order';
	if (mark.kind === 'works') return 'Of the first works, a square each; in which towns is not drawn';
	const what = mark.event?.title ?? 'New works away from the coast';
	return mark.kind === 'soft'
		? `${what}; direction only`
		: mark.kind === 'train'
			? `${what}; drawn town to town, where the train stopped was not found`
			: what;
}

/** The words beside the drawing. */
export const words: PictureWords<Facts, MapMark> = {
	title: (facts) => findingOf(facts).title(facts),
	unit: ({ extent }) =>
		({
			eurasia: 'From Moscow to the Pacific',
			china: 'China and its neighbours',
			northeast: 'The Northeast and its neighbours'
		})[extent],
	sentence: (facts) => findingOf(facts).sentence(facts, facts.event ? en.date(facts.event.date) : ''),
	key({ layers, marks }) {
		const has = (kind: MapMark['kind']) => marks.some((mark) => mark.kind === kind);
		const entries: readonly (readonly [boolean, KeyEntry])[] = [
			[true, { sign: 'faint', meaning: 'borders and rivers of today' }],
			[
				layers.includes('yalta'),
				{
					sign: 'faint',
					meaning: 'South Sakhalin, Kurils: Japan’s in 1945; Mongolia: recognised in 1946'
				}
			],
			[has('railway'), { sign: 'dashed', meaning: 'railway, drawn town to town' }],
			[
				layers.includes('northeast'),
				{ sign: 'faint', meaning: 'tint: the Northeast, no border of it drawn' }
			],
			[
				layers.includes('retreat'),
				{ sign: 'faint', meaning: 'where the party’s troops were not to be, to scale' }
			],
			[has('soft'), { sign: 'solid', meaning: 'broad arrows: direction only' }],
			[
				has('train'),
				{
					sign: 'dashed',
					meaning: 'town to town, days spread evenly; where it stopped was not found'
				}
			],
			[
				marks.some(({ kind, evidence }) => kind === 'place' && evidence === 'reported'),
				{ sign: 'hollow', meaning: 'position not checked against a gazetteer' }
			]
		];
		return entries.flatMap(([holds, entry]) => (holds ? [entry] : []));
	},
	columns: [
		{ name: 'Place or way', cell: nameOf },
		{ name: 'Other name', cell: otherOf },
		{ name: 'Date', cell: dateOf },
		{ name: 'Works', numeric: true, cell: (mark) => (mark.kind === 'works' ? en.number(mark.count) : '') },
		{
			name: 'Kilometres from the railway',
			numeric: true,
			cell: (mark) => (mark.kind === 'strip' ? en.number(mark.km ?? 0) : '')
		},
		{ name: 'What it is', cell: whatOf }
	],
	said(mark) {
		if (mark.kind === 'works') return `${nameOf(mark)}: ${en.number(mark.count)}`;
		if (mark.kind === 'strip') return `${nameOf(mark)}: ${en.number(mark.km ?? 0)} kilometres on either side`;
		const [other, date] = [otherOf(mark), dateOf(mark)];
		return `${nameOf(mark)}${other && `, also ${other}`}${date && `, ${date}`}: ${whatOf(mark)}`;
	}
};
