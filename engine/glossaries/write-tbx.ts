import type { OwnEntry, OwnGlossary } from './own-glossary.ts';
import { writeOrigin } from './tbx-origin.ts';

/** @returns a glossary as TBX-Basic in the DCA style (ISO 30042:2019). */
export function writeTbx(glossary: OwnGlossary): string {
  const language = attribute(glossary.language);
  const origin = writeOrigin(glossary).map((text) => `<p>${escapeXml(text)}</p>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="${language}">`,
    '<tbxHeader><fileDesc>',
    `<titleStmt><title>${escapeXml(glossary.name)}</title></titleStmt>`,
    `<sourceDesc>${origin.join('')}</sourceDesc>`,
    '</fileDesc></tbxHeader>',
    '<text><body>',
    ...glossary.entries.map((entry) => conceptOf(entry, language)),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

function conceptOf(entry: OwnEntry, language: string): string {
  const { id, term, otherSpellings, definition, link, context } = entry;
  const notes = context.map(
    (word) => `<note>Only on pages that mention: ${escapeXml(word)}</note>`,
  );
  const terms = [term, ...otherSpellings].map(
    (form) => `<termSec><term>${escapeXml(form)}</term></termSec>`,
  );
  return [
    `<conceptEntry id="c-${id}">`,
    `<descrip type="definition">${escapeXml(definition)}</descrip>`,
    ...(link
      ? [
          `<xref type="externalCrossReference" target="${attribute(link)}">${escapeXml(link)}</xref>`,
        ]
      : []),
    ...notes,
    `<langSec xml:lang="${language}">`,
    ...terms,
    '</langSec>',
    '</conceptEntry>',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
