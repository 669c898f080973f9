<?php
declare(strict_types=1);

const TAKAR_TREE = ['ID' => 'id', 'Induk' => 'induk', 'Jenjang' => 'jenjang', 'Kinerja' => 'kinerja',
    'Penanggung Jawab' => 'jabatan', 'Metode Cascading' => 'metode', 'Bobot' => 'bobot', 'Indikator' => 'indikator',
    'Satuan' => 'satuan', 'Polaritas' => 'polaritas', 'Target 2026' => 'target', 'Target TW 1' => 'tw1',
    'Target TW 2' => 'tw2', 'Target TW 3' => 'tw3', 'Target TW 4' => 'tw4', 'Realisasi 2026' => 'realisasi'];

const TAKAR_SHEET = ['Komponen' => 'komponen', 'Bobot komponen' => 'bobot_komponen', 'Subkomponen' => 'subkomponen',
    'Bobot subkomponen' => 'bobot_subkomponen'];

/** The tables that the shortcode may print: header => column. */
const TAKAR_COLUMNS = [
    'skp' => TAKAR_TREE,
    'aksi' => ['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
        'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status'],
    'tukin' => ['Kode' => 'kode', 'Kelas' => 'kelas', 'Tunjangan' => 'besaran', 'Capaian SKP (%)' => 'skp',
        'Potongan (%)' => 'potongan', 'Dibayar' => 'dibayar', 'Sebab kosong' => 'sebab'],
    'lke_2015' => TAKAR_SHEET + ['Kode' => 'kode', 'Skala' => 'skala', 'Penilai' => 'penilai'],
    'lke_2021' => TAKAR_SHEET + ['Mandiri' => 'mandiri', 'Penilai' => 'penilai'],
    'tindaklanjut' => ['Rekomendasi' => 'rekomendasi', 'Sumber' => 'sumber', 'Unit' => 'unit', 'Penyebab' => 'penyebab',
        'Tindak lanjut' => 'tindak_lanjut', 'PIC' => 'pic', 'Batas waktu' => 'batas', 'Bukti dukung' => 'bukti',
        'Status' => 'status'],
];
