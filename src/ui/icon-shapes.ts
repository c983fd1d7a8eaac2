/** Drawn on a 16 × 16 grid with a stroke of 1.5; claim and denial are one form mirrored: one line, two lines. */
export interface IconShape {
  readonly path: string;
  /** Filled instead of stroked. */
  readonly filled?: boolean;
  /** Drawn once more, turned by 180°. */
  readonly answered?: boolean;
  /** With a dot at its upper right: something waits for the reader. */
  readonly dotted?: boolean;
  readonly dash?: string;
  readonly stroke?: number;
}

export const claimIcon: IconShape = {
  path: 'M3.25 2.25h9.5a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H6.5L3.5 14v-2.75h-.25a1.5 1.5 0 0 1-1.5-1.5v-6a1.5 1.5 0 0 1 1.5-1.5zM5 6.75h6',
};
export const denialIcon: IconShape = {
  path: 'M12.75 2.25h-9.5a1.5 1.5 0 0 0-1.5 1.5v6a1.5 1.5 0 0 0 1.5 1.5H9.5l3 2.75v-2.75h.25a1.5 1.5 0 0 0 1.5-1.5v-6a1.5 1.5 0 0 0-1.5-1.5zM5 5.5h6M5 8h6',
};
export const bothIcon: IconShape = {
  path: 'M10.25 1.75h-7a1.5 1.5 0 0 0-1.5 1.5v3.5a1.5 1.5 0 0 0 1.5 1.5v2.25l1.25-1.2M7.25 5.75h5.5a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1-1.5 1.5v2.25l-2.5-2.25h-3a1.5 1.5 0 0 1-1.5-1.5v-3.5a1.5 1.5 0 0 1 1.5-1.5z',
};
export const whyIcon: IconShape = {
  path: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M6.25 6.4c.2-1 .9-1.5 1.8-1.5 1 0 1.8.7 1.8 1.6 0 1.3-1.85 1.35-1.85 2.5M8 11.2v.01',
};
export const muteIcon: IconShape = { path: 'M2 6.25v3.5h2.25L7.75 13V3L4.25 6.25zM10.75 6.25l3.5 3.5M14.25 6.25l-3.5 3.5' };
export const wrongIcon: IconShape = { path: 'm5.25 3 5.5 5.5m0-5.5-5.5 5.5M2.5 13.25h11' };
export const copyIcon: IconShape = {
  path: 'M7 5.75h5.5a1.25 1.25 0 0 1 1.25 1.25v5.5a1.25 1.25 0 0 1-1.25 1.25H7a1.25 1.25 0 0 1-1.25-1.25V7A1.25 1.25 0 0 1 7 5.75zM10.25 3.25a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1',
};
export const undoIcon: IconShape = { path: 'M5.5 2.75 2.5 5.75l3 3M2.75 5.75H9.5a3.75 3.75 0 0 1 0 7.5H5' };
export const openIcon: IconShape = { path: 'm4 6.25 4 4 4-4' };
export const upIcon: IconShape = { path: 'm4 9.75 4-4 4 4' };
export const closeIcon: IconShape = { path: 'm3.75 3.75 8.5 8.5m0-8.5-8.5 8.5' };
export const weakIcon: IconShape = { path: 'M2.25 8a5.75 5.75 0 1 1 11.5 0a5.75 5.75 0 1 1-11.5 0', dash: '2.2 2.32' };
export const jumpIcon: IconShape = { path: 'M3 2.75v4.5a2.5 2.5 0 0 0 2.5 2.5h7.25M9.75 6.5 13 9.75 9.75 13' };
export const reloadIcon: IconShape = { path: 'M13.25 8a5.25 5.25 0 1 1-1.6-3.78M13.25 1.75v3.25H10' };
/** A quotation mark and the same mark answering it. */
export const logoIcon: IconShape = {
  path: 'M7.1 1.6C3.7 2.2 1 4.9 1 8.4c0 2.2 1.3 3.5 3.1 3.5 1.7 0 3-1.2 3-2.9S6 6.2 4.4 6.1c.3-1.4 1.3-2.5 2.9-3.1z',
  filled: true,
  answered: true,
};
export const logoOutlineIcon: IconShape = {
  path: 'M6.7 2.4C3.9 3.1 1.6 5.4 1.6 8.4c0 1.9 1.1 2.9 2.5 2.9s2.4-1 2.4-2.3-.9-2.3-2.7-2.3c.2-1.7 1.3-2.9 2.9-3.6z',
  answered: true,
  stroke: 1.2,
};
export const waitingIcon: IconShape = { ...logoOutlineIcon, dotted: true };
