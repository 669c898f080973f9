import { EN } from '@takar/core';
import { table, type ColumnTable } from 'arquero';
import { matchPersonnel, type PersonnelMatchOptions } from '#src/index.js';
import { toldTable, type Scenarios } from './told.js';

/** Numbers that no person has. */
const NIP = (n: number): string => `19900101201501${String(n).padStart(4, '0')}`;

const REGISTER = (): ColumnTable =>
  table({
    id: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
    'NIP Baru': [NIP(1001), NIP(1002), NIP(1003), NIP(1004), null, NIP(1006), NIP(1007)],
    'Unit Kerja': ['Dinas B', 'Dinas B', 'Dinas A', 'Dinas A', 'Dinas A', null, ' Dinas A'],
  });
const SKP = (): ColumnTable =>
  table({
    nip: [`'1990 0101 201501 1 001`, NIP(1003), NIP(1003), NIP(9009), '', NIP(1006), NIP(1007), NIP(9009)],
    unor: ['Dinas B', 'Dinas B', 'Dinas A', 'Dinas C', 'Dinas C', 'Dinas X', 'Dinas A ', 'Dinas D'],
    'predikat kinerja': ['Baik', 'Sangat Baik', 'Baik', 'Cukup', 'Baik', null, 'Baik', 'Baik'],
  });

function told(register: ColumnTable, skp: ColumnTable, options?: PersonnelMatchOptions): unknown {
  const found = matchPersonnel(register, skp, options);
  return { table: toldTable(found.table), coverage: toldTable(found.coverage) };
}

/** A register beside the SKP of a year: who has one, who has none, who is elsewhere, whom nobody knows. */
export const PERSONNEL: Scenarios = {
  'everybody once': () => told(REGISTER(), SKP()),
  'in English': () => told(REGISTER(), SKP(), { messages: EN }),
  'with columns of other names': () => {
    const register = table({ kunci: ['p1', 'p2'], nomor: [NIP(1), NIP(2)], kantor: ['A', 'B'] });
    const skp = table({ pegawai: [NIP(2)], kantor: ['A'] });
    const map = { nomor: 'nip', kantor: 'unit', kunci: 'key' } as const;
    const skpMap = { pegawai: 'nip', kantor: 'unit' } as const;
    return [told(register, skp, { map, skpMap }), told(register, register, { map })];
  },
  'a register without numbers': () => told(table({ id: ['p1'], 'Unit Kerja': ['A'] }), SKP()),
  'an SKP without units': () => told(REGISTER(), table({ nip: [NIP(1001), NIP(1004)] })),
  'nobody at all': () => told(table({ nip: [] }), table({ nip: [] })),
};
