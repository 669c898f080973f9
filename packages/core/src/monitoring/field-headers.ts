/** Headers for the post that answers for a row. Columns of names and numbers of persons are not among them. */
export const OWNER = [
  ...['pic', 'penanggung jawab', 'penanggungjawab', 'pengampu', 'pj', 'jabatan penanggung jawab', 'pelaksana'],
  ...['unit penanggung jawab', 'pemilik', 'pemilik kinerja', 'owner', 'responsible', 'responsible post'],
] as const;

/** Headers for why a target was missed. */
export const CAUSE = [
  ...['penyebab', 'sebab', 'kendala', 'hambatan', 'faktor penghambat', 'permasalahan', 'akar masalah', 'analisis'],
  ...['analisis penyebab', 'penyebab tidak tercapai', 'analisis kegagalan', 'penyebab kegagalan', 'cause', 'obstacle'],
] as const;

/** Headers for the last day on which something is due. */
export const DUE = [
  ...['batas waktu', 'tenggat', 'tenggat waktu', 'jatuh tempo', 'batas pelaporan', 'batas lapor', 'batas akhir'],
  ...[
    'batas waktu pelaporan',
    'target waktu',
    'target penyelesaian',
    'waktu penyelesaian',
    'due',
    'due date',
    'deadline',
  ],
] as const;

/** Headers for documents that prove something. */
export const EVIDENCE = [
  ...['bukti dukung', 'bukti', 'data dukung', 'link bukti dukung', 'tautan bukti', 'eviden', 'link', 'tautan'],
  ...['dokumen pendukung', 'evidence', 'evidence link'],
] as const;
