<?php
$codes = array_column(portal_rows('SELECT kode FROM tpp ORDER BY no'), 'kode');
$code = portal_choice('pegawai', $codes);
$person = portal_rows('SELECT * FROM tpp WHERE kode = ?', [$code])[0];
?>
<p class="lead">Tambahan penghasilan Oktober 2026 dari predikat SKP dan disiplin, sebagai usulan. Persentase tiap predikat: contoh
    dari satu kantor provinsi di Lampung; portal menggantinya dengan peraturan kepala daerahnya.</p>

<section class="box">
    <h2>Menurut perangkat daerah</h2>
    <?= takar_plain_table(['Unit' => 'unit', 'Pegawai' => 'pegawai', 'Sudah terhitung' => 'terhitung',
        'Jumlah terhitung' => 'dibayar'], portal_rows('SELECT * FROM tpp_unit ORDER BY no'), 'TPP menurut perangkat daerah') ?>
</section>

<section class="box">
    <h2>Cara menghitung satu baris</h2>
    <?= portal_chooser('pegawai', 'Pegawai', $codes, $code) ?>
    <p><?= takar_text($code) ?>, kelas jabatan <?= takar_text($person['kelas']) ?>, predikat
        <?= takar_text($person['predikat'] ?: 'belum ada') ?>:
        <strong><?= takar_text($person['dibayar'] ?: $person['sebab']) ?></strong></p>
    <details open><summary>Langkah dan sumber</summary><?= takar_steps($person['langkah']) ?></details>
</section>

<section class="box">
    <h2>Menurut pegawai</h2>
    <?= takar_plain_table(['Kode' => 'kode', 'Unit' => 'unit', 'Kelas' => 'kelas', 'Predikat SKP' => 'predikat',
        'TPP penuh' => 'tpp', 'Persen' => 'persen', 'Dibayar' => 'dibayar', 'Sebab kosong' => 'sebab'],
        portal_rows('SELECT * FROM tpp ORDER BY no'), 'Usulan TPP Oktober 2026') ?>
</section>
