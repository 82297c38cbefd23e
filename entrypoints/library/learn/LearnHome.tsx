import { useEffect, useRef, useState } from 'preact/hooks';
import { here } from '../../../browser/settings/settings-store.ts';
import { countText, text } from '../../../browser/text.ts';
import type { Article } from '../../../engine/articles/article.ts';
import { DoneLine } from './DoneLine.tsx';
import { ExportEntries } from './ExportEntries.tsx';
import { LearnedList } from './LearnedList.tsx';
import { LearnProblem } from './LearnProblem.tsx';
import { ProgressData } from './ProgressData.tsx';
import { Subjects } from './Subjects.tsx';
import { Today } from './Today.tsx';
import type { Learning } from './use-learning.ts';

/** What is to be done today, what the reader is learning, and what they could begin with. */
export function LearnHome({
  learning,
  entries,
}: {
  readonly learning: Learning;
  readonly entries: ReadonlyMap<string, Article>;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasRemoved, setHasRemoved] = useState(false);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { progress, known, isReadable, done } = learning;
  const stop = (id: string, name: string) => {
    setHasRemoved(true);
    void learning.stop(id, name);
  };
  const clear = () => {
    setHasRemoved(true);
    void learning.clear();
  };
  const start = (ids: readonly string[]) => {
    setHasRemoved(false);
    void learning.start(ids);
  };
  const learned = [...progress.terms.values()].filter(({ id }) => !known.has(id));
  return (
    <section class="learn" aria-labelledby="learn-title">
      <h2 id="learn-title" tabIndex={-1} ref={heading}>
        {text('learn_title')}
      </h2>
      <p class="learn-intro">{text('learn_intro')}</p>
      {here() === 'private' && <p class="learn-note">{text('learn_private')}</p>}
      {progress.damaged.length > 0 && (
        <p class="learn-note">{countText('learn_damaged', progress.damaged.length)}</p>
      )}
      <LearnProblem {...learning} />
      {isReadable && (
        <>
          <Today terms={learned} daily={progress.daily} />
          <LearnedList terms={learned} entries={entries} onStop={stop} />
          <Subjects entries={entries} learning={learning} onStart={start} />
        </>
      )}
      <ExportEntries entries={entries} learned={learned.map(({ id }) => id)} />
      {isReadable && <ProgressData learning={learning} onClear={clear} />}
      <DoneLine done={done} takesFocus={hasRemoved} />
    </section>
  );
}
