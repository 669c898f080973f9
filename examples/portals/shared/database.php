<?php
declare(strict_types=1);

/** The database of the portal, named by the environment as a host would: PORTAL_DSN, PORTAL_USER, PORTAL_PASSWORD. */
function portal_database(): PDO
{
    static $database = null;
    return $database ??= new PDO(
        (string) getenv('PORTAL_DSN'),
        getenv('PORTAL_USER') ?: null,
        getenv('PORTAL_PASSWORD') ?: null,
        [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC],
    );
}

/**
 * Rows of a query; values are bound, never written into the text.
 *
 * @return list<array<string, mixed>>
 */
function portal_rows(string $sql, array $values = []): array
{
    $statement = portal_database()->prepare($sql);
    $statement->execute($values);
    return $statement->fetchAll();
}

/** The one text that a query asks for. */
function portal_value(string $sql, array $values = []): string
{
    $row = portal_rows($sql, $values)[0] ?? [];
    return (string) (array_values($row)[0] ?? '');
}
