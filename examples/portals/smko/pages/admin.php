<p class="lead">Yang dilihat administrator: semua unit, kunci revisi, dan apa yang diubah setelah laporan dikunci.</p>

<section class="box">
    <takar-completeness as-of="2026-10-31" label="Laporan semua unit">
        <?= takar_table(['Unit' => 'unit', 'Periode' => 'periode', 'Batas waktu' => 'batas', 'Tanggal lapor' => 'lapor',
            'Status' => 'status', 'Revisi' => 'revisi', 'Alasan' => 'alasan'],
            portal_rows('SELECT * FROM laporan ORDER BY no'), 'Laporan kinerja triwulanan') ?>
    </takar-completeness>
</section>

<section class="box">
    <h2>Revisi yang dibuka</h2>
    <?= takar_plain_table(['Unit' => 'unit', 'Periode' => 'periode', 'Revisi ke' => 'revisi', 'Alasan' => 'alasan'],
        portal_rows("SELECT * FROM laporan WHERE status = 'Revisi dibuka' ORDER BY no"), 'Kunci yang dibuka') ?>
</section>

<section class="box">
    <h2>Sebelum dan sesudah</h2>
    <?= takar_plain_table(['Indikator' => 'indikator', 'Unit' => 'unit', 'Periode' => 'periode', 'Kolom' => 'kolom',
        'Sebelum' => 'sebelum', 'Sesudah' => 'sesudah', 'Capaian sebelum' => 'capaian_sebelum',
        'Capaian sesudah' => 'capaian_sesudah', 'Catatan' => 'kunci'],
        portal_rows('SELECT * FROM revisi ORDER BY no'), 'Perubahan Triwulan II 2026 (takar compare)') ?>
</section>
