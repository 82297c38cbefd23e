import type { CardActions, Found } from '../../components/card-actions.ts';
import type { CardTarget } from './card-target.ts';

/** What has triggered a card. */
export type OpenTrigger =
  | { readonly by: 'pointer' }
  | { readonly by: 'finger' }
  /** The focus moves into the card, and a screen reader announces it. */
  | { readonly by: 'key'; readonly announcement: string };

/** What is needed to open a card. */
export type CardRequest = {
  readonly found: Found;
  readonly target: CardTarget;
  readonly trigger: OpenTrigger;
  readonly pinned: boolean;
  /** The address of the top page. */
  readonly address: string;
};

/** Callbacks of the open card. */
export type CardEvents = {
  readonly findArticle: CardActions['findArticle'];
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly focus: (within: boolean) => void;
  readonly anchorHidden: () => void;
};
