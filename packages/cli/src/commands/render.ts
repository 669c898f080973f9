import type { Paper } from '@takar/widgets/pictures.js';
import { EXIT, usageError, type ExitCode } from '../exit.js';
import { valueOf } from '../options/parse.js';
import { COMMON, SOURCE } from '../options/table.js';
import { formatOf } from '../options/values.js';
import { exitOf } from './compute.js';
import type { Command, Context } from './context.js';
import { askedFor, contextOf, pictureData, readSource, shown } from './drawn.js';

/** `takar render`: what a widget draws, as SVG or as a page without scripts. */
export const RENDER: Command = {
  name: 'render',
  operands: 'WIDGET FILE',
  options: ['to', 'out', 'paper', 'width', 'theme', 'label', 'period', 'unit', 'policy', 'as-of', ...SOURCE, ...COMMON],
  examples: [
    ['takar render bullet examples/portals/capaian/capaian.csv --as-of 2023-12-31', 'render'],
    ['takar render bullet examples/portals/capaian/capaian.csv --to html --out capaian.html', 'render-html'],
  ],
  run: runRender,
};

async function runRender(context: Context): Promise<ExitCode> {
  const { parsed, texts } = context;
  const format = formatOf(parsed, 'svg', ['svg', 'html'], texts);
  const drawing = await import('@takar/widgets/pictures.js');
  const paper = paperOf(context, drawing.PAPERS);
  const width = widthOf(context) ?? (paper ?? drawing.PAPERS.a4).width;
  const { widget, file } = askedFor(context, Object.keys(drawing.PICTURES));
  const source = await readSource(file, context);
  const named = await (drawing.PICTURES[widget] as () => ReturnType<(typeof drawing.PICTURES)[string]>)();
  const data = await pictureData(named, source, context);
  const tongue = await drawing.learn(texts.locale);
  const about = contextOf(context, named, tongue);
  const picture = shown(data.draw(about), context);
  const origins = drawing.provenanceOf(
    data.model,
    picture,
    source.name,
    tongue,
    drawing.explanationWords(texts.locale),
  );
  const options = {
    heading: about.heading,
    lang: texts.locale,
    tokens: valueOf(parsed, 'theme') === 'dark' ? drawing.dark : drawing.light,
    ...(paper === undefined ? {} : { paper }),
    provenance: origins.map(({ label, text }) => `${label}: ${text}`),
  };
  const text =
    format === 'svg'
      ? drawing.pictureSvg(picture, width, options)
      : drawing.staticHtml(picture, drawing.tableOfPicture(picture), width, options);
  await context.write([text ?? '']);
  const issues = [...source.issues, ...data.faults];
  context.tell(issues);
  return issues.length === 0 ? EXIT.done : exitOf(issues);
}

/** The paper that is asked for; undefined where none is. */
function paperOf({ parsed, texts }: Context, papers: Readonly<Record<string, Paper>>): Paper | undefined {
  const name = valueOf(parsed, 'paper');
  if (name === undefined) return undefined;
  const paper = Object.hasOwn(papers, name) ? papers[name] : undefined;
  if (paper === undefined) throw usageError(texts.usage.unknownValue('--paper', name, Object.keys(papers)));
  return paper;
}

/** Width of the picture in pixels; undefined where none is asked for. */
function widthOf({ parsed, texts }: Context): number | undefined {
  const text = valueOf(parsed, 'width');
  if (text === undefined) return undefined;
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (width < 240 || width > 4000) throw usageError(texts.usage.widthRange(text));
  return width;
}
