/** The two readers that are measured: one at a desk, one with a phone of the middle price on a slow network. */
export const profiles = {
	desktop: {
		context: { viewport: { width: 1280, height: 800 } },
		slower: 1
	},
	phone: {
		context: {
			viewport: { width: 390, height: 844 },
			deviceScaleFactor: 3,
			isMobile: true,
			hasTouch: true
		},
		slower: 4,
		network: {
			offline: false,
			latency: 150,
			downloadThroughput: (1600 * 1000) / 8,
			uploadThroughput: (750 * 1000) / 8
		}
	}
};

/** How fast the story is scrolled, in pixels a second, and for how long at most, in seconds. */
export const scrolling = { speed: 1200, longest: 16 };
