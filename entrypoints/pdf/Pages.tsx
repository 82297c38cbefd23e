import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { Contents } from './Contents.tsx';
import { FindBar } from './FindBar.tsx';
import { Notices } from './Notices.tsx';
import { PdfView } from './pdf-view.ts';
import { runGloss } from './run-gloss.ts';
import { Toolbar } from './Toolbar.tsx';
import type { Attempt, OpenFile } from './use-file.ts';
import { useKeys } from './use-keys.ts';
import type { ViewState } from './view-state.ts';

/** An open file, with the bar above its pages. Gloss runs on these, and nowhere else on this page. */
export function Pages({
  file: { name, pdf, description },
  attempt,
  onChoose,
}: {
  readonly file: OpenFile;
  /** What has become of another file. */
  readonly attempt: Attempt;
  readonly onChoose: (file: File | undefined) => void;
}) {
  const container = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly view: PdfView; readonly state: ViewState }>();
  const [showsContents, setShowsContents] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  const title = description.title || name;
  useEffect(() => {
    const { current } = container;
    if (!current) return undefined;
    const life = new AbortController();
    // What Gloss marks depends on both.
    document.title = `${title} · Gloss`;
    document.documentElement.lang = description.language || 'en';
    const tell = (state: ViewState) => setShown({ view, state });
    const view: PdfView = new PdfView(pdf, current, tell, life.signal);
    runGloss(life.signal);
    current.focus();
    return () => life.abort();
  }, [pdf, title, description]);
  const view = shown?.view;
  const onFind = useCallback(() => {
    setIsFinding(true);
    document.querySelector<HTMLInputElement>('.find input')?.select();
  }, []);
  const onAgain = useCallback(
    (backwards: boolean) => {
      const query = document.querySelector<HTMLInputElement>('.find input')?.value;
      if (query) view?.find(query, { backwards });
      else onFind();
    },
    [view, onFind],
  );
  useKeys(view, { onFind, onAgain });
  const endFind = () => {
    setIsFinding(false);
    view?.endFind();
    container.current?.focus();
  };
  const parts = {
    hasContents: description.outline.length > 0,
    showsContents,
    isFinding,
    onContents: () => setShowsContents(!showsContents),
    onFind: isFinding ? endFind : onFind,
  };
  return (
    <>
      <div class="above" lang={text('language')} translate={false}>
        {shown && <Toolbar title={title} parts={parts} onChoose={onChoose} {...shown} />}
        {isFinding && shown && (
          <FindBar view={shown.view} found={shown.state.found} onClose={endFind} />
        )}
        <Notices pdf={pdf} badPage={shown?.state.badPage} attempt={attempt} />
      </div>
      {showsContents && (
        <div class="beside" translate={false}>
          <Contents
            items={description.outline}
            onFollow={(destination) => view?.follow(destination)}
          />
        </div>
      )}
      <main class="desk">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: pages are scrolled by keys. */}
        <div class="pages" tabIndex={0} ref={container}>
          <div class="pdfViewer" />
        </div>
      </main>
    </>
  );
}
