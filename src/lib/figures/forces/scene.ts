import type { SceneOf } from '../prepared';
import { linesScene } from './lines';
import type { labels } from './words.en';
import { unitsScene } from './units';

/** Two armies, 1946–48, as one of them counted both: men by the ten thousand, or on a log scale lines. */
export const forcesScene: SceneOf<'forces', typeof labels> = (datasets, view, ...rest) =>
	(view.scale === 'log' ? linesScene : unitsScene)(datasets, view, ...rest);
