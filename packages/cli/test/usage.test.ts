import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REPORT, takar } from './support/run.js';

const WRONG: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
  ['an unknown command', ['compte', REPORT], /compute/],
  ['an unknown topic of help', ['help', 'explan'], /explain/],
  ['an unknown option', ['compute', REPORT, '--polcy', 'x'], /--policy/],
  ['an option of another command', ['compute', REPORT, '--row', '1'], /--row bukan milik perintah ini/],
  ['a form that is none', ['compute', REPORT, '--to', 'xml'], /table, csv, json/],
  ['an option without its value', ['compute', REPORT, '--out'], /--out FILE/],
  ['an option in place of a value', ['compute', REPORT, '--out', '--to', 'json'], /--out FILE/],
  ['a value where none is taken', ['compute', REPORT, '--help=yes'], /--help tidak menerima nilai/],
  ['no file', ['compute'], /Berkas masukan belum disebut/],
  ['standard input twice', ['compute', '-', '-'], /hanya dapat dibaca sekali/],
  ['an unknown policy', ['compute', REPORT, '--policy', 'kemenkeu'], /kemenkeu-2026/],
  ['an unknown scale', ['compute', REPORT, '--scale', 'ORG-SCL-1'], /ORG-SCL-01/],
  ['a day that does not exist', ['compute', REPORT, '--as-of', '2026-02-30'], /bukan tanggal/],
  ['a date in another form', ['compute', REPORT, '--as-of', '31-12-2026'], /2026-12-31/],
  ['a cap that is no number', ['compute', REPORT, '--cap', 'seratus'], /--cap/],
  ['a cap below zero', ['compute', REPORT, '--cap=-1'], /--cap/],
  ['a polarity that is none', ['compute', REPORT, '--polarity', 'maximize'], /maximise/],
  ['a notation that is none', ['compute', REPORT, '--numbers', 'us'], /auto, id, en/],
  ['a map to an unknown field', ['compute', REPORT, '--map', 'target:targt'], /target/],
  ['a map from an unknown header', ['compute', REPORT, '--map', 'targett:target'], /Mungkin maksudnya: target/],
  ['a map without colon', ['compute', REPORT, '--map', 'target'], /JUDUL:FIELD/],
  ['a separator of two signs', ['compute', REPORT, '--separator', ';;'], /--separator/],
  ['a year that is none', ['compute', REPORT, '--year', '26'], /--year/],
  ['units from pages', ['compute', REPORT, '--unit-from', 'page'], /filename, sheet/],
  ['a list of units alone', ['compute', REPORT, '--units', 'x.txt'], /--unit-from/],
  ['no row', ['explain', REPORT], /--row N/],
  ['a row that is not there', ['explain', REPORT, '--row', '99'], /1 sampai 27/],
  ['row zero', ['explain', REPORT, '--row', '0'], /1 sampai 27/],
  ['a row that is no number', ['explain', REPORT, '--row', 'satu'], /1 sampai 27/],
  ['several files to explain', ['explain', REPORT, REPORT, '--row', '1'], /satu berkas/],
  ['an unknown rule', ['rules', 'ORG-CAP-2'], /ORG-CAP-02/],
  ['too many rules', ['rules', 'ORG-CAP-01', 'ORG-CAP-02'], /Terlalu banyak/],
  ['one date of two', ['rules', '--diff', '2021-12-31'], /dua tanggal/],
  ['a wrong second date', ['rules', '--diff', '2021-12-31', '2026-13-01'], /bukan tanggal/],
  ['no input to evaluate', ['evaluate', 'ORG-CAP-01'], /--input/],
  ['a rule that computes nothing', ['evaluate', 'ORG-CAP-00', '--input', '-'], /tidak menghitung/],
  ['a folder that is not there', ['compute', REPORT, '--out', 'nowhere/answer.csv'], /nowhere.*ENOENT/],
  ['a folder as the answer', ['compute', REPORT, '--out', 'packages'], /EISDIR/],
];

for (const [what, args, says] of WRONG)
  test(`${what} is wrong usage: exit 2, the reason and the way out, nothing on standard output`, () => {
    const { code, stdout, stderr } = takar(args, { input: '{}' });
    assert.equal(code, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });

test('wrong usage is said in English where that is asked for', () => {
  assert.match(takar(['compte', '--locale', 'en']).stderr, /There is no command "compte"/);
});
