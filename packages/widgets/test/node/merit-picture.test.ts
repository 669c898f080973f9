import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import type { MeritModel } from '#src/data/merit-model.js';
import { readMeritModel } from '#src/data/read-merit.js';
import { meritPicture } from '#src/scene/merit/merit-picture.js';
import { contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

/** Published per cents of the city of Bogor, 2020. */
const BOGOR = [
  'Instansi;Aspek;Persen',
  'Kota Bogor;Perencanaan kebutuhan;93,8',
  'Kota Bogor;Pengadaan;75',
  'Kota Bogor;Pengembangan karier;41,7',
  'Kota Bogor;Promosi dan mutasi;75',
  'Kota Bogor;Manajemen kinerja;71,9',
  'Kota Bogor;Penggajian, penghargaan, dan disiplin;68,8',
  'Kota Bogor;Perlindungan dan pelayanan;75',
  'Kota Bogor;Sistem informasi;91,7',
].join('\n');

async function modelOf(csv: string, scheme: string | null = null): Promise<MeritModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  assert.ok(sheet);
  return readMeritModel(sheet, scheme, 'id');
}

test('the total and every aspect are groups that the keyboard reaches', async () => {
  const picture = meritPicture(await modelOf(BOGOR), await contextOf());
  holds(picture);
  assert.equal(groupsOf(sceneOf(picture, 900)).length, 9);
});

test('published figures give the published total, category and weakest aspect', async () => {
  const picture = meritPicture(await modelOf(BOGOR), await contextOf());
  assert.equal(
    picture.summary,
    'Kota Bogor. Nilai sistem merit: 266,5 dari 400; Baik, kategori sistem merit; indeks 0,67. ' +
      'Terlemah: Pengembangan karier (41,7% dari nilai tertinggi).',
  );
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.ok(
    labels.includes(
      'Pengembangan karier. 41,7% dari nilai tertinggi · terlemah. angka 50 · bobot 30% · mengurangi nilai keseluruhan 17,49%',
    ),
    labels.join('\n'),
  );
});

test('an aspect that was not assessed has no bar and holds back the total', async () => {
  const model = await modelOf(BOGOR.replace('Pengadaan;75', 'Pengadaan;-'));
  const picture = meritPicture(model, await contextOf());
  assert.match(picture.summary, /Nilai sistem merit: belum bernilai: .* Belum dinilai: pengadaan\.$/);
  const scene = sceneOf(picture, 900);
  const bars =
    (pathOf(scene, 'bar-met').match(/M/g)?.length ?? 0) + (pathOf(scene, 'bar-unmet').match(/M/g)?.length ?? 0);
  assert.equal(bars, 7);
  assert.equal(pathOf(scene, 'arrow'), '');
});

test('unknown weights of 2025 are said to be unknown, with how sure the source is', async () => {
  const picture = meritPicture(
    await modelOf('aspek;kematangan\nManajemen talenta;0,7\nDigitalisasi manajemen ASN;0,9'),
    await contextOf(),
  );
  assert.match(
    picture.note ?? '',
    /PermenPANRB 19\/2025; keyakinan sumber: sedang\. Bobot aspek 2 sampai 7 tidak ditemukan/,
  );
  const labels = groupsOf(sceneOf(picture, 900)).map(({ label }) => label);
  assert.ok(
    labels.some((label) =>
      label.startsWith(
        'Manajemen talenta. 70,0% dari nilai tertinggi · terlemah. kematangan 0,7 · bobot belum diketahui',
      ),
    ),
    labels.join('\n'),
  );
});

test('an index of 2025 stands on its own scale', async () => {
  const aspects = [
    ['Perencanaan kebutuhan dan standardisasi jabatan', 10, '0,9'],
    ['Manajemen talenta', 20, '0,6'],
    ['Pengelolaan kinerja', 20, '0,8'],
    ['Pengembangan kompetensi', 15, '0,7'],
    ['Penguatan budaya kerja dan citra institusi', 10, '0,7'],
    ['Penghargaan dan pengakuan', 10, '0,6'],
    ['Disiplin, pemberhentian, dan upaya administratif', 5, '0,8'],
    ['Digitalisasi manajemen ASN', 10, '0,7'],
  ];
  const csv = ['aspek;bobot;kematangan', ...aspects.map((row) => row.join(';')), 'Kepuasan dan keterikatan;;0,8'].join(
    '\n',
  );
  const picture = meritPicture(await modelOf(csv), await contextOf());
  assert.match(picture.summary, /Nilai sistem merit: 0,74 dari 1; Menengah, kategori sistem merit\./);
  assert.match(picture.summary, /Terlemah: Manajemen talenta \(60,0% .*\); Penghargaan dan pengakuan \(60,0% /);
});

test('a scheme that is not known is refused, and one that is not clear is asked for', async () => {
  await assert.rejects(modelOf(BOGOR, 'entah'));
  const { faults } = await modelOf('aspek;nilai\nentah;3');
  assert.deepEqual(
    faults.map(({ code }) => code as string),
    ['merit/no-scheme'],
  );
});

test('an agency without a name beside others is called so; alone it needs no name', async () => {
  const [head = '', ...rows] = BOGOR.split('\n');
  const nameless = rows.map((row) => row.replace('Kota Bogor', ''));
  const labelsOf = async (lines: readonly string[]): Promise<unknown[]> => {
    const picture = meritPicture(await modelOf([head, ...lines].join('\n')), await contextOf());
    return [...new Set(picture.table({} as never).rows.map(([label]) => label))];
  };
  assert.deepEqual(await labelsOf([...rows, ...nameless]), ['Kota Bogor', 'Instansi tidak disebut']);
  assert.deepEqual(await labelsOf(nameless), ['']);
});
