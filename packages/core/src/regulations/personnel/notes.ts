import { defineRule } from '../../regulation/rule.js';

const BASE = {
  kind: 'note',
  date: 'assessment',
  from: '2009-01-01',
  inputs: [],
  parameters: {},
  expression: null,
} as const;
const TAKAR = { instrument: 'Takar', article: 'pilihan Takar' } as const;

/** What binds personnel data without computing anything. */
export const PERSONNEL_NOTES = [
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'EMP-05',
    title: { id: 'Bidang data kepegawaian', en: 'Fields of personnel data' },
    citation: { instrument: 'Ekspor SIASN/SAPK', article: 'nama bidang menurut kode publik' },
    confidence: 'medium',
    note: {
      id: 'Dipakai: kunci, tanggal lahir, jenis kelamin, golongan, jenis dan jenjang jabatan, unit, pendidikan, hukuman bertanggal, predikat SKP per tahun, nilai asesmen bertanggal. Tidak dibaca: NIK, NPWP, BPJS, agama. Diperiksa: masa kerja bulan 0-11, TMT PNS tidak mendahului TMT CPNS, isi NIP sama dengan kolomnya.',
      en: 'Used: key, date of birth, sex, rank, kind and tier of post, unit, education, dated sanctions, SKP predicate a year, dated assessments. Not read: NIK, NPWP, BPJS, religion. Checked: months of service 0-11, appointment as PNS not before that as candidate, parts of the NIP equal to their columns.',
    },
  }),
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'EMP-05/covered',
    title: { id: 'Jenis pegawai dalam hitungan', en: 'Kinds of staff in a head count' },
    citation: TAKAR,
    confidence: 'default',
    note: {
      id: 'Setiap hitungan pegawai menyebut jenis yang dicakup: PNS, CPNS, PPPK, PPPK paruh waktu. Jenis yang tidak diketahui dihitung terpisah.',
      en: 'Every head count says which kinds of staff it covers: PNS, candidates, PPPK, part-time PPPK. An unknown kind is counted apart.',
    },
  }),
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'EMP-05/mid-year',
    title: { id: 'Pegawai yang pindah di tengah tahun', en: 'Staff who move in mid-year' },
    citation: TAKAR,
    confidence: 'default',
    note: {
      id: 'Aturan terbuka: tidak ditemukan aturan nasional. Pilihan: unit pada tanggal hitung (bawaan), unit terlama, atau dibagi menurut hari. Pilihan selalu disebut bersama hasilnya.',
      en: 'An open rule: no national one was found. Choices: unit on the day of counting (default), longest unit, or shared by days. The choice is always told with the result.',
    },
  }),
  /* @__PURE__ */ defineRule({
    ...BASE,
    id: 'MAP-02',
    title: { id: 'Yang dilihat pejabat', en: 'What officials look at' },
    citation: { instrument: 'Bahan DJBK dan aplikasi daerah', article: 'layar manajemen talenta' },
    confidence: 'medium',
    from: '2020-01-01',
    note: {
      id: 'Kotak sembilan dengan jumlah per kotak (merah 1-3, kuning 4-6, hijau 7-9), daftar calon, rincian nilai per unsur, ringkasan SKP, daftar suksesi per jabatan target, delapan aspek merit, tabel ABK. Hasil pemetaan diteruskan kepada kepala unit dan PPK.',
      en: 'Nine-box with counts (red 1-3, yellow 4-6, green 7-9), list of candidates, break-down of a score, SKP summary, succession list of a target post, eight merit aspects, workload table. Results go to heads of units and the appointing officer.',
    },
  }),
] as const;
