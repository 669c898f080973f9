<p class="lead">Rancangan dokumen akuntabilitas dari angka yang sama. Yang tidak ada dalam data menjadi tempat isian; tidak ada yang
    dikarang.</p>
<section class="box">
    <h2>Laporan kinerja 2025, Bab III</h2>
    <p><a class="btn btn-default" href="dokumen/lkjip-2025.html">Buka rancangan untuk dicetak</a></p>
    <p class="source">Disusun oleh <code>takar report lkjip</code> dari indikator tahun 2025 pada saat data dimuat; susunan
        menurut PermenPANRB 53/2014.</p>
</section>
<section class="box">
    <takar-table period="2025" group-by="unit" density="compact" as-of="2026-02-27" label="Angka yang menjadi bahan">
        <?= takar_table(['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
            'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status'],
            portal_rows("SELECT * FROM tahun WHERE periode = '2025' ORDER BY no"), 'Indikator 2025') ?>
    </takar-table>
</section>
