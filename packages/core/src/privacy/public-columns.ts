/** Headers, in normal form, of what a public row says beside its figures; the better one first. */
export const PUBLIC_COLUMNS = {
  measuredBy: [
    ...[
      'diukur oleh',
      'pengukur',
      'penilai',
      'dinilai oleh',
      'lembaga penilai',
      'instansi penilai',
      'lapisan penilaian',
    ],
    ...['produsen data', 'penanggung jawab data', 'measured by', 'assessed by', 'assessor'],
  ],
  day: [
    ...['tanggal data', 'tanggal rilis', 'tanggal sumber', 'tanggal terbit', 'tanggal penilaian', 'tanggal'],
    ...['release date', 'data date', 'date'],
  ],
  finality: [
    ...['sifat angka', 'status angka', 'angka sementara final', 'sementara final', 'kefinalan'],
    ...['finality', 'provisional or final'],
  ],
  lastYear: [
    ...['realisasi tahun lalu', 'realisasi tahun sebelumnya', 'realisasi n 1', 'capaian tahun lalu'],
    ...['last year', 'realisation last year', 'previous year'],
  ],
  targetBefore: [
    ...['target semula', 'target awal', 'target sebelum perubahan', 'target murni'],
    ...['original target', 'target before', 'first target'],
  ],
  file: ['berkas', 'dokumen sumber', 'tautan dokumen', 'file', 'tautan', 'link'],
} as const;
