-- # by unit, a sum in order
-- gives unit (kept), jumlah, jumlah_status (status)
SELECT
 g_unit AS `unit`,
 g_jumlah AS `jumlah`,
 g_jumlah_status AS `jumlah_status`
FROM (
 SELECT
  g_unit, g_jumlah,
  CASE WHEN g_jumlah IS NOT NULL THEN 0 WHEN g5 IS NULL THEN (CASE WHEN g5 IS NOT NULL THEN 0 WHEN g4 IS NOT NULL THEN g4 WHEN g3 = toFloat64(0e0) THEN 20 ELSE 12 END) ELSE 12 END AS g_jumlah_status
 FROM (
  SELECT
   g_unit, g3, g4, g5,
   CASE WHEN g5 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g7, g5, g8)) / g7) + toFloat64(0e0) AS g_jumlah
  FROM (
   SELECT
    g_unit, g3, g4, g5,
    scale(g5) AS g7,
    abs(g5) * toFloat64(134217729e0) - (abs(g5) * toFloat64(134217729e0) - abs(g5)) AS g8
   FROM (
    SELECT
     g_unit, g3, g4,
     CASE WHEN g4 IS NULL THEN (CASE WHEN abs(g1) < toFloat64(1e15) THEN g1 END) END AS g5
    FROM (
     SELECT
      x_unit_key AS g_unit,
      CASE WHEN count(x6) > 0 THEN CASE WHEN abs(sum(x6)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x6, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x6, 0) - trunc(ifNull(x6, 0))) * ifNull(x9, 1)) * (1e10 / ifNull(x9, 1))))) / 1e10 WHEN abs(sum(x6)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x6, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x6, 0) - trunc(ifNull(x6, 0))) * ifNull(x9, 1)) * (1e10 / ifNull(x9, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g1,
      CAST(count(x6) AS Nullable(Float64)) AS g3,
      CASE WHEN countIf(x_x6_status > 1) > 0 THEN argMinIf(x_x6_status, (x_tahun, x_bulan), x_x6_status > 1) END AS g4
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
        CASE WHEN x_y < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x3, x_y, x4)) / x3) + toFloat64(0e0) AS x6
       FROM (
        SELECT
         x_unit_key, x_y_status, x_y, x_tahun, x_bulan,
         scale(x_y) AS x3,
         abs(x_y) * toFloat64(134217729e0) - (abs(x_y) * toFloat64(134217729e0) - abs(x_y)) AS x4
        FROM (
         SELECT
          replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', '') AS x_unit_key,
          CASE WHEN coalesce(t.`y_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`y_status`, 0) WHEN coalesce(t.`y_status`, 0) <> 0 THEN 2 WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
          CASE WHEN coalesce(t.`y_status`, 0) = 0 THEN CAST(t.`y` AS Nullable(Float64)) END AS x_y,
          t.`tahun` AS x_tahun,
          t.`bulan` AS x_bulan
         FROM `kinerja` AS t
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
 g_unit AS `unit`,
 g_value AS `value`,
 g_value_status AS `value_status`
FROM (
 SELECT
  g_unit, g_value,
  CASE WHEN g_value IS NOT NULL THEN 0 WHEN g10 IS NULL THEN CASE WHEN g_p = 0 THEN g_y_status WHEN g_p = 1 THEN CASE WHEN g8 IS NOT NULL THEN 0 WHEN g5 IS NULL THEN (CASE WHEN g5 IS NOT NULL THEN 0 WHEN g6 = toFloat64(0e0) THEN 20 ELSE 12 END) ELSE g_y_status END ELSE 17 END ELSE 12 END AS g_value_status
 FROM (
  SELECT
   g_unit, g_y_status, g5, g6, g8, g_p, g10,
   CASE WHEN g10 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g11, g10, g12)) / g11) + toFloat64(0e0) AS g_value
  FROM (
   SELECT
    g_unit, g_y_status, g5, g6, g8, g_p, g10,
    scale(g10) AS g11,
    abs(g10) * toFloat64(134217729e0) - (abs(g10) * toFloat64(134217729e0) - abs(g10)) AS g12
   FROM (
    SELECT
     g_unit, g_y_status, g5, g6, g8, g_p,
     CASE WHEN g_p = 0 THEN g_y WHEN g_p = 1 THEN g8 ELSE CAST(NULL AS Nullable(Float64)) END AS g10
    FROM (
     SELECT
      g_unit, g_y_status, g_y, g5, g6, g_p,
      g5 + g_y AS g8
     FROM (
      SELECT
       g_unit, g_y_status, g6, g_p,
       CASE WHEN g_y_status = 0 THEN g2 END AS g_y,
       CASE WHEN abs(g4) < toFloat64(1e15) THEN g4 END AS g5
      FROM (
       SELECT
        x_unit_key AS g_unit,
        CASE WHEN countIf(1 = 1) > 0 THEN argMaxIf(x_y_status, (x_tahun, x_bulan), 1 = 1) END AS g_y_status,
        CASE WHEN countIf(x_y_status = 0) > 0 THEN argMaxIf(x_y, (x_tahun, x_bulan), x_y_status = 0) END AS g2,
        CASE WHEN count(x10) > 0 THEN CASE WHEN abs(sum(x10)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x10, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x10, 0) - trunc(ifNull(x10, 0))) * ifNull(x11, 1)) * (1e10 / ifNull(x11, 1))))) / 1e10 WHEN abs(sum(x10)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x10, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x10, 0) - trunc(ifNull(x10, 0))) * ifNull(x11, 1)) * (1e10 / ifNull(x11, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g4,
        CAST(count(x10) AS Nullable(Float64)) AS g6,
        CASE WHEN countIf(1 = 1) > 0 THEN argMaxIf(x_p_place, (x_tahun, x_bulan), 1 = 1) END AS g_p
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
          CASE WHEN x_x < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x7, x_x, x8)) / x7) + toFloat64(0e0) AS x10
         FROM (
          SELECT
           x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x_x,
           scale(x_x) AS x7,
           abs(x_x) * toFloat64(134217729e0) - (abs(x_x) * toFloat64(134217729e0) - abs(x_x)) AS x8,
           CASE WHEN x_p = 'one' THEN 0 WHEN x_p = 'tw"o' THEN 1 ELSE -1 END AS x_p_place
          FROM (
           SELECT
            replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', '') AS x_unit_key,
            CASE WHEN coalesce(t.`y_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`y_status`, 0) WHEN coalesce(t.`y_status`, 0) <> 0 THEN 2 WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
            CASE WHEN coalesce(t.`y_status`, 0) = 0 THEN CAST(t.`y` AS Nullable(Float64)) END AS x_y,
            t.`tahun` AS x_tahun,
            t.`bulan` AS x_bulan,
            CAST(t.`x` AS Nullable(Float64)) AS x_x,
            CAST(t.`p` AS Nullable(String)) AS x_p
           FROM `kinerja` AS t
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
