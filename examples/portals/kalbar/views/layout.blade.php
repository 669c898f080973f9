<!doctype html>
<html lang="id">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ Kalbar\Reports::PAGES[$page] }} - {{ config('app.name') }}</title>
    <link rel="icon" href="/gaya/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/bootstrap/css/bootstrap.min.css">
    <link rel="stylesheet" href="/takar/takar.css">
    <link rel="stylesheet" href="/takar/themes/adminlte.css">
    <link rel="stylesheet" href="/gaya/portal.css">
@foreach ($widgets ?? [] as $widget)
    <script type="module" src="/takar/esm/takar-{{ $widget }}.js"></script>
@endforeach
</head>
<body>
<a class="sr-only sr-only-focusable" href="#isi">Langsung ke isi</a>
<header class="top">
    <a class="brand" href="/kalbar/">E-Kinerja</a>
    <span class="owner">Provinsi Kalimantan Barat</span>
</header>
<div class="frame">
    <nav class="side" aria-label="Menu">
        <ul class="nav nav-pills nav-stacked">
@foreach (Kalbar\Reports::PAGES as $address => $title)
            <li @if ($address === $page) class="active" @endif><a href="/kalbar/{{ $address }}" @if ($address === $page) aria-current="page" @endif>{{ $title }}</a></li>
@endforeach
        </ul>
    </nav>
    <main id="isi">
        <h1>{{ Kalbar\Reports::PAGES[$page] }}</h1>
        <p class="marks"><span class="label label-warning">Data contoh, dibangkitkan</span></p>
        @yield('content')
        <footer>Angka dihitung Takar di halaman ini atau pada saat data dimuat; Laravel hanya menyimpan dan mencetak
            tabel.</footer>
    </main>
</div>
</body>
</html>
