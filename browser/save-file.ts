/** How long a file's content is kept for the browser to read it, in ms: it may ask where to save it first. */
const kept = 60_000;

/** Offers a file to be saved. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
