<?php
declare(strict_types=1);

/** [takar_tukin]: one allowance with its steps; a visitor chooses the code. */
add_shortcode('takar_tukin', static function (): string {
    $rows = takar_wp_rows('tukin');
    $codes = array_column($rows, 'kode');
    $asked = isset($_GET['pegawai']) && is_string($_GET['pegawai']) ? wp_unslash($_GET['pegawai']) : '';
    $at = max(0, (int) array_search($asked, $codes, true));
    $options = '';
    foreach ($codes as $i => $code) {
        $options .= '<option' . ($i === $at ? ' selected' : '') . '>' . takar_text($code) . '</option>';
    }
    $row = $rows[$at];
    return '<section class="box"><h2>Cara menghitung satu baris</h2><form class="form-inline chooser" method="get">'
        . '<label for="pegawai">Pegawai</label> <select class="form-control" id="pegawai" name="pegawai">' . $options
        . '</select> <button class="btn btn-default" type="submit">Tampilkan</button></form><p>' . takar_text($row['kode'])
        . ': <strong>' . takar_text($row['dibayar'] ?: $row['sebab']) . '</strong></p>'
        . '<details open><summary>Langkah dan sumber</summary>' . takar_steps($row['langkah']) . '</details></section>';
});
