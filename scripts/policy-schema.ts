import { defaults } from '../browser/settings/setting-changes.ts';
import { localNames, settingNames, shapeOf } from '../browser/settings/settings.ts';
import { glossaryColors } from '../engine/glossaries/own-glossary.ts';

type Schema = { readonly type: string } & Readonly<Record<string, unknown>>;

const textList: Schema = { type: 'array', items: { type: 'string' } };

const entry: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    term: { type: 'string' },
    definition: { type: 'string' },
    otherSpellings: textList,
    link: { type: 'string' },
    context: textList,
  },
};

const glossary: Schema = {
  type: 'object',
  properties: {
    format: { type: 'string' },
    version: { type: 'integer' },
    name: { type: 'string' },
    color: { type: 'string', description: `One of ${glossaryColors.join(', ')}.` },
    license: { type: 'string' },
    author: { type: 'string' },
    language: { type: 'string' },
    sites: {
      type: 'object',
      properties: { mode: { type: 'string' }, sites: textList },
    },
    entries: { type: 'array', items: entry },
  },
};

/**
 * The schema of Gloss's policies for Chrome and Edge, as JSON. It says of which type each value is and
 * no more: what does not fit it is dropped by the browser, which tells nobody but the administrator,
 * while Gloss itself says what it ignores.
 */
export function policySchema(): string {
  const settings = settingNames
    .filter((name) => !localNames.includes(name))
    .map((name) => [name, schemaOf(name)] as const);
  const schema = {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: {
      glossaries: { type: 'array', title: 'Glossaries to hand out', items: glossary },
      settings: {
        type: 'object',
        title: 'What settings are until the reader changes them',
        properties: Object.fromEntries(settings),
      },
      lockedSettings: { ...textList, title: 'Settings that readers cannot change' },
      allowedSites: { ...textList, title: 'The only sites that Gloss may be on' },
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function schemaOf(name: (typeof settingNames)[number]): Schema {
  switch (shapeOf(name)) {
    case 'list':
      return textList;
    case 'map':
      return { type: 'object', additionalProperties: { type: 'string' } };
    case 'lists':
      return { type: 'object', additionalProperties: textList };
    case 'value':
      return { type: typeof defaults[name] === 'number' ? 'integer' : typeof defaults[name] };
  }
}
