/** Sizes of lettering in a figure, in pixels. */
export interface TypeSizes {
	/** Axes and secondary words. */
	readonly small: number;
	/** Names of marks. */
	readonly label: number;
	/** The number that the view is about. */
	readonly strong: number;
}

/** Below this many pixels a figure drops what it can spare. */
export const compactBelow = 520;

/**
 * Lettering for a figure of this width. A compact figure's smallest size leaves room for a picture that a
 * narrow phone shrinks to nine tenths: it stays above 12 pixels.
 */
export function typeSizes(width: number): TypeSizes {
	if (width < compactBelow) return { small: 13.5, label: 14, strong: 17 };
	if (width < 1000) return { small: 14, label: 15, strong: 21 };
	return { small: 15, label: 17, strong: 24 };
}
