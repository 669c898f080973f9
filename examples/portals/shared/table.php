<?php
declare(strict_types=1);

/** Text of the database inside markup. */
function takar_text(mixed $value): string
{
    return htmlspecialchars((string) ($value ?? ''), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/**
 * Rows of a query as the table that a widget reads, and that stands there without it. `$columns` maps headers to fields;
 * the first one given names the row. Figures are printed as they are stored: nothing is calculated here.
 *
 * @param array<string, string> $columns
 * @param iterable<array<string, mixed>|object> $rows
 */
function takar_table(array $columns, iterable $rows, string $caption): string
{
    $head = '';
    foreach (array_keys($columns) as $header) {
        $head .= '<th scope="col">' . takar_text($header) . '</th>';
    }
    $body = '';
    foreach ($rows as $row) {
        $row = (array) $row;
        $cells = '';
        foreach (array_values($columns) as $i => $field) {
            $text = takar_text($row[$field] ?? '');
            $cells .= $i === 0 ? "<th scope=\"row\">$text</th>" : "<td>$text</td>";
        }
        $body .= "<tr>$cells</tr>\n";
    }
    return '<table class="table table-condensed"><caption>' . takar_text($caption) . '</caption>'
        . "<thead><tr>$head</tr></thead><tbody>\n$body</tbody></table>";
}

/** The same inside a box that scrolls sideways on a phone, for tables that no widget draws. */
function takar_plain_table(array $columns, iterable $rows, string $caption): string
{
    return '<div class="table-responsive" tabindex="0" role="group" aria-label="' . takar_text($caption) . '">'
        . takar_table($columns, $rows, $caption) . '</div>';
}

/** Steps of an explanation (a trace of Takar as JSON) as nested lists. */
function takar_steps(string $json): string
{
    $trace = json_decode($json, true);
    return is_array($trace) ? '<ul class="steps">' . takar_step($trace) . '</ul>' : '';
}

function takar_step(array $step): string
{
    $said = '<strong>' . takar_text($step['label']) . '</strong>: ' . takar_text($step['text']);
    foreach (['substituted', 'citation'] as $part) {
        if (($step[$part] ?? '') !== '') {
            $said .= '<br><small>' . takar_text($step[$part]) . '</small>';
        }
    }
    $inner = implode('', array_map('takar_step', $step['inputs'] ?? []));
    return "<li>$said" . ($inner === '' ? '' : "<ul>$inner</ul>") . '</li>';
}
