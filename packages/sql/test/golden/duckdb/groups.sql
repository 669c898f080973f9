-- # by unit, a sum in order
-- gives unit (kept), jumlah, jumlah_status (status)
SELECT
 g_unit AS "unit",
 g_jumlah AS "jumlah",
 g_jumlah_status AS "jumlah_status"
FROM (
 SELECT
  g_unit, g_jumlah,
  CASE WHEN g_jumlah IS NOT NULL THEN 0 WHEN g5 IS NULL THEN (CASE WHEN g5 IS NOT NULL THEN 0 WHEN g4 IS NOT NULL THEN g4 WHEN g3 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_jumlah_status
 FROM (
  SELECT
   g_unit, g3, g4, g5,
   CASE WHEN g5 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g7, g5, g8)) / g7) + 0e0 AS g_jumlah
  FROM (
   SELECT
    g_unit, g3, g4, g5,
    scale(g5) AS g7,
    abs(g5) * 134217729e0 - (abs(g5) * 134217729e0 - abs(g5)) AS g8
   FROM (
    SELECT
     g_unit, g3, g4,
     CASE WHEN g4 IS NULL THEN (CASE WHEN abs(g1) < 1e15 THEN g1 END) END AS g5
    FROM (
     SELECT
      x_unit_key AS g_unit,
      CAST(CAST(CAST(sum(CAST(trunc(x6) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x6 - trunc(x6)) * x9) AS BIGINT) * CAST(1e10 / x9 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g1,
      CAST(count(x6) AS DOUBLE) AS g3,
      FIRST(x_x6_status ORDER BY x_tahun ASC NULLS FIRST, x_bulan ASC NULLS FIRST) FILTER (WHERE x_x6_status > 1) AS g4
     FROM (
     SELECT
      x_unit_key AS x_unit_key,
      x_tahun AS x_tahun,
      x_bulan AS x_bulan,
      x6 AS x6,
      x9 AS x9,
      x_x6_status AS x_x6_status
     FROM (
      SELECT
       x_unit_key, x6, x_tahun, x_bulan,
       scale(x6) AS x9,
       CASE WHEN x6 IS NOT NULL THEN 0 ELSE x_y_status END AS x_x6_status
      FROM (
       SELECT
        x_unit_key, x_y_status, x_tahun, x_bulan,
        CASE WHEN x_y < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x3, x_y, x4)) / x3) + 0e0 AS x6
       FROM (
        SELECT
         x_unit_key, x_y_status, x_y, x_tahun, x_bulan,
         scale(x_y) AS x3,
         abs(x_y) * 134217729e0 - (abs(x_y) * 134217729e0 - abs(x_y)) AS x4
        FROM (
         SELECT
          nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
          CASE WHEN coalesce(t."y_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."y_status", 0) WHEN coalesce(t."y_status", 0) <> 0 THEN 2 WHEN t."y" IS NULL THEN 2 ELSE 0 END AS x_y_status,
          CASE WHEN coalesce(t."y_status", 0) = 0 THEN CAST(t."y" AS DOUBLE) END AS x_y,
          t."tahun" AS x_tahun,
          t."bulan" AS x_bulan
         FROM "kinerja" AS t
        ) AS l1
       ) AS l2
      ) AS l3
     ) AS l4
     ) AS gathered
     GROUP BY x_unit_key
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
ORDER BY g_unit

-- # a field and a category of the last row
-- gives unit (kept), value, value_status (status)
SELECT
 g_unit AS "unit",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g10 IS NULL THEN CASE WHEN g_p = 0 THEN g_y_status WHEN g_p = 1 THEN CASE WHEN g8 IS NOT NULL THEN 0 WHEN g5 IS NULL THEN (CASE WHEN g5 IS NOT NULL THEN 0 WHEN g6 = 0e0 THEN 20 ELSE 12 END) ELSE g_y_status END ELSE 17 END ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g_y_status, g5, g6, g8, g_p, g10,
   CASE WHEN g10 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g11, g10, g12)) / g11) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g_y_status, g5, g6, g8, g_p, g10,
    scale(g10) AS g11,
    abs(g10) * 134217729e0 - (abs(g10) * 134217729e0 - abs(g10)) AS g12
   FROM (
    SELECT
     g_unit, g_y_status, g5, g6, g8, g_p,
     CASE WHEN g_p = 0 THEN g_y WHEN g_p = 1 THEN g8 ELSE CAST(NULL AS DOUBLE) END AS g10
    FROM (
     SELECT
      g_unit, g_y_status, g_y, g5, g6, g_p,
      g5 + g_y AS g8
     FROM (
      SELECT
       g_unit, g_y_status, g6, g_p,
       CASE WHEN g_y_status = 0 THEN g2 END AS g_y,
       CASE WHEN abs(g4) < 1e15 THEN g4 END AS g5
      FROM (
       SELECT
        x_unit_key AS g_unit,
        FIRST(x_y_status ORDER BY x_tahun DESC NULLS LAST, x_bulan DESC NULLS LAST) FILTER (WHERE 1 = 1) AS g_y_status,
        FIRST(x_y ORDER BY x_tahun DESC NULLS LAST, x_bulan DESC NULLS LAST) FILTER (WHERE x_y_status = 0) AS g2,
        CAST(CAST(CAST(sum(CAST(trunc(x10) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x10 - trunc(x10)) * x11) AS BIGINT) * CAST(1e10 / x11 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g4,
        CAST(count(x10) AS DOUBLE) AS g6,
        FIRST(x_p_place ORDER BY x_tahun DESC NULLS LAST, x_bulan DESC NULLS LAST) FILTER (WHERE 1 = 1) AS g_p
       FROM (
       SELECT
        x_unit_key AS x_unit_key,
        x_tahun AS x_tahun,
        x_bulan AS x_bulan,
        x_y_status AS x_y_status,
        x_y AS x_y,
        x10 AS x10,
        x11 AS x11,
        x_p_place AS x_p_place
       FROM (
        SELECT
         x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x10, x_p_place,
         scale(x10) AS x11
        FROM (
         SELECT
          x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x_p_place,
          CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x7, x_x, x8)) / x7) + 0e0 AS x10
         FROM (
          SELECT
           x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x_x,
           scale(x_x) AS x7,
           abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x8,
           CASE WHEN x_p = 'one' THEN 0 WHEN x_p = 'tw"o' THEN 1 ELSE -1 END AS x_p_place
          FROM (
           SELECT
            nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
            CASE WHEN coalesce(t."y_status", 0) BETWEEN 1 AND 21 THEN coalesce(t."y_status", 0) WHEN coalesce(t."y_status", 0) <> 0 THEN 2 WHEN t."y" IS NULL THEN 2 ELSE 0 END AS x_y_status,
            CASE WHEN coalesce(t."y_status", 0) = 0 THEN CAST(t."y" AS DOUBLE) END AS x_y,
            t."tahun" AS x_tahun,
            t."bulan" AS x_bulan,
            CAST(t."x" AS DOUBLE) AS x_x,
            CAST(t."p" AS VARCHAR) COLLATE "C" AS x_p
           FROM "kinerja" AS t
          ) AS l1
         ) AS l2
        ) AS l3
       ) AS l4
       ) AS gathered
       GROUP BY x_unit_key
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS l5
 ) AS l6
) AS l7
ORDER BY g_unit

-- # all rows are one group
-- gives value, value_status (status)
SELECT
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g1 IS NULL THEN (CASE WHEN g1 IS NOT NULL THEN 0 WHEN g2 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g1, g2,
   CASE WHEN g1 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g4, g1, g5)) / g4) + 0e0 AS g_value
  FROM (
   SELECT
    g1, g2,
    scale(g1) AS g4,
    abs(g1) * 134217729e0 - (abs(g1) * 134217729e0 - abs(g1)) AS g5
   FROM (
    SELECT
     g2,
     CASE WHEN abs(g0) < 1e15 THEN g0 END AS g1
    FROM (
     SELECT
      CAST(CAST(CAST(sum(CAST(trunc(x5) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x5 - trunc(x5)) * x6) AS BIGINT) * CAST(1e10 / x6 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g0,
      CAST(count(x5) AS DOUBLE) AS g2
     FROM (
     SELECT
      x5 AS x5,
      x6 AS x6
     FROM (
      SELECT
       x5,
       scale(x5) AS x6
      FROM (
       SELECT
        CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_x, x3)) / x2) + 0e0 AS x5
       FROM (
        SELECT
         x_x,
         scale(x_x) AS x2,
         abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x3
        FROM (
         SELECT
          CAST(t."x" AS DOUBLE) AS x_x
         FROM "kinerja" AS t
        ) AS l1
       ) AS l2
      ) AS l3
     ) AS l4
     ) AS gathered
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # by two keys, a mean of a calculation and how many reported
-- gives unit (kept), Periode (kept), value, value_status (status)
SELECT
 g_unit AS "unit",
 g_periode AS "Periode",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_periode, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g7 IS NULL THEN (CASE WHEN g7 IS NOT NULL THEN 0 WHEN g6 IS NOT NULL THEN g6 WHEN g4 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g_periode, g4, g6, g7,
   CASE WHEN g9 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g10, g9, g11)) / g10) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g_periode, g4, g6, g7, g9,
    scale(g9) AS g10,
    abs(g9) * 134217729e0 - (abs(g9) * 134217729e0 - abs(g9)) AS g11
   FROM (
    SELECT
     g_unit, g_periode, g4, g6, g7,
     g7 + g4 AS g9
    FROM (
     SELECT
      g_unit, g_periode, g4, g6,
      CASE WHEN g6 IS NULL THEN ((CASE WHEN abs(g2) < 1e15 THEN g2 END) / nullif(g4, 0e0)) END AS g7
     FROM (
      SELECT
       x_unit_key AS g_unit,
       x_periode_key AS g_periode,
       CAST(CAST(CAST(sum(CAST(trunc(x8) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x8 - trunc(x8)) * x9) AS BIGINT) * CAST(1e10 / x9 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g2,
       CAST(count(x8) AS DOUBLE) AS g4,
       min(CASE WHEN x_x8_status > 1 THEN x_x8_status END) AS g6
      FROM (
      SELECT
       x_unit_key AS x_unit_key,
       x_periode_key AS x_periode_key,
       x8 AS x8,
       x9 AS x9,
       x_x8_status AS x_x8_status
      FROM (
       SELECT
        x_unit_key, x_periode_key, x8,
        scale(x8) AS x9,
        CASE WHEN x8 IS NOT NULL THEN 0 ELSE x_x_status END AS x_x8_status
       FROM (
        SELECT
         x_unit_key, x_periode_key, x_x_status,
         CASE WHEN x4 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x5, x4, x6)) / x5) + 0e0 AS x8
        FROM (
         SELECT
          x_unit_key, x_periode_key, x_x_status, x4,
          scale(x4) AS x5,
          abs(x4) * 134217729e0 - (abs(x4) * 134217729e0 - abs(x4)) AS x6
         FROM (
          SELECT
           x_unit_key, x_periode_key, x_x_status,
           x_x * 0.5e0 AS x4
          FROM (
           SELECT
            nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
            nfc_normalize(trim(CAST(t."Periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_periode_key,
            CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
            CAST(t."x" AS DOUBLE) AS x_x
           FROM "kinerja" AS t
          ) AS l1
         ) AS l2
        ) AS l3
       ) AS l4
      ) AS l5
      ) AS gathered
      GROUP BY x_unit_key, x_periode_key
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6
ORDER BY g_unit, g_periode

-- # a parameter inside an aggregate and outside
-- gives unit (kept), value, value_status (status)
-- binds k = 2
SELECT
 g_unit AS "unit",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g4 IS NULL THEN (CASE WHEN g4 IS NOT NULL THEN 0 WHEN g3 IS NOT NULL THEN g3 WHEN g2 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g2, g3, g4,
   CASE WHEN g6 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g7, g6, g8)) / g7) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g2, g3, g4, g6,
    scale(g6) AS g7,
    abs(g6) * 134217729e0 - (abs(g6) * 134217729e0 - abs(g6)) AS g8
   FROM (
    SELECT
     g_unit, g2, g3, g4,
     g4 * CAST($1 AS DOUBLE) AS g6
    FROM (
     SELECT
      g_unit, g2, g3,
      CASE WHEN g3 IS NULL THEN g1 END AS g4
     FROM (
      SELECT
       x_unit_key AS g_unit,
       max(x7) AS g1,
       CAST(count(x7) AS DOUBLE) AS g2,
       min(CASE WHEN x_x7_status > 1 THEN x_x7_status END) AS g3
      FROM (
      SELECT
       x_unit_key AS x_unit_key,
       x7 AS x7,
       x_x7_status AS x_x7_status
      FROM (
       SELECT
        x_unit_key, x7,
        CASE WHEN x7 IS NOT NULL THEN 0 ELSE x_x_status END AS x_x7_status
       FROM (
        SELECT
         x_unit_key, x_x_status,
         CASE WHEN x3 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x4, x3, x5)) / x4) + 0e0 AS x7
        FROM (
         SELECT
          x_unit_key, x_x_status, x3,
          scale(x3) AS x4,
          abs(x3) * 134217729e0 - (abs(x3) * 134217729e0 - abs(x3)) AS x5
         FROM (
          SELECT
           x_unit_key, x_x_status,
           x_x * CAST($1 AS DOUBLE) AS x3
          FROM (
           SELECT
            nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
            CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
            CAST(t."x" AS DOUBLE) AS x_x
           FROM "kinerja" AS t
          ) AS l1
         ) AS l2
        ) AS l3
       ) AS l4
      ) AS l5
      ) AS gathered
      GROUP BY x_unit_key
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6
ORDER BY g_unit
-- with literals
SELECT
 g_unit AS "unit",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g4 IS NULL THEN (CASE WHEN g4 IS NOT NULL THEN 0 WHEN g3 IS NOT NULL THEN g3 WHEN g2 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g2, g3, g4,
   CASE WHEN g6 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g7, g6, g8)) / g7) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g2, g3, g4, g6,
    scale(g6) AS g7,
    abs(g6) * 134217729e0 - (abs(g6) * 134217729e0 - abs(g6)) AS g8
   FROM (
    SELECT
     g_unit, g2, g3, g4,
     g4 * 2e0 AS g6
    FROM (
     SELECT
      g_unit, g2, g3,
      CASE WHEN g3 IS NULL THEN g1 END AS g4
     FROM (
      SELECT
       x_unit_key AS g_unit,
       max(x7) AS g1,
       CAST(count(x7) AS DOUBLE) AS g2,
       min(CASE WHEN x_x7_status > 1 THEN x_x7_status END) AS g3
      FROM (
      SELECT
       x_unit_key AS x_unit_key,
       x7 AS x7,
       x_x7_status AS x_x7_status
      FROM (
       SELECT
        x_unit_key, x7,
        CASE WHEN x7 IS NOT NULL THEN 0 ELSE x_x_status END AS x_x7_status
       FROM (
        SELECT
         x_unit_key, x_x_status,
         CASE WHEN x3 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x4, x3, x5)) / x4) + 0e0 AS x7
        FROM (
         SELECT
          x_unit_key, x_x_status, x3,
          scale(x3) AS x4,
          abs(x3) * 134217729e0 - (abs(x3) * 134217729e0 - abs(x3)) AS x5
         FROM (
          SELECT
           x_unit_key, x_x_status,
           x_x * 2e0 AS x3
          FROM (
           SELECT
            nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
            CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
            CAST(t."x" AS DOUBLE) AS x_x
           FROM "kinerja" AS t
          ) AS l1
         ) AS l2
        ) AS l3
       ) AS l4
      ) AS l5
      ) AS gathered
      GROUP BY x_unit_key
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6
ORDER BY g_unit

-- # a field without column, a category without column
-- gives unit (kept), value, value_status (status)
SELECT
 g_unit AS "unit",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN CAST(NULL AS DOUBLE) IS NULL THEN 2 ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit,
   CASE WHEN g5 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g6, g5, g7)) / g6) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g5,
    scale(g5) AS g6,
    abs(g5) * 134217729e0 - (abs(g5) * 134217729e0 - abs(g5)) AS g7
   FROM (
    SELECT
     g_unit,
     g3 + CAST(NULL AS DOUBLE) AS g5
    FROM (
     SELECT
      x_unit_key AS g_unit,
      CAST(count(x6) AS DOUBLE) AS g3
     FROM (
     SELECT
      x_unit_key AS x_unit_key,
      x_tahun AS x_tahun,
      x_bulan AS x_bulan,
      x6 AS x6,
      x9 AS x9
     FROM (
      SELECT
       x_unit_key, x6, x_tahun, x_bulan,
       scale(x6) AS x9
      FROM (
       SELECT
        x_unit_key, x_tahun, x_bulan,
        CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x3, x_x, x4)) / x3) + 0e0 AS x6
       FROM (
        SELECT
         x_unit_key, x_x, x_tahun, x_bulan,
         scale(x_x) AS x3,
         abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x4
        FROM (
         SELECT
          nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
          CAST(t."x" AS DOUBLE) AS x_x,
          t."tahun" AS x_tahun,
          t."bulan" AS x_bulan
         FROM "kinerja" AS t
        ) AS l1
       ) AS l2
      ) AS l3
     ) AS l4
     ) AS gathered
     GROUP BY x_unit_key
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
ORDER BY g_unit

