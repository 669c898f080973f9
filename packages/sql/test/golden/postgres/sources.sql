-- # a figure of any size
x_x_status @0 = CASE WHEN t."Realisasi s.d. TW II" IS NULL THEN 2 WHEN NOT (abs(CAST(t."Realisasi s.d. TW II" AS float8)) <= 1.7976931348623157e308::float8) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN abs(CAST(t."Realisasi s.d. TW II" AS float8)) <= 1.7976931348623157e308::float8 THEN CAST(t."Realisasi s.d. TW II" AS float8) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a figure of any size with a status beside it
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 WHEN NOT (abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 AND abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8 THEN CAST(t."x" AS float8) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a whole number
x_x_status @0 = CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END
x_x @0 = CAST(t."x" AS float8)
-- x_x, status x_x_status; a double of 1 to 1000

-- # a whole number with a status
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 THEN CAST(t."x" AS float8) END
-- x_x, status x_x_status; a double of 1 to 1000

-- # a figure of a column that nobody has looked at
x_x_status @0 = CASE WHEN t."x" IS NULL THEN 2 WHEN NOT (CAST(pg_typeof(t."x") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')) THEN 10 WHEN NOT (abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN CAST(pg_typeof(t."x") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8 THEN CAST(t."x" AS float8) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # the same with a status
x_x_status @0 = CASE WHEN coalesce(t."x_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."x_status", 0) WHEN coalesce(t."x_status", 0) <> 0 THEN 2 WHEN t."x" IS NULL THEN 2 WHEN NOT (CAST(pg_typeof(t."x") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')) THEN 10 WHEN NOT (abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8) THEN 12 ELSE 0 END
x_x @0 = CASE WHEN coalesce(t."x_status", 0) = 0 AND CAST(pg_typeof(t."x") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND abs(CAST(t."x" AS float8)) <= 1.7976931348623157e308::float8 THEN CAST(t."x" AS float8) END
-- x_x, status x_x_status; a double of 5e-324 to 1.7976931348623157e+308

-- # a table in a schema, names with quotes
"arsip"."x""; DROP TABLE y; --" AS t

-- # rows to date
(
  SELECT b."periode" AS "s""d", a.* FROM "kinerja" AS a JOIN "kinerja" AS b ON normalize(btrim(CAST(a."unit" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" = normalize(btrim(CAST(b."unit" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" AND normalize(btrim(CAST(a."indikator" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" = normalize(btrim(CAST(b."indikator" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" AND normalize(btrim(CAST(a."periode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" <= normalize(btrim(CAST(b."periode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"
) AS t

-- # rows of descendants
(
  WITH RECURSIVE spread_ids AS (SELECT CAST(CASE WHEN CAST(pg_typeof(b."kode") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS node, CAST(CASE WHEN CAST(pg_typeof(b."induk") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS above FROM "kinerja" AS b OFFSET 0), spread_tree AS (SELECT node AS top, node FROM spread_ids UNION SELECT spread_tree.top, c.node FROM spread_tree JOIN spread_ids AS c ON c.above = spread_tree.node) SELECT spread_tree.top AS "atas", a.* FROM spread_tree JOIN (SELECT CAST(CASE WHEN CAST(pg_typeof(b."kode") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS spread_node, b.* FROM "kinerja" AS b OFFSET 0) AS a ON a.spread_node = spread_tree.node
) AS t

-- # rows of descendants of a table called like those of the query
(
  WITH RECURSIVE spread__ids AS (SELECT CAST(CASE WHEN CAST(pg_typeof(b."kode") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS node, CAST(CASE WHEN CAST(pg_typeof(b."induk") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."induk" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS above FROM "Spread_Tree" AS b OFFSET 0), spread__tree AS (SELECT node AS top, node FROM spread__ids UNION SELECT spread__tree.top, c.node FROM spread__tree JOIN spread__ids AS c ON c.above = spread__tree.node) SELECT spread__tree.top AS "atas", a.* FROM spread__tree JOIN (SELECT CAST(CASE WHEN CAST(pg_typeof(b."kode") AS text) IN ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision') AND normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" LIKE '%.%' THEN TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C")) ELSE normalize(btrim(CAST(b."kode" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" END AS text) COLLATE "C" AS spread__node, b.* FROM "Spread_Tree" AS b OFFSET 0) AS a ON a.spread__node = spread__tree.node
) AS t

-- # rows whose target a later document replaced
x_superseded @0 = CASE WHEN CASE WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY normalize(btrim(CAST(t."unit" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C", normalize(btrim(CAST(t."indikator" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C") THEN 1 ELSE 0 END
-- x_superseded, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name with every quote
x_a_b_c_d_e @0 = t."a`b\c'd""e"
-- x_a_b_c_d_e, status 0; a double of 5e-324 to 1.7976931348623157e+308

-- # a name that is too long for some
-- refused: sql/identifier, not a name for a column or table: "Indikator Kinerja Utama Perangkat Daerah Kabupaten Banjarnegara 2026"; Give a name of at most 63 bytes.

-- # a category, its names with quotes and signs of control
-- gives value, value_status (status)
SELECT
 x_value AS "value",
 x_value_status AS "value_status"
FROM (
 SELECT
  x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 ELSE (CASE WHEN x_polarity = 'maximise' THEN x_x_status WHEN x_polarity = 'd''or' THEN CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_x_status END WHEN x_polarity = E'a\\b\u000a' THEN CASE WHEN x3 IS NOT NULL THEN 0 ELSE x_x_status END ELSE 17 END) END AS x_value_status
 FROM (
  SELECT
   x_x_status, x2, x3, x_polarity,
   CASE WHEN x5 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(x6, x5, x7)) / x6) + 0e0::float8 AS x_value
  FROM (
   SELECT
    x_x_status, x2, x3, x_polarity, x5,
    scale(x5) AS x6,
    abs(x5) * 134217729e0::float8 - (abs(x5) * 134217729e0::float8 - abs(x5)) AS x7
   FROM (
    SELECT
     x_x_status, x2, x3, x_polarity,
     CASE WHEN x_polarity = 'maximise' THEN x_x WHEN x_polarity = 'd''or' THEN x2 WHEN x_polarity = E'a\\b\u000a' THEN x3 ELSE NULL::float8 END AS x5
    FROM (
     SELECT
      x_x_status, x_x, x_polarity,
      x_x + 1e0::float8 AS x2,
      100e0::float8 - x_x AS x3
     FROM (
      SELECT
       CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
       CAST(t."x" AS float8) AS x_x,
       CAST(t."Polaritas" AS text) COLLATE "C" AS x_polarity
      FROM "kinerja" AS t
      OFFSET 0
     ) AS l1
     OFFSET 0
    ) AS l2
    OFFSET 0
   ) AS l3
   OFFSET 0
  ) AS l4
  OFFSET 0
 ) AS l5
 OFFSET 0
) AS l6
