import type { Ask, Run } from '../../chart/ask';
import { textWidth } from '../../chart/text/metrics';
import type { SceneOf } from '../prepared';
import { regionFacts, regionParts } from './marks';
import type { labels } from './words.en';

/** The regions one under another, the smallest summed up where there is little height. */
export const regionsScene: SceneOf<'membership', typeof labels> = (datasets, view, room, labels) => {
	const { type, compact, width, height } = room;
	const { total } = regionFacts(datasets);
	const parts = regionParts(datasets, view);
	const low = height < 240;
	const all = parts.filter(({ where }) => where === 'districts');
	const kept = low ? all.filter(({ stated }) => stated > all[0]!.stated / 20) : all;
	const rest = all.slice(kept.length).reduce((sum, { stated }) => sum + stated, 0);
	const top = low ? 0 : type.small * 1.7;
	const bottom = rest ? type.small * 1.4 : 0;
	const row = (height - top - bottom) / kept.length;
	// on a narrow sheet names stand over their bars, if the rows are high enough
	const stacked = compact && row > type.label * 2.6;
	const left = stacked ? 2 : Math.max(...kept.map(({ region }) => textWidth(region, type.label, 650))) + 12;
	const thick = (stacked ? row - type.label * 1.2 - 6 : Math.min(row * 0.62, 44)) / row;
	const middle = (i: number) => i + 0.5 + (stacked ? (type.label * 0.6) / row : 0);
	const sizes = kept.map((region) => ({
		region,
		army: parts.find(({ key }) => key === `${region.key}-army`)?.members ?? 0
	}));

	/** What stands after a bar: its members, and under it their part of all where the view is about it. */
	const after = sizes.map(({ region }) => {
		const strong = region.state === 'emphasised';
		const number: Run = {
			text: labels.members(region.stated),
			size: strong ? type.strong : type.label,
			weight: strong ? 650 : 400,
			tone: strong ? 'party' : 'quiet'
		};
		const share: Run = { text: labels.share(region.stated, total), size: type.small, tone: 'quiet' };
		const shared = strong && !stacked && row > type.strong * 1.2 + type.small * 1.4;
		return shared ? [[number, share], [number]] : [[number]];
	});
	/** The widest scale at which each bar has room for its number after it, in members a pixel. */
	const perPixel = Math.max(
		...sizes.map(({ region, army }, i) => {
			const wide = Math.max(...after[i]![0]!.map(({ text, size, weight }) => textWidth(text, size, weight)));
			return (region.members + army) / (width - left - wide - 12);
		})
	);
	const first = sizes[0]!;
	const end = first.region.members + first.army;
	const heads = labels.parts.map((text) => ({ text, size: type.small, tone: 'quiet' }) satisfies Run);
	const headed =
		!low && heads.reduce((sum, { text, size }) => sum + textWidth(text, size), 12) < end / perPixel;
	return {
		x: { domain: [0, (width - left) * perPixel] },
		y: { domain: [kept.length, 0] },
		free: { top, bottom, left },
		bars: parts.flatMap((part) => {
			const i = sizes.findIndex(({ region }) => region.region === part.region);
			if (i < 0) return [];
			const from = part.where === 'army' ? sizes[i]!.region.members : 0;
			return [
				{
					...part,
					kind: 'bar' as const,
					x: [from, from + part.members] as const,
					y: [middle(i) - thick / 2, middle(i) + thick / 2] as const
				}
			];
		}),
		asks: [
			...sizes.flatMap(({ region, army }, i): Ask[] => [
				{
					key: `name-${region.key}`,
					at: { x: 0, y: stacked ? middle(i) - thick / 2 : middle(i) },
					sides: stacked ? ['above-right'] : ['left'],
					gap: stacked ? 1 : 10,
					must: true,
					forms: [
						[
							{
								text: region.region,
								size: type.label,
								weight: region.state === 'emphasised' ? 650 : 400
							}
						]
					]
				},
				{
					key: `members-${region.key}`,
					at: { x: region.members + army, y: middle(i) },
					sides: ['right'],
					gap: 8,
					must: true,
					forms: after[i]!
				}
			]),
			...(headed
				? heads.map((run, i): Ask => ({
						key: `head-${i}`,
						at: { x: i ? end : 0, y: 0 },
						sides: [i ? 'above-left' : 'above-right'],
						gap: 0,
						forms: [[run]]
					}))
				: []),
			...(rest
				? [
						{
							key: 'rest',
							at: { x: 0, y: kept.length },
							sides: ['below-right'],
							gap: 0,
							forms: [[{ text: labels.rest(rest), size: type.small, tone: 'quiet' }]]
						} satisfies Ask
					]
				: [])
		]
	};
};
