import { describe, expect, test } from 'vitest';
import { readFile, summary } from './glossary-text.ts';

const dca = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1">
<descrip type="subjectField">optics</descrip>
<langSec xml:lang="en">
<descripGrp><descrip type="definition">A device &amp; its
use.</descrip></descripGrp>
<termSec><term>lens</term></termSec>
<termSec><term>optical lens</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
</langSec>
<langSec xml:lang="de"><termSec><term>Linse</term></termSec></langSec>
<xref type="externalCrossReference" target="https://example.org/lens">here</xref>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="de"><termSec><term>Prisma</term><note>ein Körper</note></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>optics</min:subjectField><basic:definition>A device.</basic:definition>
<langSec xml:lang="en-GB"><termSec><term>lens</term></termSec>
<termSec><term>glass</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const version2 = `<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><descrip type="definition">A <hi>device</hi>.</descrip>
<langSet xml:lang="en"><ntig><termGrp><term>lens</term></termGrp></ntig></langSet>
<langSet xml:lang="fr"><tig><term>lentille</term></tig></langSet></termEntry>
<termEntry id="2"><langSet xml:lang="en"><tig><term>prism</term></tig></langSet>
<langSet xml:lang="fr"><tig><term>prisme</term></tig><tig><term>polyèdre</term></tig></langSet></termEntry>
</body></text></martif>`;

describe('termbases', () => {
  test('in the DCA style: the preferred term, its spellings and its link', () =>
    expect(readFile('a.tbx', dca)).toMatchObject({
      format: {
        language: 'en',
        languages: [
          { language: 'de', concepts: 2 },
          { language: 'en', concepts: 1 },
        ],
      },
      rows: [
        {
          place: { line: 3 },
          entry: {
            term: 'optical lens',
            definition: 'A device & its use.',
            otherSpellings: ['lens'],
            link: 'https://example.org/lens',
          },
        },
        { place: { line: 14 }, reason: { kind: 'language missing', language: 'en' } },
      ],
    }));

  test('in another language, with what explanation there is', () =>
    expect(summary(readFile('a.tbx', dca, { language: 'de' })).entries).toEqual([
      'Linse: A device & its use.',
      'Prisma: ein Körper',
    ]));

  test('in the DCT style, in a variant of the language', () =>
    expect(readFile('a.tbx', dct)).toMatchObject({
      about: { language: 'en-GB' },
      rows: [{ entry: { term: 'glass', definition: 'A device.', otherSpellings: ['lens'] } }],
    }));

  test('of version 2; without a definition, the terms of other languages explain', () => {
    expect(summary(readFile('a.tbx', version2)).entries).toEqual([
      'lens: A device.',
      'prism: fr: prisme, polyèdre',
    ]);
    expect(summary(readFile('a.tbx', version2, { language: 'fr' })).entries).toEqual([
      'lentille: A device.',
      'prisme: en: prism',
    ]);
  });

  test('in the encoding that they declare', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${dct.replace('device', 'Gerät')}`;
    expect(summary(readFile('a.tbx', new Uint8Array(Buffer.from(text, 'latin1')))).entries).toEqual(
      ['glass: A Gerät.'],
    );
  });

  test('an unknown entity costs its own entry only; those of XML are read', () => {
    const text = version2.replace('>prism<', '>pri&nbsp;sm<').replace('>lens<', '>l&#101;ns<');
    const reading = readFile('a.tbx', text);
    expect(summary(reading)).toEqual({
      entries: ['lens: A device.'],
      refused: ['5: unknown entity'],
    });
    expect(reading).toMatchObject({ rows: [{}, { reason: { name: 'nbsp' } }] });
  });

  test('a damaged file gives what stands before the damage', () =>
    expect(
      summary(readFile('a.tbx', version2.replace('<tig><term>prism</term>', '<tig><term>prism<'))),
    ).toEqual({ entries: ['lens: A device.'], refused: ['5: not well-formed'] }));
});
