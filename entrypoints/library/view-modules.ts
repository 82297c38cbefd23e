import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Place } from './place.ts';
import type { ViewProps } from './view-props.ts';

type View<Kind extends Place['kind']> = ComponentType<ViewProps<Kind>>;

/** Each view is a script of its own, since readers mostly come for one. */
const views: { readonly [Kind in Place['kind']]: () => Promise<View<Kind>> } = {
  browse: () => import('./browse/BrowseView.tsx').then(({ BrowseView }) => BrowseView),
  entry: () => import('./entry/EntryView.tsx').then(({ EntryView }) => EntryView),
  path: () => import('./path/PathView.tsx').then(({ PathView }) => PathView),
  map: () => import('./map/MapView.tsx').then(({ MapView }) => MapView),
  learn: () => import('./learn/LearnView.tsx').then(({ LearnView }) => LearnView),
};

/** A view that has been loaded, for places of its kind. */
type Loaded = { readonly kind: Place['kind']; readonly view: View<Place['kind']> };

/**
 * @returns the view of a kind of place; undefined while it is being loaded, and `failed` if it is gone, as
 *   after an update of the extension.
 */
export function useView(kind: Place['kind']): View<Place['kind']> | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    views[kind]().then(
      // A component is a function, which as a state would be called.
      (view) => isWanted && setLoaded({ kind, view: view as View<Place['kind']> }),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [kind]);
  if (hasFailed) return 'failed';
  return loaded?.kind === kind ? loaded.view : undefined;
}
