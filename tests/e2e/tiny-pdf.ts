import { createHash } from 'node:crypto';

/** What a page of a tiny PDF file holds: lines of text, or a picture instead. */
export type TinyPage = readonly string[] | 'picture';

type Options = {
  readonly title?: string;
  /** Titles of a table of contents, which lead to the pages in order. */
  readonly contents?: readonly string[];
  /** An address that the first line of the first page links to. */
  readonly link?: string;
  /** Encrypts the file with this password. */
  readonly password?: string;
};

const fontSize = 14;
const lineHeight = 20;
const top = 740;

/** @returns a PDF file with these pages, as small and plain as can be. */
export function tinyPdf(pages: readonly TinyPage[], options: Options = {}): Buffer {
  const { title, contents = [], link, password } = options;
  const id = Buffer.from('0123456789abcdef');
  const key = password === undefined ? undefined : fileKey(password, id);
  const objects: Buffer[] = [];
  const first = 5;
  const pageAt = (index: number) => first + index * 2;
  const outlineAt = first + pages.length * 2;
  const add = (number: number, text: string, stream?: Buffer) => {
    const body = stream
      ? [Buffer.from(`${text}\nstream\n`), crypt(stream, number, key), Buffer.from('\nendstream')]
      : [Buffer.from(text)];
    objects[number] = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      ...body,
      Buffer.from('\nendobj\n'),
    ]);
  };
  const string = (text: string, number: number) =>
    `<${crypt(Buffer.from(text, 'latin1'), number, key).toString('hex')}>`;
  const outlines = contents.length > 0 ? ` /Outlines ${outlineAt} 0 R` : '';
  add(1, `<< /Type /Catalog /Pages 2 0 R${outlines} >>`);
  const kids = pages.map((_, index) => `${pageAt(index)} 0 R`).join(' ');
  add(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(4, title === undefined ? '<< >>' : `<< /Title ${string(title, 4)} >>`);
  pages.forEach((page, index) => {
    const number = pageAt(index);
    const links =
      link && index === 0
        ? ` /Annots [<< /Type /Annot /Subtype /Link /Rect [60 ${top - 4} 300 ${top + 14}] ` +
          `/Border [0 0 0] /A << /S /URI /URI ${string(link, number)} >> >>]`
        : '';
    add(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${number + 1} 0 R` +
        ` /Resources << /Font << /F 3 0 R >> >>${links} >>`,
    );
    const drawn = Buffer.from(contentOf(page), 'latin1');
    add(number + 1, `<< /Length ${drawn.length} >>`, drawn);
  });
  if (contents.length > 0) {
    const at = (index: number) => outlineAt + 1 + index;
    const last = at(contents.length - 1);
    add(outlineAt, `<< /First ${at(0)} 0 R /Last ${last} 0 R /Count ${contents.length} >>`);
    contents.forEach((text, index) => {
      const next = index + 1 < contents.length ? ` /Next ${at(index + 1)} 0 R` : '';
      const previous = index > 0 ? ` /Prev ${at(index - 1)} 0 R` : '';
      const place = `/Dest [${pageAt(index)} 0 R /XYZ null null null]`;
      const parts = `/Title ${string(text, at(index))} /Parent ${outlineAt} 0 R ${place}`;
      add(at(index), `<< ${parts}${next}${previous} >>`);
    });
  }
  return assemble(objects, id, password);
}

/** A black square of 16 by 16 dots, as fax machines and scanners pack pictures (CCITT group 4). */
const scan =
  'q 300 0 0 300 150 240 cm BI /W 16 /H 16 /BPC 1 /CS /G /F [/AHx /CCF] ' +
  '/DP [null << /K -1 /Columns 16 /Rows 16 >>] ID 26a0bfffffffe0> EI Q';

function contentOf(page: TinyPage): string {
  if (page === 'picture') return scan;
  const lines = page.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return `BT /F ${fontSize} Tf ${lineHeight} TL 60 ${top} Td ${lines.join('\n')} ET`;
}

function assemble(objects: readonly Buffer[], id: Buffer, password: string | undefined): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let at = 9;
  objects.forEach((object, number) => {
    places[number] = at;
    parts.push(object);
    at += object.length;
  });
  const rows = places
    .map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
    .slice(1)
    .join('');
  const encrypt =
    password === undefined
      ? ''
      : ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner(password).toString('hex')}>` +
        ` /U <${rc4(fileKey(password, id), padding).toString('hex')}> >>`;
  const hex = `<${id.toString('hex')}>`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${objects.length} /Root 1 0 R /Info 4 0 R /ID [${hex} ${hex}]` +
        `${encrypt} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** The bytes that passwords are filled up with (PDF 1.4, algorithm 3.2). */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
}

function owner(password: string): Buffer {
  return rc4(md5(padded(password)).subarray(0, 5), padded(password));
}

function fileKey(password: string, id: Buffer): Buffer {
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  return md5(Buffer.concat([padded(password), owner(password), permissions, id])).subarray(0, 5);
}

/** Encrypts what belongs to an object, if there is a key. */
function crypt(data: Buffer, object: number, key: Buffer | undefined): Buffer {
  if (!key) return data;
  const place = Buffer.from([object & 255, object >> 8, 0, 0, 0]);
  return rc4(md5(Buffer.concat([key, place])).subarray(0, 10), data);
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest();
}

/** The cipher of early PDF files, which Node leaves out. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
