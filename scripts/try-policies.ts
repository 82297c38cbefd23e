import { tryChromium } from './policies/try-chromium.ts';
import { tryFirefox } from './policies/try-firefox.ts';

/**
 * Tries the built extension under real policies, and prints which sizes of a glossary the browsers take:
 *
 *     npm run try-policies
 *     npm run try-policies -- 1 5 20     sizes in MiB
 *
 * It writes a policy file for Chromium into /etc, for which it must be root, and removes it again;
 * Firefox is given its policies in a temporary copy.
 */
const sizes = process.argv.slice(2).map(Number);
const wanted = sizes.length > 0 ? sizes : [1, 5, 10, 20];

if (process.getuid?.() !== 0) {
  console.error(
    'Only root can write policy files. Run this as root, on a machine to try things on.',
  );
  process.exitCode = 1;
} else {
  const failures = [...(await tryChromium(wanted)), ...(await tryFirefox(wanted))];
  for (const failure of failures) console.error(`Failed: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
