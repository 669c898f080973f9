<!doctype html>
<html lang="id">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title><?= takar_text($portal['heading'] . ' - ' . $portal['title'] . ' ' . $portal['owner']) ?></title>
    <link rel="icon" href="/gaya/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/bootstrap/css/bootstrap.min.css">
    <link rel="stylesheet" href="/takar/takar.css">
    <link rel="stylesheet" href="/takar/themes/adminlte.css">
    <link rel="stylesheet" href="/gaya/portal.css">
    <script src="/takar/takar.min.js" defer></script>
</head>
<body class="<?= takar_text($portal['colour']) ?>">
<a class="sr-only sr-only-focusable" href="#isi">Langsung ke isi</a>
<header class="top">
    <a class="brand" href="<?= $base ?>"><?= takar_text($portal['title']) ?></a>
    <span class="owner"><?= takar_text($portal['owner']) ?></span>
</header>
<div class="frame">
    <nav class="side" aria-label="Menu">
        <ul class="nav nav-pills nav-stacked">
<?php foreach ($portal['pages'] as $address => $page) : ?>
            <li<?= $address === $slug ? ' class="active"' : '' ?>>
                <a href="<?= $base . $address ?>"<?= $address === $slug ? ' aria-current="page"' : '' ?>><?= takar_text($page[0]) ?></a>
            </li>
<?php endforeach ?>
        </ul>
    </nav>
    <main id="isi">
        <h1><?= takar_text($portal['heading']) ?></h1>
        <p class="marks">
            <span class="label label-warning">Data contoh, dibangkitkan</span>
<?php if ($portal['internal']) : ?>
            <span class="label label-default">Halaman internal: pegawai disebut dengan kode</span>
<?php endif ?>
        </p>
        <?= $body ?>
        <footer>Angka dihitung Takar di halaman ini atau pada saat data dimuat; halaman PHP hanya menyimpan dan
            mencetak tabel.</footer>
    </main>
</div>
</body>
</html>
