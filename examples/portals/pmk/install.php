<?php
declare(strict_types=1);

// php install.php SITE: installs the WordPress around it, switches plugin and theme on, and writes the pages.
[, $site] = $argv;
$_SERVER += ['HTTP_HOST' => (string) parse_url($site, PHP_URL_HOST), 'REQUEST_URI' => '/pmk/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
define('WP_INSTALLING', true);
require getenv('PORTAL_WORDPRESS') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody is told and nobody signs in: the password is drawn and forgotten.
add_filter('pre_wp_mail', '__return_true');
wp_install('PMK Kinerja', 'admin', 'admin@example.go.id', false, '', wp_generate_password(40));
update_option('siteurl', "$site/pmk");
update_option('home', "$site/pmk");
update_option('blogdescription', 'Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan');
update_option('WPLANG', 'id_ID');
update_option('permalink_structure', '/%postname%/');
wp_delete_post(1, true);
wp_delete_post(2, true);
wp_delete_post(3, true);
switch_theme('pmk');
activate_plugin('takar-kinerja/takar-kinerja.php');
$order = 0;
foreach (require __DIR__ . '/pages.php' as $address => $page) {
    $id = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => $address,
        'post_title' => $page[0], 'post_content' => $page[1], 'menu_order' => $order]);
    update_post_meta($id, 'internal', $page[2] ?? false ? '1' : '');
    if ($order === 0) {
        update_option('show_on_front', 'page');
        update_option('page_on_front', $id);
    }
    $order += 1;
}
flush_rewrite_rules(false);
