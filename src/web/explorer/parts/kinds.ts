import type { EntityKind } from '../operations.js';

/** How a kind looks wherever it is drawn: a shape of its own besides its colour, which the style sheet holds. */
export interface KindLook {
  /** A path in a square of 16. */
  readonly path: string;
  /** The nearest shape that cytoscape draws. */
  readonly shape:
    | 'hexagon'
    | 'rectangle'
    | 'pentagon'
    | 'triangle'
    | 'ellipse'
    | 'barrel'
    | 'diamond'
    | 'tag'
    | 'octagon'
    | 'star'
    | 'round-rectangle'
    | 'rhomboid';
}

export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  REGION: { path: 'M8 1 14 4.5v7L8 15 2 11.5v-7Z', shape: 'hexagon' },
  DISTRICT: { path: 'M2 2h12v12H2Z', shape: 'rectangle' },
  TOWN: { path: 'M8 1.5 14.5 6.5 12 14.5H4L1.5 6.5Z', shape: 'pentagon' },
  VILLAGE: { path: 'M8 2 15 14H1Z', shape: 'triangle' },
  ORGANIZATION: { path: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z', shape: 'ellipse' },
  PERSON: {
    path: 'M8 1.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4ZM2 14.5c0-3.4 2.7-5.4 6-5.4s6 2 6 5.4Z',
    shape: 'barrel',
  },
  PROGRAM: { path: 'M8 1 15 8 8 15 1 8Z', shape: 'diamond' },
  CAMPAIGN: { path: 'M1.5 3h8L15 8l-5.5 5h-8Z', shape: 'tag' },
  EVENT: { path: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z', shape: 'octagon' },
  AWARD: {
    path: 'm8 1 2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12l-4.4 2.5 1-4.9L.9 6.2l5-.6Z',
    shape: 'star',
  },
  LAW: {
    path: 'M4.5 1h7a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5v-11A1.5 1.5 0 0 1 4.5 1Z',
    shape: 'round-rectangle',
  },
  PUBLICATION: { path: 'M1 3h10l4 10H5Z', shape: 'rhomboid' },
};

/** All kinds, places first. */
export const kinds = Object.keys(kindLooks) as EntityKind[];
