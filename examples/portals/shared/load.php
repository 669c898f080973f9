<?php
declare(strict_types=1);

// php load.php TABLES.json: makes the tables of a portal. Every column is text, as in most portals; order is kept in `no`.
require __DIR__ . '/database.php';

$database = portal_database();
$mysql = $database->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql';
$quote = static fn (string $name): string => $mysql ? "`$name`" : "\"$name\"";
$tables = json_decode((string) file_get_contents($argv[1]), true, 512, JSON_THROW_ON_ERROR);

foreach ($tables as $table => $rows) {
    $columns = array_keys($rows[0]);
    $made = array_map(static fn (string $column): string => $quote($column) . ' TEXT', $columns);
    $database->exec('CREATE TABLE ' . $quote($table) . ' (no INTEGER PRIMARY KEY, ' . implode(', ', $made) . ')');
    $marks = implode(', ', array_fill(0, count($columns) + 1, '?'));
    $names = implode(', ', array_map($quote, $columns));
    $insert = $database->prepare('INSERT INTO ' . $quote($table) . " (no, $names) VALUES ($marks)");
    $database->beginTransaction();
    foreach ($rows as $i => $row) {
        $insert->execute([$i + 1, ...array_map(static fn (string $column) => $row[$column], $columns)]);
    }
    $database->commit();
}
