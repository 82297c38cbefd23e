// The viewer takes the library from the global object, so the library has to come first.
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import * as viewer from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

export { library, viewer };

/** @returns a new worker that reads PDF files, from the extension's own files. */
export function startPdfWorker(): Worker {
  return new Worker(workerAddress, { type: 'module' });
}
