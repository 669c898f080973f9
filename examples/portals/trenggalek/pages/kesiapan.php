<?php $columns = ['Unit' => 'unit', 'Kelompok' => 'kelompok', 'Indikator' => 'indikator', 'Satuan' => 'satuan',
    'Polaritas' => 'polaritas', 'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi'] ?>
<p class="lead">Sebelum pegawai dapat dinilai, empat hal harus ada pada perangkat daerahnya: pejabat penilai, SKP, sambungan
    ke SKP atasan, dan reviu pimpinan. Enam perangkat daerah percontohan lebih dahulu.</p>

<section class="box">
    <takar-bullet label="Percontohan dan semua perangkat daerah" density="compact" as-of="2026-10-31">
        <?= takar_table(array_diff_key($columns, ['Kelompok' => '']),
            portal_rows('SELECT * FROM kesiapan_kelompok ORDER BY no'), 'Kesiapan percontohan dan semua, Oktober 2026') ?>
    </takar-bullet>
</section>

<section class="box">
    <takar-source link="siap" hidden>
        <?= takar_table($columns, portal_rows('SELECT * FROM kesiapan ORDER BY no'),
            'Kesiapan perangkat daerah, Oktober 2026') ?>
    </takar-source>
    <takar-ranking link="siap" label="Kesiapan menurut perangkat daerah" as-of="2026-10-31"></takar-ranking>
</section>

<section class="box">
    <takar-filter link="siap" fields="unit" permalink label="Pilih perangkat daerah"></takar-filter>
    <takar-table link="siap" label="Empat syarat menurut perangkat daerah"></takar-table>
</section>
