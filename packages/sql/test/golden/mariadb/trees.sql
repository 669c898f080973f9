-- # sums over one level
-- gives unit (kept), figure, figure_status (status), children (kept), reported (kept), fault (kept)
WITH tree_nodes AS (
 SELECT
  x_unit_key AS n0,
  x_induk_key AS up,
  x_realisation_status AS f0_status,
  x_realisation AS f0,
  x_unit AS k0
 FROM (
  SELECT
   coalesce(TRIM(CONVERT(t.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '' COLLATE utf8mb4_nopad_bin) AS x_unit_key,
   coalesce(TRIM(CONVERT(t.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '' COLLATE utf8mb4_nopad_bin) AS x_induk_key,
   CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
   CAST(t.`skor` AS DOUBLE) AS x_realisation,
   t.`unit` AS x_unit
  FROM `pohon` AS t
  LIMIT 18446744073709551615
 ) AS l1
),
tree_leaves AS (
 SELECT
  up AS n0, count(*) AS kids
 FROM tree_nodes
 WHERE up <> '' COLLATE utf8mb4_nopad_bin
 GROUP BY up
),
tree_level0 AS (
 SELECT
  n0, up, f0_status, f0, k0, CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled
 FROM tree_nodes
 LEFT JOIN tree_leaves USING (n0)
),
tree_below1 AS (
 SELECT
  g_up AS n0,
  g1 AS kids,
  g2 AS reported,
  g3 AS twice,
  g4 AS settled_below,
  g9 AS a0,
  g10 AS a0_status
 FROM (
  SELECT
   g_up, g1, g2, g3, g4, g9,
   CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g10
  FROM (
   SELECT
    g_up, g1, g2, g3, g4, g7, g8,
    CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < 1e15 THEN g5 END) END AS g9
   FROM (
    SELECT
     x_up AS g_up,
     count(*) AS g1,
     count(x_realisation) AS g2,
     count(*) - count(DISTINCT x_n0) AS g3,
     min(x_settled) AS g4,
     CAST(sum(CAST(x8 AS DECIMAL(30, 10))) AS DOUBLE) AS g5,
     CAST(count(x8) AS DOUBLE) AS g7,
     CAST(SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN x_x8_status > 1 THEN x_x8_status END ORDER BY x_n0 ASC SEPARATOR ','), ',', 1) AS DOUBLE) AS g8
    FROM (
    SELECT
     x_up AS x_up,
     x_realisation AS x_realisation,
     x_n0 AS x_n0,
     x_settled AS x_settled,
     x8 AS x8,
     x_x8_status AS x_x8_status
    FROM (
     SELECT
      x_up, x_realisation, x_n0, x_settled, x8,
      CASE WHEN x8 IS NOT NULL THEN 0 ELSE x_realisation_status END AS x_x8_status
     FROM (
      SELECT
       x_up, x_realisation_status, x_realisation, x_n0, x_settled,
       CASE WHEN x_realisation < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x5, x_realisation, x6)) / x5) + 0e0 AS x8
      FROM (
       SELECT
        x_up, x_realisation_status, x_realisation, x_n0, x_settled,
        scale(x_realisation) AS x5,
        abs(x_realisation) * 134217729e0 - (abs(x_realisation) * 134217729e0 - abs(x_realisation)) AS x6
       FROM (
        SELECT
         up AS x_up,
         f0_status AS x_realisation_status,
         f0 AS x_realisation,
         n0 AS x_n0,
         settled AS x_settled
        FROM tree_level0
        WHERE up <> '' COLLATE utf8mb4_nopad_bin
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
    GROUP BY x_up
    LIMIT 18446744073709551615
   ) AS l1
   LIMIT 18446744073709551615
  ) AS l2
  LIMIT 18446744073709551615
 ) AS l3
),
tree_level1 AS (
 SELECT
  x_n0 AS n0,
  x_up AS up,
  x_k0 AS k0,
  x13 AS f0,
  x14 AS f0_status,
  x2 AS settled,
  x_kids AS kids,
  x_reported AS reported
 FROM (
  SELECT
   x_kids, x2, x_reported, x_n0, x_up, x_k0,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_units END ELSE x_realisation END AS x13,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 0 THEN x_realisation_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_units IS NOT NULL THEN 0 WHEN x_of_children IS NULL THEN x_of_children_status ELSE 12 END) END ELSE x_realisation_status END AS x14
  FROM (
   SELECT
    x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_up, x_k0,
    CASE WHEN x_of_children < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x8, x_of_children, x9)) / x8) + 0e0 AS x_realisation_of_units
   FROM (
    SELECT
     x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_up, x_k0,
     CASE WHEN x_kids = 0 THEN 1 ELSE x_settled_below END AS x2,
     scale(x_of_children) AS x8,
     abs(x_of_children) * 134217729e0 - (abs(x_of_children) * 134217729e0 - abs(x_of_children)) AS x9
    FROM (
     SELECT
      coalesce(kids, 0) AS x_kids,
      coalesce(settled_below, 0) AS x_settled_below,
      coalesce(twice, 0) AS x_twice,
      f0_status AS x_realisation_status,
      f0 AS x_realisation,
      a0_status AS x_of_children_status,
      a0 AS x_of_children,
      coalesce(reported, 0) AS x_reported,
      n0 AS x_n0,
      up AS x_up,
      k0 AS x_k0
     FROM tree_nodes
     LEFT JOIN tree_below1 USING (n0)
     LIMIT 18446744073709551615
    ) AS l1
    LIMIT 18446744073709551615
   ) AS l2
   LIMIT 18446744073709551615
  ) AS l3
  LIMIT 18446744073709551615
 ) AS l4
),
tree_alike AS (
 SELECT
  n0, count(*) AS own_rows
 FROM tree_nodes
 GROUP BY n0
),
tree_parents AS (
 SELECT
  n0 AS up, count(*) AS rows_above
 FROM tree_nodes
 GROUP BY n0
),
tree_rolled AS (
 SELECT
  n0, up, f0_status, f0, k0, settled, kids, reported, own_rows
 FROM tree_level1
 LEFT JOIN tree_alike USING (n0)
)
SELECT
 x_k0 AS `unit`,
 x_figure AS `figure`,
 x_figure_status AS `figure_status`,
 x_kids AS `children`,
 x_reported AS `reported`,
 x_fault AS `fault`
