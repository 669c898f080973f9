<!doctype html>
<html lang="id">
<head>
    <meta charset="<?php bloginfo('charset') ?>">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="/gaya/icon.svg" type="image/svg+xml">
    <?php wp_head() ?>
</head>
<body <?php body_class('indigo') ?>>
<a class="sr-only sr-only-focusable" href="#isi">Langsung ke isi</a>
<header class="top">
    <a class="brand" href="<?= esc_url(home_url('/')) ?>"><?php bloginfo('name') ?></a>
    <span class="owner"><?php bloginfo('description') ?></span>
</header>
<div class="frame">
    <nav class="side" aria-label="Menu">
        <ul class="nav nav-pills nav-stacked">
<?php foreach (get_pages(['sort_column' => 'menu_order']) as $entry) : $here = get_queried_object_id() === $entry->ID ?>
            <li<?= $here ? ' class="active"' : '' ?>><a href="<?= esc_url(get_permalink($entry)) ?>"<?= $here ? ' aria-current="page"' : '' ?>><?= esc_html($entry->post_title) ?></a></li>
<?php endforeach ?>
        </ul>
    </nav>
    <main id="isi">
<?php if (have_posts()) : while (have_posts()) : the_post() ?>
        <h1><?php the_title() ?></h1>
        <p class="marks"><span class="label label-warning">Data contoh, dibangkitkan</span>
<?php if (get_post_meta(get_the_ID(), 'internal', true)) : ?>
            <span class="label label-default">Halaman internal: pegawai disebut dengan kode</span>
<?php endif ?>
        </p>
        <?php the_content() ?>
<?php endwhile; else : ?>
        <h1>Tidak ditemukan</h1>
        <p>Halaman tidak ditemukan.</p>
<?php endif ?>
        <footer>Angka dihitung Takar di halaman ini atau pada saat data dimuat; plugin hanya mencetak tabel.</footer>
    </main>
</div>
<?php wp_footer() ?>
</body>
</html>
