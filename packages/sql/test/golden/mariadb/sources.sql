-- # a figure of any size
x_x_status @0 = CASE WHEN t.`Realisasi s.d. TW II` IS NULL THEN 2 WHEN NOT (abs(CAST(t.`Realisasi s.d. TW II` AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN abs(CAST(t.`Realisasi s.d. TW II` AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t.`Realisasi s.d. TW II` AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a figure of any size with a status beside it
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 WHEN NOT (abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 AND abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t.`x` AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a whole number
x_x_status @0 = CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END
x_x @0 = CAST(t.`x` AS DOUBLE)
-- x_x, status x_x_status; a double of 1 to 1000

-- # a whole number with a status
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 THEN CAST(t.`x` AS DOUBLE) END
-- x_x, status x_x_status; a double of 1 to 1000

-- # a figure of a column that nobody has looked at
x_x_status @0 = CASE WHEN t.`x` IS NULL THEN 2 WHEN NOT ((CHARSET(t.`x`) = 'binary' AND CAST(t.`x` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$')) THEN 10 WHEN NOT (abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN (CHARSET(t.`x`) = 'binary' AND CAST(t.`x` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t.`x` AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # the same with a status
x_x_status @0 = CASE WHEN coalesce(t.`x_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`x_status`, 0) WHEN coalesce(t.`x_status`, 0) <> 0 THEN 2 WHEN t.`x` IS NULL THEN 2 WHEN NOT ((CHARSET(t.`x`) = 'binary' AND CAST(t.`x` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$')) THEN 10 WHEN NOT (abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t.`x_status`, 0) = 0 AND (CHARSET(t.`x`) = 'binary' AND CAST(t.`x` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND abs(CAST(t.`x` AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t.`x` AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a table in a schema, names with quotes
`arsip`.`x"; DROP TABLE y; --` AS t

-- # rows to date
(
  SELECT b.`periode` AS `s"d`, a.* FROM `kinerja` AS a JOIN `kinerja` AS b ON TRIM(CONVERT(a.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = TRIM(CONVERT(b.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AND TRIM(CONVERT(a.`indikator` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = TRIM(CONVERT(b.`indikator` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AND TRIM(CONVERT(a.`periode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) <= TRIM(CONVERT(b.`periode` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
) AS t

-- # rows of descendants
(
  WITH RECURSIVE spread_ids AS (SELECT CONVERT(CASE WHEN (CHARSET(b.`kode`) = 'binary' AND CAST(b.`kode` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS node, CONVERT(CASE WHEN (CHARSET(b.`induk`) = 'binary' AND CAST(b.`induk` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS above FROM `kinerja` AS b LIMIT 18446744073709551615), spread_tree AS (SELECT node AS top, node FROM spread_ids UNION SELECT spread_tree.top, c.node FROM spread_tree JOIN spread_ids AS c ON c.above = spread_tree.node) SELECT spread_tree.top AS `atas`, a.* FROM spread_tree JOIN (SELECT CONVERT(CASE WHEN (CHARSET(b.`kode`) = 'binary' AND CAST(b.`kode` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS spread_node, b.* FROM `kinerja` AS b LIMIT 18446744073709551615) AS a ON a.spread_node = spread_tree.node
) AS t

-- # rows of descendants of a table called like those of the query
(
  WITH RECURSIVE spread__ids AS (SELECT CONVERT(CASE WHEN (CHARSET(b.`kode`) = 'binary' AND CAST(b.`kode` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS node, CONVERT(CASE WHEN (CHARSET(b.`induk`) = 'binary' AND CAST(b.`induk` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS above FROM `Spread_Tree` AS b LIMIT 18446744073709551615), spread__tree AS (SELECT node AS top, node FROM spread__ids UNION SELECT spread__tree.top, c.node FROM spread__tree JOIN spread__ids AS c ON c.above = spread__tree.node) SELECT spread__tree.top AS `atas`, a.* FROM spread__tree JOIN (SELECT CONVERT(CASE WHEN (CHARSET(b.`kode`) = 'binary' AND CAST(b.`kode` AS CHAR) REGEXP '^[-+]?[0-9]*[.]?[0-9]+(e[-+]?[0-9]+)?$') AND TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ELSE TRIM(CONVERT(b.`kode` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END USING utf8mb4) COLLATE utf8mb4_nopad_bin AS spread__node, b.* FROM `Spread_Tree` AS b LIMIT 18446744073709551615) AS a ON a.spread__node = spread__tree.node
) AS t

-- # rows whose target a later document replaced
x_superseded @0 = CASE WHEN CASE WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'renstra' COLLATE utf8mb4_nopad_bin THEN 0 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'rkt' COLLATE utf8mb4_nopad_bin THEN 1 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'pk' COLLATE utf8mb4_nopad_bin THEN 2 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'pk-perubahan' COLLATE utf8mb4_nopad_bin THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'renstra' COLLATE utf8mb4_nopad_bin THEN 0 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'rkt' COLLATE utf8mb4_nopad_bin THEN 1 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'pk' COLLATE utf8mb4_nopad_bin THEN 2 WHEN replace(replace(lower(TRIM(CONVERT(t.`dokumen` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), ' ', '-'), '_', '-') = 'pk-perubahan' COLLATE utf8mb4_nopad_bin THEN 3 ELSE -1 END) OVER (PARTITION BY TRIM(CONVERT(t.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin), TRIM(CONVERT(t.`indikator` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) THEN 1 ELSE 0 END
-- x_superseded, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name with every quote
x_a_b_c_d_e @0 = t.`a``b\c'd"e`
-- x_a_b_c_d_e, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name that is too long for some
-- refused: sql/identifier, not a name for a column or table: "Indikator Kinerja Utama Perangkat Daerah Kabupaten Banjarnegara 2026"; Give a name of at most 64 characters.

-- # a category, its names with quotes and signs of control
-- gives value, value_status (status)
SELECT
 x_value AS `value`,
 x_value_status AS `value_status`
FROM (
 SELECT
  x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 ELSE (CASE WHEN x_polarity = 'maximise' COLLATE utf8mb4_nopad_bin THEN x_x_status WHEN x_polarity = 'd''or' COLLATE utf8mb4_nopad_bin THEN CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_x_status END WHEN x_polarity = _utf8mb4 X'615c620a' COLLATE utf8mb4_nopad_bin THEN CASE WHEN x3 IS NOT NULL THEN 0 ELSE x_x_status END ELSE 17 END) END AS x_value_status
 FROM (
  SELECT
   x_x_status, x2, x3, x_polarity,
   CASE WHEN x5 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x6, x5, x7)) / x6) + 0e0 AS x_value
  FROM (
   SELECT
    x_x_status, x2, x3, x_polarity, x5,
    scale(x5) AS x6,
    abs(x5) * 134217729e0 - (abs(x5) * 134217729e0 - abs(x5)) AS x7
   FROM (
    SELECT
     x_x_status, x2, x3, x_polarity,
     CASE WHEN x_polarity = 'maximise' COLLATE utf8mb4_nopad_bin THEN x_x WHEN x_polarity = 'd''or' COLLATE utf8mb4_nopad_bin THEN x2 WHEN x_polarity = _utf8mb4 X'615c620a' COLLATE utf8mb4_nopad_bin THEN x3 ELSE CAST(NULL AS DOUBLE) END AS x5
    FROM (
     SELECT
      x_x_status, x_x, x_polarity,
      x_x + 1e0 AS x2,
      100e0 - x_x AS x3
     FROM (
      SELECT
       CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
       CAST(t.`x` AS DOUBLE) AS x_x,
       CONVERT(t.`Polaritas` USING utf8mb4) COLLATE utf8mb4_nopad_bin AS x_polarity
      FROM `kinerja` AS t
      LIMIT 18446744073709551615
     ) AS l1
     LIMIT 18446744073709551615
    ) AS l2
    LIMIT 18446744073709551615
   ) AS l3
   LIMIT 18446744073709551615
  ) AS l4
  LIMIT 18446744073709551615
 ) AS l5
 LIMIT 18446744073709551615
) AS l6
