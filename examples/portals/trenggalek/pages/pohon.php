<?php $columns = ['ID' => 'id', 'Induk' => 'induk', 'Jenjang' => 'jenjang', 'Kinerja' => 'kinerja',
    'Penanggung Jawab' => 'jabatan', 'Metode Cascading' => 'metode', 'Bobot' => 'bobot', 'Indikator' => 'indikator',
    'Satuan' => 'satuan', 'Polaritas' => 'polaritas', 'Target 2026' => 'target', 'Realisasi 2026' => 'realisasi'] ?>
<p class="lead">Dari tujuan sampai kegiatan, lalu dari SKP kepala dinas sampai pelaksana. Temuan pemeriksaan struktur berdiri
    pada simpulnya.</p>

<section class="box">
    <takar-cascade-tree as-of="2026-12-31" label="Pohon kinerja Dinas Kesehatan, Pengendalian Penduduk dan KB">
        <?= takar_table($columns, portal_rows('SELECT * FROM pohon ORDER BY no'), 'Pohon kinerja 2026') ?>
    </takar-cascade-tree>
    <p class="source">Kode program dan kegiatan: nomenklatur nasional (Kepmendagri), urusan 1.02, seperti dalam sumber terbuka
        naufalpi/e-sakip-bna; target dan realisasi dibangkitkan.</p>
</section>

<section class="box">
    <takar-cascade-tree as-of="2026-12-31" label="SKP dari kepala dinas sampai pelaksana">
        <?= takar_table($columns, portal_rows('SELECT * FROM skp_pohon ORDER BY no'), 'SKP dan atasannya 2026') ?>
    </takar-cascade-tree>
</section>
