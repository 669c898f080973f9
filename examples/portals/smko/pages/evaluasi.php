<?php
$units = array_column(portal_rows('SELECT unit FROM lke GROUP BY unit ORDER BY MIN(no)'), 'unit');
$unit = portal_choice('unit', $units);
?>
<p class="lead">Lembar kerja evaluasi AKIP: 82 kriteria, tiga lapis jawaban (mandiri, verifikator, penilai), dan jumlah bukti yang
    diminta dan yang ada.</p>
<?= portal_chooser('unit', 'Unit', $units, $unit) ?>
<section class="box">
    <takar-evaluation mode="mean" instrument="permenpanrb-88-2021" with-table label="LKE 2025, <?= takar_text($unit) ?>">
        <?= takar_table(['Komponen' => 'komponen', 'Bobot komponen' => 'bobot_komponen', 'Subkomponen' => 'subkomponen',
            'Bobot subkomponen' => 'bobot_subkomponen', 'Kode' => 'kode', 'Mandiri' => 'mandiri',
            'Verifikator' => 'verifikator', 'Penilai' => 'penilai', 'Bukti dukung' => 'bukti',
            'Bukti diminta' => 'bukti_diminta'],
            portal_rows('SELECT * FROM lke WHERE unit = ? ORDER BY no', [$unit]), "LKE 2025, $unit") ?>
    </takar-evaluation>
    <p class="source">Susunan kriteria: sumber terbuka duduNk86/esakip, menurut PermenPANRB 88/2021; jawaban dan bukti
        dibangkitkan.</p>
</section>

<section class="box">
    <h2>Bukti dukung</h2>
    <?= takar_plain_table(['Komponen dan subkomponen' => 'bagian', 'Diminta' => 'diminta', 'Ada' => 'ada', 'Lengkap (%)' => 'persen'],
        portal_rows('SELECT * FROM bukti WHERE unit = ? ORDER BY no', [$unit]), "Bukti dukung, $unit") ?>
</section>
