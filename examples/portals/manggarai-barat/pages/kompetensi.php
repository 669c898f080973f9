<?php
$codes = array_column(portal_rows('SELECT kode FROM uji ORDER BY no'), 'kode');
$code = portal_choice('pegawai', $codes);
$person = portal_rows('SELECT * FROM uji WHERE kode = ?', [$code])[0];
?>
<p class="lead">Kesesuaian kompetensi dengan standar jabatan (Job Person Match), sebagai usulan. Kesenjangan disebut agar dapat
    dikembangkan.</p>
<section class="box">
    <h2>Cara menghitung satu baris</h2>
    <?= portal_chooser('pegawai', 'Pegawai', $codes, $code) ?>
    <p><?= takar_text($code) ?>, <?= takar_text($person['unit']) ?>: <strong><?= takar_text($person['jpm']) ?>,
        <?= takar_text($person['kategori']) ?></strong></p>
    <details><summary>Langkah dan sumber</summary><?= takar_steps($person['langkah']) ?></details>
</section>
<section class="box">
    <h2>Semua yang diuji</h2>
    <?= takar_plain_table(['Kode' => 'kode', 'Unit' => 'unit', 'JPM (%)' => 'jpm', 'Kategori' => 'kategori',
        'Perlu dikembangkan' => 'kesenjangan'], portal_rows('SELECT * FROM uji ORDER BY no'), 'Uji kompetensi 2026') ?>
</section>
