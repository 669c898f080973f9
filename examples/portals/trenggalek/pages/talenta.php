<p class="lead">Sembilan kotak menurut kinerja dan potensial. Hanya jumlah pegawai; yang belum dinilai pada satu sumbu tidak
    ditempatkan dan dihitung tersendiri.</p>
<section class="box">
    <takar-nine-box label="Peta talenta 2026">
        <?= takar_table(['Unit' => 'unit', 'Kinerja' => 'kinerja', 'Potensial' => 'potensial', 'Jenis pegawai' => 'jenis',
            'Jumlah' => 'jumlah'], portal_rows('SELECT * FROM talenta ORDER BY no'), 'Peta talenta 2026') ?>
    </takar-nine-box>
</section>
