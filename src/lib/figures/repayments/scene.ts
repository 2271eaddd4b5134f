import { agreementScene } from './agreement';
import { allScene } from './all';
import { demandsScene } from './demands';
import type { GoodsScene } from './heap';
import { oneScene } from './one';
import { outputScene } from './output';

const scenes = {
	demands: demandsScene,
	all: allScene,
	one: oneScene,
	output: outputScene,
	disputed: allScene,
	agreement: agreementScene
};

/** Strategic goods for the Soviet Union: asked for, in all, beside output, and what they may have been for. */
export const repaymentsScene: GoodsScene = (datasets, view, ...rest) =>
	scenes[view.show](datasets, view, ...rest);
