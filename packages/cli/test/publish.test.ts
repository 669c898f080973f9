import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { REPORT, ROOT, takar, withFiles } from './support/run.js';

const AS_OF = ['--as-of', '2023-12-31'];
const people = (rows: readonly (readonly [string, string, number])[]): string =>
  ['Nama,NIP,Unit Kerja,Predikat Kinerja']
    .concat(
      rows.flatMap(([unit, predicate, count]) =>
        Array.from({ length: count }, (_, i) => `Nama Rahasia ${i},19700101199001${1000 + i},${unit},${predicate}`),
      ),
    )
    .join('\n');
const STAFF = [
  ['Bappeda', 'Baik', 20],
  ['Bappeda', 'Kurang', 2],
  ['Dinkes', 'Baik', 60],
  ['Dinkes', 'Kurang', 9],
] as const;

/** Publishes the people of a file into a folder beside it. */
const publish = (folder: string, file: string, into: string, ...more: readonly string[]) =>
  takar(['publish', '--people', join(folder, file), '--out', join(folder, into), '--assets', '/a', ...more]);

/** Everything that a publication consists of, as one text. */
const published = (out: string): string =>
  ['index.html', 'data.csv', 'edition.json']
    .map((file) => join(out, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

test('a public page shows the figures that compute shows, and is complete without script', () => {
  withFiles({}, (folder) => {
    const out = join(folder, 'publik');
    const { code, stdout } = takar(['publish', REPORT, ...AS_OF, '--out', out]);
    assert.equal(code, takar(['compute', REPORT, ...AS_OF]).code);
    assert.equal(stdout, '');
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    const { rows } = JSON.parse(takar(['compute', REPORT, ...AS_OF, '--to', 'json']).stdout) as {
      rows: { achievement: number | null }[];
    };
    const shown = [...page.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(
      ([line]) => [...line.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)[8],
    );
    assert.deepEqual(
      shown.map((cell) =>
        /^[−-]?\d[\d.,]*$/.test(cell ?? '')
          ? Number(cell?.replaceAll('.', '').replace(',', '.').replace('−', '-'))
          : null,
      ),
      rows.map(({ achievement }) => achievement),
    );
    assert.match(page, /Content-Security-Policy" content="default-src 'none';/);
    assert.match(page, /<takar-bullet lang="id" policy="pemda-uncapped" as-of="2023-12-31" audience="public"/);
    assert.match(page, /semakin tinggi semakin baik/);
    for (const file of ['takar.min.js', 'takar.css', 'takar.id.js'])
      assert.ok(existsSync(join(out, 'takar', file)), file);
    assert.match(readFileSync(join(out, 'data.csv'), 'utf8'), /^\ufeffIndikator;Unit kerja;/);
  });
});

test('nothing about a person reaches any file of the publication', () => {
  withFiles({ 'pegawai.csv': people(STAFF) }, (folder) => {
    const out = join(folder, 'publik');
    const { code, stderr } = publish(folder, 'pegawai.csv', 'publik');
    assert.equal(code, 0);
    assert.match(stderr, /privacy\/withheld/);
    const all = published(out);
    assert.doesNotMatch(all, /Rahasia|19700101|pegawai\.csv/);
    assert.match(all, /<tr><th scope="row">Bappeda<\/th>.*<td>ditahan<\/td>/);
    assert.ok(!existsSync(join(out, 'takar')), 'files stay where --assets says');
  });
});

test('the edition that stands in the folder is taken into account', () => {
  const later = [...STAFF.slice(0, 3), ['Dinkes', 'Kurang', 10]] as const;
  withFiles({ 'januari.csv': people(STAFF), 'februari.csv': people(later) }, (folder) => {
    const out = join(folder, 'publik');
    publish(folder, 'januari.csv', 'publik', '--locale', 'en');
    const before = JSON.parse(readFileSync(join(out, 'edition.json'), 'utf8')) as { people: { counts: unknown[][] }[] };
    publish(folder, 'februari.csv', 'publik', '--locale', 'en');
    const after = JSON.parse(readFileSync(join(out, 'edition.json'), 'utf8')) as { people: { counts: unknown[][] }[] };
    assert.equal(before.people[0]?.counts[1]?.[5], 69, 'the total of Dinkes was out');
    assert.ok(
      after.people.at(-1)?.counts[1]?.every((count) => count === null),
      'one more person: all of it is withheld',
    );
  });
});

test('what was published by another column stays out, and counts for the next edition', () => {
  const later = [...STAFF.slice(0, 3), ['Dinkes', 'Kurang', 10]] as const;
  withFiles({ 'januari.csv': people(STAFF), 'februari.csv': people(later) }, (folder) => {
    const out = join(folder, 'publik');
    publish(folder, 'januari.csv', 'publik');
    publish(folder, 'januari.csv', 'publik', '--by', 'Predikat Kinerja');
    publish(folder, 'februari.csv', 'publik');
    const { people: tables } = JSON.parse(readFileSync(join(out, 'edition.json'), 'utf8')) as {
      people: { name: string; counts: unknown[][] }[];
    };
    assert.deepEqual(
      tables.map(({ name }) => name),
      ['Predikat kinerja pegawai', 'Predikat Kinerja', 'Predikat kinerja pegawai'],
      'every edition stays, for it is out',
    );
    assert.ok(
      tables[2]?.counts[1]?.every((count) => count === null),
      'one more person since January',
    );
  });
});

test('one more person is withheld however the next edition says it', () => {
  const later = [...STAFF.slice(0, 3), ['Dinkes', 'Kurang', 10]] as const;
  const many = STAFF.map(([unit, value, count]) => [unit, value, count + 50] as const);
  const otherNames = later.map(([unit, value, count]) => [`${unit.toUpperCase()} `, value, count] as const);
  const files = {
    'januari.csv': people(STAFF),
    'banyak.csv': people(many),
    'februari.csv': people(later),
    'nama.csv': people(otherNames),
    'periode.csv': people(later)
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'periode' : '2026'}`)
      .join('\n'),
  };
  const editions: readonly (readonly (readonly [string, ...string[]])[])[] = [
    [['februari.csv', '--locale', 'en']],
    [['februari.csv', '--by', 'Predikat Kinerja']],
    [['nama.csv']],
    [['periode.csv']],
    [['banyak.csv'], ['februari.csv']],
  ];
  withFiles(files, (folder) => {
    for (const [at, runs] of editions.entries()) {
      const out = `publik${at}`;
      publish(folder, 'januari.csv', out);
      for (const [file, ...options] of runs) publish(folder, file, out, ...options);
      const { people: tables } = JSON.parse(readFileSync(join(folder, out, 'edition.json'), 'utf8')) as {
        people: { groups: string[]; counts: unknown[][] }[];
      };
      const last = tables.at(-1);
      const row = last?.groups.findIndex((group) => /dinkes/i.test(group)) ?? -1;
      assert.ok(
        last?.counts[row]?.every((count) => count === null),
        JSON.stringify([runs, last]),
      );
    }
  });
});

test('a value of few people is not named, nor is a column of names', () => {
  const rare = [...STAFF, ['Dinkes', 'Hukuman berat', 1], ['Dinkes', 'Cuti', 4]] as const;
  withFiles({ 'pegawai.csv': people(rare) }, (folder) => {
    publish(folder, 'pegawai.csv', 'nilai', '--by', 'Predikat Kinerja');
    const values = published(join(folder, 'nilai'));
    assert.doesNotMatch(values, /Hukuman|Cuti/);
    assert.match(values, /<th scope="col">Nilai lain<\/th>/);
    for (const by of ['Nama', 'NIP']) {
      publish(folder, 'pegawai.csv', by, '--by', by, '--minimum', '10');
      assert.doesNotMatch(published(join(folder, by)), /Rahasia 1|19700101/);
    }
  });
});

test('the hash of a file is printed only where nothing of it was left out', () => {
  const head = 'unit;indikator;polaritas;periode;target;realisasi;subjek;penilai';
  const row = 'Bappeda;IKM;maksimalkan;2026;80;81;unit;BPS';
  const files = {
    'semua.csv': `${head}\n${row}`,
    'orang.csv': `${head}\n${row}\nPegawai 7;SKP;maksimalkan;2026;80;63;orang;BPS`,
    'mandiri.csv': `${head}\n${row}\nBappeda;RB;maksimalkan;2026;80;63;unit;Penilaian mandiri`,
  };
  withFiles(files, (folder) => {
    const page = (file: string): string => {
      takar(['publish', join(folder, file), '--out', join(folder, `${file}-out`), '--assets', '/a']);
      return readFileSync(join(folder, `${file}-out`, 'index.html'), 'utf8');
    };
    assert.match(page('semua.csv'), /semua\.csv \(SHA-256 [0-9a-f]{64}\)/);
    for (const file of ['orang.csv', 'mandiri.csv']) {
      assert.match(page(file), new RegExp(`<li>${file}</li>`));
      assert.doesNotMatch(page(file), /SHA-256/);
    }
  });
});

test('inside an agency nothing is withheld', () => {
  withFiles({ 'pegawai.csv': people(STAFF) }, (folder) => {
    const out = join(folder, 'dalam');
    publish(folder, 'pegawai.csv', 'dalam', '--audience', 'internal');
    assert.doesNotMatch(published(out), /ditahan/);
    assert.match(published(out), /<td>2<\/td>/);
  });
});

test('untrusted text stays text on the page', () => {
  const csv = `unit;indikator;polaritas;periode;target;realisasi;berkas
"<img src=x onerror=alert(1)>";"=cmd|' /C calc'!A0";maksimalkan;2026;80;81;javascript:alert(1)`;
  withFiles({ 'data.csv': csv }, (folder) => {
    const out = join(folder, 'publik');
    takar(['publish', join(folder, 'data.csv'), '--out', out, '--assets', '/a', '--label', '</title><script>']);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    assert.doesNotMatch(page, /<img|<script>|href="javascript/);
    assert.match(readFileSync(join(out, 'data.csv'), 'utf8'), /'=cmd/);
  });
});

test('a folder for the widgets that cannot be made is said', () => {
  withFiles({ 'data.csv': readFileSync(join(ROOT, REPORT)), takar: 'a file of that name' }, (folder) => {
    const { code, stderr } = takar(['publish', join(folder, 'data.csv'), '--out', folder]);
    assert.equal(code, 2);
    assert.match(stderr, /takar.*EEXIST/);
  });
});

test('wrong use is said', () => {
  assert.equal(takar(['publish', REPORT]).code, 2);
  assert.equal(takar(['publish', '--out', 'x']).code, 2);
  withFiles({ 'edisi.json': '{"people": 3}', 'kosong.csv': 'Unit,A\nx,1', 'p.csv': people(STAFF) }, (folder) => {
    const at = (file: string): string => join(folder, file);
    const out = ['--out', at('o'), '--assets', '/a'];
    assert.equal(takar(['publish', '--people', at('p.csv'), ...out, '--minimum', '1']).code, 2);
    assert.equal(takar(['publish', '--people', at('p.csv'), ...out, '--before', at('edisi.json')]).code, 3);
    assert.equal(takar(['publish', '--people', at('p.csv'), ...out, '--before', at('tak-ada.json')]).code, 3);
    const { code, stderr } = takar(['publish', '--people', at('kosong.csv'), ...out]);
    assert.equal(code, 1);
    assert.match(stderr, /privacy\/nobody/);
    assert.ok(!existsSync(at('o')), 'nothing was written');
  });
});
