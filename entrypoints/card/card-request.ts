import type { CardActions, Found } from '../../components/card-actions.ts';
import type { CardTarget } from './card-target.ts';

/** How the reader has asked for a card. */
export type OpenTrigger =
  | { readonly by: 'pointer' }
  | { readonly by: 'finger' }
  /** The focus goes into the card, and it is announced by a screen reader. */
  | { readonly by: 'key'; readonly announcement: string };

/** What the card must know to open. */
export type CardRequest = {
  readonly found: Found;
  readonly target: CardTarget;
  readonly trigger: OpenTrigger;
  readonly pinned: boolean;
  /** Of the top page. */
  readonly address: string;
};

/** What happens in and to the open card. */
export type CardEvents = {
  readonly findArticle: CardActions['findArticle'];
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly focus: (within: boolean) => void;
  readonly anchorHidden: () => void;
};
