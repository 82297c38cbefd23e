import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../browser/text.ts';
import { hasText } from './has-text.ts';
import { BarButton } from './Icon.tsx';
import { problemSentence } from './problem-sentence.ts';
import type { Attempt } from './use-file.ts';

/** Documents with more pages are called long. */
const longFrom = 1_000;

/** Says what a reader should know of a document: that it is a scan, very long, or partly damaged. */
export function Notices({
  pdf,
  badPage,
  attempt,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly badPage: number | undefined;
  /** What has become of another file. */
  readonly attempt: Attempt;
}) {
  const [isScan, setIsScan] = useState(false);
  useEffect(() => {
    let isGone = false;
    void hasText(pdf).then((has) => !isGone && setIsScan(!has));
    return () => {
      isGone = true;
    };
  }, [pdf]);
  const number = new Intl.NumberFormat(text('language'));
  const lines = [
    attempt.kind === 'failed' && problemSentence(attempt.problem, attempt.name),
    attempt.kind === 'opening' && text('pdf_opening', attempt.name),
    isScan && text('pdf_scanned'),
    pdf.numPages >= longFrom && text('pdf_long', number.format(pdf.numPages)),
    badPage !== undefined && text('pdf_bad_page', number.format(badPage)),
  ];
  return (
    <div class="notices" role="status">
      {lines.map((line) => line && <Notice key={line} line={line} />)}
    </div>
  );
}

function Notice({ line }: { readonly line: string }) {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    <p class="notice">
      <span>{line}</span>
      <BarButton icon="close" name={text('close')} onPress={() => setIsRead(true)} />
    </p>
  );
}