-- # nothing that is gathered
-- gives value, value_status (status)
SELECT
 g_value AS "value",
 0 AS "value_status"
FROM (
 SELECT
  CASE WHEN g0 < 0e0 THEN (-1e0) ELSE 1e0 END * ((floor(abs(g0) * g1) + CASE WHEN ((g2 * g1 - abs(g0) * g1) + (abs(g0) - g2) * g1) + (abs(g0) * g1 - floor(abs(g0) * g1) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END) / g1) + 0e0 AS g_value
 FROM (
  SELECT
   g0,
   scale(g0) AS g1,
   abs(g0) * 134217729e0 - (abs(g0) * 134217729e0 - abs(g0)) AS g2
  FROM (
   SELECT
    1e0 + 2e0 AS g0
   FROM (
    SELECT
     1 AS x
    FROM (
    SELECT
     1e0 AS x
    FROM (
     SELECT
      1 AS x
     FROM "kinerja" AS t
    ) AS l1
    ) AS gathered
   ) AS l1
  ) AS l2
 ) AS l3
) AS l4

-- # an aggregate inside another
-- refused: expression/aggregate, an aggregate stands inside another; Gather once.

-- # the last row of no order
-- refused: sql/order, the last row needs an order of rows; Name the columns that order them. /order

-- # a field of the last row of no order
-- refused: sql/order, x is read outside the aggregates, and nothing orders the rows; Name the columns that order them. /order

-- # rows to date, gathered
-- gives unit (kept), sampai (kept), value, value_status (status)
SELECT
 g_unit AS "unit",
 g_sampai AS "sampai",
 g_value AS "value",
 g_value_status AS "value_status"
FROM (
 SELECT
  g_unit, g_sampai, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g3 IS NULL THEN (CASE WHEN g3 IS NOT NULL THEN 0 WHEN g4 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g_sampai, g3, g4,
   CASE WHEN g3 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g6, g3, g7)) / g6) + 0e0 AS g_value
  FROM (
   SELECT
    g_unit, g_sampai, g3, g4,
    scale(g3) AS g6,
    abs(g3) * 134217729e0 - (abs(g3) * 134217729e0 - abs(g3)) AS g7
   FROM (
    SELECT
     g_unit, g_sampai, g4,
     CASE WHEN abs(g2) < 1e15 THEN g2 END AS g3
    FROM (
     SELECT
      x_unit_key AS g_unit,
      x_sampai_key AS g_sampai,
      CAST(CAST(CAST(sum(CAST(trunc(x7) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x7 - trunc(x7)) * x8) AS BIGINT) * CAST(1e10 / x8 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g2,
      CAST(count(x7) AS DOUBLE) AS g4
     FROM (
     SELECT
      x_unit_key AS x_unit_key,
      x_sampai_key AS x_sampai_key,
      x7 AS x7,
      x8 AS x8
     FROM (
      SELECT
       x_unit_key, x_sampai_key, x7,
       scale(x7) AS x8
      FROM (
       SELECT
        x_unit_key, x_sampai_key,
        CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x4, x_x, x5)) / x4) + 0e0 AS x7
       FROM (
        SELECT
         x_unit_key, x_sampai_key, x_x,
         scale(x_x) AS x4,
         abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x5
        FROM (
         SELECT
          nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key,
          nfc_normalize(trim(CAST(t."sampai" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_sampai_key,
          CAST(t."x" AS DOUBLE) AS x_x
         FROM (
          SELECT b."periode" AS "sampai", a.* FROM "kinerja" AS a JOIN "kinerja" AS b ON nfc_normalize(trim(CAST(a."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" = nfc_normalize(trim(CAST(b."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AND nfc_normalize(trim(CAST(a."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" <= nfc_normalize(trim(CAST(b."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"
         ) AS t
        ) AS l1
       ) AS l2
      ) AS l3
     ) AS l4
     ) AS gathered
     GROUP BY x_unit_key, x_sampai_key
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
ORDER BY g_unit, g_sampai
