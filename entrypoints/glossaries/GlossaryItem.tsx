import { useState } from 'preact/hooks';
import type { ListedGlossary } from '../../browser/glossaries/glossary-store.ts';
import {
  putGlossaries,
  removeGlossary,
  updateGlossary,
} from '../../browser/glossaries/glossary-store.ts';
import { countText, text } from '../../browser/text.ts';
import { Switch } from '../../components/Switch.tsx';
import { AboutForm } from './AboutForm.tsx';
import { Entries } from './Entries.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { sitesText } from './sites-text.ts';
import type { LiveGlossaries } from './use-glossaries.ts';

/** A glossary: its switch, what it is about, its place in the order, and its entries. */
export function GlossaryItem({
  glossary,
  live,
  isOpen,
  wanted,
  onOpen,
  onUp,
  onDown,
}: {
  readonly glossary: ListedGlossary;
  readonly live: LiveGlossaries;
  /** Whether its entries are shown. */
  readonly isOpen: boolean;
  /** The id of an entry to show first; empty for none. */
  readonly wanted: string;
  readonly onOpen: (isOpen: boolean) => void;
  /** Puts it before the one above it. */
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}) {
  const [isEdited, setIsEdited] = useState(false);
  const { id, name, color, enabled, size, sites } = glossary;
  const { change } = live;
  const remove = () =>
    change(
      removeGlossary(id),
      (removed) =>
        removed && { said: text('glossary_removed', name), undo: () => putGlossaries([removed]) },
    );
  return (
    <li>
      <section aria-label={name}>
        <Switch
          checked={enabled}
          onChange={(on) => void change(updateGlossary(id, { enabled: on }))}
        >
          <b class={`badge badge-${color}`}>{name}</b>
          <small>
            {[countText('entry_count', size), sitesText(sites)].filter(Boolean).join(' · ')}
          </small>
        </Switch>
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {text('glossary_entries')}
          </button>
          <button
            type="button"
            class="button"
            aria-expanded={isEdited}
            onClick={() => setIsEdited(!isEdited)}
          >
            {text('glossary_details')}
          </button>
          <ExportMenu glossary={glossary} />
          {onUp && (
            <button
              type="button"
              class="button"
              aria-label={text('move_up', name)}
              title={text('move_up', name)}
              onClick={onUp}
            >
              ↑
            </button>
          )}
          {onDown && (
            <button
              type="button"
              class="button"
              aria-label={text('move_down', name)}
              title={text('move_down', name)}
              onClick={onDown}
            >
              ↓
            </button>
          )}
          <button type="button" class="button" onClick={() => void remove()}>
            {text('remove_glossary')}
          </button>
        </div>
        {isEdited && (
          <AboutForm
            glossary={glossary}
            onSave={async (about) => {
              if (await change(updateGlossary(id, about))) setIsEdited(false);
            }}
            onCancel={() => setIsEdited(false)}
          />
        )}
        {isOpen && <Entries glossary={glossary} live={live} wanted={wanted} />}
      </section>
    </li>
  );
}
