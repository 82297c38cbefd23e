/** A run of text in a paragraph: bare, or in an element. */
export type TextSegment = { readonly tag: 'text' | 'em' | 'strong'; readonly text: string };

/** A paragraph of a keyed list. */
export type Paragraph = { readonly key: number; readonly pieces: readonly TextSegment[] };

/** What the test apps show; never changed, only replaced. */
export type Article = {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** A remark that is there or not. */
  readonly aside: string | undefined;
};

/** Texts full of glossary terms, and some of other words. */
export const sentences = [
  'A corrigible system lets itself be switched off. ',
  'Instrumental convergence is why a mesa-optimizer may like tea. ',
  'Reward hacking is not corrigible at all. ',
  'The weather is fine. ',
  'Nobody speaks of instrumental convergence or of reward hacking here, but of tea. ',
  'A mesa-optimizer! ',
];

/** The article that a server sends, and that apps begin with. */
export const firstArticle: Article = {
  title: 'On machines',
  paragraphs: sentences.flatMap((sentence, index) => [
    { key: 2 * index, pieces: [{ tag: 'text', text: sentence }] },
    {
      key: 2 * index + 1,
      pieces: [
        { tag: 'text', text: 'Of ' },
        { tag: 'em', text: 'instrumental' },
        { tag: 'text', text: ' convergence and a corri' },
        { tag: 'strong', text: 'gible' },
        { tag: 'text', text: ` mesa-optimizer, number ${index}.` },
      ],
    },
  ]),
  aside: 'There is reward hacking in the aside.',
};
