/**
 * @param changelog in the format of Keep a Changelog.
 * @param name a version, or "Unreleased".
 * @returns the section's text without its heading; nothing if there is none or it is empty.
 */
export function changelogSection(changelog: string, name: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.startsWith(`[${name}]`));
  const text = section?.slice(section.indexOf('\n') + 1).trim();
  return text || undefined;
}
