import { mixed } from './colour';

/** Custom properties by name, their values worked out. */
export type Variables = Readonly<Record<string, string>>;

const variable = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/;
const lightDark = /light-dark\(([^(),]+),([^(),]+)\)/;
const mix = /color-mix\(\s*in (\w+),\s*([^\s(),]+)(?:\s+([\d.]+)%)?\s*,\s*([^\s(),]+)\s*\)/;

/**
 * What a value of our style sheets comes to in the light theme, without functions that only a browser knows.
 * @throws Error if a variable is not set and nothing stands in for it
 */
export function valueOf(text: string, variables: Variables): string {
	let value = text;
	for (let before = ''; before !== value;) {
		before = value;
		value = value
			.replace(variable, (_, name: string, otherwise?: string) => {
				const found = variables[name] ?? otherwise?.trim();
				if (found === undefined) throw new Error(`${name} is not set, but “${text}” needs it`);
				return found;
			})
			.replace(lightDark, (_, light: string) => light.trim())
			.replace(mix, (_, space: string, one: string, share: string | undefined, other: string) =>
				mixed(space, Number(share ?? 50) / 100, one, other)
			);
	}
	return value;
}
