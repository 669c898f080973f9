-- # by unit, a sum in order
-- gives unit (kept), jumlah, jumlah_status (status)
SELECT
 g_unit AS `unit`,
 g_jumlah AS `jumlah`,
 g_jumlah_status AS `jumlah_status`
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
      CAST(sum(CAST(x6 AS DECIMAL(30, 10))) AS DOUBLE) AS g1,
      CAST(count(x6) AS DOUBLE) AS g3,
      CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN x_x6_status > 1 THEN x_x6_status END ORDER BY x_tahun ASC, x_bulan ASC SEPARATOR ','), ',', 1) AS DOUBLE) AS g4
     FROM (
     SELECT
      x_unit_key AS x_unit_key,
      x_tahun AS x_tahun,
      x_bulan AS x_bulan,
      x6 AS x6,
      x_x6_status AS x_x6_status
     FROM (
      SELECT
       x_unit_key, x6, x_tahun, x_bulan,
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
          TRIM(CONVERT(t.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS x_unit_key,
          CASE WHEN coalesce(t.`y_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`y_status`, 0) WHEN coalesce(t.`y_status`, 0) <> 0 THEN 2 WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
          CASE WHEN coalesce(t.`y_status`, 0) = 0 THEN CAST(t.`y` AS DOUBLE) END AS x_y,
          t.`tahun` AS x_tahun,
          t.`bulan` AS x_bulan
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
     ) AS gathered
     GROUP BY x_unit_key
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
        CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN 1 = 1 THEN x_y_status END ORDER BY x_tahun DESC, x_bulan DESC SEPARATOR ','), ',', 1) AS DOUBLE) AS g_y_status,
        CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN x_y_status = 0 THEN x_y END ORDER BY x_tahun DESC, x_bulan DESC SEPARATOR ','), ',', 1) AS DOUBLE) AS g2,
        CAST(sum(CAST(x10 AS DECIMAL(30, 10))) AS DOUBLE) AS g4,
        CAST(count(x10) AS DOUBLE) AS g6,
        CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN 1 = 1 THEN x_p_place END ORDER BY x_tahun DESC, x_bulan DESC SEPARATOR ','), ',', 1) AS DOUBLE) AS g_p
       FROM (
       SELECT
        x_unit_key AS x_unit_key,
        x_tahun AS x_tahun,
        x_bulan AS x_bulan,
        x_y_status AS x_y_status,
        x_y AS x_y,
        x10 AS x10,
        x_p_place AS x_p_place
       FROM (
        SELECT
         x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x_p_place,
         CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x7, x_x, x8)) / x7) + 0e0 AS x10
        FROM (
         SELECT
          x_unit_key, x_y_status, x_y, x_tahun, x_bulan, x_x,
          scale(x_x) AS x7,
          abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x8,
          CASE WHEN x_p = 'one' COLLATE utf8mb4_nopad_bin THEN 0 WHEN x_p = 'tw"o' COLLATE utf8mb4_nopad_bin THEN 1 ELSE -1 END AS x_p_place
         FROM (
          SELECT
           TRIM(CONVERT(t.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS x_unit_key,
           CASE WHEN coalesce(t.`y_status`, 0) BETWEEN 1 AND 21 THEN coalesce(t.`y_status`, 0) WHEN coalesce(t.`y_status`, 0) <> 0 THEN 2 WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
           CASE WHEN coalesce(t.`y_status`, 0) = 0 THEN CAST(t.`y` AS DOUBLE) END AS x_y,
           t.`tahun` AS x_tahun,
           t.`bulan` AS x_bulan,
           CAST(t.`x` AS DOUBLE) AS x_x,
           CONVERT(t.`p` USING utf8mb4) COLLATE utf8mb4_nopad_bin AS x_p
          FROM `kinerja` AS t
          LIMIT 18446744073709551615
         ) AS l1
         LIMIT 18446744073709551615
        ) AS l2
        LIMIT 18446744073709551615
       ) AS l3
       LIMIT 18446744073709551615
       ) AS gathered
       GROUP BY x_unit_key
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
 LIMIT 18446744073709551615
) AS l7
ORDER BY g_unit
