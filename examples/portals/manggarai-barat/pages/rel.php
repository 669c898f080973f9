<?php $questions = [];
foreach (portal_rows('SELECT * FROM pertanyaan ORDER BY no') as $row) {
    $questions[$row['unit']][] = $row;
} ?>
<p class="lead">SAKIP, e-Kinerja, analisis beban kerja, dan uji kompetensi pada satu rel: satu baris satu unit. Yang tidak sejalan
    ditanyakan kepada unitnya; tiap pertanyaan dapat punya jawaban yang wajar.</p>

<section class="box">
    <h2>Semua unit</h2>
    <?= takar_plain_table(['Unit' => 'unit', 'Predikat organisasi' => 'predikat', 'Predikat SKP' => 'skp', 'Pola' => 'pola',
        'Kebutuhan' => 'kebutuhan', 'Bezetting' => 'bezetting', 'Selisih' => 'selisih', 'Kompetensi' => 'kompetensi'],
        portal_rows('SELECT * FROM rel ORDER BY no'), 'Predikat, pola SKP, kebutuhan pegawai, dan kompetensi 2025') ?>
    <p class="source">Pola: SE MenPANRB 3/2023. Kebutuhan: PermenPANRB 1/2020, 75.000 menit setahun. Kompetensi: kategori
        pemetaan Peraturan BKN 26/2019. Rincian dan cara menghitung tiap angka ada di halaman SKP dan beban kerja, Uji
        kompetensi, dan Evaluasi SAKIP.</p>
</section>

<section class="box">
    <h2>Pertanyaan</h2>
    <dl class="questions">
<?php foreach ($questions as $unit => $asked) : ?>
        <dt><a href="pegawai?unit=<?= takar_text(rawurlencode($unit)) ?>"><?= takar_text($unit) ?></a></dt>
<?php foreach ($asked as $question) : ?>
        <dd><?= takar_text($question['tanya']) ?> <small><?= takar_text($question['petunjuk']) ?></small></dd>
<?php endforeach ?>
<?php endforeach ?>
    </dl>
</section>
