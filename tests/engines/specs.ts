import { beforeAll, describe } from 'vitest';
import type { Engine } from './engine';
import { everyPageSpecs } from './every-page';
import { backSpecs, faultSpecs } from './faults';
import { hostSpecs } from './hosts';
import { printSpecs } from './print';
import { Reader } from './reader';
import { openSite } from './site';
import { storySpecs } from './story';

/** Every spec of the site, in one engine. */
export function specsIn({ name, installed, prints, start, rounding }: Engine): void {
	describe.skipIf(!installed)(`in ${name}`, () => {
		let reader: Reader;

		beforeAll(async () => {
			const page = await start();
			reader = new Reader(await openSite(), page);
			return () => page.close();
		});

		storySpecs(() => reader);
		faultSpecs(() => reader);
		everyPageSpecs(() => reader);
		hostSpecs(() => reader.page, rounding);
		if (prints) printSpecs(() => reader);
		backSpecs(() => reader);
	});
}
