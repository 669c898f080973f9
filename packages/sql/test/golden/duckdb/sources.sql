-- # a figure of any size
x_x_status @0 = CASE WHEN t."Realisasi s.d. TW II" IS NULL THEN 2 WHEN NOT (abs(CAST(t."Realisasi s.d. TW II" AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN abs(CAST(t."Realisasi s.d. TW II" AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t."Realisasi s.d. TW II" AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a figure of any size with a status beside it
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 WHEN NOT (abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 AND abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t."x" AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a whole number
x_x_status @0 = CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END
x_x @0 = CAST(t."x" AS DOUBLE)
-- x_x, status x_x_status; a double of 1 to 1000

-- # a whole number with a status
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 THEN CAST(t."x" AS DOUBLE) END
-- x_x, status x_x_status; a double of 1 to 1000

-- # a figure of a column that nobody has looked at
x_x_status @0 = CASE WHEN t."x" IS NULL THEN 2 WHEN NOT (regexp_matches(typeof(t."x"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)')) THEN 10 WHEN NOT (abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN regexp_matches(typeof(t."x"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t."x" AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # the same with a status
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 WHEN NOT (regexp_matches(typeof(t."x"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)')) THEN 10 WHEN NOT (abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 AND regexp_matches(typeof(t."x"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND abs(CAST(t."x" AS DOUBLE)) <= 1.7976931348623157e308 THEN CAST(t."x" AS DOUBLE) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a table in a schema, names with quotes
"arsip"."x""; DROP TABLE y; --" AS t

-- # rows to date
(
  SELECT b."periode" AS "s""d", a.* FROM "kinerja" AS a JOIN "kinerja" AS b ON nfc_normalize(trim(CAST(a."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" = nfc_normalize(trim(CAST(b."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AND nfc_normalize(trim(CAST(a."indikator" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" = nfc_normalize(trim(CAST(b."indikator" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AND nfc_normalize(trim(CAST(a."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" <= nfc_normalize(trim(CAST(b."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"
) AS t

-- # rows of descendants
(
  WITH RECURSIVE spread_ids AS (SELECT CAST(CASE WHEN regexp_matches(typeof(b."kode"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS node, CAST(CASE WHEN regexp_matches(typeof(b."induk"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS above FROM "kinerja" AS b), spread_tree AS (SELECT node AS top, node FROM spread_ids UNION SELECT spread_tree.top, c.node FROM spread_tree JOIN spread_ids AS c ON c.above = spread_tree.node) SELECT spread_tree.top AS "atas", a.* FROM spread_tree JOIN (SELECT CAST(CASE WHEN regexp_matches(typeof(b."kode"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS spread_node, b.* FROM "kinerja" AS b) AS a ON a.spread_node = spread_tree.node
) AS t

-- # rows of descendants of a table called like those of the query
(
  WITH RECURSIVE spread__ids AS (SELECT CAST(CASE WHEN regexp_matches(typeof(b."kode"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS node, CAST(CASE WHEN regexp_matches(typeof(b."induk"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS above FROM "Spread_Tree" AS b), spread__tree AS (SELECT node AS top, node FROM spread__ids UNION SELECT spread__tree.top, c.node FROM spread__tree JOIN spread__ids AS c ON c.above = spread__tree.node) SELECT spread__tree.top AS "atas", a.* FROM spread__tree JOIN (SELECT CAST(CASE WHEN regexp_matches(typeof(b."kode"), '^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)') AND nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C")) ELSE nfc_normalize(trim(CAST(b."kode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" END AS VARCHAR) COLLATE "C" AS spread__node, b.* FROM "Spread_Tree" AS b) AS a ON a.spread__node = spread__tree.node
) AS t

-- # rows whose target a later document replaced
x_superseded @0 = CASE WHEN CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", nfc_normalize(trim(CAST(t."indikator" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C") THEN 1 ELSE 0 END
-- x_superseded, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name with every quote
x_a_b_c_d_e @0 = t."a`b\c'd""e"
-- x_a_b_c_d_e, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name that is too long for some
x_indikator_kinerja_utama_perangkat_daerah @0 = t."Indikator Kinerja Utama Perangkat Daerah Kabupaten Banjarnegara 2026"
-- x_indikator_kinerja_utama_perangkat_daerah, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a category, its names with quotes and signs of control
-- gives value, value_status (status)
SELECT
 x_value AS "value",
 x_value_status AS "value_status"
FROM (
 SELECT
  x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 ELSE (CASE WHEN x_polarity = 'maximise' THEN x_x_status WHEN x_polarity = 'd''or' THEN CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_x_status END WHEN x_polarity = ('a\b' || chr(10)) THEN CASE WHEN x3 IS NOT NULL THEN 0 ELSE x_x_status END ELSE 17 END) END AS x_value_status
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
     CASE WHEN x_polarity = 'maximise' THEN x_x WHEN x_polarity = 'd''or' THEN x2 WHEN x_polarity = ('a\b' || chr(10)) THEN x3 ELSE CAST(NULL AS DOUBLE) END AS x5
    FROM (
     SELECT
      x_x_status, x_x, x_polarity,
      x_x + 1e0 AS x2,
      100e0 - x_x AS x3
     FROM (
      SELECT
       CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
       CAST(t."x" AS DOUBLE) AS x_x,
       CAST(t."Polaritas" AS VARCHAR) COLLATE "C" AS x_polarity
      FROM "kinerja" AS t
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6

-- # a field without column is missing
-- gives value, value_status (status)
SELECT
 CAST(NULL AS DOUBLE) AS "value",
 2 AS "value_status"
FROM (
 SELECT
  1 AS x
 FROM "kinerja" AS t
) AS l1

-- # what comes along, and what orders
-- gives unit (kept), tahun (kept), value, value_status (status)
SELECT
 x_unit AS "unit",
 x_tahun AS "tahun",
 x_value AS "value",
 x_value_status AS "value_status"
FROM (
 SELECT
  x_unit, x_tahun, x_x, x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 ELSE x_x_status END AS x_value_status
 FROM (
  SELECT
   x_unit, x_tahun, x_x, x_x_status,
   CASE WHEN x_x_2 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x5, x_x_2, x6)) / x5) + 0e0 AS x_value
  FROM (
   SELECT
    x_unit, x_tahun, x_x, x_x_status, x_x_2,
    scale(x_x_2) AS x5,
    abs(x_x_2) * 134217729e0 - (abs(x_x_2) * 134217729e0 - abs(x_x_2)) AS x6
   FROM (
    SELECT
     t."unit" AS x_unit,
     t."tahun" AS x_tahun,
     t."x" AS x_x,
     CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
     CAST(t."x" AS DOUBLE) AS x_x_2
    FROM "kinerja" AS t
   ) AS l1
  ) AS l2
 ) AS l3
) AS l4
ORDER BY x_tahun, x_x

-- # a table without name
-- refused: sql/identifier, a table has no name; Give the name of a table.

-- # a column that would come back twice
-- refused: sql/name-taken, two columns of the result are called value; Leave one of them out. /value

-- # a category that the table does not have
-- gives value, value_status (status)
SELECT
 x_value AS "value",
 0 AS "value_status"
FROM (
 SELECT
  CASE WHEN x2 < 0e0 THEN (-1e0) ELSE 1e0 END * ((floor(abs(x2) * x3) + CASE WHEN ((x4 * x3 - abs(x2) * x3) + (abs(x2) - x4) * x3) + (abs(x2) * x3 - floor(abs(x2) * x3) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END) / x3) + 0e0 AS x_value
 FROM (
  SELECT
   x2,
   scale(x2) AS x3,
   abs(x2) * 134217729e0 - (abs(x2) * 134217729e0 - abs(x2)) AS x4
  FROM (
   SELECT
    1e0 + 2e0 AS x2
   FROM (
    SELECT
     1 AS x
    FROM "kinerja" AS t
   ) AS l1
  ) AS l2
 ) AS l3
) AS l4

-- # rows to date, whatever else they are
(
  SELECT b."periode" AS "sampai", a.* FROM "kinerja" AS a JOIN "kinerja" AS b ON nfc_normalize(trim(CAST(a."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" <= nfc_normalize(trim(CAST(b."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"
) AS t

-- # documents of one figure
x_superseded @0 = CASE WHEN CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER () THEN 1 ELSE 0 END
-- x_superseded, status 0; a double of 5e-324 to 1.7976931348623157e+308
