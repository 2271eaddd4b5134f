import { typeSizes } from '../../../chart/type';
import type { FigureData } from '../../../domain/dataset';
import type { ViewOf } from '../../../domain/view';
import { demandMarks } from '../demands';
import { goodsMarks, outputMarks } from '../marks';
import { readingsOf } from '../readings';
import { planAgreement } from './agreement';
import { planAll } from './all';
import { planDemands } from './demands';
import { planOne } from './one';
import { planOutput } from './output';
import type { Plan } from './plan';

/** Where everything in a view of the figure stands, in pixels of a picture `width` by `height`. */
export function planOf(
	datasets: FigureData,
	view: ViewOf<'repayments'>,
	width: number,
	height: number
): Plan {
	const room = { width, height, type: typeSizes(width) };
	const goods = goodsMarks(datasets, view);
	switch (view.show) {
		case 'one':
			return planOne(goods, room);
		case 'output':
			return planOutput(goods, outputMarks(datasets, view), room);
		case 'agreement':
			return planAgreement(goods, readingsOf(datasets), room);
		case 'demands':
			return planDemands(demandMarks(datasets, view), room);
		case 'all':
		case 'disputed':
			return planAll(goods, room, view.show === 'disputed');
	}
}
