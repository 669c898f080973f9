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
   coalesce(nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_unit_key,
   coalesce(nfc_normalize(trim(CAST(t."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_induk_key,
   CASE WHEN t."skor" IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
   CAST(t."skor" AS DOUBLE) AS x_realisation,
   t."unit" AS x_unit
  FROM "pohon" AS t
 ) AS l1
),
tree_leaves AS (
 SELECT
  up AS n0, count(*) AS kids
 FROM tree_nodes
 WHERE up <> ''
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
     CAST(CAST(CAST(sum(CAST(trunc(x8) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x8 - trunc(x8)) * x9) AS BIGINT) * CAST(1e10 / x9 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g5,
     CAST(count(x8) AS DOUBLE) AS g7,
     FIRST(x_x8_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x8_status > 1) AS g8
    FROM (
    SELECT
     x_up AS x_up,
     x_realisation AS x_realisation,
     x_n0 AS x_n0,
     x_settled AS x_settled,
     x8 AS x8,
     x9 AS x9,
     x_x8_status AS x_x8_status
    FROM (
     SELECT
      x_up, x_realisation, x_n0, x_settled, x8,
      scale(x8) AS x9,
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
        WHERE up <> ''
       ) AS l1
      ) AS l2
     ) AS l3
    ) AS l4
    ) AS gathered
    GROUP BY x_up
   ) AS l1
  ) AS l2
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
    ) AS l1
   ) AS l2
  ) AS l3
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
 x_k0 AS "unit",
 x_figure AS "figure",
 x_figure_status AS "figure_status",
 x_kids AS "children",
 x_reported AS "reported",
 x_fault AS "fault"
