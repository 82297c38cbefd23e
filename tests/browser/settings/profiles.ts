import { vi } from 'vitest';
import { storeVersioned } from '../../../browser/settings/change-setting.ts';
import {
  readSettings,
  type SettingName,
  type Settings,
  settingKeys,
} from '../../../browser/settings/settings.ts';
import { withSettingsLock } from '../../../browser/settings/settings-lock.ts';
import type { StorageArea, Stored } from '../../../browser/settings/storage-area.ts';
import { type SyncResult, syncSettings } from '../../../browser/settings/sync-settings.ts';

/** What Chrome allows in `storage.sync`. */
const most = { total: 102_400, item: 8_192, items: 512 };

/** A storage area in memory, which keeps JSON as browsers do. */
export class Area implements StorageArea {
  readonly items = new Map<string, string>();
  readonly #limits: typeof most | undefined;
  /** Called with each write, after it. */
  onWrite: (key: string, json: string | undefined) => void = () => undefined;

  constructor(limits?: typeof most) {
    this.#limits = limits;
  }

  async get(keys: null | string[]): Promise<Record<string, unknown>> {
    const wanted = [...this.items].filter(([key]) => keys?.includes(key) ?? true);
    return Object.fromEntries(wanted.map(([key, json]) => [key, JSON.parse(json)]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const written = Object.entries(items).map(
      ([key, value]) => [key, JSON.stringify(value)] as const,
    );
    this.#check(new Map([...this.items, ...written]));
    for (const [key, json] of written) {
      this.items.set(key, json);
      this.onWrite(key, json);
    }
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) if (this.items.delete(key)) this.onWrite(key, undefined);
  }

  /** The size of all items, in bytes. */
  get bytes(): number {
    return bytesOf(this.items);
  }

  #check(items: ReadonlyMap<string, string>): void {
    if (!this.#limits) return;
    const { total, item, items: count } = this.#limits;
    const tooLong = [...items].some((one) => bytesOf(new Map([one])) > item);
    if (tooLong) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (bytesOf(items) > total) throw new Error('QUOTA_BYTES quota exceeded');
    if (items.size > count) throw new Error('MAX_ITEMS quota exceeded');
  }
}

function bytesOf(items: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, json] of items) bytes += Buffer.byteLength(key) + Buffer.byteLength(json);
  return bytes;
}

/** What goes wrong in one run of a profile's background script. */
export type Fault = {
  /** After how many steps the script is stopped. */
  readonly stopAfter: number;
  /** Whether the last step still takes effect. */
  readonly lastTakesEffect: boolean;
  /** What happens between two of its steps, and between which. */
  readonly meanwhile?: { readonly step: number; readonly act: () => Promise<void> };
};

/** A browser profile: what it stores, and its copy of what the account syncs. */
export class Profile {
  readonly local = new Area();
  readonly sync = new Area(most);
  /** Written here, and not yet sent to the account. */
  readonly outbox = new Map<string, string | undefined>();
  /** Changed elsewhere, and not yet arrived here. */
  inbox: (readonly [key: string, json: string | undefined])[] = [];
  /** Changes that the background script has not heard of. */
  events: Stored[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.sync.onWrite = (key, json) => this.outbox.set(key, json);
  }

  async settings(): Promise<Settings> {
    return readSettings(await this.local.get([...settingKeys]));
  }

  /** A change by the reader. */
  async change<Name extends SettingName>(
    name: Name,
    to: (before: Settings[Name]) => Settings[Name],
  ): Promise<void> {
    await withSettingsLock(async () => {
      const before = await this.settings();
      await this.#at(() => storeVersioned({ [name]: to(before[name]) }, this.local));
    });
  }

  /** A run of the background script. @throws Error if it is stopped. */
  async run(fault?: Fault): Promise<SyncResult> {
    const { events } = this;
    this.events = [];
    let step = 0;
    const stepOf = (area: Area): StorageArea => {
      const take = async <Result>(effect: () => Promise<Result>, isSync: boolean) => {
        step++;
        if (fault && isSync && fault.meanwhile?.step === step) await fault.meanwhile.act();
        if (!fault || step < fault.stopAfter) return effect();
        if (step === fault.stopAfter && fault.lastTakesEffect) await effect();
        throw new Error('The background script was stopped.');
      };
      const isSync = area === this.sync;
      return {
        get: (keys) => take(() => area.get(keys), isSync),
        set: (items) => take(() => area.set(items), isSync),
        remove: (keys) => take(() => area.remove(keys), isSync),
      };
    };
    const areas = { local: stepOf(this.local), sync: stepOf(this.sync) };
    return this.#at(() => syncSettings(areas, events));
  }

  /** Takes in a change from the account. */
  receive(key: string, json: string | undefined): void {
    // The account's value holds where both have changed.
    this.outbox.delete(key);
    if (json === undefined) this.sync.items.delete(key);
    else this.sync.items.set(key, json);
    this.events.push({ [key]: json === undefined ? undefined : JSON.parse(json) });
  }

  async #at<Result>(work: () => Promise<Result>): Promise<Result> {
    const clock = vi.spyOn(Date, 'now').mockImplementation(this.#now);
    try {
      return await work();
    } finally {
      clock.mockRestore();
    }
  }
}

/** A browser account, which hands items on between profiles. */
export class Account {
  readonly items = new Map<string, string>();
  readonly profiles: readonly Profile[];

  constructor(profiles: readonly Profile[]) {
    this.profiles = profiles;
  }

  /** Sends one item of a profile to the account; the other profiles have yet to receive it. */
  send(from: Profile, key: string): void {
    const json = from.outbox.get(key);
    from.outbox.delete(key);
    if (json === undefined) this.items.delete(key);
    else this.items.set(key, json);
    for (const profile of this.profiles) if (profile !== from) profile.inbox.push([key, json]);
  }

  /** Hands on everything, until nothing changes any more. @returns how many rounds it took. */
  async settle(): Promise<number> {
    for (let round = 1; round <= 30; round++) {
      for (const profile of this.profiles) {
        await profile.run();
        for (const key of [...profile.outbox.keys()]) this.send(profile, key);
      }
      for (const profile of this.profiles) this.#deliver(profile);
      if (this.profiles.every(({ events, outbox }) => events.length + outbox.size === 0)) {
        return round;
      }
    }
    throw new Error('The profiles never agree.');
  }

  #deliver(profile: Profile): void {
    profile.inbox = [];
    for (const key of new Set([...this.items.keys(), ...profile.sync.items.keys()])) {
      const json = this.items.get(key);
      if (profile.sync.items.get(key) !== json) profile.receive(key, json);
    }
  }
}
