/** Pixels of the smallest lettering of a figure, as its drawing counts them. */
const smallest = 13.5;

/** What that lettering is to measure on a wall, as a share of the window's height. Two hundredths are the least. */
const share = 0.025;

/** Windows narrower than this are held in a hand; the style sheet says the same. */
const hand = 600;

/**
 * How much larger than its own pixels a figure is drawn, so that its smallest words are read from the back row.
 * Whatever the screen, the figure then has the same room and the same layout.
 */
export const scaleFor = (windowWidth: number, windowHeight: number): number =>
	windowWidth < hand ? 1 : Math.max(1, (windowHeight * share) / smallest);
