import type { PDFDocumentProxy } from 'pdfjs-dist';
import { BundledData } from './bundled-fonts.ts';
import { library, startPdfWorker } from './pdf-library.ts';

/** Why a file cannot be opened. */
export type PdfProblem = 'not a pdf' | 'damaged' | 'too large' | 'unreadable';

/** What became of a file. */
export type Opened =
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly kind: 'failed'; readonly problem: PdfProblem }
  /** The reader gave no password, or chose another file meanwhile. */
  | { readonly kind: 'given up' };

/** Asks for a file's password. @returns nothing if the reader gives none. */
export type AskPassword = (wasWrong: boolean) => Promise<string | undefined>;

/** Larger files are not read, in bytes: browsers cannot hold them in memory. */
const mostBytes = 1_000_000_000;

/** A PDF file says what it is near its beginning, within so many bytes. */
const headerWithin = 1_024;

/** Opens a PDF file. All that belongs to it is closed when the signal aborts. */
export async function openPdf(
  file: File,
  askPassword: AskPassword,
  signal: AbortSignal,
): Promise<Opened> {
  if (file.size > mostBytes) return { kind: 'failed', problem: 'too large' };
  try {
    const start = await file.slice(0, headerWithin).text();
    if (!start.includes('%PDF-')) return { kind: 'failed', problem: 'not a pdf' };
    const data = await file.arrayBuffer();
    return signal.aborted ? { kind: 'given up' } : await read(data, askPassword, signal);
  } catch {
    return { kind: 'failed', problem: 'unreadable' };
  }
}

async function read(
  data: ArrayBuffer,
  askPassword: AskPassword,
  signal: AbortSignal,
): Promise<Opened> {
  const port = startPdfWorker();
  const worker = library.PDFWorker.create({ port });
  const task = library.getDocument({
    data,
    worker,
    BinaryDataFactory: BundledData,
    standardFontDataUrl: '/',
    // Pictures of scanned pages are decoded by scripts: WebAssembly would need a laxer policy.
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  const close = async () => {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    port.terminate();
  };
  signal.addEventListener('abort', () => void close(), { once: true });
  let isGivenUp = false;
  task.onPassword = async (answer: (password: string) => void, reason: number) => {
    const wasWrong = reason === library.PasswordResponses.INCORRECT_PASSWORD;
    const password = await askPassword(wasWrong);
    if (password !== undefined) return answer(password);
    isGivenUp = true;
    await close();
  };
  try {
    return { kind: 'open', pdf: await task.promise };
  } catch {
    if (isGivenUp || signal.aborted) return { kind: 'given up' };
    await close();
    return { kind: 'failed', problem: 'damaged' };
  }
}
