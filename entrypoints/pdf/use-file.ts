import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Description, describePdf } from './describe-pdf.ts';
import { openPdf, type PdfProblem } from './open-pdf.ts';

/** A file that is open. */
export type OpenFile = {
  readonly name: string;
  readonly pdf: PDFDocumentProxy;
  readonly description: Description;
};

/** How far the opening of a file has come. */
export type Attempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly name: string }
  | {
      readonly kind: 'locked';
      readonly name: string;
      /** Whether the last password was wrong. */
      readonly wasWrong: boolean;
      /** Goes on with a password, or gives up without one. */
      readonly answer: (password: string | undefined) => void;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: PdfProblem | 'not a file' };

/** The file that is open, and what has become of the last one that the reader gave. */
export type Files = {
  readonly file: OpenFile | undefined;
  readonly attempt: Attempt;
  /** Opens a file in the place of the present one, which stays if this fails. */
  readonly open: (given: File | undefined) => void;
};

/** @returns the files of this page, which are closed with it. */
export function useFile(): Files {
  const [file, setFile] = useState<OpenFile>();
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const shown = useRef<AbortController | null>(null);
  const trying = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      shown.current?.abort();
      trying.current?.abort();
    },
    [],
  );
  const open = useCallback((given: File | undefined) => {
    trying.current?.abort();
    if (!given) return setAttempt({ kind: 'failed', name: '', problem: 'not a file' });
    const life = new AbortController();
    trying.current = life;
    const show = (next: Attempt) => {
      if (!life.signal.aborted) setAttempt(next);
    };
    void openInto(given, show, life.signal).then((opened) => {
      if (!opened || life.signal.aborted) return;
      trying.current = null;
      shown.current?.abort();
      shown.current = life;
      setFile(opened);
      setAttempt({ kind: 'none' });
    });
  }, []);
  return { file, attempt, open };
}

/** @returns nothing if the file cannot be opened, or is not to be any more. */
async function openInto(
  file: File,
  show: (attempt: Attempt) => void,
  signal: AbortSignal,
): Promise<OpenFile | undefined> {
  const { name } = file;
  show({ kind: 'opening', name });
  const askPassword = (wasWrong: boolean) =>
    new Promise<string | undefined>((resolve) => {
      const answer = (password: string | undefined) => {
        show(password === undefined ? { kind: 'none' } : { kind: 'opening', name });
        resolve(password);
      };
      show({ kind: 'locked', name, wasWrong, answer });
    });
  const opened = await openPdf(file, askPassword, signal);
  if (opened.kind === 'failed') show({ kind: 'failed', name, problem: opened.problem });
  if (opened.kind !== 'open') return undefined;
  const { pdf } = opened;
  return { name, pdf, description: await describePdf(pdf) };
}
