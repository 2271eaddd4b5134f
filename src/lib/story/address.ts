/** The part of an address that names a step. */
const addressOf = (step: string): string => `#${step}`;

/**
 * Keeps the address at the reader's step once they have stayed with it for a moment.
 * It replaces and never pushes, so Back leaves the story; browsers that limit how often are asked again at the next rest.
 * @param rest how long they must stay, in milliseconds
 * @returns a function to be told each step, and to be told nothing when it ends
 */
export function addressKeeper(rest = 800): (step: string | undefined) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (step) => {
		clearTimeout(timer);
		const { hash } = location;
		if (step === undefined || hash === addressOf(step)) return;
		timer = setTimeout(() => {
			// they have asked for another place meanwhile
			if (location.hash !== hash) return;
			try {
				history.replaceState(history.state, '', addressOf(step));
			} catch {
				// too often for this browser; the next rest will do
			}
		}, rest);
	};
}

/** The works stood at the foot of the story once. Whoever still comes to them there is led to their page. */
export function goToMoved(): void {
	if (/^#(source-|works$)/.test(location.hash)) location.replace(`sources/${location.hash}`);
}
