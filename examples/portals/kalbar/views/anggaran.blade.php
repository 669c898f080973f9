@extends('layout', ['widgets' => ['scatter']])

@section('content')
@php
    $columns = ['Unit' => 'unit', 'Program' => 'program', 'Indikator' => 'indikator', 'Satuan' => 'satuan',
        'Polaritas' => 'polaritas', 'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi',
        'Pagu' => 'pagu', 'Realisasi Anggaran' => 'serapan'];
@endphp
<p class="lead">Rencana, anggaran, dan kinerja program yang sama, berdampingan: apakah capaian mengikuti uangnya.</p>
<section class="box">
    <takar-scatter marks="unit" as-of="2025-12-31" with-table label="Menurut perangkat daerah 2025">
        {!! takar_table($columns, $rows('anggaran'), 'Program, anggaran, dan kinerja 2025') !!}
    </takar-scatter>
</section>
<section class="box">
    <h2>Menurut program</h2>
    {!! takar_plain_table(['Program' => 'program', 'Unit' => 'unit', 'Indikator' => 'indikator', 'Target' => 'target',
        'Realisasi' => 'realisasi', 'Pagu' => 'pagu', 'Realisasi anggaran' => 'serapan'], $rows('anggaran'),
        'Rencana, anggaran, dan kinerja program 2025') !!}
</section>
@endsection
