import { UNITS } from './units.mjs';

/** What an agency must have before its staff can be appraised: how many there should be, and how many there are. */
export function readinessOf(random, { simpeg, skp }) {
  const rows = UNITS.flatMap(({ unit, kelompok }) => {
    const staff = simpeg.filter((person) => person.unit === unit).length;
    const plans = skp.filter((plan) => plan.unit === unit && simpeg.some(({ kode }) => kode === plan.kode));
    const bodies = random.whole(4, 9);
    const having = (field) => plans.filter((plan) => plan[field] === 'ya').length;
    const counts = [
      [
        'Unit kerja terisi pejabat penilai',
        'unit',
        bodies,
        kelompok === 'Percontohan' ? bodies : bodies - random.whole(0, 2),
      ],
      ['SKP disusun', 'pegawai', staff, Math.min(staff, plans.length)],
      ['SKP tersambung ke atasan', 'pegawai', staff, Math.min(staff, having('tersambung'))],
      ['SKP direviu pimpinan', 'pegawai', staff, Math.min(staff, having('direviu'))],
    ];
    return counts.map(([indikator, satuan, target, realisasi]) => ({
      unit,
      kelompok,
      indikator,
      satuan,
      target,
      realisasi,
    }));
  });
  return {
    kesiapan: rows.map(row),
    kesiapan_kelompok: groups(rows).map(row),
  };
}

const row = ({ target, realisasi, ...rest }) => ({
  ...rest,
  polaritas: 'maksimalkan',
  periode: '2026-10',
  target: String(target),
  realisasi: String(realisasi),
});

/** The same heads counted over the pilots, and over all agencies. */
function groups(rows) {
  const aspects = [...new Set(rows.map(({ indikator }) => indikator))];
  const kinds = [
    ['Perangkat daerah percontohan', ({ kelompok }) => kelompok === 'Percontohan'],
    ['Semua perangkat daerah', () => true],
  ];
  return kinds.flatMap(([unit, chosen]) =>
    aspects.map((indikator) => {
      const own = rows.filter((entry) => chosen(entry) && entry.indikator === indikator);
      const heads = (field) => own.reduce((sum, entry) => sum + entry[field], 0);
      return {
        unit,
        kelompok: '',
        indikator,
        satuan: own[0].satuan,
        target: heads('target'),
        realisasi: heads('realisasi'),
      };
    }),
  );
}
