import { useEffect, useState } from 'preact/hooks';
import { loadPolicy } from '../../browser/managed/policy.ts';
import { text } from '../../browser/text.ts';
import type { OwnGlossary } from '../../engine/glossaries/own-glossary.ts';
import { ManagedGlossary } from './ManagedGlossary.tsx';

/** The glossaries that the reader's organisation hands out, to read only. */
export function ManagedGlossaries({
  wanted,
}: {
  /** The entry to show first, if it is in one of these. */
  readonly wanted: { readonly glossary: string; readonly entry: string } | undefined;
}) {
  const [glossaries, setGlossaries] = useState<readonly OwnGlossary[]>([]);
  useEffect(() => {
    let isMounted = true;
    void loadPolicy().then((policy) => isMounted && setGlossaries(policy.glossaries));
    return () => {
      isMounted = false;
    };
  }, []);
  if (glossaries.length === 0) return null;
  return (
    <section aria-labelledby="managed-title">
      <h2 id="managed-title">{text('managed_glossaries')}</h2>
      <p class="hint">{text('managed_glossaries_hint')}</p>
      <ul class="glossaries" aria-labelledby="managed-title">
        {glossaries.map((glossary) => (
          <ManagedGlossary
            key={glossary.id}
            glossary={glossary}
            wanted={wanted?.glossary === glossary.id ? wanted.entry : ''}
          />
        ))}
      </ul>
    </section>
  );
}
