import { useState } from 'preact/hooks';
import { type ListedGlossary, loadEntries } from '../../browser/glossaries/glossary-store.ts';
import { saveFile } from '../../browser/save-file.ts';
import { text } from '../../browser/text.ts';
import {
  type ExportFormat,
  exportFormats,
  exportGlossary,
} from '../../engine/glossaries/export-glossary.ts';

/** The formats by the names that readers know them by. */
const names: Readonly<Record<ExportFormat, string>> = {
  json: 'JSON',
  csv: 'CSV',
  markdown: 'Markdown (zip)',
  tbx: 'TBX',
};

/** Saves a glossary as a file, in the format that the reader chooses. */
export function ExportMenu({ glossary }: { readonly glossary: ListedGlossary }) {
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: ExportFormat) => {
    setIsBusy(true);
    const { position: _, size: __, ...about } = glossary;
    const { name, bytes, type } = exportGlossary(
      { ...about, entries: await loadEntries(glossary.id) },
      format,
    );
    saveFile(name, bytes as Uint8Array<ArrayBuffer>, type);
    setIsBusy(false);
  };
  return (
    <select
      aria-label={text('export_glossary', glossary.name)}
      value=""
      disabled={isBusy}
      onChange={({ currentTarget }) => {
        const format = exportFormats.find((each) => each === currentTarget.value);
        currentTarget.value = '';
        if (format) void save(format);
      }}
    >
      <option value="">{text('export')}</option>
      {exportFormats.map((format) => (
        <option key={format} value={format}>
          {names[format]}
        </option>
      ))}
    </select>
  );
}
