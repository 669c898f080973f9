<?php
$units = array_column(portal_rows('SELECT unit FROM triwulan GROUP BY unit ORDER BY MIN(no)'), 'unit');
$unit = portal_choice('unit', $units);
?>
<p class="lead">Yang dilihat PIC satu unit: laporan unitnya, apa yang terlambat, dan indikator yang perlu dijelaskan.</p>
<?= portal_chooser('unit', 'Unit', $units, $unit) ?>

<section class="box">
    <takar-completeness as-of="2026-10-31" label="Laporan <?= takar_text($unit) ?>">
        <?= takar_table(['Unit' => 'unit', 'Periode' => 'periode', 'Batas waktu' => 'batas', 'Tanggal lapor' => 'lapor',
            'Status' => 'status', 'Revisi' => 'revisi', 'Alasan' => 'alasan'],
            portal_rows('SELECT * FROM laporan WHERE unit = ? ORDER BY no', [$unit]), "Laporan $unit") ?>
    </takar-completeness>
</section>

<section class="box">
    <takar-exceptions as-of="2026-10-31" period="2026-Q3" label="Perlu perhatian, Triwulan III 2026">
        <?= takar_table(['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
            'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status',
            'PIC' => 'jabatan', 'Penyebab' => 'penyebab', 'Batas waktu' => 'batas'],
            portal_rows("SELECT * FROM triwulan WHERE unit = ? AND periode <> '2026-Q4' ORDER BY no", [$unit]),
            "Indikator $unit") ?>
    </takar-exceptions>
</section>
