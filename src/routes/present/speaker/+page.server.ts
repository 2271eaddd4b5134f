import { speakerPage } from '$lib/server/present';

/** Every slide with its notes, made at build. */
export const load = () => speakerPage();
