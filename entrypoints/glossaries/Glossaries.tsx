import { useState } from 'preact/hooks';
import { orderGlossaries, putGlossaries } from '../../browser/glossaries/glossary-store.ts';
import { newGlossary } from '../../browser/glossaries/new-glossary.ts';
import { problemText } from '../../browser/problem-text.ts';
import { text } from '../../browser/text.ts';
import { useTheme } from '../../components/use-theme.ts';
import { parseOwnId } from '../../engine/lexicon/entry-ids.ts';
import { Backup } from './Backup.tsx';
import { GlossaryItem } from './GlossaryItem.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { ManagedGlossaries } from './ManagedGlossaries.tsx';
import { UndoLine } from './UndoLine.tsx';
import { type LiveGlossaries, useGlossaries } from './use-glossaries.ts';

/** The page for the reader's own glossaries. */
export function Glossaries() {
  const theme = useTheme();
  const live = useGlossaries();
  if (!live) return null;
  return (
    <main class={theme}>
      <header>
        <h1>{text('glossaries_title')}</h1>
        <p>{text('glossaries_intro')}</p>
      </header>
      {typeof live === 'string' ? (
        <p class="problem" role="alert">
          {problemText(live)}
        </p>
      ) : (
        <Loaded live={live} />
      )}
    </main>
  );
}

/** The entry that the address names, as in `#/own-team-badger`, to be shown first. */
function wantedEntry() {
  return parseOwnId(location.hash.slice('#/'.length));
}

function Loaded({ live }: { readonly live: LiveGlossaries }) {
  const { glossaries, problem, done, change } = live;
  const [wanted] = useState(wantedEntry);
  const [open, setOpen] = useState(wanted?.glossary ?? '');
  const move = (index: number, to: number) => {
    const ids = glossaries.map(({ id }) => id);
    const [moved = ''] = ids.splice(index, 1);
    ids.splice(to, 0, moved);
    void change(orderGlossaries(ids));
  };
  const create = async () => {
    const made = newGlossary(text('my_glossary'), glossaries.length);
    if (await change(putGlossaries([{ glossary: made }]))) setOpen(made.id);
  };
  return (
    <>
      <p class="problem" role="alert">
        {problem}
      </p>
      <UndoLine done={done} change={change} />
      <ul class="glossaries" aria-label={text('glossaries_title')}>
        {glossaries.map((glossary, index) => (
          <GlossaryItem
            key={glossary.id}
            glossary={glossary}
            live={live}
            isOpen={open === glossary.id}
            wanted={wanted?.glossary === glossary.id ? wanted.entry : ''}
            onOpen={(isOpen) => setOpen(isOpen ? glossary.id : '')}
            {...(index > 0 && { onUp: () => move(index, index - 1) })}
            {...(index < glossaries.length - 1 && { onDown: () => move(index, index + 1) })}
          />
        ))}
      </ul>
      {glossaries.length > 1 && <p class="hint">{text('glossaries_order_hint')}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => void create()}>
          {text('new_glossary')}
        </button>
      </div>
      <ManagedGlossaries wanted={wanted} />
      <ImportPanel live={live} onImported={setOpen} />
      <Backup live={live} />
    </>
  );
}
