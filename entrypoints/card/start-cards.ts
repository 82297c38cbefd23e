import type { Settings } from '../../browser/settings/settings.ts';
import type { HoverOptions } from '../../engine/hover/hover-state.ts';
import type { Cards, MarkedPage, MissedInput } from '../content/lazy-modules.ts';
import { CardOpener } from './card-opener.ts';
import { MarkTargets } from './card-target.ts';
import { trackContextMenu } from './input/context-menu-term.ts';
import { HoverControl, now } from './input/hover-control.ts';
import { Keys } from './input/keys.ts';
import { Pointer } from './input/pointer.ts';

/**
 * Opens cards in response to pointer, touch and keyboard until the signal aborts.
 *
 * @param missed what the reader has done while the cards were loaded.
 */
export function startCards(
  page: MarkedPage,
  settings: Settings,
  missed: MissedInput,
  signal: AbortSignal,
): Cards {
  const targets = new MarkTargets(page);
  const cards = new CardOpener(
    page.address,
    {
      findArticle: page.findArticle,
      close: () => control.dispatch({ type: 'close', at: now() }),
      pin: (pinned) => control.dispatch({ type: 'pin', pinned, at: now() }),
      focus: (within) => control.dispatch({ type: 'focus', within, at: now() }),
      anchorHidden: () => control.dispatch({ type: 'anchorHidden', at: now() }),
    },
    settings,
  );
  const control = new HoverControl(
    hoverOptions(settings),
    {
      open: (target) => void cards.open(target, control.isPinned),
      close: () => cards.close(),
      pin: (pinned) => cards.pin(pinned),
      wake: () => pointer.look(),
    },
    signal,
  );
  const pointer = new Pointer(page, targets, cards, control, signal);
  const keys = new Keys(page, targets, cards, control);
  const menuMark = trackContextMenu(page, signal);
  pointer.follow(missed);
  keys.follow(signal);
  return {
    forget(marks) {
      const open = control.open;
      const isGone = marks.some((mark) => targets.of(mark) === open);
      if (isGone) control.dispatch({ type: 'close', at: now() });
    },
    updateSettings(changed) {
      control.updateSettings(hoverOptions(changed));
      cards.updateSettings(changed);
    },
    runCommand: (command) => keys.runCommand(command),
    open(mark) {
      const term = targets.of(mark);
      control.dispatch({ type: 'click', under: { kind: 'term', term, leastRest: 0 }, at: now() });
    },
    tellUpdated: () => cards.tellUpdated(),
    termAtMenu() {
      const mark = menuMark();
      return mark ? page.idOf(mark) : '';
    },
  };
}

function hoverOptions({ openOn, openDelay }: Settings): HoverOptions {
  return { openOn, rest: openDelay };
}
