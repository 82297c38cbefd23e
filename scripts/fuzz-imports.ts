import { readFiles } from '../engine/glossaries/read-files.ts';
import { takeAllSteps } from '../engine/glossaries/take-steps.ts';
import { mutate, randomOf } from './fuzz-imports/mutate.ts';
import { samples } from './fuzz-imports/samples.ts';
import { wrongWith } from './fuzz-imports/wrong-with.ts';

/**
 * Reads thousands of damaged files of each format, and reports the ones that make reading fail, hang
 * or give a result that breaks its own promises.
 *
 * Options: `--files 10000` for each format, `--seed 1`, `--only csv`.
 */
const options = new Map<string, string>();
for (let at = 2; at < process.argv.length; at += 2) {
  options.set(process.argv[at] ?? '', process.argv[at + 1] ?? '');
}
const count = Number(options.get('--files') ?? 10_000);
const seed = Number(options.get('--seed') ?? 1);
const only = options.get('--only');

/** No file may take longer to read, in ms. */
const mostTime = 2_000;

let failures = 0;
for (const { name, variants } of samples().filter((sample) => !only || sample.name === only)) {
  const random = randomOf(seed);
  let slowest = 0;
  let read = 0;
  let refused = 0;
  for (let number = 0; number < count; number++) {
    const variant = variants[number % variants.length];
    if (!variant) continue;
    const bytes = mutate(
      variant.bytes,
      variants.map((each) => each.bytes),
      random,
    );
    const began = process.cpuUsage();
    const problem = tryToRead(variant.name, bytes);
    const { user, system } = process.cpuUsage(began);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    if (problem === 'refused') refused++;
    else if (problem === undefined) read++;
    const failure = time > mostTime ? `took ${Math.round(time)} ms` : problem;
    if (!failure || failure === 'refused') continue;
    failures++;
    console.log(`${name} ${number}: ${failure}`);
    console.log(JSON.stringify(Buffer.from(bytes).toString('latin1').slice(0, 400)));
  }
  console.log(
    `${name}: ${count} files, ${read} read, ${refused} refused as a whole, slowest ${Math.round(slowest)} ms`,
  );
}
console.log(failures === 0 ? 'Nothing failed.' : `${failures} failed.`);
process.exitCode = failures === 0 ? 0 : 1;

/** @returns what went wrong, "refused" if the file was refused as a whole, or nothing. */
function tryToRead(name: string, bytes: Uint8Array): string | undefined {
  try {
    const reading = takeAllSteps(readFiles([{ name, bytes }], 'en'));
    return reading.ok ? wrongWith(reading) : 'refused';
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
