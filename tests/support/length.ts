/** Whether tests run at full length, as `npm run test:all` has them, or a sample of each, as `npm test` has. */
export const long = process.env['LONG'] === 'yes';

/** How many cases a test goes through: a sample from the same seed, or all. */
export const cases = (sample: number, all: number): number => (long ? all : sample);
