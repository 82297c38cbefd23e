import { useEffect, useState } from 'preact/hooks';
import type { PlaceOf } from '../place.ts';
import type { LearnView } from './LearnView.tsx';

/** The view for learning, which is loaded once it is shown. */
export function LazyLearnView({ place }: { readonly place: PlaceOf<'learn'> }) {
  const [View, setView] = useState<typeof LearnView>();
  useEffect(() => {
    void import('./LearnView.tsx').then((module) => setView(() => module.LearnView));
  }, []);
  return View ? <View place={place} /> : null;
}
