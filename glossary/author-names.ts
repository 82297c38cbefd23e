/** Who wrote a source, in the short form that texts use. */
export type AuthorNames = {
  /** Surnames of people, and whole names of organizations. */
  readonly names: readonly string[];
  /** Whether there are others, who are not named ("et al."). */
  readonly others: boolean;
};

const organization =
  /\b(of|for|the|The|Administration|Agency|AI|Association|Center|Centre|Coalition|Commission|Committee|Congress|Council|DeepMind|Department|Forum|Foundation|Google|Government|Group|Institute|Initiative|Lab|Labs|Office|Organi[sz]ation|Parliament|Project|Research|Senate|Society|Team|Union|University)\b/;

/** Reads the author field of a source: "Stuart Russell and Peter Norvig" → Russell, Norvig. */
export function authorNames(author: string): AuthorNames {
  const written = author.replace(/\s*\([^)]*\)/g, '').trim();
  const listed = written.replace(/,?\s+et al\.?$/, '');
  const others = listed !== written;
  if (organization.test(listed)) return { names: [listed], others };
  return { names: listed.split(/,\s*and\s+|,\s*|\s+and\s+/).map(surname), others };
}

/** @returns the last name with its particles: "Peter de Blanc" → "de Blanc". */
function surname(name: string): string {
  const words = name.split(/\s+/).filter((word) => !/^(Jr\.?|Sr\.?|II|III|IV)$/.test(word));
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}
