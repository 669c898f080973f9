import type { TakarElement } from '../element.js';
import { explanationWords } from '../parts/panel-part.js';
import * as tablePart from '../parts/table-part.js';
import { pictureSvg } from '../scene/picture-svg.js';
import { lightCells, type CellTokens } from '../themes/cells.js';
import { light } from '../themes/light.js';
import type { TokenName, Tokens } from '../themes/tokens.js';
import { provenanceOf, type Origin } from '../view/provenance.js';
import { exportedBy, type Exported } from './exported.js';
import type { ExportFormat } from './format.js';
import { pngOf } from './png.js';
import { csvOf, textOf } from './table-text.js';

/** A picture that leaves its page is at least as wide as this, whatever the screen was. */
const NARROWEST = 640;

/** Makes what is to be taken along; rejects where it cannot be made. */
export async function contentOf(host: TakarElement, format: ExportFormat): Promise<Blob> {
  const exported = exportedBy(host);
  if (exported === null) throw new Error('there is nothing to export');
  const { context } = exported;
  const origins = originsOf(exported, host.src);
  const { locale } = context.tongue.core;
  switch (format) {
    case 'svg':
      return new Blob([svgOf(exported, origins, host)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(svgOf(exported, origins, host));
    case 'csv':
      return new Blob([csvOf(exported.table(tablePart), origins, locale)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx': {
      const { workbookOf } = await import('./workbook.js');
      return workbookOf(context.heading, exported.table(tablePart), origins, explanationWords(locale).source);
    }
    case 'text':
      return new Blob([textOf(context.heading, exported.table(tablePart), origins)], { type: 'text/plain' });
  }
}

function originsOf({ model, picture, context: { tongue } }: Exported, src: string | null): readonly Origin[] {
  const address = !src ? location.href : new URL(src, document.baseURI).href;
  // What stands after the path may be a session of this reader.
  const source = address.replace(/[?#].*$/, '');
  return provenanceOf(model, picture, source, tongue, explanationWords(tongue.core.locale));
}

function svgOf({ picture, context, width }: Exported, origins: readonly Origin[], host: Element): string {
  const svg =
    picture === null
      ? null
      : pictureSvg(picture, Math.max(width, NARROWEST), {
          heading: context.heading,
          provenance: origins.map(({ label, text }) => `${label}: ${text}`),
          tokens: tokensOf(host),
          lang: context.tongue.core.locale,
        });
  if (svg === null) throw new Error('there is no picture');
  return svg;
}

/** Colours as the page shows them, a portal's own ones too. */
function tokensOf(host: Element): Tokens & CellTokens {
  const defaults = { ...light, ...lightCells };
  const style = getComputedStyle(host);
  const names = Object.keys(defaults) as TokenName[];
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(name).trim() || defaults[name]]),
  ) as unknown as Tokens & CellTokens;
}
