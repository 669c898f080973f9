import { ID, sheetFromCells, workloadOfUnit } from '@takar/core';
import { readRatings, staffDistributions } from '@takar/core/appraisal';
import { unitQuestions } from '@takar/core/monitoring';
import { readWorkload } from '@takar/core/workload';
import { UNITS } from './units.mjs';

const sheetOf = (columns, rows) => {
  const headers = Object.keys(columns);
  const cells = rows.map((row) => headers.map((header) => row[columns[header]]));
  return sheetFromCells(headers, cells);
};

/** Everything that is said of a unit on one row, and what to ask where it does not go together; all of it by the core. */
export function railOf({ penilaian, abk, uji }) {
  const ratings = readRatings(
    sheetOf(
      {
        ...{ Periode: 'periode', Unit: 'unit', 'Predikat organisasi': 'predikat_organisasi', 'Hasil kerja': 'hasil' },
        ...{ 'Perilaku kerja': 'perilaku', 'Jenis pegawai': 'jenis', Jumlah: 'jumlah' },
      },
      penilaian,
    ),
    'id',
  );
  const distributions = staffDistributions(ratings.rows, { messages: ID });
  const loads = readWorkload(
    sheetOf(
      {
        ...{ Unit: 'unit', Jabatan: 'jabatan', 'Uraian tugas': 'tugas', 'Volume setahun': 'volume' },
        ...{ 'Norma waktu (menit)': 'norma', PNS: 'pns', PPPK: 'pppk' },
      },
      abk,
    ),
    'id',
  );
  const rel = [];
  const pertanyaan = [];
  for (const { unit, predikat } of UNITS) {
    const distribution = distributions.find((each) => each.unit === unit);
    const load = workloadOfUnit(loads.units.find((each) => each.unit === unit).posts, { messages: ID });
    const tested = uji.filter((person) => person.unit === unit);
    const of = (kategori) => tested.filter((person) => person.kategori === kategori).length;
    const good = (distribution.counts['sangat-baik'] ?? 0) + (distribution.counts.baik ?? 0);
    rel.push({
      unit,
      predikat: predikat || 'belum ditetapkan',
      skp: `${good} dari ${distribution.rated.heads} Baik atau lebih`,
      pola: distribution.fits === null ? 'belum diperiksa' : distribution.fits ? 'sesuai pola' : 'di luar pola',
      kebutuhan: load.headcount === null ? '' : String(load.headcount),
      bezetting: load.posts.some(({ existing }) => existing === null) ? 'belum lengkap' : String(load.existing.heads),
      selisih: load.difference === null ? '' : String(load.difference),
      kompetensi:
        tested.length === 0
          ? 'belum diuji'
          : `${of('Optimal')} optimal, ${of('Cukup Optimal')} cukup, ${of('Kurang Optimal')} kurang dari ${tested.length}`,
    });
    const facts = {
      organisation: predikat || null,
      staff: { rated: distribution.rated.heads, good },
      fits: distribution.fits,
      difference: load.difference,
      competence: tested.length === 0 ? null : { tested: tested.length, below: of('Kurang Optimal') },
    };
    for (const { message, hint } of unitQuestions(facts, 'id'))
      pertanyaan.push({ unit, tanya: message, petunjuk: hint });
  }
  return { rel, pertanyaan };
}
