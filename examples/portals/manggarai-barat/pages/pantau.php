<?php $columns = ['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
    'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status'] ?>
<p class="lead">Rencana aksi yang sama dipantau tiap bulan, tiap minggu, dan tiap hari.</p>

<section class="box">
    <takar-heatmap rows-by="unit" as-of="2026-10-31" label="Bulanan: nilai unit">
        <?= takar_table($columns, portal_rows('SELECT * FROM bulanan ORDER BY no'), 'Rencana aksi bulanan 2026') ?>
    </takar-heatmap>
</section>

<section class="box">
    <takar-trend as-of="2026-11-01" label="Mingguan: Dinas Pariwisata, Ekonomi Kreatif dan Kebudayaan">
        <?= takar_table($columns, portal_rows('SELECT * FROM mingguan ORDER BY no'), 'Rencana aksi mingguan 2026') ?>
    </takar-trend>
</section>

<section class="box">
    <takar-calendar minutes="300" label="Harian: Pegawai 107, September dan Oktober 2026">
        <?= takar_table(['Tanggal' => 'tanggal', 'Volume' => 'volume', 'Norma waktu' => 'norma', 'Status' => 'status'],
            portal_rows('SELECT * FROM aktivitas ORDER BY no'), 'Aktivitas Pegawai 107') ?>
    </takar-calendar>
</section>
