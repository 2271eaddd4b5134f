import { textWidth, wrap } from '../../chart/text/metrics';
import { plain } from '../../i18n/format';
import type { Sheet } from './layout';
import { type Lettering, lineHeight } from '../../chart/text/lettering';
import type { Words } from './lettering';
import { crossing, type Armies } from './marks';

/** How many Nationalist soldiers to each Communist one, halfway up a bracket between the last points. */
export function ratio({ kmt, pla }: Armies, { x, y, type }: Sheet, width: number): Words {
	const [more, fewer] = [kmt.told.at(-1), pla.told.at(-1)];
	if (!more || !fewer || fewer.people >= more.people) return { labels: [], leaders: '' };
	const at = Math.max(x(more.at), x(fewer.at));
	const top = y(more.people) + type.strong * 1.3;
	const foot = y(fewer.people) - type.strong * 1.3;
	const left = at + 14;
	const lines = wrap(`${plain(more.people / fewer.people, 1)} to 1`, width - left, type.strong, 650);
	const meaning = wrap('soldiers, by the party’s count', Math.min(width - left, type.label * 14), type.label);
	const both = foot - top > type.strong * lineHeight + meaning.length * type.label * lineHeight;
	const height = type.strong + (both ? meaning.length * type.label * lineHeight : 0);
	const head = (top + foot - height) / 2 + type.strong / 2;
	const bracket = `M${x(fewer.at).toFixed(1)},${y(fewer.people).toFixed(1)}H${at.toFixed(1)}V${y(more.people).toFixed(1)}`;
	if (foot - top < type.strong) return { labels: [], leaders: bracket };
	return {
		leaders: bracket,
		labels: [
			{ key: 'ratio', x: left, y: head, lines, size: type.strong, weight: 650, halo: true },
			...(both
				? [
						{
							key: 'ratio-meaning',
							x: left,
							y: head + type.strong * 1.15,
							lines: meaning,
							size: type.label,
							halo: true
						}
					]
				: [])
		]
	};
}

/** What the crossing means, under it and under the words that stand right of it. */
export function crossingNote(
	both: Armies,
	above: readonly Lettering[],
	{ x, y, type, margin, base }: Sheet
): Words {
	const cross = crossing(both);
	const last = both.pla.told.at(-1);
	if (!cross || !last) return { labels: [], leaders: '' };
	const right = (x.range()[1] ?? 0) + margin.right - 4;
	const foot = base - type.label * 0.5;
	const ceiling = Math.max(...above.map((label) => label.y)) + type.label * 1.5;
	const season = `Autumn ${Math.floor(last.at)}`;
	const room = Math.min(right - x(both.pla.told[0]?.at ?? 0) - type.label * 5.5, type.label * 15);
	const forms = [
		`${season}: by Mao’s count, the Communist army is now the larger`,
		`${season}: by Mao’s count, the lines cross`,
		season
	];
	const lines =
		forms
			.map((form) => wrap(form, room, type.label))
			.find((form) => form.length * type.label * lineHeight < foot - ceiling) ?? [];
	const wide = Math.max(0, ...lines.map((line) => textWidth(line, type.label)));
	const head = (2 * ceiling + foot - lines.length * type.label * lineHeight) / 3 + type.label * 0.5;
	const at = x(cross.at);
	const tie = `M${at.toFixed(1)},${(y(cross.people) + 7).toFixed(1)}V${(head - type.label * 0.8).toFixed(1)}`;
	return {
		leaders: lines.length ? tie : '',
		labels: [
			{
				key: 'crossing',
				x: Math.min(right, at + wide / 2),
				y: head,
				lines,
				size: type.label,
				anchor: 'end',
				halo: true
			}
		]
	};
}
