/** Words of the gallery, of what it gives away and of pictures that leave the site. */
export const embeds = {
	rights: 'CC BY 4.0. Coasts and borders: Natural Earth, public domain.',
	/** At the foot of a picture. */
	credit: (site: string) => `Leaning to One Side, 1945–1950 · ${site} · CC BY 4.0`
};
