@extends('layout', ['widgets' => ['source', 'filter', 'tile-map', 'ranking', 'table']])

@section('content')
<p class="lead">Halaman untuk umum: empat indikator 14 kabupaten dan kota. Pilih petak atau angka untuk melihat cara
    menghitungnya. Datanya terbuka: <a href="/kalbar/data/wilayah.json">wilayah.json</a>.</p>

<section class="box">
    <takar-source link="wilayah" src="/kalbar/data/wilayah.json" as-of="2026-02-28" label="Data wilayah"></takar-source>
    <takar-filter link="wilayah" permalink label="Saring"></takar-filter>
</section>

<div class="row-of-boxes">
    <section class="box">
        <takar-tile-map link="wilayah" period="2025" as-of="2026-02-28" layout-src="/kalbar/data/tata-letak.json"
            label="Nilai kabupaten dan kota 2025"></takar-tile-map>
    </section>
    <section class="box">
        <takar-ranking link="wilayah" period="2025" density="compact" as-of="2026-02-28" label="Peringkat 2025"></takar-ranking>
    </section>
</div>

<section class="box">
    <takar-table link="wilayah" period="2025" group-by="unit" density="compact" as-of="2026-02-28" label="Semua angka 2025"></takar-table>
</section>
@endsection
