import { cold } from './figures/cold.ts';
import { competitors } from './figures/competitors.ts';
import { growth } from './figures/growth.ts';
import { indexSize } from './figures/index-size.ts';
import { pageChanges } from './figures/page-changes.ts';
import { painting } from './figures/painting.ts';
import { popupOpening } from './figures/popup.ts';
import { scriptSize } from './figures/script-size.ts';
import { searching } from './figures/search.ts';
import { slicing } from './figures/slicing.ts';
import { stormy } from './figures/storm.ts';
import { warm } from './figures/warm.ts';
import type { Group } from './group.ts';

/** All groups of figures, in the order of the table. */
export const groups: readonly Group[] = [
  cold,
  warm,
  growth,
  competitors,
  slicing,
  indexSize,
  painting,
  pageChanges,
  stormy,
  scriptSize,
  popupOpening,
  searching,
];
