import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../scripts/lib/paths.mjs';
import { codeBlocks } from './support/markdown-code.mjs';

// The frameworks themselves are not here: what their helpers do stands in for them, written as their manuals say.
const HELPERS = {
  'CodeIgniter 3': `function base_url($path) { return '/' . $path; }
function html_escape($text) { return htmlspecialchars((string) $text, ENT_QUOTES, 'UTF-8'); }`,
  'CodeIgniter 4': `function base_url($path) { return '/' . $path; }
function esc($text, $context = 'html') { return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'); }`,
  Yii2: `namespace yii\\helpers;
class Html {
  static function encode($text) { return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'); }
  static function beginTag($name, $options) {
    $said = '';
    foreach ($options as $key => $value) $said .= ' ' . $key . '="' . self::encode($value) . '"';
    return "<$name$said>";
  }
  static function endTag($name) { return "</$name>"; }
}
class View {
  function registerCssFile($file) { echo "<link href=\\"$file\\">"; }
  function registerJsFile($file, $options) { echo "<script src=\\"$file\\"></script>"; }
}`,
};
const CALL = {
  Yii2: '(function ($file, $data) { extract($data); include $file; })->call(new \\yii\\helpers\\View(), $argv[1], $data);',
};
const RENDER = 'extract($data); include $argv[1];';
const ROW = {
  id: '1',
  indikator: 'Indeks <b>"layanan"</b>',
  polaritas: 'maksimalkan',
  periode: '2026',
  target: '82,5',
  realisasi: '81,4',
};

const folder = mkdtempSync(join(tmpdir(), 'takar-frameworks-'));
after(() => rmSync(folder, { recursive: true }));

const text = readFileSync(join(root, 'docs/guides/frameworks.md'), 'utf8');
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0], codeBlocks(section)]),
);

for (const [name, helpers] of Object.entries(HELPERS))
  test(`${name}: the view is PHP, prints every cell, and lets no text become markup`, () => {
    const [{ language, code }] = sections.get(name);
    assert.equal(language, 'php');
    const view = join(folder, 'view.php');
    writeFileSync(view, code);
    execFileSync('php', ['-l', view]);
    const rows = name === 'CodeIgniter 4' ? 'true' : 'false';
    const data = `['tahun' => '2026', 'per_tanggal' => '2026-12-31', 'perTanggal' => '2026-12-31', 'indikator' => json_decode($argv[2], ${rows})]`;
    const page = join(folder, 'page.php');
    writeFileSync(page, `<?php\n${helpers}\n$data = ${data};\n${CALL[name] ?? RENDER}\n`);
    const { status, stdout, stderr } = spawnSync(
      'php',
      ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', page, view, JSON.stringify([ROW])],
      {
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /<takar-(bullet|table) as-of="2026-12-31">/);
    assert.match(stdout, /takar\.min\.js/);
    const cells = [...stdout.matchAll(/<t[dh](?: scope="row")?>([^<]*)<\/t[dh]>/g)].map(([, cell]) => cell);
    assert.deepEqual(cells.slice(0, 5), ['Indikator', 'Polaritas', 'Periode', 'Target', 'Realisasi']);
    assert.equal(cells[5].replaceAll('&quot;', '"'), 'Indeks &lt;b&gt;"layanan"&lt;/b&gt;');
    assert.deepEqual(cells.slice(6), ['maksimalkan', '2026', '82,5', '81,4']);
  });

test('Next.js: the server renders the table, and the module that the browser loads is there', async () => {
  const [{ language, code }] = sections.get('Next.js');
  assert.equal(language, 'jsx');
  const page = `${code}\nimport { createElement } from 'react';\nimport { renderToStaticMarkup } from 'react-dom/server';\nexport const html = renderToStaticMarkup(createElement(Capaian, { rows: ${JSON.stringify([ROW])}, asOf: '2026-12-31' }));\n`;
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root, loader: 'jsx' },
    jsx: 'automatic',
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const file = join(folder, 'page.cjs');
  writeFileSync(file, outputFiles[0].contents);
  const { html } = createRequire(import.meta.url)(file);
  assert.match(html, /^<takar-bullet as-of="2026-12-31"><table><caption>Capaian kinerja<\/caption>/);
  assert.match(html, /<td>Indeks &lt;b&gt;&quot;layanan&quot;&lt;\/b&gt;<\/td>/);
});