FROM (
 SELECT
  k0 AS x_k0,
  f0 AS x_figure,
  f0_status AS x_figure_status,
  kids AS x_kids,
  reported AS x_reported,
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' COLLATE utf8mb4_nopad_bin AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  n0 AS x_n0
 FROM tree_rolled
 LEFT JOIN tree_parents USING (up)
 LIMIT 18446744073709551615
) AS l1
ORDER BY x_n0

-- # heights of two levels
-- gives height (kept), nodes (kept)
WITH tree_nodes AS (
 SELECT
  x_unit_key AS n0,
  x_periode_key AS n1,
  x_induk_key AS up,
  x_unit AS k0,
  x_periode AS k1
 FROM (
  SELECT
   coalesce(TRIM(CONVERT(t.`unit` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '' COLLATE utf8mb4_nopad_bin) AS x_unit_key,
   coalesce(TRIM(CONVERT(t.`periode` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '' COLLATE utf8mb4_nopad_bin) AS x_periode_key,
   coalesce(TRIM(CONVERT(t.`induk` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '' COLLATE utf8mb4_nopad_bin) AS x_induk_key,
   t.`unit` AS x_unit,
   t.`periode` AS x_periode
  FROM `pohon` AS t
  LIMIT 18446744073709551615
 ) AS l1
),
tree_below0 AS (
 SELECT
  up AS n0, n1 AS n1,
  count(*) AS kids
 FROM tree_nodes
 WHERE up <> '' COLLATE utf8mb4_nopad_bin
 GROUP BY up, n1
),
tree_level0 AS (
 SELECT
  n0, n1, up,
  CASE WHEN coalesce(kids, 0) = 0 THEN 0 ELSE -1 END AS height
 FROM tree_nodes
 LEFT JOIN tree_below0 USING (n0, n1)
),
tree_below1 AS (
 SELECT
  up AS n0, n1 AS n1,
  count(*) AS kids, min(height) AS low, max(height) AS high
 FROM tree_level0
 WHERE up <> '' COLLATE utf8mb4_nopad_bin
 GROUP BY up, n1
),
tree_level1 AS (
 SELECT
  n0, n1, up,
  CASE WHEN coalesce(kids, 0) = 0 THEN 0 WHEN low < 0 THEN -1 ELSE high + 1 END AS height
 FROM tree_nodes
 LEFT JOIN tree_below1 USING (n0, n1)
),
tree_below2 AS (
 SELECT
  up AS n0, n1 AS n1,
  count(*) AS kids, min(height) AS low, max(height) AS high
 FROM tree_level1
 WHERE up <> '' COLLATE utf8mb4_nopad_bin
 GROUP BY up, n1
),
tree_level2 AS (
 SELECT
  n0, n1, up,
  CASE WHEN coalesce(kids, 0) = 0 THEN 0 WHEN low < 0 THEN -1 ELSE high + 1 END AS height
 FROM tree_nodes
 LEFT JOIN tree_below2 USING (n0, n1)
)
SELECT
 height,
 count(*) AS nodes
FROM tree_level2
GROUP BY height
ORDER BY height

-- # no depth at all
-- refused: sql/depth, not a depth of a tree: 0; Give a whole number from 1 to 64. /depth
