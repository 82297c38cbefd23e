import * as v from 'valibot';
import { categoryIds, levels, type Risk, risks } from './categories.ts';
import type { MarkedText, SourceMark } from './marks.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function text(example: string) {
  const advice = `write some text here, such as ${example}`;
  return v.pipe(v.string(advice), v.trim(), v.nonEmpty(advice));
}

function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `write one of: ${options.join(', ')}`);
}

const id = v.pipe(
  v.string('write the id of another entry, which is its file name without .md'),
  v.regex(
    idPattern,
    'write an id in small letters, digits and single hyphens, such as reward-hacking',
  ),
);

const flag = v.boolean('write true or false');

const formSchema = v.strictObject({
  /** One spelling, as it appears in running text. */
  form: text('corrigible'),
  /**
   * `exact`: capitals must match (ELK is not elk). Default: `exact` for abbreviations, else `any`.
   */
  case: v.optional(oneOf(['any', 'exact'])),
  /** `false` disables the plurals and the British or American spellings derived by rule. */
  inflect: v.optional(flag),
  /**
   * How likely the form is to mean something else. `none`: mark it anywhere; `page`: only on pages
   * about AI; `near`: only there and with cues for its meaning nearby; `never`: only for search.
   */
  risk: v.optional(oneOf(risks)),
});

const sourceSchema = v.strictObject({
  author: text('Stephen M. Omohundro'),
  year: v.pipe(
    v.number('write the year as a number, such as 2008'),
    v.integer('write a whole year, such as 2008'),
    v.minValue(1600, 'write the year of publication, such as 2008'),
    v.maxValue(2100, 'write the year of publication, such as 2008'),
  ),
  title: text('The Basic AI Drives'),
  url: v.pipe(
    v.string('write the address of the source, beginning with https://'),
    v.url('write a whole address, beginning with https://'),
    v.regex(/^https?:\/\//, 'write an address that begins with https:// or http://'),
  ),
});

function list<const T extends v.GenericSchema>(item: T) {
  return v.optional(v.array(item, 'write a list, one item a line, each after "- "'), []);
}

/** What an entry may be: about one term, or an overview that sets several side by side. */
export const entryKinds = ['term', 'overview'] as const;

/** The front matter of `glossary/terms/<id>.md`. */
export const frontMatterSchema = v.strictObject(
  {
    name: text('instrumental convergence'),
    forms: list(
      v.union(
        [text('corrigible'), formSchema],
        'write a spelling, or form: with case:, inflect: or risk: below it',
      ),
    ),
    kind: v.optional(oneOf(entryKinds), 'term'),
    category: oneOf(categoryIds),
    level: oneOf(levels),
    requires: list(id),
    related: list(id),
    contrast: list(
      v.strictObject({
        id,
        why: text('it speaks of what agents want, not of how well they get it'),
      }),
    ),
    /** The entries that an overview compares, each with what sets it apart from the others. */
    members: list(
      v.strictObject({
        id,
        why: text('the passage itself, at whatever pace'),
      }),
    ),
    senses: list(
      v.strictObject({
        who: text('Paul Christiano'),
        means: text('trying to do what its operator wants'),
      }),
    ),
    cues: v.optional(
      v.strictObject({
        for: list(text('reward')),
        against: list(text('estate')),
      }),
    ),
    sources: v.pipe(
      v.array(sourceSchema, 'write a list of sources, each with author, year, title and url'),
      v.minLength(1, 'add at least one source with author, year, title and url'),
    ),
  },
  (issue) =>
    issue.expected === 'never'
      ? 'remove it: entries have no such field'
      : 'write the front matter as "field: value" lines',
);

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;

/** One spelling of an entry, with everything that the matcher needs. */
export type Form = {
  readonly form: string;
  readonly case: 'any' | 'exact';
  readonly inflect: boolean;
  readonly risk: Risk;
};

/** A note at the end of an entry's text: an example, or why the term matters. */
export type Note = MarkedText & { readonly kind: 'example' | 'matters' };

/** A glossary article: front matter with its defaults filled in, and the text at three depths. */
export type Entry = Omit<FrontMatter, 'forms'> & {
  /** The file name without `.md`. */
  readonly id: string;
  /** Every spelling, including the name. */
  readonly forms: readonly Form[];
  /** One sentence of at most 160 characters. */
  readonly short: string;
  /** The explanation in one paragraph, without its source marks. */
  readonly paragraph: string;
  readonly paragraphMarks: readonly SourceMark[];
  readonly notes: readonly Note[];
};
