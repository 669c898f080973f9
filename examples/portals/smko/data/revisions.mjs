import { compareSubmissions, ID, PEMDA_UNCAPPED, readCsv, readIndicators, round } from '@takar/core';
import { local, percentage } from '../../shared/generator.mjs';

const COLUMNS = ['unit', 'indikator', 'satuan', 'polaritas', 'periode', 'target', 'realisasi', 'state'];
const tableOf = (rows) => {
  const text = [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name] ?? ''))]
    .map((cells) => cells.join(';'))
    .join('\n');
  return readIndicators(readCsv(new TextEncoder().encode(text), { messages: ID }).sheet, { messages: ID });
};
const percent = (value) => (value === null ? '' : `${percentage(value)}%`);
const NAMES = { target: 'Target', realisation: 'Realisasi' };

/** What was revised in the second quarter of 2026: the locked submission beside the one that counts now, by the core. */
export function revisionsOf(random, quarters) {
  const now = quarters.filter(({ periode, status }) => periode === '2026-Q2' && status === '');
  const before = now.map((row, i) => {
    const figure = Number(row.realisasi.replace(',', '.'));
    const digits = row.realisasi.includes(',') ? 1 : 0;
    const realisasi = i % 4 === 1 ? local(round(figure * random.number(0.85, 0.96, 2), digits)) : row.realisasi;
    return { ...row, realisasi, state: 'Terkunci' };
  });
  const { rows } = compareSubmissions(tableOf(before), tableOf(now), { policy: PEMDA_UNCAPPED, messages: ID });
  return rows
    .filter(({ change }) => change === 'changed')
    .flatMap(({ unit, indicator, period, fields, computed, changedAfterLock }) =>
      fields
        .filter(({ field }) => field in NAMES)
        .map(({ field, before: was, after: is }) => ({
          ...{
            unit,
            indikator: indicator,
            periode: period,
            kolom: NAMES[field],
            sebelum: local(was),
            sesudah: local(is),
          },
          capaian_sebelum: percent(computed.before),
          capaian_sesudah: percent(computed.after),
          kunci: changedAfterLock ? 'berubah setelah dikunci' : '',
        })),
    );
}
