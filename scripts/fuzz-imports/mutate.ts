/** A source of random numbers from 0 to below a limit, the same for the same seed. */
export type Random = (below: number) => number;

/** Marsaglia's xorshift, of 32 bits. */
export function randomOf(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return below > 0 ? (state >>> 0) % below : 0;
  };
}

/** Texts that have a meaning in one of the formats, or that readers stumble over. */
const tokens = [
  '"',
  '""',
  '\0',
  '\n',
  '\r',
  '\t',
  ',',
  ';',
  '\ufeff',
  '__proto__',
  'constructor',
  'the',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>',
  '&a;',
  '&constructor;',
  '&#0;',
  '&#x110000;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<termEntry>',
  '</conceptEntry>',
  '[',
  ']',
  '{',
  '}',
  ':',
  '\\',
  '\\u0000',
  '\\ud800',
  '---\n',
  '*a\n',
  '&a [*a,*a]\n',
  '```\n',
  '[[',
  ']]',
  '`',
  '%%',
  '#separator:',
  'PK\x03\x04',
  '../../',
  '\u202e',
  '\ud83d',
  'x'.repeat(10_000),
  '['.repeat(5_000),
  ' '.repeat(5_000),
  '\n'.repeat(2_000),
  ','.repeat(10_000),
  '*'.repeat(3_000),
  '"a'.repeat(3_000),
];

/** Damages a file in one to six places. */
export function mutate(
  bytes: Uint8Array,
  others: readonly Uint8Array[],
  random: Random,
): Uint8Array {
  let result = Buffer.from(bytes);
  for (let times = 1 + random(6); times > 0; times--) result = mutateOnce(result, others, random);
  return new Uint8Array(result);
}

function mutateOnce(
  bytes: Buffer,
  others: readonly Uint8Array[],
  random: Random,
): Buffer<ArrayBuffer> {
  const at = random(bytes.length + 1);
  const to = Math.min(bytes.length, at + random(random(2) ? 8 : 200));
  const before = bytes.subarray(0, at);
  switch (random(7)) {
    case 0:
      return Buffer.concat([before, bytes.subarray(to)]);
    case 1:
      return Buffer.concat([before, bytes.subarray(at, to), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([before, Buffer.from([random(256)]), bytes.subarray(at + 1)]);
    case 3: {
      const other = others[random(others.length)] ?? bytes;
      return Buffer.concat([before, other.subarray(random(other.length))]);
    }
    case 4:
      return Buffer.concat([before]);
    default: {
      const token = Buffer.from(tokens[random(tokens.length)] ?? '');
      return Buffer.concat([before, token, bytes.subarray(at)]);
    }
  }
}
