import type { Settings } from '../../browser/settings/settings.ts';
import type { HoverOptions } from '../../engine/hover/hover-state.ts';
import type { Cards, MarkedPage } from '../content/lazy-modules.ts';
import { CardOpener } from './card-opener.ts';
import { MarkTargets } from './card-target.ts';
import { trackContextMenu } from './input/context-menu-term.ts';
import { HoverControl, now } from './input/hover-control.ts';
import { Keys } from './input/keys.ts';
import { Pointer } from './input/pointer.ts';
import { MarkStyler } from './looks/mark-styler.ts';

/**
 * Opens cards in response to pointer, touch and keyboard until the signal aborts.
 *
 * @param move the last pointer move before the cards were loaded, if any.
 */
export function startCards(
  page: MarkedPage,
  settings: Settings,
  move: PointerEvent | undefined,
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
  const menuMark = trackContextMenu(page.painter, signal);
  const look = new MarkStyler(settings);
  page.painter.applyStyle(look);
  pointer.follow(move);
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
      look.updateSettings(changed);
      page.painter.applyStyle(look);
    },
    runCommand: (command) => keys.runCommand(command),
    open(mark) {
      const term = targets.of(mark);
      control.dispatch({ type: 'click', under: { kind: 'term', term, leastRest: 0 }, at: now() });
    },
    termAtMenu() {
      const mark = menuMark();
      return mark ? page.idOf(mark) : '';
    },
  };
}

function hoverOptions({ openOn, openDelay }: Settings): HoverOptions {
  return { openOn, rest: openDelay };
}
