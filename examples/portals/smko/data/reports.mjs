import { UNITS } from './measurement.mjs';

const QUARTERS = [
  ['2025-Q3', '2025-10-10'],
  ['2025-Q4', '2026-01-10'],
  ['2026-Q1', '2026-04-10'],
  ['2026-Q2', '2026-07-10'],
  ['2026-Q3', '2026-10-10'],
];
const REASONS = ['Angka triwulan I dikoreksi setelah verifikasi', 'Bukti dukung diganti', 'Salah ketik satuan'];

const shifted = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Who has reported: locked quarters, two opened for revision with a reason, and units that are late. */
export function reportsOf(random) {
  return UNITS.flatMap((unit) =>
    QUARTERS.map(([periode, batas], i) => {
      const isLast = i === QUARTERS.length - 1;
      const open = !isLast && random.chance(0.12);
      const none = isLast && random.chance(0.35);
      const status = none
        ? 'Belum'
        : open
          ? 'Revisi dibuka'
          : isLast
            ? random.pick(['Terkirim', 'Disetujui'])
            : 'Terkunci';
      return {
        ...{ unit, periode, batas, lapor: none ? '' : shifted(batas, random.whole(-5, 3)), status },
        revisi: open ? String(random.whole(1, 2)) : '',
        alasan: open ? random.pick(REASONS) : '',
      };
    }),
  );
}
