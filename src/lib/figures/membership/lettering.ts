import type { Placed } from './choose';
import type { Growth } from './growth';
import { attempt, type Lettering, type Room } from './labels';
import type { MemberPoint } from './marks';
import type { Sheet } from './sheet';

/**
 * Labels for the counts a view is about, and for others where there is room: none touches another, and only the
 * numbers a view is about may, at worst, stand on the line. The rise between them is left out where it is in their way.
 */
export function lettering(
	points: readonly MemberPoint[],
	sheet: Sheet,
	growth: Growth | undefined,
	room: Room
): Lettering {
	const shown = points
		.filter((point) => point.state !== 'hidden')
		.map((point): Placed => ({ ...point, px: sheet.x(point.at), py: sheet.y(point.members) }));
	const strong = shown.filter((point) => point.state === 'emphasised');
	const orders = [strong.toReversed(), strong];
	const good = (one: ReturnType<typeof attempt>) => one.clear === strong.length;
	const attempts: ReturnType<typeof attempt>[] = [];
	for (const rise of growth ? [growth, undefined] : [undefined])
		for (const order of orders) {
			const one = attempt(shown, order, sheet, rise, room);
			if (good(one) && one.growth) return one;
			attempts.push(one);
		}
	const plain = attempts.filter((one) => !one.growth);
	return plain.find(good) ?? plain.at(-2) ?? attempts[0]!;
}
