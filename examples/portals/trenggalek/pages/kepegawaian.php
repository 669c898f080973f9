<?php
// Who stands in which system is a join of two tables, not a figure.
$found = "SELECT p.unit, p.kode, s.unit AS unit_skp,
    CASE WHEN s.kode IS NULL THEN 'Tanpa SKP' WHEN s.unit <> p.unit THEN 'Unit lain' ELSE 'Cocok' END AS keadaan
    FROM simpeg p LEFT JOIN skp s ON s.kode = p.kode
    UNION ALL
    SELECT s.unit, s.kode, s.unit, 'Tidak dikenal' FROM skp s WHERE s.kode NOT IN (SELECT kode FROM simpeg)";
$states = ['Cocok', 'Tanpa SKP', 'Unit lain', 'Tidak dikenal'];
$chosen = portal_choice('keadaan', array_slice($states, 1));
?>
<p class="lead">Pegawai dalam SIMPEG dan pemilik SKP seharusnya orang yang sama, pada unit yang sama. Yang tidak bertemu disebut
    menurut sebabnya.</p>

<section class="box">
    <takar-ranking label="Pegawai SIMPEG yang SKP-nya cocok" as-of="2026-10-31">
        <?= takar_table(
            ['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
                'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi'],
            portal_rows("SELECT unit, 'Pegawai dengan SKP cocok' AS indikator, 'pegawai' AS satuan,
                'maksimalkan' AS polaritas, '2026-10' AS periode, COUNT(*) AS target,
                COUNT(CASE WHEN keadaan = 'Cocok' THEN 1 END) AS realisasi
                FROM ($found) q WHERE keadaan <> 'Tidak dikenal' GROUP BY unit ORDER BY unit"),
            'Pegawai dan SKP yang cocok, Oktober 2026'
        ) ?>
    </takar-ranking>
</section>

<section class="box">
    <h2>Keadaan menurut jumlah</h2>
    <?= takar_plain_table(['Keadaan' => 'keadaan', 'Pegawai' => 'jumlah'],
        portal_rows("SELECT keadaan, COUNT(*) AS jumlah FROM ($found) q GROUP BY keadaan ORDER BY jumlah DESC"),
        'Padanan SIMPEG dan SKP') ?>
</section>

<section class="box">
    <h2>Yang tidak bertemu</h2>
    <?= portal_chooser('keadaan', 'Keadaan', array_slice($states, 1), $chosen) ?>
    <?= takar_plain_table(['Kode' => 'kode', 'Unit' => 'unit', 'Unit pada SKP' => 'unit_skp'],
        portal_rows("SELECT * FROM ($found) q WHERE keadaan = ? ORDER BY kode", [$chosen]), "Pegawai: $chosen") ?>
</section>
