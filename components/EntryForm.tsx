import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { refusalText, warningText } from '../browser/glossary-problem-text.ts';
import type { SaveResult } from '../browser/messages/save-result.ts';
import { text } from '../browser/text.ts';
import {
  type CheckedEntry,
  checkEntry,
  type DraftEntry,
} from '../engine/glossaries/check-entry.ts';
import { Field } from './Field.tsx';

/** A form for an entry of the reader's own. */
export function EntryForm({
  draft,
  language,
  isTaken,
  onSave,
  onCancel,
  children,
}: {
  readonly draft: DraftEntry;
  /** Of the glossary, as a BCP 47 tag. */
  readonly language: string;
  /** Tells whether the glossary has another entry of a term. */
  readonly isTaken: (term: string) => boolean;
  readonly onSave: (entry: CheckedEntry) => Promise<SaveResult>;
  readonly onCancel: () => void;
  /** More fields, such as the glossary. */
  readonly children?: ComponentChildren;
}) {
  const [term, setTerm] = useState(draft.term);
  const [definition, setDefinition] = useState(draft.definition);
  const [spellings, setSpellings] = useState((draft.otherSpellings ?? []).join('\n'));
  const [link, setLink] = useState(draft.link ?? '');
  const [context, setContext] = useState((draft.context ?? []).join(', '));
  const [problem, setProblem] = useState('');
  /** A word that the reader was asked about, because it is on almost every page. */
  const [asked, setAsked] = useState('');
  const problemId = useId();
  const save = async () => {
    const written = {
      term,
      definition,
      link,
      otherSpellings: spellings.split('\n'),
      context: context.split(/[,\n]/),
    };
    const checked = checkEntry(written, language);
    if (!checked.ok) return setProblem(refusalText(checked.reason));
    if (isTaken(checked.entry.term)) return setProblem(text('entry_taken', checked.entry.term));
    const lost = checked.warnings.find(
      ({ kind }) => kind !== 'common word' && kind !== 'shows markup',
    );
    if (lost) return setProblem(warningText(lost));
    const common = checked.warnings.find(({ kind }) => kind === 'common word');
    const needsWord = common?.kind === 'common word' && checked.entry.context.length === 0;
    if (needsWord && asked !== common.form) {
      setAsked(common.form);
      return setProblem(warningText(common));
    }
    setProblem('');
    const result = await onSave(checked.entry);
    if (result !== 'saved')
      setProblem(
        text(result === 'storage full' ? 'problem_storage_full' : 'problem_storage_failed'),
      );
  };
  return (
    <form
      class="entry-form"
      aria-describedby={problemId}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={text('entry_term')}>
        {(id) => (
          <input
            id={id}
            value={term}
            autofocus={!draft.term}
            onInput={({ currentTarget }) => setTerm(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text('entry_definition')}>
        {(id) => (
          <textarea
            id={id}
            rows={5}
            value={definition}
            autofocus={draft.term !== ''}
            onInput={({ currentTarget }) => setDefinition(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text('entry_spellings')} hint={text('entry_spellings_hint')}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            value={spellings}
            onInput={({ currentTarget }) => setSpellings(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text('entry_link')}>
        {(id) => (
          <input
            id={id}
            inputMode="url"
            value={link}
            onInput={({ currentTarget }) => setLink(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={text('entry_context')} hint={text('entry_context_hint')}>
        {(id) => (
          <input
            id={id}
            value={context}
            onInput={({ currentTarget }) => setContext(currentTarget.value)}
          />
        )}
      </Field>
      {children}
      <p class="problem" id={problemId} role="alert">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="button main">
          {text(asked && problem ? 'underline_everywhere' : 'save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
