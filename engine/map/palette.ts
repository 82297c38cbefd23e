import type { Category } from '../../glossary/categories.ts';

/** The colours of a subject: on light ground, and on dark. */
export type SubjectColor = { readonly light: string; readonly dark: string };

/**
 * Subjects by colour. Each has a contrast of at least 3:1 with the ground and with its own tint of it;
 * their names and places tell them apart as well.
 */
export const subjectColors: Readonly<Record<Category, SubjectColor>> = {
  alignment: { light: '#0b6e6e', dark: '#6fcfc6' },
  agency: { light: '#3d7a4c', dark: '#8bcb94' },
  oversight: { light: '#2f66a3', dark: '#86b6ea' },
  interpretability: { light: '#5a57ad', dark: '#a9a6f0' },
  evaluation: { light: '#8148a0', dark: '#cd9fe3' },
  training: { light: '#a23f78', dark: '#e79bc2' },
  learning: { light: '#a8474f', dark: '#ec9c9f' },
  governance: { light: '#8a5f1c', dark: '#dbb26c' },
  threats: { light: '#a64a24', dark: '#ec9f77' },
  forecasting: { light: '#6b6b1e', dark: '#c3c271' },
  decisions: { light: '#3f6f88', dark: '#8cc0d8' },
  works: { light: '#68645c', dark: '#bdb8ad' },
};

/** How much of its colour a subject's region has. */
export const regionTint = 0.09;
