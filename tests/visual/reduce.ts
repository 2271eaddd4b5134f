import type { Page } from '@playwright/test';

/** Pixels to a cell's side. Letters differ in their edges from machine to machine; eight by eight of them hardly do. */
const cell = 8;

/** How far a cell's mean may be off in red, green or blue, of 255: what rounding to 32 shades takes, and a little for letters. */
const tolerance = 10;

/** What a comparison found. */
export interface Difference {
	/** Cells that differ by more than the tolerance; all, if the sizes differ. */
	readonly changed: number;
	/** The picture with those cells in red, as PNG. */
	readonly marked: Buffer;
}

const bytesOf = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
// the browser looks at the bytes, not at what they are called
const url = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;

/**
 * The mean colour of each cell of a picture, in 32 shades, as a small WebP.
 * @param canvas any page; it is not changed, its browser does the reckoning
 */
export async function reduce(canvas: Page, picture: Buffer): Promise<Buffer> {
	const small = await canvas.evaluate(
		async ({ source, cell }) => {
			const image = await createImageBitmap(await (await fetch(source)).blob());
			const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			sheet.drawImage(image, 0, 0);
			const wide = Math.ceil(image.width / cell);
			const high = Math.ceil(image.height / cell);
			const out = document.createElement('canvas');
			out.width = wide;
			out.height = high;
			const cells = new ImageData(wide, high);
			const { data } = sheet.getImageData(0, 0, wide * cell, high * cell);
			const sums = new Float64Array(wide * high * 4);
			for (let at = 0; at < data.length; at++) {
				const pixel = at >> 2;
				const x = Math.floor((pixel % (wide * cell)) / cell);
				const y = Math.floor(pixel / (wide * cell) / cell);
				sums[(y * wide + x) * 4 + (at & 3)]! += data[at]!;
			}
			for (let at = 0; at < sums.length; at++) {
				// past the picture's edge pixels are clear, and count for nothing
				const mean = sums[at]! / (sums[at | 3]! / 255);
				cells.data[at] = (at & 3) === 3 ? 255 : Math.min(255, Math.round(mean / 8) * 8);
			}
			out.getContext('2d')!.putImageData(cells, 0, 0);
			// whole quality is without loss
			return out.toDataURL('image/webp', 1);
		},
		{ source: url(picture), cell }
	);
	return bytesOf(small);
}

/** Compares a picture, by its cells, with what `reduce` once made of it. */
export async function compare(canvas: Page, picture: Buffer, baseline: Buffer): Promise<Difference> {
	const now = await reduce(canvas, picture);
	const { changed, marked } = await canvas.evaluate(
		async ({ picture, now, then, cell, tolerance }) => {
			const bitmap = async (source: string) => createImageBitmap(await (await fetch(source)).blob());
			const pixels = (image: ImageBitmap) => {
				const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
				sheet.drawImage(image, 0, 0);
				return sheet.getImageData(0, 0, image.width, image.height).data;
			};
			const [whole, after, before] = [await bitmap(picture), await bitmap(now), await bitmap(then)];
			const out = document.createElement('canvas');
			out.width = whole.width;
			out.height = whole.height;
			const sheet = out.getContext('2d')!;
			sheet.drawImage(whole, 0, 0);
			sheet.fillStyle = 'rgb(255 0 0 / 0.5)';
			const same = after.width === before.width && after.height === before.height;
			const [a, b] = [pixels(after), pixels(before)];
			let changed = 0;
			for (let i = 0; i < after.width * after.height; i++) {
				if (same && [0, 1, 2].every((at) => Math.abs(a[i * 4 + at]! - b[i * 4 + at]!) <= tolerance)) continue;
				changed += 1;
				sheet.fillRect((i % after.width) * cell, Math.floor(i / after.width) * cell, cell, cell);
			}
			return { changed, marked: out.toDataURL() };
		},
		{ picture: url(picture), now: url(now), then: url(baseline), cell, tolerance }
	);
	return { changed, marked: bytesOf(marked) };
}