FROM (
 SELECT
  k0 AS x_k0,
  f0 AS x_figure,
  f0_status AS x_figure_status,
  kids AS x_kids,
  reported AS x_reported,
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  n0 AS x_n0
 FROM tree_rolled
 LEFT JOIN tree_parents USING (up)
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
   coalesce(nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_unit_key,
   coalesce(nfc_normalize(trim(CAST(t."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_periode_key,
   coalesce(nfc_normalize(trim(CAST(t."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_induk_key,
   t."unit" AS x_unit,
   t."periode" AS x_periode
  FROM "pohon" AS t
 ) AS l1
),
tree_below0 AS (
 SELECT
  up AS n0, n1 AS n1,
  count(*) AS kids
 FROM tree_nodes
 WHERE up <> ''
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
 WHERE up <> ''
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
 WHERE up <> ''
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

-- # the greatest over two levels, by period, in order
-- gives unit (kept), periode (kept), tahun (kept), nama (kept), figure, figure_status (status), children (kept), reported (kept), fault (kept)
WITH tree_nodes AS (
 SELECT
  x_unit_key AS n0,
  x_periode_key AS n1,
  x_tahun_key AS n2,
  x_induk_key AS up,
  x_realisation_status AS f0_status,
  x_realisation AS f0,
  x_urut AS o0,
  x_unit AS k0,
  x_periode AS k1,
  x_tahun AS k2,
  x_nama AS k3
 FROM (
  SELECT
   coalesce(nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_unit_key,
   coalesce(nfc_normalize(trim(CAST(t."periode" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_periode_key,
   coalesce(nfc_normalize(trim(CAST(t."tahun" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_tahun_key,
   coalesce(nfc_normalize(trim(CAST(t."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_induk_key,
   CASE WHEN t."skor" IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
   CAST(t."skor" AS DOUBLE) AS x_realisation,
   t."urut" AS x_urut,
   t."unit" AS x_unit,
   t."periode" AS x_periode,
   t."tahun" AS x_tahun,
   t."nama" AS x_nama
  FROM "publik"."tree_pohon" AS t
 ) AS l1
),
tree_leaves AS (
 SELECT
  up AS n0, n1, n2, count(*) AS kids
 FROM tree_nodes
 WHERE up <> ''
 GROUP BY up, n1, n2
),
tree_level0 AS (
 SELECT
  n0, n1, n2, up, f0_status, f0, o0, k0, k1, k2, k3, CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled
 FROM tree_nodes
 LEFT JOIN tree_leaves USING (n0, n1, n2)
),
tree_below1 AS (
 SELECT
  g_up AS n0,
  g_n1 AS n1,
  g_n2 AS n2,
  g3 AS kids,
  g4 AS reported,
  g5 AS twice,
  g6 AS settled_below,
  g10 AS a0,
  g11 AS a0_status
 FROM (
  SELECT
   g_up, g_n1, g_n2, g3, g4, g5, g6, g10,
   CASE WHEN g10 IS NOT NULL THEN 0 WHEN g9 IS NOT NULL THEN g9 WHEN g8 = 0e0 THEN 20 ELSE 12 END AS g11
  FROM (
   SELECT
    g_up, g_n1, g_n2, g3, g4, g5, g6, g8, g9,
    CASE WHEN g9 IS NULL THEN g7 END AS g10
   FROM (
    SELECT
     x_up AS g_up,
     x_n1 AS g_n1,
     x_n2 AS g_n2,
     count(*) AS g3,
     count(x_realisation) AS g4,
     count(*) - count(DISTINCT x_n0) AS g5,
     min(x_settled) AS g6,
     max(x10) AS g7,
     CAST(count(x10) AS DOUBLE) AS g8,
     FIRST(x_x10_status ORDER BY x_o0 ASC NULLS FIRST) FILTER (WHERE x_x10_status > 1) AS g9
    FROM (
    SELECT
     x_up AS x_up,
     x_n1 AS x_n1,
     x_n2 AS x_n2,
     x_realisation AS x_realisation,
     x_n0 AS x_n0,
     x_settled AS x_settled,
     x_o0 AS x_o0,
     x10 AS x10,
     x_x10_status AS x_x10_status
    FROM (
     SELECT
      x_up, x_n1, x_n2, x_realisation, x_n0, x_settled, x10, x_o0,
      CASE WHEN x10 IS NOT NULL THEN 0 ELSE x_realisation_status END AS x_x10_status
     FROM (
      SELECT
       x_up, x_n1, x_n2, x_realisation_status, x_realisation, x_n0, x_settled, x_o0,
       CASE WHEN x_realisation < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x7, x_realisation, x8)) / x7) + 0e0 AS x10
      FROM (
       SELECT
        x_up, x_n1, x_n2, x_realisation_status, x_realisation, x_n0, x_settled, x_o0,
        scale(x_realisation) AS x7,
        abs(x_realisation) * 134217729e0 - (abs(x_realisation) * 134217729e0 - abs(x_realisation)) AS x8
       FROM (
        SELECT
         up AS x_up,
         n1 AS x_n1,
         n2 AS x_n2,
         f0_status AS x_realisation_status,
         f0 AS x_realisation,
         n0 AS x_n0,
         settled AS x_settled,
         o0 AS x_o0
        FROM tree_level0
        WHERE up <> ''
       ) AS l1
      ) AS l2
     ) AS l3
    ) AS l4
    ) AS gathered
    GROUP BY x_up, x_n1, x_n2
   ) AS l1
  ) AS l2
 ) AS l3
),
tree_level1 AS (
 SELECT
  x_n0 AS n0,
  x_n1 AS n1,
  x_n2 AS n2,
  x_up AS up,
  x_o0 AS o0,
  x_k0 AS k0,
  x_k1 AS k1,
  x_k2 AS k2,
  x_k3 AS k3,
  x13 AS f0,
  x14 AS f0_status,
  x2 AS settled,
  x_kids AS kids,
  x_reported AS reported
 FROM (
  SELECT
   x_kids, x2, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_parent END ELSE x_realisation END AS x13,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 0 THEN x_realisation_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_parent IS NOT NULL THEN 0 WHEN x_of_children IS NULL THEN x_of_children_status ELSE 12 END) END ELSE x_realisation_status END AS x14
  FROM (
   SELECT
    x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
    CASE WHEN x_of_children < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x8, x_of_children, x9)) / x8) + 0e0 AS x_realisation_of_parent
   FROM (
    SELECT
     x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
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
      n1 AS x_n1,
      n2 AS x_n2,
      up AS x_up,
      o0 AS x_o0,
      k0 AS x_k0,
      k1 AS x_k1,
      k2 AS x_k2,
      k3 AS x_k3
     FROM tree_nodes
     LEFT JOIN tree_below1 USING (n0, n1, n2)
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
),
tree_below2 AS (
 SELECT
  g_up AS n0,
  g_n1 AS n1,
  g_n2 AS n2,
  g3 AS kids,
  g4 AS reported,
  g5 AS twice,
  g6 AS settled_below,
  g10 AS a0,
  g11 AS a0_status
 FROM (
  SELECT
   g_up, g_n1, g_n2, g3, g4, g5, g6, g10,
   CASE WHEN g10 IS NOT NULL THEN 0 WHEN g9 IS NOT NULL THEN g9 WHEN g8 = 0e0 THEN 20 ELSE 12 END AS g11
  FROM (
   SELECT
    g_up, g_n1, g_n2, g3, g4, g5, g6, g8, g9,
    CASE WHEN g9 IS NULL THEN g7 END AS g10
   FROM (
    SELECT
     x_up AS g_up,
     x_n1 AS g_n1,
     x_n2 AS g_n2,
     count(*) AS g3,
     count(x_realisation) AS g4,
     count(*) - count(DISTINCT x_n0) AS g5,
     min(x_settled) AS g6,
     max(x10) AS g7,
     CAST(count(x10) AS DOUBLE) AS g8,
     FIRST(x_x10_status ORDER BY x_o0 ASC NULLS FIRST) FILTER (WHERE x_x10_status > 1) AS g9
    FROM (
    SELECT
     x_up AS x_up,
     x_n1 AS x_n1,
     x_n2 AS x_n2,
     x_realisation AS x_realisation,
     x_n0 AS x_n0,
     x_settled AS x_settled,
     x_o0 AS x_o0,
     x10 AS x10,
     x_x10_status AS x_x10_status
    FROM (
     SELECT
      x_up, x_n1, x_n2, x_realisation, x_n0, x_settled, x10, x_o0,
      CASE WHEN x10 IS NOT NULL THEN 0 ELSE x_realisation_status END AS x_x10_status
     FROM (
      SELECT
       x_up, x_n1, x_n2, x_realisation_status, x_realisation, x_n0, x_settled, x_o0,
       CASE WHEN x_realisation < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x7, x_realisation, x8)) / x7) + 0e0 AS x10
      FROM (
       SELECT
        x_up, x_n1, x_n2, x_realisation_status, x_realisation, x_n0, x_settled, x_o0,
        scale(x_realisation) AS x7,
        abs(x_realisation) * 134217729e0 - (abs(x_realisation) * 134217729e0 - abs(x_realisation)) AS x8
       FROM (
        SELECT
         up AS x_up,
         n1 AS x_n1,
         n2 AS x_n2,
         f0_status AS x_realisation_status,
         f0 AS x_realisation,
         n0 AS x_n0,
         settled AS x_settled,
         o0 AS x_o0
        FROM tree_level1
        WHERE up <> ''
       ) AS l1
      ) AS l2
     ) AS l3
    ) AS l4
    ) AS gathered
    GROUP BY x_up, x_n1, x_n2
   ) AS l1
  ) AS l2
 ) AS l3
),
tree_level2 AS (
 SELECT
  x_n0 AS n0,
  x_n1 AS n1,
  x_n2 AS n2,
  x_up AS up,
  x_o0 AS o0,
  x_k0 AS k0,
  x_k1 AS k1,
  x_k2 AS k2,
  x_k3 AS k3,
  x13 AS f0,
  x14 AS f0_status,
  x2 AS settled,
  x_kids AS kids,
  x_reported AS reported
 FROM (
  SELECT
   x_kids, x2, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_parent END ELSE x_realisation END AS x13,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 0 THEN x_realisation_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_parent IS NOT NULL THEN 0 WHEN x_of_children IS NULL THEN x_of_children_status ELSE 12 END) END ELSE x_realisation_status END AS x14
  FROM (
   SELECT
    x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
    CASE WHEN x_of_children < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x8, x_of_children, x9)) / x8) + 0e0 AS x_realisation_of_parent
   FROM (
    SELECT
     x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_n1, x_n2, x_up, x_o0, x_k0, x_k1, x_k2, x_k3,
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
      n1 AS x_n1,
      n2 AS x_n2,
      up AS x_up,
      o0 AS x_o0,
      k0 AS x_k0,
      k1 AS x_k1,
      k2 AS x_k2,
      k3 AS x_k3
     FROM tree_nodes
     LEFT JOIN tree_below2 USING (n0, n1, n2)
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
),
tree_alike AS (
 SELECT
  n0, n1, n2, count(*) AS own_rows
 FROM tree_nodes
 GROUP BY n0, n1, n2
),
tree_parents AS (
 SELECT
  n0 AS up, n1, n2, count(*) AS rows_above
 FROM tree_nodes
 GROUP BY n0, n1, n2
),
tree_rolled AS (
 SELECT
  n0, n1, n2, up, f0_status, f0, o0, k0, k1, k2, k3, settled, kids, reported, own_rows
 FROM tree_level2
 LEFT JOIN tree_alike USING (n0, n1, n2)
)
SELECT
 x_k0 AS "unit",
 x_k1 AS "periode",
 x_k2 AS "tahun",
 x_k3 AS "nama",
 x_figure AS "figure",
 x_figure_status AS "figure_status",
 x_kids AS "children",
 x_reported AS "reported",
 x_fault AS "fault"
FROM (
 SELECT
  k0 AS x_k0,
  k1 AS x_k1,
  k2 AS x_k2,
  k3 AS x_k3,
  f0 AS x_figure,
  f0_status AS x_figure_status,
  kids AS x_kids,
  reported AS x_reported,
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  o0 AS x_o0
 FROM tree_rolled
 LEFT JOIN tree_parents USING (up, n1, n2)
) AS l1
ORDER BY x_o0

-- # means by weight
-- gives unit (kept), figure, figure_status (status), children (kept), reported (kept), fault (kept)
WITH tree_nodes AS (
 SELECT
  x_unit_key AS n0,
  x_induk_key AS up,
  x_realisation_status AS f0_status,
  x_realisation AS f0,
  x_weight_status AS f1_status,
  x_weight AS f1,
  x_unit AS k0
 FROM (
  SELECT
   coalesce(nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_unit_key,
   coalesce(nfc_normalize(trim(CAST(t."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_induk_key,
   CASE WHEN t."skor" IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
   CAST(t."skor" AS DOUBLE) AS x_realisation,
   CASE WHEN t."bobot" IS NULL THEN 2 ELSE 0 END AS x_weight_status,
   CAST(t."bobot" AS DOUBLE) AS x_weight,
   t."unit" AS x_unit
  FROM "pohon" AS t
 ) AS l1
),
tree_leaves AS (
 SELECT
  up AS n0, count(*) AS kids
 FROM tree_nodes
 WHERE up <> ''
 GROUP BY up
),
tree_level0 AS (
 SELECT
  n0, up, f0_status, f0, f1_status, f1, k0, CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled
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
  g10 AS a0_status,
  g15 AS a1,
  g16 AS a1_status
 FROM (
  SELECT
   g_up, g1, g2, g3, g4, g9, g15,
   CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g10,
   CASE WHEN g15 IS NOT NULL THEN 0 WHEN g14 IS NOT NULL THEN g14 WHEN g13 = 0e0 THEN 20 ELSE 12 END AS g16
  FROM (
   SELECT
    g_up, g1, g2, g3, g4, g7, g8, g13, g14,
    CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < 1e15 THEN g5 END) END AS g9,
    CASE WHEN g14 IS NULL THEN (CASE WHEN abs(g11) < 1e15 THEN g11 END) END AS g15
   FROM (
    SELECT
     x_up AS g_up,
     count(*) AS g1,
     count(x_realisation) AS g2,
     count(*) - count(DISTINCT x_n0) AS g3,
     min(x_settled) AS g4,
     CAST(CAST(CAST(sum(CAST(trunc(x12) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x12 - trunc(x12)) * x13) AS BIGINT) * CAST(1e10 / x13 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g5,
     CAST(count(x12) AS DOUBLE) AS g7,
     FIRST(x_x12_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x12_status > 1) AS g8,
     CAST(CAST(CAST(sum(CAST(trunc(x18) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x18 - trunc(x18)) * x19) AS BIGINT) * CAST(1e10 / x19 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g11,
     CAST(count(x18) AS DOUBLE) AS g13,
     FIRST(x_x18_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x18_status > 1) AS g14
    FROM (
    SELECT
     x_up AS x_up,
     x_realisation AS x_realisation,
     x_n0 AS x_n0,
     x_settled AS x_settled,
     x12 AS x12,
     x13 AS x13,
     x_x12_status AS x_x12_status,
     x18 AS x18,
     x19 AS x19,
     x_x18_status AS x_x18_status
    FROM (
     SELECT
      x_up, x_realisation, x_n0, x_settled, x12, x18, x19, x_x18_status,
      scale(x12) AS x13,
      CASE WHEN x12 IS NOT NULL THEN 0 WHEN x_weight IS NULL THEN x6 ELSE x_realisation_status END AS x_x12_status
     FROM (
      SELECT
       x_up, x_realisation_status, x_realisation, x_n0, x_settled, x6, x_weight, x18,
       CASE WHEN x8 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x9, x8, x10)) / x9) + 0e0 AS x12,
       scale(x18) AS x19,
       CASE WHEN x18 IS NOT NULL THEN 0 ELSE x6 END AS x_x18_status
      FROM (
       SELECT
        x_up, x_realisation_status, x_realisation, x_n0, x_settled, x6, x_weight, x8,
        scale(x8) AS x9,
        abs(x8) * 134217729e0 - (abs(x8) * 134217729e0 - abs(x8)) AS x10,
        CASE WHEN x_weight < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x15, x_weight, x16)) / x15) + 0e0 AS x18
       FROM (
        SELECT
         x_up, x_realisation_status, x_realisation, x_n0, x_settled, x_weight,
         CASE WHEN x_weight_status = 2 THEN 19 ELSE x_weight_status END AS x6,
         x_weight * x_realisation AS x8,
         scale(x_weight) AS x15,
         abs(x_weight) * 134217729e0 - (abs(x_weight) * 134217729e0 - abs(x_weight)) AS x16
        FROM (
         SELECT
          up AS x_up,
          f0_status AS x_realisation_status,
          f0 AS x_realisation,
          n0 AS x_n0,
          settled AS x_settled,
          f1_status AS x_weight_status,
          f1 AS x_weight
         FROM tree_level0
         WHERE up <> ''
        ) AS l1
       ) AS l2
      ) AS l3
     ) AS l4
    ) AS l5
    ) AS gathered
    GROUP BY x_up
   ) AS l1
  ) AS l2
 ) AS l3
),
tree_level1 AS (
 SELECT
  x_n0 AS n0,
  x_up AS up,
  x_f1_status AS f1_status,
  x_f1 AS f1,
  x_k0 AS k0,
  x16 AS f0,
  x17 AS f0_status,
  x2 AS settled,
  x_kids AS kids,
  x_reported AS reported
 FROM (
  SELECT
   x_kids, x2, x_reported, x_n0, x_up, x_f1_status, x_f1, x_k0,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_parent END ELSE x_realisation END AS x16,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 0 THEN x_realisation_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_parent IS NOT NULL THEN 0 WHEN x_of_children IS NULL THEN x_of_children_status WHEN x_of_children_2 IS NULL THEN x_of_children_status_2 WHEN x10 IS NULL THEN 13 ELSE 12 END) END ELSE x_realisation_status END AS x17
  FROM (
   SELECT
    x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_of_children_status_2, x_of_children_2, x10, x_reported, x_n0, x_up, x_f1_status, x_f1, x_k0,
    CASE WHEN x10 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x11, x10, x12)) / x11) + 0e0 AS x_realisation_of_parent
   FROM (
    SELECT
     x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_of_children_status_2, x_of_children_2, x10, x_reported, x_n0, x_up, x_f1_status, x_f1, x_k0,
     scale(x10) AS x11,
     abs(x10) * 134217729e0 - (abs(x10) * 134217729e0 - abs(x10)) AS x12
    FROM (
     SELECT
      x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_of_children_status_2, x_of_children_2, x_reported, x_n0, x_up, x_f1_status, x_f1, x_k0,
      CASE WHEN x_kids = 0 THEN 1 ELSE x_settled_below END AS x2,
      x_of_children / nullif(x_of_children_2, 0e0) AS x10
     FROM (
      SELECT
       coalesce(kids, 0) AS x_kids,
       coalesce(settled_below, 0) AS x_settled_below,
       coalesce(twice, 0) AS x_twice,
       f0_status AS x_realisation_status,
       f0 AS x_realisation,
       a0_status AS x_of_children_status,
       a0 AS x_of_children,
       a1_status AS x_of_children_status_2,
       a1 AS x_of_children_2,
       coalesce(reported, 0) AS x_reported,
       n0 AS x_n0,
       up AS x_up,
       f1_status AS x_f1_status,
       f1 AS x_f1,
       k0 AS x_k0
      FROM tree_nodes
      LEFT JOIN tree_below1 USING (n0)
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
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
  n0, up, f0_status, f0, f1_status, f1, k0, settled, kids, reported, own_rows
 FROM tree_level1
 LEFT JOIN tree_alike USING (n0)
)
SELECT
 x_k0 AS "unit",
 x_figure AS "figure",
 x_figure_status AS "figure_status",
 x_kids AS "children",
 x_reported AS "reported",
 x_fault AS "fault"
FROM (
 SELECT
  k0 AS x_k0,
  f0 AS x_figure,
  f0_status AS x_figure_status,
  kids AS x_kids,
  reported AS x_reported,
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  n0 AS x_n0
 FROM tree_rolled
 LEFT JOIN tree_parents USING (up)
) AS l1
ORDER BY x_n0

-- # a kind in each row
-- gives unit (kept), figure, figure_status (status), children (kept), reported (kept), fault (kept)
WITH tree_nodes AS (
 SELECT
  x_unit_key AS n0,
  x_induk_key AS up,
  x_realisation_status AS f0_status,
  x_realisation AS f0,
  x_numerator_status AS f1_status,
  x_numerator AS f1,
  x_denominator_status AS f2_status,
  x_denominator AS f2,
  x_consolidation AS c0,
  x_unit AS k0
 FROM (
  SELECT
   coalesce(nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_unit_key,
   coalesce(nfc_normalize(trim(CAST(t."induk" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", '') AS x_induk_key,
   CASE WHEN t."skor" IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
   CAST(t."skor" AS DOUBLE) AS x_realisation,
   CASE WHEN t."pembilang" IS NULL THEN 2 ELSE 0 END AS x_numerator_status,
   CAST(t."pembilang" AS DOUBLE) AS x_numerator,
   CASE WHEN t."penyebut" IS NULL THEN 2 ELSE 0 END AS x_denominator_status,
   CAST(t."penyebut" AS DOUBLE) AS x_denominator,
   CAST(t."konsolidasi" AS VARCHAR) COLLATE "C" AS x_consolidation,
   t."unit" AS x_unit
  FROM "pohon" AS t
 ) AS l1
),
tree_leaves AS (
 SELECT
  up AS n0, count(*) AS kids
 FROM tree_nodes
 WHERE up <> ''
 GROUP BY up
),
tree_level0 AS (
 SELECT
  n0, up, f0_status, f0, f1_status, f1, f2_status, f2, k0, CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled
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
  g10 AS a0_status,
  g12 AS a1,
  g13 AS a1_status,
  g18 AS a2,
  g19 AS a2_status,
  g24 AS a3,
  g25 AS a3_status,
  g30 AS a4,
  g31 AS a4_status,
  g36 AS a5,
  g37 AS a5_status,
  g39 AS a6,
  g40 AS a6_status,
  g42 AS a7,
  g43 AS a7_status,
  g45 AS a8,
  g46 AS a8_status
 FROM (
  SELECT
   g_up, g1, g2, g3, g4, g9, g12, g18, g19, g24, g25, g30, g31, g36, g37, g39, g40, g42, g43, g45, g46,
   CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g10,
   CASE WHEN g12 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g13
  FROM (
   SELECT
    g_up, g1, g2, g3, g4, g7, g8, g18, g24, g30, g36, g39, g42, g45,
    CASE WHEN g8 IS NULL THEN g6 END AS g9,
    CASE WHEN g8 IS NULL THEN (g6 / nullif(g7, 0e0)) END AS g12,
    CASE WHEN g18 IS NOT NULL THEN 0 WHEN g17 IS NOT NULL THEN g17 WHEN g16 = 0e0 THEN 20 ELSE 12 END AS g19,
    CASE WHEN g24 IS NOT NULL THEN 0 WHEN g23 IS NOT NULL THEN g23 WHEN g22 = 0e0 THEN 20 ELSE 12 END AS g25,
    CASE WHEN g30 IS NOT NULL THEN 0 WHEN g29 IS NOT NULL THEN g29 WHEN g28 = 0e0 THEN 20 ELSE 12 END AS g31,
    CASE WHEN g36 IS NOT NULL THEN 0 WHEN g35 IS NOT NULL THEN g35 WHEN g34 = 0e0 THEN 20 ELSE 12 END AS g37,
    CASE WHEN g39 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g40,
    CASE WHEN g42 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g43,
    CASE WHEN g45 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g46
   FROM (
    SELECT
     g_up, g1, g2, g3, g4, g7, g8, g16, g17, g22, g23, g28, g29, g34, g35,
     CASE WHEN abs(g5) < 1e15 THEN g5 END AS g6,
     CASE WHEN g17 IS NULL THEN (CASE WHEN abs(g14) < 1e15 THEN g14 END) END AS g18,
     CASE WHEN g23 IS NULL THEN (CASE WHEN abs(g20) < 1e15 THEN g20 END) END AS g24,
     CASE WHEN g29 IS NULL THEN (CASE WHEN abs(g26) < 1e15 THEN g26 END) END AS g30,
     CASE WHEN g35 IS NULL THEN (CASE WHEN abs(g32) < 1e15 THEN g32 END) END AS g36,
     CASE WHEN g8 IS NULL THEN g38 END AS g39,
     CASE WHEN g8 IS NULL THEN g41 END AS g42,
     CASE WHEN g8 IS NULL THEN g44 END AS g45
    FROM (
     SELECT
      x_up AS g_up,
      count(*) AS g1,
      count(x_realisation) AS g2,
      count(*) - count(DISTINCT x_n0) AS g3,
      min(x_settled) AS g4,
      CAST(CAST(CAST(sum(CAST(trunc(x8) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x8 - trunc(x8)) * x9) AS BIGINT) * CAST(1e10 / x9 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g5,
      CAST(count(x8) AS DOUBLE) AS g7,
      FIRST(x_x8_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x8_status > 1) AS g8,
      CAST(CAST(CAST(sum(CAST(trunc(x16) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x16 - trunc(x16)) * x17) AS BIGINT) * CAST(1e10 / x17 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g14,
      CAST(count(x16) AS DOUBLE) AS g16,
      FIRST(x_x16_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x16_status > 1) AS g17,
      CAST(CAST(CAST(sum(CAST(trunc(x24) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x24 - trunc(x24)) * x25) AS BIGINT) * CAST(1e10 / x25 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g20,
      CAST(count(x24) AS DOUBLE) AS g22,
      FIRST(x_x24_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x24_status > 1) AS g23,
      CAST(CAST(CAST(sum(CAST(trunc(x31) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x31 - trunc(x31)) * x32) AS BIGINT) * CAST(1e10 / x32 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g26,
      CAST(count(x31) AS DOUBLE) AS g28,
      FIRST(x_x31_status ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE x_x31_status > 1) AS g29,
      CAST(CAST(CAST(sum(CAST(trunc(CAST(NULL AS DOUBLE)) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((CAST(NULL AS DOUBLE) - trunc(CAST(NULL AS DOUBLE))) * x34) AS BIGINT) * CAST(1e10 / x34 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g32,
      CAST(count(CAST(NULL AS DOUBLE)) AS DOUBLE) AS g34,
      FIRST(19 ORDER BY x_n0 ASC NULLS FIRST) FILTER (WHERE 19 > 1) AS g35,
      min(x8) AS g38,
      max(x8) AS g41,
      FIRST(x8 ORDER BY x_n0 DESC NULLS LAST) FILTER (WHERE x_x8_status = 0) AS g44
     FROM (
     SELECT
      x_up AS x_up,
      x_realisation AS x_realisation,
      x_n0 AS x_n0,
      x_settled AS x_settled,
      x8 AS x8,
      x9 AS x9,
      x_x8_status AS x_x8_status,
      x16 AS x16,
      x17 AS x17,
      x_x16_status AS x_x16_status,
      x24 AS x24,
      x25 AS x25,
      x_x24_status AS x_x24_status,
      x31 AS x31,
      x32 AS x32,
      x_x31_status AS x_x31_status,
      x34 AS x34
     FROM (
      SELECT
       x_up, x_realisation, x_n0, x_settled, x8, x9, x_x8_status, x16, x17, x_x16_status, x24, x25, x_x24_status, x31, x34,
       scale(x31) AS x32,
       CASE WHEN x31 IS NOT NULL THEN 0 WHEN CAST(NULL AS DOUBLE) IS NULL THEN 19 ELSE x_realisation_status END AS x_x31_status
      FROM (
       SELECT
        x_up, x_realisation_status, x_realisation, x_n0, x_settled, x8, x16, x24, x34,
        scale(x8) AS x9,
        CASE WHEN x8 IS NOT NULL THEN 0 ELSE x_realisation_status END AS x_x8_status,
        scale(x16) AS x17,
        CASE WHEN x16 IS NOT NULL THEN 0 ELSE x_numerator_status END AS x_x16_status,
        scale(x24) AS x25,
        CASE WHEN x24 IS NOT NULL THEN 0 ELSE x_denominator_status END AS x_x24_status,
        CASE WHEN x27 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x28, x27, x29)) / x28) + 0e0 AS x31
       FROM (
        SELECT
         x_up, x_realisation_status, x_realisation, x_n0, x_settled, x_numerator_status, x_denominator_status, x27, x34,
         CASE WHEN x_realisation < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x5, x_realisation, x6)) / x5) + 0e0 AS x8,
         CASE WHEN x_numerator < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x13, x_numerator, x14)) / x13) + 0e0 AS x16,
         CASE WHEN x_denominator < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x21, x_denominator, x22)) / x21) + 0e0 AS x24,
         scale(x27) AS x28,
         abs(x27) * 134217729e0 - (abs(x27) * 134217729e0 - abs(x27)) AS x29
        FROM (
         SELECT
          x_up, x_realisation_status, x_realisation, x_n0, x_settled, x_numerator_status, x_numerator, x_denominator_status, x_denominator,
          scale(x_realisation) AS x5,
          abs(x_realisation) * 134217729e0 - (abs(x_realisation) * 134217729e0 - abs(x_realisation)) AS x6,
          scale(x_numerator) AS x13,
          abs(x_numerator) * 134217729e0 - (abs(x_numerator) * 134217729e0 - abs(x_numerator)) AS x14,
          scale(x_denominator) AS x21,
          abs(x_denominator) * 134217729e0 - (abs(x_denominator) * 134217729e0 - abs(x_denominator)) AS x22,
          CAST(NULL AS DOUBLE) * x_realisation AS x27,
          CASE WHEN abs(CAST(NULL AS DOUBLE)) < 1e5 THEN 1e10 WHEN abs(CAST(NULL AS DOUBLE)) < 1e6 THEN 1e9 WHEN abs(CAST(NULL AS DOUBLE)) < 1e7 THEN 1e8 WHEN abs(CAST(NULL AS DOUBLE)) < 1e8 THEN 1e7 WHEN abs(CAST(NULL AS DOUBLE)) < 1e9 THEN 1e6 WHEN abs(CAST(NULL AS DOUBLE)) < 1e10 THEN 1e5 WHEN abs(CAST(NULL AS DOUBLE)) < 1e11 THEN 1e4 WHEN abs(CAST(NULL AS DOUBLE)) < 1e12 THEN 1000e0 WHEN abs(CAST(NULL AS DOUBLE)) < 1e13 THEN 100e0 WHEN abs(CAST(NULL AS DOUBLE)) < 1e14 THEN 10e0 WHEN abs(CAST(NULL AS DOUBLE)) < 999999999999999.5e0 THEN 1e0 END AS x34
         FROM (
          SELECT
           up AS x_up,
           f0_status AS x_realisation_status,
           f0 AS x_realisation,
           n0 AS x_n0,
           settled AS x_settled,
           f1_status AS x_numerator_status,
           f1 AS x_numerator,
           f2_status AS x_denominator_status,
           f2 AS x_denominator
          FROM tree_level0
          WHERE up <> ''
         ) AS l1
        ) AS l2
       ) AS l3
      ) AS l4
     ) AS l5
     ) AS gathered
     GROUP BY x_up
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
),
tree_level1 AS (
 SELECT
  x_n0 AS n0,
  x_up AS up,
  x_k0 AS k0,
  x52 AS f0,
  x53 AS f0_status,
  x61 AS f1,
  x62 AS f1_status,
  x70 AS f2,
  x71 AS f2_status,
  x2 AS settled,
  x_kids AS kids,
  x_reported AS reported
 FROM (
  SELECT
   x_kids, x2, x61, x62, x70, x71, x_reported, x_n0, x_up, x_k0,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_parent END ELSE x_realisation END AS x52,
   CASE WHEN x_realisation IS NULL AND x_kids > 0 AND 1 = 1 THEN CASE WHEN x2 = 0 THEN x_realisation_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_parent IS NOT NULL THEN 0 WHEN x43 IS NULL THEN (CASE WHEN x_consolidation = 'sum' THEN CASE WHEN x_realisation_of_units IS NOT NULL THEN 0 WHEN x17 IS NULL THEN x_x17_status ELSE 12 END WHEN x_consolidation = 'average' THEN CASE WHEN x_realisation_of_units IS NOT NULL THEN 0 WHEN x17 IS NULL THEN x_x17_status ELSE 12 END WHEN x_consolidation = 'ratio' THEN CASE WHEN x_realisation_of_units IS NOT NULL THEN 0 WHEN x17 IS NULL THEN x_x17_status ELSE 12 END WHEN x_consolidation = 'weighted' THEN CASE WHEN x26 IS NOT NULL THEN 0 WHEN x_of_children_5 IS NULL THEN x_of_children_status_5 WHEN x_of_children_6 IS NULL THEN x_of_children_status_6 ELSE 13 END WHEN x_consolidation = 'same' THEN (CASE WHEN x39 IS NULL THEN CASE WHEN x39 IS NOT NULL THEN 0 WHEN x_of_children_7 IS NULL THEN x_of_children_status_7 WHEN x_of_children_8 IS NULL THEN x_of_children_status_8 ELSE 12 END WHEN x39 <> 0e0 THEN x_of_children_status_9 ELSE 11 END) WHEN x_consolidation = 'max' THEN x_of_children_status_8 WHEN x_consolidation = 'min' THEN x_of_children_status_7 ELSE 21 END) ELSE 12 END) END ELSE x_realisation_status END AS x53
  FROM (
   SELECT
    x_kids, x2, x_twice, x_realisation_status, x_realisation, x_consolidation, x17, x_realisation_of_units, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x39, x_of_children_status_9, x43, x_x17_status, x61, x62, x70, x71, x_reported, x_n0, x_up, x_k0,
    CASE WHEN x43 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x44, x43, x45)) / x44) + 0e0 AS x_realisation_of_parent
   FROM (
    SELECT
     x_kids, x2, x_twice, x_realisation_status, x_realisation, x_consolidation, x17, x_realisation_of_units, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x39, x_of_children_status_9, x43, x_x17_status, x61, x62, x70, x71, x_reported, x_n0, x_up, x_k0,
     scale(x43) AS x44,
     abs(x43) * 134217729e0 - (abs(x43) * 134217729e0 - abs(x43)) AS x45
    FROM (
     SELECT
      x_kids, x2, x_twice, x_realisation_status, x_realisation, x_consolidation, x17, x_realisation_of_units, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x39, x_of_children_status_9, x_x17_status, x61, x62, x70, x71, x_reported, x_n0, x_up, x_k0,
      CASE WHEN x_consolidation = 'sum' THEN x_realisation_of_units WHEN x_consolidation = 'average' THEN x_realisation_of_units WHEN x_consolidation = 'ratio' THEN x_realisation_of_units WHEN x_consolidation = 'weighted' THEN x26 WHEN x_consolidation = 'same' THEN (CASE WHEN x39 <> 0e0 THEN x_of_children_9 WHEN x39 = 0e0 THEN CAST(NULL AS DOUBLE) END) WHEN x_consolidation = 'max' THEN x_of_children_8 WHEN x_consolidation = 'min' THEN x_of_children_7 ELSE CAST(NULL AS DOUBLE) END AS x43
     FROM (
      SELECT
       x_kids, x2, x_twice, x_realisation_status, x_realisation, x_consolidation, x17, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x39, x_of_children_status_9, x_of_children_9, x_x17_status, x61, x62, x70, x71, x_reported, x_n0, x_up, x_k0,
       CASE WHEN x17 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x18, x17, x19)) / x18) + 0e0 AS x_realisation_of_units
      FROM (
       SELECT
        x_kids, x2, x_twice, x_realisation_status, x_realisation, x_consolidation, x17, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x_of_children_status_9, x_of_children_9, x_x17_status, x_reported, x_n0, x_up, x_k0,
        scale(x17) AS x18,
        abs(x17) * 134217729e0 - (abs(x17) * 134217729e0 - abs(x17)) AS x19,
        CASE WHEN x34 = x38 THEN 1e0 WHEN NOT (x34 = x38) THEN 0e0 END AS x39,
        CASE WHEN x_realisation IS NULL AND x_kids > 0 AND x_consolidation = 'ratio' THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_units_2 END ELSE x_numerator END AS x61,
        CASE WHEN x_realisation IS NULL AND x_kids > 0 AND x_consolidation = 'ratio' THEN CASE WHEN x2 = 0 THEN x_numerator_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_units_2 IS NOT NULL THEN 0 WHEN x_of_children_3 IS NULL THEN x_of_children_status_3 ELSE 12 END) END ELSE x_numerator_status END AS x62,
        CASE WHEN x_realisation IS NULL AND x_kids > 0 AND x_consolidation = 'ratio' THEN CASE WHEN x2 = 1 AND x_twice = 0 THEN x_realisation_of_units_3 END ELSE x_denominator END AS x70,
        CASE WHEN x_realisation IS NULL AND x_kids > 0 AND x_consolidation = 'ratio' THEN CASE WHEN x2 = 0 THEN x_denominator_status WHEN x_twice > 0 THEN 11 ELSE (CASE WHEN x_realisation_of_units_3 IS NOT NULL THEN 0 WHEN x_of_children_4 IS NULL THEN x_of_children_status_4 ELSE 12 END) END ELSE x_denominator_status END AS x71
       FROM (
        SELECT
         x_kids, x2, x_twice, x_realisation_status, x_realisation, x_of_children_status_3, x_of_children_3, x_of_children_status_4, x_of_children_4, x_consolidation, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x26, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x_of_children_status_9, x_of_children_9, x_numerator_status, x_numerator, x_denominator_status, x_denominator, x_reported, x_n0, x_up, x_k0,
         CASE WHEN x_consolidation = 'sum' THEN x_of_children WHEN x_consolidation = 'average' THEN x_of_children_2 WHEN x_consolidation = 'ratio' THEN x14 ELSE CAST(NULL AS DOUBLE) END AS x17,
         CASE WHEN x_of_children_7 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x31, x_of_children_7, x32)) / x31) + 0e0 AS x34,
         CASE WHEN x_of_children_8 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x35, x_of_children_8, x36)) / x35) + 0e0 AS x38,
         CASE WHEN x_consolidation = 'sum' THEN x_of_children_status WHEN x_consolidation = 'average' THEN x_of_children_status_2 WHEN x_consolidation = 'ratio' THEN CASE WHEN x14 IS NOT NULL THEN 0 WHEN x_of_children_3 IS NULL THEN x_of_children_status_3 WHEN x_of_children_4 IS NULL THEN x_of_children_status_4 ELSE 13 END ELSE 21 END AS x_x17_status,
         CASE WHEN x_of_children_3 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x56, x_of_children_3, x57)) / x56) + 0e0 AS x_realisation_of_units_2,
         CASE WHEN x_of_children_4 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x65, x_of_children_4, x66)) / x65) + 0e0 AS x_realisation_of_units_3
        FROM (
         SELECT
          x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_of_children_status_2, x_of_children_2, x_of_children_status_3, x_of_children_3, x_of_children_status_4, x_of_children_4, x_consolidation, x_of_children_status_5, x_of_children_5, x_of_children_status_6, x_of_children_6, x_of_children_status_7, x_of_children_7, x_of_children_status_8, x_of_children_8, x_of_children_status_9, x_of_children_9, x_numerator_status, x_numerator, x_denominator_status, x_denominator, x_reported, x_n0, x_up, x_k0,
          CASE WHEN x_kids = 0 THEN 1 ELSE x_settled_below END AS x2,
          x_of_children_3 / nullif(x_of_children_4, 0e0) AS x14,
          x_of_children_5 / nullif(x_of_children_6, 0e0) AS x26,
          scale(x_of_children_7) AS x31,
          abs(x_of_children_7) * 134217729e0 - (abs(x_of_children_7) * 134217729e0 - abs(x_of_children_7)) AS x32,
          scale(x_of_children_8) AS x35,
          abs(x_of_children_8) * 134217729e0 - (abs(x_of_children_8) * 134217729e0 - abs(x_of_children_8)) AS x36,
          scale(x_of_children_3) AS x56,
          abs(x_of_children_3) * 134217729e0 - (abs(x_of_children_3) * 134217729e0 - abs(x_of_children_3)) AS x57,
          scale(x_of_children_4) AS x65,
          abs(x_of_children_4) * 134217729e0 - (abs(x_of_children_4) * 134217729e0 - abs(x_of_children_4)) AS x66
         FROM (
          SELECT
           coalesce(kids, 0) AS x_kids,
           coalesce(settled_below, 0) AS x_settled_below,
           coalesce(twice, 0) AS x_twice,
           f0_status AS x_realisation_status,
           f0 AS x_realisation,
           a0_status AS x_of_children_status,
           a0 AS x_of_children,
           a1_status AS x_of_children_status_2,
           a1 AS x_of_children_2,
           a2_status AS x_of_children_status_3,
           a2 AS x_of_children_3,
           a3_status AS x_of_children_status_4,
           a3 AS x_of_children_4,
           c0 AS x_consolidation,
           a4_status AS x_of_children_status_5,
           a4 AS x_of_children_5,
           a5_status AS x_of_children_status_6,
           a5 AS x_of_children_6,
           a6_status AS x_of_children_status_7,
           a6 AS x_of_children_7,
           a7_status AS x_of_children_status_8,
           a7 AS x_of_children_8,
           a8_status AS x_of_children_status_9,
           a8 AS x_of_children_9,
           f1_status AS x_numerator_status,
           f1 AS x_numerator,
           f2_status AS x_denominator_status,
           f2 AS x_denominator,
           coalesce(reported, 0) AS x_reported,
           n0 AS x_n0,
           up AS x_up,
           k0 AS x_k0
          FROM tree_nodes
          LEFT JOIN tree_below1 USING (n0)
         ) AS l1
        ) AS l2
       ) AS l3
      ) AS l4
     ) AS l5
    ) AS l6
   ) AS l7
  ) AS l8
 ) AS l9
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
  n0, up, f0_status, f0, f1_status, f1, f2_status, f2, k0, settled, kids, reported, own_rows
 FROM tree_level1
 LEFT JOIN tree_alike USING (n0)
)
SELECT
 x_k0 AS "unit",
 x_figure AS "figure",
 x_figure_status AS "figure_status",
 x_kids AS "children",
 x_reported AS "reported",
 x_fault AS "fault"
FROM (
 SELECT
  k0 AS x_k0,
  f0 AS x_figure,
  f0_status AS x_figure_status,
  kids AS x_kids,
  reported AS x_reported,
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  n0 AS x_n0
 FROM tree_rolled
 LEFT JOIN tree_parents USING (up)
) AS l1
ORDER BY x_n0

-- # more depth than a tree of offices has
-- refused: sql/depth, not a depth of a tree: 65; Give a whole number from 1 to 64. /depth

-- # no column of figures
-- refused: sql/figure, no column is named for realisation; Name the column of the figures as fields.realisation. /fields/realisation
