import { speakerPage } from '$lib/server/pages/present';

/** Every slide with its notes, made at build. */
export const load = () => speakerPage();
