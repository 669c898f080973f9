<?php
$units = array_column(portal_rows('SELECT unit FROM rel ORDER BY no'), 'unit');
$unit = portal_choice('unit', $units);
?>
<p class="lead">Lembar kerja evaluasi (LKE) AKIP tiap perangkat daerah: penilaian mandiri di samping penilaian inspektorat.</p>
<?= portal_chooser('unit', 'Unit', $units, $unit) ?>
<section class="box">
    <takar-evaluation mode="judged" instrument="permenpanrb-88-2021" label="LKE 2025, <?= takar_text($unit) ?>">
        <?= takar_table(['Komponen' => 'komponen', 'Bobot komponen' => 'bobot_komponen', 'Subkomponen' => 'subkomponen',
            'Bobot subkomponen' => 'bobot_subkomponen', 'Mandiri' => 'mandiri', 'Penilai' => 'penilai'],
            portal_rows('SELECT * FROM lke WHERE unit = ? ORDER BY no', [$unit]), "LKE 2025, $unit") ?>
    </takar-evaluation>
</section>
