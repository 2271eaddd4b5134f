import { roomOf } from '../../../chart/room';
import { sheetOf } from '../../../chart/sheet';
import { decimalYear } from '../../../domain/date';
import type { FigureData } from '../../../domain/dataset';
import type { PredictSheet } from '../../../domain/teach';
import type { ViewOf } from '../../../domain/view';
import { loanScene } from '../../../figures/loan/scene';
import { labels as loanLabels } from '../../../figures/loan/words.en';
import { countsScene } from '../../../figures/membership/counts';
import { labels as memberLabels } from '../../../figures/membership/words.en';
import { outputScene } from '../../../figures/repayments/output';
import { labels as goodsLabels } from '../../../figures/repayments/words.en';
import { rowOf } from '../../../measures/measure';
import { datasets } from '../../data/datasets';
import { pictureOf, pictureOfScene } from '../pictures';

/** How wide a chart is drawn, in pixels. */
export type Width = 'wide' | 'narrow';

const upright = { wide: { width: 560, height: 360 }, narrow: { width: 340, height: 320 } } as const;
const flat = { wide: { width: 560, height: 170 }, narrow: { width: 340, height: 170 } } as const;

/** Party members, 1945 to 1950: first with the count of 1945 alone. */
export function members(width: Width, max: number): PredictSheet {
	const size = upright[width];
	const view: ViewOf<'membership'> = { figure: 'membership', show: 'civil-war', emphasis: ['1945', '1949'] };
	const known = rowOf('membership', datasets.membership, '1945');
	const past: FigureData = {
		...datasets,
		membership: datasets.membership.filter((row) => row.date <= known.date)
	};
	const room = roomOf(size.width, size.height);
	const sheet = sheetOf(countsScene(datasets, view, room, memberLabels), room);
	const right = size.width - sheet.margin.right;
	const asked = sheet.x(decimalYear(rowOf('membership', datasets.membership, '1949').date));
	return {
		before: pictureOf(past, { ...view, emphasis: ['1945'] }, size),
		after: pictureOf(datasets, view, size),
		least: sheet.y(0) / size.height,
		most: sheet.y(max) / size.height,
		near: (asked - (right - asked)) / size.width,
		far: right / size.width
	};
}

/** What is owed on the credit: first with nothing but the parts to be drawn and repaid. */
export function debt(width: Width, max: number): PredictSheet {
	const size = upright[width];
	const view: ViewOf<'loan'> = { figure: 'loan', show: 'balance', through: 1965 };
	const room = roomOf(size.width, size.height);
	const sheet = sheetOf(loanScene(datasets, view, room, loanLabels), room);
	return {
		before: pictureOf(datasets, { ...view, through: 1949 }, size),
		after: pictureOf(datasets, view, size),
		least: sheet.y(0) / size.height,
		most: sheet.y(max) / size.height,
		near: sheet.margin.left / size.width,
		far: 1 - sheet.margin.right / size.width
	};
}

/** A year of tungsten beside the output of 1949: first without the year. */
export function tungsten(width: Width, max: number): PredictSheet {
	const size = flat[width];
	const view: ViewOf<'repayments'> = { figure: 'repayments', show: 'output', goods: 'tungsten' };
	const alone = { ...datasets, repayments: datasets.repayments.filter(({ goods }) => goods === 'tungsten') };
	const room = roomOf(size.width, size.height);
	const scene = outputScene(alone, view, room, goodsLabels);
	const sheet = sheetOf(scene, room);
	const bar = scene.bars?.find(({ key }) => key === 'tungsten-1949');
	if (!bar) throw new RangeError('The figure of tungsten has no bar for 1949');
	const asks = scene.asks?.filter(({ key }) => key !== 'tungsten-tonnes') ?? [];
	return {
		before: pictureOfScene({ ...scene, squares: [], asks }, size),
		after: pictureOfScene(scene, size),
		least: 0,
		most: sheet.x(max) / size.width,
		near: 0,
		far: sheet.y(bar.y[0]) / size.height
	};
}
