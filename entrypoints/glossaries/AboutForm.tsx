import { useState } from 'preact/hooks';
import type { GlossaryRecord } from '../../browser/glossaries/glossary-database.ts';
import { type TextName, text } from '../../browser/text.ts';
import { Field } from '../../components/Field.tsx';
import {
  type GlossaryAbout,
  type GlossaryColor,
  type GlossarySites,
  glossaryColors,
  limits,
} from '../../engine/glossaries/own-glossary.ts';
import { parseRule } from '../../engine/sites/parse-rule.ts';
import { ruleProblem } from '../options/rule-problem.ts';

/** What a glossary says of itself, and where it is used. */
export function AboutForm({
  glossary,
  onSave,
  onCancel,
}: {
  readonly glossary: GlossaryRecord;
  readonly onSave: (about: GlossaryAbout & { readonly sites: GlossarySites }) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const [about, setAbout] = useState<GlossaryAbout>(glossary);
  const [mode, setMode] = useState(glossary.sites.mode);
  const [sites, setSites] = useState(glossary.sites.sites.join('\n'));
  const [problem, setProblem] = useState('');
  const save = () => {
    const { color, license, author, language } = about;
    const name = about.name.trim();
    if (!name) return setProblem(text('glossary_no_name'));
    const rules = new Set<string>();
    for (const typed of sites.split('\n')) {
      if (!typed.trim()) continue;
      const parsed = parseRule(typed);
      if (!parsed.ok) return setProblem(`${typed}: ${text(ruleProblem[parsed.problem])}`);
      rules.add(parsed.rule);
    }
    setProblem('');
    void onSave({ name, color, license, author, language, sites: { mode, sites: [...rules] } });
  };
  const field = (name: 'name' | 'author' | 'license' | 'language') => (
    <Field label={text(`glossary_${name}` satisfies TextName)}>
      {(id) => (
        <input
          id={id}
          maxLength={limits.about}
          value={about[name]}
          onInput={({ currentTarget }) => setAbout({ ...about, [name]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {field('name')}
      <Field label={text('glossary_color')}>
        {(id) => (
          <select
            id={id}
            value={about.color}
            onChange={({ currentTarget }) =>
              setAbout({ ...about, color: currentTarget.value as GlossaryColor })
            }
          >
            {glossaryColors.map((color) => (
              <option key={color} value={color}>
                {text(`color_${color}` satisfies TextName)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {field('author')}
      {field('license')}
      {field('language')}
      <Field label={text('glossary_sites')}>
        {(id) => (
          <select
            id={id}
            value={mode}
            onChange={({ currentTarget }) => setMode(currentTarget.value as GlossarySites['mode'])}
          >
            <option value="except">{text('glossary_sites_except')}</option>
            <option value="only">{text('glossary_sites_only')}</option>
          </select>
        )}
      </Field>
      <Field label={text('many_sites_label')}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            placeholder="example.org"
            value={sites}
            onInput={({ currentTarget }) => setSites(currentTarget.value)}
          />
        )}
      </Field>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="button main">
          {text('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
