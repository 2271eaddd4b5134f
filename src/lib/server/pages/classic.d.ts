/** A script with all that it imports, as text: `scripts/host-script.ts` makes it. */
declare module '*?classic' {
	const text: string;
	export default text;
}
