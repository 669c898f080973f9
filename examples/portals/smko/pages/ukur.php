<?php
$grains = ['Triwulan', 'Semester', 'Tahun'];
$grain = portal_choice('periode', $grains);
$table = ['Triwulan' => 'triwulan', 'Semester' => 'semester', 'Tahun' => 'tahun'][$grain];
$latest = portal_value("SELECT MAX(periode) FROM $table WHERE status = '' AND periode <> '2026'");
?>
<p class="lead">Indikator tiap unit menurut triwulan, semester, dan tahun. Semester dan tahun dikonsolidasi dari triwulan menurut
    sifat indikatornya: dijumlah, dirata-rata, atau posisi akhir.</p>
<?= portal_chooser('periode', 'Periode', $grains, $grain) ?>

<section class="box">
    <takar-source link="ukur" as-of="2026-10-31" hidden>
        <?= takar_table(['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
            'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status'],
            portal_rows("SELECT * FROM $table ORDER BY no"), "Pengukuran per $grain") ?>
    </takar-source>
    <takar-filter link="ukur" permalink label="Saring"></takar-filter>
</section>

<section class="box">
    <takar-heatmap link="ukur" rows-by="unit" as-of="2026-10-31" label="Nilai unit per <?= takar_text(strtolower($grain)) ?>"></takar-heatmap>
</section>

<section class="box">
    <takar-heatmap link="ukur" rows-by="indicator" density="compact" as-of="2026-10-31" label="Capaian indikator per <?= takar_text(strtolower($grain)) ?>"></takar-heatmap>
</section>

<section class="box">
    <takar-table link="ukur" period="<?= $latest ?>" group-by="unit" density="compact" as-of="2026-10-31"
        label="Angka terakhir tiap unit"></takar-table>
</section>
