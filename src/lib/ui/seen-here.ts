import { resolve } from '$app/paths';
import { asSeenFrom, type Root } from '../domain/root';

/** Prose and cards as the page that prints them needs them: their links start from where it stands. */
export const seenHere = (html: string): string => asSeenFrom(resolve('/') as Root, html);
