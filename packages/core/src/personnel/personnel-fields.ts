import { NIP_HEADERS } from './nip.js';

/** What Takar reads of personnel data (EMP-05). */
export const PERSONNEL_FIELDS = [
  ...['key', 'nip', 'birth_date', 'sex', 'kind', 'grade', 'echelon', 'post_kind', 'tier', 'post', 'unit'],
  ...['education', 'candidate_since', 'appointed_since', 'service_years', 'service_months', 'retirement'],
  ...['retirement_age', 'predicate', 'sanction', 'from', 'until'],
] as const;
/** Field of a personnel table. */
export type PersonnelField =
  | 'key'
  | 'nip'
  | 'birth_date'
  | 'sex'
  | 'kind'
  | 'grade'
  | 'echelon'
  | 'post_kind'
  | 'tier'
  | 'post'
  | 'unit'
  | 'education'
  | 'candidate_since'
  | 'appointed_since'
  | 'service_years'
  | 'service_months'
  | 'retirement'
  | 'retirement_age'
  | 'predicate'
  | 'sanction'
  | 'from'
  | 'until';

/**
 * Headers of SIASN, SAPK and SIMPEG exports in normal form, the better one first. SIASN writes in camel case (`nipBaru`),
 * which reads as `nip baru`.
 */
export const PERSONNEL_ALIASES: Readonly<Record<PersonnelField, readonly string[]>> = {
  key: ['key', 'kunci', 'id', 'id pegawai', 'pegawai id', 'pns id', 'no urut pegawai'],
  nip: NIP_HEADERS,
  birth_date: ['tanggal lahir', 'tgl lahir', 'tgllahir', 'birth date', 'date of birth', 'lahir'],
  sex: ['jenis kelamin', 'jenis kelamin id', 'kelamin', 'jk', 'l p', 'sex', 'gender', 'jeniskelamin'],
  kind: [
    ...['jenis pegawai', 'status kepegawaian', 'status pegawai', 'jenis pegawai nama', 'status cpns pns'],
    ...['jenis asn', 'kind', 'kedudukan pns', 'jenispegawai', 'statuspegawai', 'jenis kepegawaian'],
  ],
  grade: [
    ...[
      'gol ruang akhir',
      'golongan ruang',
      'golongan',
      'gol',
      'gol ruang',
      'gol akhir',
      'golongan akhir',
      'gol akhir nama',
    ],
    ...['grade', 'golruangakhir', 'gol id', 'golongan ruang akhir', 'golongan pppk'],
  ],
  echelon: ['eselon', 'eselon nama', 'echelon', 'eselon id', 'eselonid'],
  post_kind: ['jenis jabatan', 'jenis jabatan nama', 'jenis jabatan id', 'post kind', 'jenisjabatan'],
  tier: ['jenjang jabatan', 'jenjang', 'tier', 'jenjang fungsional', 'jenjangjabatan'],
  post: ['jabatan', 'nama jabatan', 'jabatan nama', 'post', 'jabatan akhir', 'namajabatan'],
  unit: [
    ...['unor', 'unit kerja', 'unor nama', 'nama unor', 'unit organisasi', 'unit', 'opd', 'perangkat daerah', 'skpd'],
    ...[
      'satuan kerja',
      'satuankerja',
      'satuan kerja kerja',
      'unor induk',
      'unorinduk',
      'unor induk nama',
      'instansi kerja',
    ],
  ],
  education: [
    ...['tingkat pendidikan', 'pendidikan terakhir', 'tk pendidikan', 'tingkat pendidikan nama', 'jenjang pendidikan'],
    ...['pendidikan', 'pendidikan terakhir nama', 'education', 'tk pendidikan terakhir', 'tkpendidikanterakhir'],
  ],
  candidate_since: ['tmt cpns', 'tmtcpns', 'tanggal cpns'],
  appointed_since: ['tmt pns', 'tmtpns', 'tanggal pns'],
  service_years: ['mk tahun', 'mktahun', 'masa kerja tahun'],
  service_months: ['mk bulan', 'mkbulan', 'masa kerja bulan'],
  retirement: ['tmt pensiun', 'tmtpensiun', 'tanggal pensiun', 'retirement'],
  retirement_age: ['bup', 'batas usia pensiun', 'retirement age'],
  predicate: ['predikat kinerja', 'predikat', 'predikat skp', 'predikat kinerja pegawai', 'hasil skp', 'predicate'],
  sanction: ['hukuman disiplin', 'hukdis', 'jenis hukuman', 'tingkat hukuman', 'hukuman', 'sanction'],
  from: ['tmt jabatan', 'tmtjabatan', 'mulai', 'tmt unit', 'tmt unor', 'from', 'tanggal mulai'],
  until: ['sampai', 'selesai', 'until', 'tanggal selesai', 'berakhir'],
};

/** Headers of private data that Takar does not need and does not read. */
export const PRIVATE_HEADER =
  /^(?:nik|no(?:mor)? ktp|npwp|bpjs|no bpjs|agama|kawin|status (?:per)?kawin.*|jenis kawin.*|e ?mail.*|no(?:mor)? hp|(?:no(?:mor)? )?tele?p.*|alamat.*|nip lama|tempat lahir.*|jumlah (?:istri|suami|anak).*|gaji pokok|nama|nama pegawai|nama lengkap|gelar.*)$/;
