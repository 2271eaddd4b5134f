import { spread } from '../../chart/text/spread';
import { people, plain } from '../../i18n/format';
import type { Sheet } from './layout';
import type { Lettering } from '../../chart/text/lettering';
import { strength, type Words } from './lettering';
import type { Armies, Army } from './marks';
import { crossingNote, ratio } from './notes';

/** Each army's last strength told and its name, right of the last point. */
function lastValues(list: readonly Army[], { x, y, type, margin, base }: Sheet): Lettering[] {
	const block = type.strong * 1.2 + type.small * 1.3;
	const ends = list.flatMap(({ told, ...army }) => told.slice(-1).map((point) => ({ ...army, point })));
	const left = Math.max(...ends.map(({ point }) => x(point.at))) + 14;
	const middles = spread(
		ends.map(({ point }) => ({ at: y(point.people), size: block })),
		0,
		base + margin.bottom * 0.2,
		2
	);
	return ends.flatMap(({ side, name, point }, i): Lettering[] => {
		const at = middles[i] ?? y(point.people);
		const style = { x: left, tone: point.tone, halo: true };
		return [
			{
				...style,
				key: `last-${side}`,
				y: at - type.small * 0.65,
				lines: [strength(point)],
				size: type.strong,
				weight: 650
			},
			{ ...style, key: `name-${side}`, y: at + type.strong * 0.6, lines: [name], size: type.small }
		];
	});
}

/** Earlier strengths at their points, outside the space between the lines: of the first alone where there is little room. */
function earlierValues(list: readonly Army[], { x, y, type, compact }: Sheet): Lettering[] {
	return list.flatMap(({ side, told }) =>
		told.slice(0, compact ? Math.min(1, told.length - 1) : -1).map((point, i) => ({
			key: `value-${point.key}`,
			x: i === 0 ? x(point.at) - 5 : x(point.at),
			y: y(point.people) + (side === 'kmt' ? -1 : 1) * type.label * 1.15,
			lines: [i === 0 ? people(point.people) : plain(point.people / 1_000_000, 2)],
			size: type.label,
			weight: 650,
			anchor: i === 0 ? 'start' : 'middle',
			tone: point.tone,
			halo: true
		}))
	);
}

/** All the words of a view but those of its axes. */
export function forcesWords(both: Armies, sheet: Sheet, width: number): Words {
	const list = [both.kmt, both.pla];
	const gap = ratio(both, sheet, width);
	const ends = lastValues(list, sheet);
	const note = crossingNote(both, ends, sheet);
	return {
		labels: [...ends, ...earlierValues(list, sheet), ...gap.labels, ...note.labels],
		leaders: gap.leaders + note.leaders
	};
}
