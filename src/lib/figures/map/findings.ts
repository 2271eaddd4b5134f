import type { ViewOf } from '../../domain/view';

type Layer = ViewOf<'map'>['layers'][number];

/** What a layer finds: the headline, the sentence, and the event it rests on. */
export interface Finding {
	readonly title: string;
	readonly sentence: (day: string) => string;
	readonly event?: string;
}

/** The layers that carry a finding, the one that says most first. */
export const findings: readonly (readonly [Layer, Finding])[] = [
	[
		'journey',
		{
			title: 'To Moscow by train',
			sentence: (day) =>
				`Mao left Beijing for Moscow by train on ${day}; the line gives the direction, not the track.`,
			event: 'mao-leaves-beijing'
		}
	],
	[
		'advance',
		{
			title: 'The Red Army enters before a treaty is signed',
			sentence: (day) =>
				`On ${day} Soviet troops crossed into the Northeast; the arrows follow the railway and show direction only.`,
			event: 'red-army-enters'
		}
	],
	[
		'withdrawal',
		{
			title: 'The army goes home, Port Arthur stays',
			sentence: (day) =>
				`By ${day} the Soviet army had left the Northeast, except for Port Arthur; plant and rolling stock went too.`,
			event: 'soviet-exit'
		}
	],
	[
		'yalta',
		{
			title: 'Of China’s, at Yalta: Mongolia, a railway, two ports',
			sentence: (day) =>
				`At Yalta on ${day} three powers agreed on Mongolia, ports and railways in China, and on Japan’s South Sakhalin and Kurils.`,
			event: 'yalta-agreement'
		}
	],
	[
		'inland',
		{
			title: 'New works away from the coast',
			sentence: () =>
				'The Soviet-aided works stood mostly in the Northeast, the centre and the west; the arrows show direction only.'
		}
	],
	[
		'railway',
		{
			title: 'One railway, from the border to the sea',
			sentence: () =>
				'The railway crossed the Northeast from Manzhouli to Suifenhe, and from Harbin ran south to Dalian and Port Arthur.'
		}
	],
	[
		'northeast',
		{
			title: 'The Northeast, beside the Soviet Union',
			sentence: () =>
				'The Northeast, which foreigners called Manchuria, has the Soviet Union on two sides and Korea on a third.'
		}
	],
	[
		'mongolia',
		{
			title: 'Mongolia, between the two',
			sentence: () =>
				'Mongolia lies between the Soviet Union and China, along the whole length of China’s northern border.'
		}
	]
];
