import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../browser/settings/settings.ts';
import { readImport } from '../../../browser/settings/transfer.ts';

describe('settings of older versions', () => {
  test.each([
    [{ 'setting.marksPerScreen': 4 }, { density: 'fewer' }],
    [{ 'setting.marksPerScreen': 8 }, { density: 'balanced' }],
    [{ 'setting.marksPerScreen': 20 }, { density: 'more' }],
    [{ 'setting.marksPerScreen': 0 }, { density: 'balanced' }],
    [{ 'setting.marksPerScreen': 20, 'setting.density': 'all' }, { density: 'all' }],
    [{ 'setting.hiddenLevels': ['basic'] }, { readerLevel: 'researcher' }],
    [{ 'setting.hiddenLevels': ['advanced'] }, { readerLevel: 'practitioner' }],
    [{ 'setting.strictness': 'everything' }, { strictness: 'any' }],
  ])('%j are read as %j', (stored, expected) => {
    expect(readSettings(stored)).toMatchObject(expected);
  });

  test('are read from files that they were exported to', () => {
    const settings = { marksPerScreen: 3, hiddenLevels: ['basic'], strictness: 'everything' };
    const file = JSON.stringify({ format: 'gloss-settings', version: 1, settings });
    expect(readImport(file)).toEqual({
      values: { density: 'fewer', readerLevel: 'researcher', strictness: 'any' },
      problems: [],
    });
  });
});
