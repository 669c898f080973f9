import type { Computation } from '@takar/core';
import { INDICATORS } from './indicators.js';
import { part, SourceError } from './problem.js';
import type { Reader } from './reader.js';
import { readLayout, type TileLayout } from './tile-layout.js';

/** Rows of indicators of units, and where the units stand. */
export interface TileModel {
  readonly computation: Computation;
  readonly layout: TileLayout;
}

const NO_LAYOUT = {
  id: 'Tata letak peta tidak terbaca: setiap petak memerlukan code, name, column, dan row yang berbeda.',
  en: 'The layout of the map cannot be read: every tile needs code, name, column and row of its own.',
};

/** Reads rows of indicators and a layout: the one at an address of the same site, else the provinces of Indonesia. */
export function tileReader(address: () => string | null): Reader<TileModel> {
  const read = async (computation: Computation | Promise<Computation>): Promise<TileModel> => {
    const [layout, computed] = await Promise.all([layoutAt(address()), computation]);
    return { computation: computed, layout };
  };
  return {
    given: (data) => ('layout' in data && 'computation' in data ? (data as TileModel) : null),
    sheet: (sheet, settings) => read(INDICATORS.sheet(sheet, settings)),
    json: (value) => {
      const computation = typeof value === 'object' && value !== null ? INDICATORS.given(value) : null;
      return computation === null ? null : read(computation);
    },
    length: ({ computation }) => INDICATORS.length(computation),
    faults: ({ computation }) => INDICATORS.faults(computation),
  };
}

async function layoutAt(address: string | null): Promise<TileLayout> {
  if (address === null) return (await part(import('./layouts/indonesia.js'))).INDONESIA;
  const { fetchData } = await part(import('./fetch-text.js'));
  const { bytes } = await fetchData(address, 'json', new AbortController().signal);
  const layout = readLayout(valueOf(new TextDecoder().decode(bytes)));
  if (layout === null) throw new SourceError('failed', [], undefined, NO_LAYOUT);
  return layout;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
