@extends('layout', ['widgets' => ['completeness']])

@section('content')
<p class="lead">Laporan perangkat daerah provinsi dan 14 kabupaten dan kota: siapa yang sudah, terlambat, dikembalikan, terkunci.</p>
<section class="box">
    <takar-completeness as-of="2026-10-31" label="Laporan kinerja">
        {!! takar_table(['Unit' => 'unit', 'Periode' => 'periode', 'Batas waktu' => 'batas', 'Tanggal lapor' => 'lapor',
            'Status' => 'status', 'Revisi' => 'revisi', 'Alasan' => 'alasan'], $rows('laporan'), 'Laporan kinerja') !!}
    </takar-completeness>
</section>
<section class="box">
    <h2>Dikembalikan untuk diperbaiki</h2>
    {!! takar_plain_table(['Unit' => 'unit', 'Periode' => 'periode', 'Catatan' => 'alasan'],
        $rows('laporan', ['status' => 'Dikembalikan']), 'Laporan yang dikembalikan') !!}
</section>
@endsection
