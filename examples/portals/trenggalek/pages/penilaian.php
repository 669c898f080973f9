<?php
$periods = array_column(portal_rows('SELECT DISTINCT periode FROM penilaian ORDER BY periode DESC'), 'periode');
$units = array_column(portal_rows('SELECT unit FROM penilaian WHERE periode = ? GROUP BY unit ORDER BY MIN(no)', ['2025']), 'unit');
$period = portal_choice('periode', $periods);
$unit = portal_choice('unit', ['Semua perangkat daerah', ...$units]);
$all = $unit === 'Semua perangkat daerah';
$rows = $all
    ? portal_rows('SELECT * FROM penilaian WHERE periode = ? ORDER BY no', [$period])
    : portal_rows('SELECT * FROM penilaian WHERE periode = ? AND unit = ? ORDER BY no', [$period, $unit]);
?>
<p class="lead">Hasil kerja dan perilaku kerja dalam sembilan sel, tiap bulan dan setahun penuh. Hanya jumlah pegawai, tanpa kode
    dan tanpa nama.</p>
<form class="form-inline chooser" method="get">
    <label for="periode">Periode</label>
    <select class="form-control" id="periode" name="periode">
<?php foreach ($periods as $known) : ?>
        <option<?= $known === $period ? ' selected' : '' ?>><?= takar_text($known) ?></option>
<?php endforeach ?>
    </select>
    <label for="unit">Unit</label>
    <select class="form-control" id="unit" name="unit">
<?php foreach (['Semua perangkat daerah', ...$units] as $known) : ?>
        <option<?= $known === $unit ? ' selected' : '' ?>><?= takar_text($known) ?></option>
<?php endforeach ?>
    </select>
    <button class="btn btn-default" type="submit">Tampilkan</button>
</form>

<div class="row-of-boxes">
    <section class="box">
        <takar-quadrant label="Kuadran kinerja <?= takar_text($period) ?>, <?= takar_text($unit) ?>">
            <?= takar_table(['Periode' => 'periode', 'Hasil kerja' => 'hasil', 'Perilaku kerja' => 'perilaku',
                'Jenis pegawai' => 'jenis', 'Jumlah' => 'jumlah'], $rows, "Penilaian $period") ?>
        </takar-quadrant>
    </section>
    <section class="box">
        <takar-distribution organisation="baik" label="Distribusi predikat <?= takar_text($period) ?>">
            <?= takar_table(['Rating hasil kerja' => 'hasil', 'Rating perilaku kerja' => 'perilaku',
                'Jenis pegawai' => 'jenis', 'Jumlah' => 'jumlah'], $rows, "Distribusi $period") ?>
        </takar-distribution>
    </section>
</div>
