import { expect, test } from 'vitest';
import { localNames, settingNames } from '../../browser/settings/settings.ts';
import { policySchema } from '../../scripts/policy-schema.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
};

const schema = JSON.parse(policySchema()) as Schema;

test('the schema of policies has every setting that an organisation can set', () => {
  const names = Object.keys(schema.properties?.settings?.properties ?? {});
  expect(names).toEqual(settingNames.filter((name) => !localNames.includes(name)));
});

test('every part of the schema has one type, as Chrome demands', () => {
  const check = (part: Schema) => {
    expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(part.type);
    if (part.type === 'array') check(part.items ?? {});
    if (part.additionalProperties) check(part.additionalProperties);
    for (const each of Object.values(part.properties ?? {})) check(each);
  };
  check(schema);
  expect(schema.additionalProperties).toBeUndefined();
});
