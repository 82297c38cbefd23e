import project from '../../project.json' with { type: 'json' };

const placeholder = /\bexample\.(org|com|net)\b|\borg\.example\b/;

/** @returns the names in `project.json` whose values are not real yet. */
export function placeholders(values: Readonly<Record<string, string>> = project): string[] {
  return Object.entries(values)
    .filter(([, value]) => placeholder.test(value) || value === '')
    .map(([name]) => name);
}

/** Puts the values of `project.json` into a text, where it says `{support}` and the like. */
export function fillIn(text: string, values: Readonly<Record<string, string>> = project): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
