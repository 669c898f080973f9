import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileKind, hasControlBytes, isHtml } from '#src/data/foreign-file.js';
import { bytesOf, cellsOf, codesOf, csv } from '../support/sources.js';

describe('the beginning of a file that is no CSV', () => {
  for (const [bytes, kind] of [
    [[0x50, 0x4b, 0x03, 0x04], 'XLSX, DOCX, ODS (ZIP)'],
    [[0x50, 0x4b, 0x05, 0x06], 'ZIP'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'XLS, DOC (Office 97-2003)'],
    [bytesOf('%PDF-1.7'), 'PDF'],
    [[0x1f, 0x8b, 8], 'GZIP'],
    [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7Z'],
    [bytesOf('Rar!\u001a\u0007'), 'RAR'],
    [bytesOf('PAR1'), 'Parquet'],
    [bytesOf('ARROW1'), 'Arrow'],
    [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
    [[0xff, 0xd8, 0xff, 0xe0], 'JPEG'],
    [bytesOf('SQLite format 3'), 'SQLite'],
  ] as const)
    test(`${kind}`, () => {
      const whole = Uint8Array.from(bytes);
      assert.equal(fileKind(whole), kind);
      assert.deepEqual(codesOf(csv(Uint8Array.from([...whole, ...bytesOf(';a\n1;2\n')]))), ['source/binary']);
      // every byte of the signature counts: a text that shares all but one of them is a text
      assert.equal(fileKind(whole.subarray(0, 1)), undefined);
      assert.equal(fileKind(Uint8Array.from([0x41, ...whole])), undefined);
    });

  test('a text that only begins alike is read', () => {
    for (const text of ['PKK;Target\n1;2\n', 'PAR;Target\n1;2\n', 'SQL;Target\n1;2\n', '%PDB;Target\n1;2\n'])
      assert.equal(fileKind(bytesOf(text)), undefined, text);
  });
});

test('control characters at the beginning make a file binary; those of a text do not', () => {
  for (const byte of [0, 1, 8, 14, 25, 28, 31, 127])
    assert.equal(hasControlBytes(Uint8Array.of(65, byte, 66)), true, String(byte));
  for (const byte of [9, 10, 11, 12, 13, 26, 27, 32, 126, 128, 255])
    assert.equal(hasControlBytes(Uint8Array.of(65, byte, 66)), false, String(byte));
  assert.equal(hasControlBytes(Uint8Array.of(0)), true);
  assert.equal(hasControlBytes(new Uint8Array()), false);
});

test('only the first 64 KiB are looked at for control characters', () => {
  const bytes = new Uint8Array(70_000).fill(65);
  bytes[65_536] = 1;
  assert.equal(hasControlBytes(bytes), false);
  bytes[65_535] = 1;
  assert.equal(hasControlBytes(bytes), true);
});

describe('a page in place of data', () => {
  for (const text of [
    ...['<!DOCTYPE html><html>', '<!doctype   html>', '<html lang="id">', '\n  <head>', '<body>', '<script>', '<meta charset="utf-8">'],
    ...['<title>Masuk</title>', '<!-- masuk --> <!-- lagi --><html>'],
  ])
    test(text.trim(), () => {
      assert.equal(isHtml(bytesOf(text), 0), true);
      assert.equal(isHtml(bytesOf(`xx${text}`), 2), true);
    });

  for (const text of [
    ...['<table><tr><td>1', '<htmlx>', 'a <html>', '<!-- only a remark', '<bodys>', '', '<!doctype xml>'],
    ...[`${' '.repeat(2048)}<html>`],
  ])
    test(`is not ${text.trim().slice(0, 30)}`, () => assert.equal(isHtml(bytesOf(text), 0), false));
});

test('a byte order mark is three bytes: two of them begin a letter', () => {
  assert.deepEqual(csv(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('a;b\n1;2\n'))).sheet?.headers, ['a', 'b']);
  // U+FEDF, a letter of Arabic, begins with the first two bytes of the mark
  assert.deepEqual(csv('\uFEDF;b\n1;2\n').sheet?.headers, ['\uFEDF', 'b']);
});

test('a quoted cell ends at its quote, whatever stands before it', () => {
  const { sheet } = csv('a;b;c\n"x;";"y\n";z\n"""";"";"\r\n"\n');
  assert.deepEqual(cellsOf(sheet), [
    ['x;', 'y\n', 'z'],
    ['"', '', '\r\n'],
  ]);
});
