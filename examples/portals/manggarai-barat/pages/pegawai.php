<?php
$units = array_column(portal_rows('SELECT unit FROM rel ORDER BY no'), 'unit');
$unit = portal_choice('unit', $units);
?>
<p class="lead">Pola predikat SKP terhadap predikat organisasi, dan kebutuhan pegawai terhadap yang ada. Hanya jumlah.</p>
<?= portal_chooser('unit', 'Unit', $units, $unit) ?>
<section class="box">
    <takar-distribution label="Predikat SKP 2025, <?= takar_text($unit) ?>">
        <?= takar_table(['Periode' => 'periode', 'Unit' => 'unit', 'Predikat organisasi' => 'predikat_organisasi',
            'Rating hasil kerja' => 'hasil', 'Rating perilaku kerja' => 'perilaku', 'Jenis pegawai' => 'jenis',
            'Jumlah' => 'jumlah'], portal_rows('SELECT * FROM penilaian WHERE unit = ? ORDER BY no', [$unit]),
            "Penilaian 2025, $unit") ?>
    </takar-distribution>
</section>
<section class="box">
    <takar-workload label="Analisis beban kerja, <?= takar_text($unit) ?>">
        <?= takar_table(['Unit' => 'unit', 'Jabatan' => 'jabatan', 'Uraian tugas' => 'tugas', 'Volume setahun' => 'volume',
            'Norma waktu (menit)' => 'norma', 'PNS' => 'pns', 'PPPK' => 'pppk'],
            portal_rows('SELECT * FROM abk WHERE unit = ? ORDER BY no', [$unit]), "Beban kerja, $unit") ?>
    </takar-workload>
</section>
