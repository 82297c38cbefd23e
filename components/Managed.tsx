import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  isLocked,
  type ManagedSettings,
  managedKey,
  nothingManaged,
  readManaged,
} from '../browser/settings/managed-settings.ts';
import type { SettingName } from '../browser/settings/settings.ts';
import { text } from '../browser/text.ts';

/** What the reader's organisation has decided, for all controls of settings. */
export const ManagedContext = createContext<ManagedSettings>(nothingManaged);

/** @returns what the reader's organisation has decided, now and after a change of that. */
export function useManagedSettings(): ManagedSettings {
  const [managed, setManaged] = useState(nothingManaged);
  useEffect(() => {
    const load = () =>
      void browser.storage.local.get(managedKey).then(
        (stored) => setManaged(readManaged(stored[managedKey])),
        () => undefined,
      );
    const listen = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && Object.hasOwn(changes, managedKey)) load();
    };
    browser.storage.onChanged.addListener(listen);
    load();
    return () => browser.storage.onChanged.removeListener(listen);
  }, []);
  return managed;
}

/** @returns whether the reader cannot change a setting. */
export function useIsLocked(name: SettingName): boolean {
  return isLocked(name, useContext(ManagedContext));
}

/** Controls of a setting, which say so where the reader's organisation decides on it. */
export function Managed({
  name,
  children,
}: {
  readonly name: SettingName;
  readonly children: ComponentChildren;
}) {
  const managed = useContext(ManagedContext);
  const locked = isLocked(name, managed);
  if (!locked && !Object.hasOwn(managed.values, name)) return <>{children}</>;
  return (
    <fieldset class="managed" disabled={locked}>
      {children}
      <small class="managed-note">{text(locked ? 'managed_locked' : 'managed_preset')}</small>
    </fieldset>
  );
}
