import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPersonnel, sheetFromCells } from '@takar/core';

/** Whether the column of such a header, beside the NIP, is told as private and left unread. */
function isPrivate(header: string): boolean {
  const sheet = sheetFromCells(['NIP', header], [['199001012015031001', 'rahasia']]);
  const { issues } = readPersonnel(sheet, { locale: 'id' });
  return issues.some(({ code, message }) => code === 'personnel/private-column' && message.includes(header));
}

describe('columns of private data are told and not read', () => {
  for (const header of [
    ...['NIK', 'No KTP', 'Nomor KTP', 'NPWP', 'BPJS', 'No BPJS', 'Agama', 'Kawin', 'Status Kawin', 'Status Perkawinan'],
    ...['status kawin nama', 'Jenis Kawin', 'Jenis Kawin Nama', 'Email', 'E-mail', 'Email Dinas', 'No HP', 'Nomor HP'],
    ...[
      'No Telp',
      'No. Telepon',
      'Nomor Telp Rumah',
      'Telepon',
      'Telepon Kantor',
      'Alamat',
      'Alamat Rumah',
      'NIP Lama',
      'Tempat Lahir',
    ],
    ...[
      'Tempat Lahir Nama',
      'Jumlah Istri',
      'Jumlah Suami',
      'Jumlah Anak',
      'Jumlah Istri/Suami',
      'Jumlah Anak Kandung',
    ],
    ...['Gaji Pokok', 'Nama', 'Nama Pegawai', 'Nama Lengkap', 'Gelar', 'Gelar Depan', 'Gelar Belakang'],
  ])
    test(header, () => assert.equal(isPrivate(header), true));
});

describe('columns that are only not asked for are not called private', () => {
  for (const header of [
    ...[
      'Nik Pejabat',
      'Kartu NIK',
      'No',
      'Nomor',
      'KTP',
      'NPWP Kantor',
      'BPJS Kesehatan',
      'Keagamaan',
      'Agama Mayoritas',
    ],
    ...['Perkawinan', 'Status', 'Status Pegawai', 'Jenis', 'Jenis Pegawai', 'Nomor HPS', 'No SK', 'Kode Alamat'],
    ...[
      'Tel',
      'Nomor Teks',
      'Nip Lama Sekali',
      'Tempat',
      'Jumlah',
      'Jumlah Bawahan',
      'Gaji',
      'Gaji Pokok Baru',
      'Namanya',
    ],
    ...['Nama Diklat', 'Nama Jabatan Lama', 'Jenis Gelar', 'Kolom Email'],
  ])
    test(header, () => assert.equal(isPrivate(header), false));
});
