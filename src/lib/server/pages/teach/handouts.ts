/** Whether the build makes the handouts as PDF, for which it needs a Chromium: `scripts/build.mjs` says so. */
export const handoutsArePrinted = (): boolean => process.env['HANDOUTS'] === 'yes';
