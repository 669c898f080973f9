@extends('layout', ['widgets' => ['source', 'scorecard', 'heatmap', 'exceptions']])

@section('content')
<p class="lead">Setiap perangkat daerah dalam satu layar, dan hanya yang menyimpang di bawahnya.</p>
<section class="box">
    <takar-source link="pimpinan" as-of="2026-10-31" hidden>
        {!! takar_table(['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
            'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status', 'PIC' => 'jabatan',
            'Penyebab' => 'penyebab', 'Batas waktu' => 'batas'], $rows('perangkat'), 'Kinerja perangkat daerah') !!}
    </takar-source>
    <takar-heatmap link="pimpinan" rows-by="unit" as-of="2026-10-31" label="Nilai setiap perangkat daerah"></takar-heatmap>
</section>
<section class="box">
    <takar-exceptions link="pimpinan" period="2026-Q3" as-of="2026-10-31" label="Yang menyimpang, Triwulan III 2026"></takar-exceptions>
</section>
<section class="box">
    <takar-scorecard link="pimpinan" unit="Dinas Kesehatan" as-of="2026-10-31" label="Dinas Kesehatan"></takar-scorecard>
</section>
@endsection
