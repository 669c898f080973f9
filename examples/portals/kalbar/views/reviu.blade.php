@extends('layout', ['widgets' => ['reconcile']])

@section('content')
<p class="lead">Capaian yang dilaporkan di samping hasil hitung, sebab selisihnya, catatan penelaah, lalu angka sebelum dan
    sesudah perbaikan.</p>
<form class="form-inline chooser" method="get">
    <label for="unit">Kabupaten atau kota</label>
    <select class="form-control" id="unit" name="unit">
@foreach ($units as $known)
        <option @if ($known === $unit) selected @endif>{{ $known }}</option>
@endforeach
    </select>
    <button class="btn btn-default" type="submit">Tampilkan</button>
</form>
<section class="box">
    <takar-reconcile review label="Penelaahan laporan 2025, {{ $unit }}">
        <script type="application/json">@json($rows('reviu', ['unit' => $unit])->map(fn ($row) => collect($row)->except(['no', 'catatan'])))</script>
    </takar-reconcile>
</section>
<section class="box">
    <h2>Sebelum dan sesudah perbaikan</h2>
    {!! takar_plain_table(['Indikator' => 'indikator', 'Dilaporkan' => 'sebelum', 'Diperbaiki' => 'sesudah',
        'Hasil hitung' => 'hitung', 'Temuan' => 'temuan', 'Catatan penelaah' => 'catatan'], $rows('koreksi', ['unit' => $unit]),
        "Perbaikan laporan 2025, $unit (takar compare)") !!}
</section>
@endsection
