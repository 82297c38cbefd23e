import { render } from 'preact';
import { sendMessage } from '../../browser/messages/messages.ts';
import type { Settings } from '../../browser/settings/settings.ts';
import { text } from '../../browser/text.ts';
import articleCss from '../../components/article.css?inline';
import { Card } from '../../components/Card.tsx';
import cardCss from '../../components/card.css?inline';
import type { CardActions } from '../../components/card-actions.ts';
import themeCss from '../../components/theme.css?inline';
import whyCss from '../../components/why-marked.css?inline';
import type { Box } from '../../engine/hover/safe-triangle.ts';
import type { CardEvents, CardRequest } from './card-request.ts';
import { copyText } from './copy-text.ts';
import { createHtml, openHost } from './host.ts';
import { groundOf, setPaper } from './looks/ground.ts';
import { openLinksInTabs } from './open-links.ts';
import { gap } from './placing/choose-side.ts';
import { keepPlaced } from './placing/keep-placed.ts';
import { choose } from './reader-choices.ts';

export type OpenCard = {
  readonly host: HTMLElement;
  /** @returns whether the page has opened no dialog or popover since, above the card. */
  isOnTop(): boolean;
  box(): Box;
  /** @returns whether a point of the viewport, in CSS pixels, is on the card or the gap around it. */
  covers(x: number, y: number): boolean;
  pin(pinned: boolean): void;
  /** Moves the focus into the card. */
  focus(): void;
  /** Replaces what the card holds by a sentence, without the browser's API, which is gone. */
  tellUpdated(): void;
  /** Shows the whole article. */
  expand(): void;
  updateSettings(settings: Settings): void;
};

const narrow = '(max-width: 640px), (max-height: 420px)';

/** Opens a card in the top layer. It is removed when the signal aborts. */
export function openCard(
  { found, target, trigger, pinned, address }: CardRequest,
  initial: Settings,
  events: CardEvents,
  signal: AbortSignal,
): OpenCard {
  const { host, root, isOnTop } = openHost(target.element, events.close, signal);
  const rules = new CSSStyleSheet();
  root.adoptedStyleSheets = [...styleSheets(), rules];
  const theme = createHtml('div');
  theme.lang = text('language');
  root.append(theme);
  openLinksInTabs(root, signal);
  const small = matchMedia(narrow);
  const isSheet = () => trigger.by === 'finger' || small.matches;
  const ground = groundOf(target.element);
  const announcement = trigger.by === 'key' ? trigger.announcement : '';
  const updated = text('gloss_updated');
  let settings = initial;
  let isPinned = pinned;
  // Who only rests on a term gets a glance; who asks for it, the whole article.
  let full = pinned && trigger.by !== 'finger';
  const showFull = (now: boolean) => {
    full = now;
    draw();
  };
  const actions = actionsOf(events, address, showFull);
  const draw = () => {
    const dark = settings.theme === 'page' ? ground.isDark : settings.theme === 'dark';
    theme.className = ['theme', dark && 'dark', isSheet() && 'sheet'].filter(Boolean).join(' ');
    theme.style.setProperty('--text-size', `${settings.textSize / 100}`);
    setPaper(theme, ground, dark);
    render(<Card {...{ found, actions, announcement, full }} pinned={isPinned} />, theme);
  };
  draw();
  const { anchorHidden: onAnchorHidden } = events;
  const scale = () => settings.textSize / 100;
  keepPlaced({ host, theme, target, rules, isSheet, scale, onAnchorHidden }, signal);
  small.addEventListener('change', draw, { signal });
  theme.addEventListener('focusin', (event) => events.focus(isByKey(event)), { signal });
  theme.addEventListener('focusout', () => events.focus(false), { signal });
  signal.addEventListener('abort', () => render(null, theme), { once: true });
  const focus = () => {
    theme.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    events.focus(true);
  };
  if (trigger.by === 'key') focus();
  return {
    host,
    isOnTop,
    box: () => host.getBoundingClientRect(),
    covers(x, y) {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      if (x >= left - gap && x <= right + gap && y >= top - gap && y <= bottom + gap) return true;
      const peek = theme.querySelector('.peek')?.getBoundingClientRect();
      return peek !== undefined && isIn(peek, x, y);
    },
    pin(now) {
      isPinned = now;
      draw();
    },
    focus,
    tellUpdated() {
      const sentence = createHtml('div');
      sentence.className = 'card';
      sentence.role = 'status';
      sentence.textContent = updated;
      theme.replaceChildren(sentence);
    },
    expand: () => showFull(true),
    updateSettings(changed) {
      settings = changed;
      draw();
    },
  };
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A click focuses a button too, but mouse users leave the card with the pointer. */
function isByKey({ target }: FocusEvent): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}

function actionsOf(
  { findArticle, close, pin }: CardEvents,
  address: string,
  showFull: CardActions['showFull'],
): CardActions {
  return {
    findArticle,
    close,
    pin,
    showFull,
    know: (id, known) => choose({ kind: 'know', id, known }),
    hideHere: (id, hidden) => choose({ kind: 'hide', address, id, hidden }),
    copy: copyText,
    openLibrary: (hash) => void sendMessage('openLibrary', hash).catch(() => undefined),
    define: (term) => void sendMessage('define', term).catch(() => undefined),
  };
}

let sheets: readonly CSSStyleSheet[] | undefined;

/** Parsed once for all cards of a page. */
function styleSheets(): readonly CSSStyleSheet[] {
  sheets ??= [themeCss, articleCss, cardCss, whyCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return sheets;
}
