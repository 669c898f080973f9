-- # a figure of any size
x_x_status @0 = CASE WHEN t.`Realisasi s.d. TW II` IS NULL THEN 2 WHEN NOT (abs(CAST(t.`Realisasi s.d. TW II` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308)) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN abs(CAST(t.`Realisasi s.d. TW II` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308) THEN CAST(t.`Realisasi s.d. TW II` AS Nullable(Float64)) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a figure of any size with a status beside it
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 WHEN NOT (abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308)) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 AND abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308) THEN CAST(t.`x` AS Nullable(Float64)) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a whole number
x_x_status @0 = CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END
x_x @0 = CAST(t.`x` AS Nullable(Float64))
-- x_x, status x_x_status; a double of 1 to 1000

-- # a whole number with a status
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 THEN CAST(t.`x` AS Nullable(Float64)) END
-- x_x, status x_x_status; a double of 1 to 1000

-- # a figure of a column that nobody has looked at
x_x_status @0 = CASE WHEN t.`x` IS NULL THEN 2 WHEN NOT (match(toTypeName(t.`x`), '^(Nullable.|LowCardinality.)*(U?Int[0-9]|Float|Decimal)')) THEN 10 WHEN NOT (abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308)) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN match(toTypeName(t.`x`), '^(Nullable.|LowCardinality.)*(U?Int[0-9]|Float|Decimal)') AND abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308) THEN CAST(t.`x` AS Nullable(Float64)) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # the same with a status
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 WHEN NOT (match(toTypeName(t.`x`), '^(Nullable.|LowCardinality.)*(U?Int[0-9]|Float|Decimal)')) THEN 10 WHEN NOT (abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308)) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 AND match(toTypeName(t.`x`), '^(Nullable.|LowCardinality.)*(U?Int[0-9]|Float|Decimal)') AND abs(CAST(t.`x` AS Nullable(Float64))) <= toFloat64(1.7976931348623157e308) THEN CAST(t.`x` AS Nullable(Float64)) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a table in a schema, names with quotes
`arsip`.`x"; DROP TABLE y; --` AS t

-- # rows to date
(
  SELECT b.`periode` AS `s"d`, a.* FROM `kinerja` AS a JOIN `kinerja` AS b ON normalizeUTF8NFC(trimBoth(CAST(a.`unit` AS Nullable(String)))) = normalizeUTF8NFC(trimBoth(CAST(b.`unit` AS Nullable(String)))) AND normalizeUTF8NFC(trimBoth(CAST(a.`indikator` AS Nullable(String)))) = normalizeUTF8NFC(trimBoth(CAST(b.`indikator` AS Nullable(String)))) AND normalizeUTF8NFC(trimBoth(CAST(a.`periode` AS Nullable(String)))) <= normalizeUTF8NFC(trimBoth(CAST(b.`periode` AS Nullable(String))))
) AS t

-- # rows of descendants
-- refused: sql/spread, clickhouse cannot spread rows over descendants; Use DuckDB, PostgreSQL or MariaDB. /spread

-- # rows of descendants of a table called like those of the query
-- refused: sql/spread, clickhouse cannot spread rows over descendants; Use DuckDB, PostgreSQL or MariaDB. /spread

-- # rows whose target a later document replaced
x_superseded @0 = CASE WHEN CASE WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY normalizeUTF8NFC(trimBoth(CAST(t.`unit` AS Nullable(String)))), normalizeUTF8NFC(trimBoth(CAST(t.`indikator` AS Nullable(String))))) THEN 1 ELSE 0 END
-- x_superseded, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name with every quote
x_a_b_c_d_e @0 = t.`a\`b\\c'd"e`
-- x_a_b_c_d_e, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name that is too long for some
x_indikator_kinerja_utama_perangkat_daerah @0 = t.`Indikator Kinerja Utama Perangkat Daerah Kabupaten Banjarnegara 2026`
-- x_indikator_kinerja_utama_perangkat_daerah, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a category, its names with quotes and signs of control
-- gives value, value_status (status)
SELECT
 x_value AS `value`,
 x_value_status AS `value_status`
FROM (
 SELECT
  x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 ELSE (CASE WHEN x_polarity = 'maximise' THEN x_x_status WHEN x_polarity = 'd\'or' THEN CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_x_status END WHEN x_polarity = 'a\\b\x0a' THEN CASE WHEN x3 IS NOT NULL THEN 0 ELSE x_x_status END ELSE 17 END) END AS x_value_status
 FROM (
  SELECT
   x_x_status, x2, x3, x_polarity,
   CASE WHEN x5 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x6, x5, x7)) / x6) + toFloat64(0e0) AS x_value
  FROM (
   SELECT
    x_x_status, x2, x3, x_polarity, x5,
    scale(x5) AS x6,
    abs(x5) * toFloat64(134217729e0) - (abs(x5) * toFloat64(134217729e0) - abs(x5)) AS x7
   FROM (
    SELECT
     x_x_status, x2, x3, x_polarity,
     CASE WHEN x_polarity = 'maximise' THEN x_x WHEN x_polarity = 'd\'or' THEN x2 WHEN x_polarity = 'a\\b\x0a' THEN x3 ELSE CAST(NULL AS Nullable(Float64)) END AS x5
    FROM (
     SELECT
      x_x_status, x_x, x_polarity,
      x_x + toFloat64(1e0) AS x2,
      toFloat64(100e0) - x_x AS x3
     FROM (
      SELECT
       CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
       CAST(t.`x` AS Nullable(Float64)) AS x_x,
       CAST(t.`Polaritas` AS Nullable(String)) AS x_polarity
      FROM `kinerja` AS t
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6
