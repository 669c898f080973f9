-- # sums over one level
-- gives unit (kept), figure, figure_status (status), children (kept), reported (kept), fault (kept)
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
  CASE WHEN own_rows > 1 THEN 3 WHEN up <> '' AND coalesce(rows_above, 0) = 0 THEN 1 WHEN settled = 0 THEN 2 ELSE 0 END AS x_fault,
  n0 AS x_n0
 FROM (
  SELECT
   n0, up, f0_status, f0, k0, settled, kids, reported, own_rows
  FROM (
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
      CASE WHEN x_of_children < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x8, x_of_children, x9)) / x8) + toFloat64(0e0) AS x_realisation_of_units
     FROM (
      SELECT
       x_kids, x_twice, x_realisation_status, x_realisation, x_of_children_status, x_of_children, x_reported, x_n0, x_up, x_k0,
       CASE WHEN x_kids = 0 THEN 1 ELSE x_settled_below END AS x2,
       scale(x_of_children) AS x8,
       abs(x_of_children) * toFloat64(134217729e0) - (abs(x_of_children) * toFloat64(134217729e0) - abs(x_of_children)) AS x9
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
       FROM (
        SELECT
         x_unit_key AS n0,
         x_induk_key AS up,
         x_realisation_status AS f0_status,
         x_realisation AS f0,
         x_unit AS k0
        FROM (
         SELECT
          coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
          coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
          CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
          CAST(t.`skor` AS Nullable(Float64)) AS x_realisation,
          t.`unit` AS x_unit
         FROM `pohon` AS t
        ) AS l1
       ) AS tree_nodes
       ALL LEFT JOIN (
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
          CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = toFloat64(0e0) THEN 20 ELSE 12 END AS g10
         FROM (
          SELECT
           g_up, g1, g2, g3, g4, g7, g8,
           CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < toFloat64(1e15) THEN g5 END) END AS g9
          FROM (
           SELECT
            x_up AS g_up,
            count(*) AS g1,
            count(x_realisation) AS g2,
            count(*) - count(DISTINCT x_n0) AS g3,
            min(x_settled) AS g4,
            CASE WHEN count(x8) > 0 THEN CASE WHEN abs(sum(x8)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x8, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x8, 0) - trunc(ifNull(x8, 0))) * ifNull(x9, 1)) * (1e10 / ifNull(x9, 1))))) / 1e10 WHEN abs(sum(x8)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x8, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x8, 0) - trunc(ifNull(x8, 0))) * ifNull(x9, 1)) * (1e10 / ifNull(x9, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g5,
            CAST(count(x8) AS Nullable(Float64)) AS g7,
            CASE WHEN countIf(x_x8_status > 1) > 0 THEN argMinIf(x_x8_status, x_n0, x_x8_status > 1) END AS g8
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
              CASE WHEN x_realisation < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x5, x_realisation, x6)) / x5) + toFloat64(0e0) AS x8
             FROM (
              SELECT
               x_up, x_realisation_status, x_realisation, x_n0, x_settled,
               scale(x_realisation) AS x5,
               abs(x_realisation) * toFloat64(134217729e0) - (abs(x_realisation) * toFloat64(134217729e0) - abs(x_realisation)) AS x6
              FROM (
               SELECT
                up AS x_up,
                f0_status AS x_realisation_status,
                f0 AS x_realisation,
                n0 AS x_n0,
                settled AS x_settled
               FROM (
                SELECT
                 n0, up, f0_status, f0, k0, CASE WHEN coalesce(kids, 0) = 0 THEN 1 ELSE 0 END AS settled
                FROM (
                 SELECT
                  x_unit_key AS n0,
                  x_induk_key AS up,
                  x_realisation_status AS f0_status,
                  x_realisation AS f0,
                  x_unit AS k0
                 FROM (
                  SELECT
                   coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
                   coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
                   CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
                   CAST(t.`skor` AS Nullable(Float64)) AS x_realisation,
                   t.`unit` AS x_unit
                  FROM `pohon` AS t
                 ) AS l1
                ) AS tree_nodes
                ALL LEFT JOIN (
                 SELECT
                  up AS n0, count(*) AS kids
                 FROM (
                  SELECT
                   x_unit_key AS n0,
                   x_induk_key AS up,
                   x_realisation_status AS f0_status,
                   x_realisation AS f0,
                   x_unit AS k0
                  FROM (
                   SELECT
                    coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
                    coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
                    CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
                    CAST(t.`skor` AS Nullable(Float64)) AS x_realisation,
                    t.`unit` AS x_unit
                   FROM `pohon` AS t
                  ) AS l1
                 ) AS tree_nodes
                 WHERE up <> ''
                 GROUP BY up
                ) AS tree_leaves USING (n0)
               ) AS tree_level0
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
       ) AS tree_below1 USING (n0)
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS tree_level1
  ALL LEFT JOIN (
   SELECT
    n0, count(*) AS own_rows
   FROM (
    SELECT
     x_unit_key AS n0,
     x_induk_key AS up,
     x_realisation_status AS f0_status,
     x_realisation AS f0,
     x_unit AS k0
    FROM (
     SELECT
      coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
      coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
      CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
      CAST(t.`skor` AS Nullable(Float64)) AS x_realisation,
      t.`unit` AS x_unit
     FROM `pohon` AS t
    ) AS l1
   ) AS tree_nodes
   GROUP BY n0
  ) AS tree_alike USING (n0)
 ) AS tree_rolled
 ALL LEFT JOIN (
  SELECT
   n0 AS up, count(*) AS rows_above
  FROM (
   SELECT
    x_unit_key AS n0,
    x_induk_key AS up,
    x_realisation_status AS f0_status,
    x_realisation AS f0,
    x_unit AS k0
   FROM (
    SELECT
     coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
     coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
     CASE WHEN t.`skor` IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
     CAST(t.`skor` AS Nullable(Float64)) AS x_realisation,
     t.`unit` AS x_unit
    FROM `pohon` AS t
   ) AS l1
  ) AS tree_nodes
  GROUP BY n0
 ) AS tree_parents USING (up)
) AS l1
ORDER BY x_n0

-- # heights of two levels
-- gives height (kept), nodes (kept)
SELECT
 height,
 count(*) AS nodes
FROM (
 SELECT
  n0, n1, up,
  CASE WHEN coalesce(kids, 0) = 0 THEN 0 WHEN low < 0 THEN -1 ELSE high + 1 END AS height
 FROM (
  SELECT
   x_unit_key AS n0,
   x_periode_key AS n1,
   x_induk_key AS up,
   x_unit AS k0,
   x_periode AS k1
  FROM (
   SELECT
    coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
    coalesce(replaceRegexpAll(CAST(t.`periode` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_periode_key,
    coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
    t.`unit` AS x_unit,
    t.`periode` AS x_periode
   FROM `pohon` AS t
  ) AS l1
 ) AS tree_nodes
 ALL LEFT JOIN (
  SELECT
   up AS n0, n1 AS n1,
   count(*) AS kids, min(height) AS low, max(height) AS high
  FROM (
   SELECT
    n0, n1, up,
    CASE WHEN coalesce(kids, 0) = 0 THEN 0 WHEN low < 0 THEN -1 ELSE high + 1 END AS height
   FROM (
    SELECT
     x_unit_key AS n0,
     x_periode_key AS n1,
     x_induk_key AS up,
     x_unit AS k0,
     x_periode AS k1
    FROM (
     SELECT
      coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
      coalesce(replaceRegexpAll(CAST(t.`periode` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_periode_key,
      coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
      t.`unit` AS x_unit,
      t.`periode` AS x_periode
     FROM `pohon` AS t
    ) AS l1
   ) AS tree_nodes
   ALL LEFT JOIN (
    SELECT
     up AS n0, n1 AS n1,
     count(*) AS kids, min(height) AS low, max(height) AS high
    FROM (
     SELECT
      n0, n1, up,
      CASE WHEN coalesce(kids, 0) = 0 THEN 0 ELSE -1 END AS height
     FROM (
      SELECT
       x_unit_key AS n0,
       x_periode_key AS n1,
       x_induk_key AS up,
       x_unit AS k0,
       x_periode AS k1
      FROM (
       SELECT
        coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
        coalesce(replaceRegexpAll(CAST(t.`periode` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_periode_key,
        coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
        t.`unit` AS x_unit,
        t.`periode` AS x_periode
       FROM `pohon` AS t
      ) AS l1
     ) AS tree_nodes
     ALL LEFT JOIN (
      SELECT
       up AS n0, n1 AS n1,
       count(*) AS kids
      FROM (
       SELECT
        x_unit_key AS n0,
        x_periode_key AS n1,
        x_induk_key AS up,
        x_unit AS k0,
        x_periode AS k1
       FROM (
        SELECT
         coalesce(replaceRegexpAll(CAST(t.`unit` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_unit_key,
         coalesce(replaceRegexpAll(CAST(t.`periode` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_periode_key,
         coalesce(replaceRegexpAll(CAST(t.`induk` AS Nullable(String)), '^\\s+|\\s+$', ''), '') AS x_induk_key,
         t.`unit` AS x_unit,
         t.`periode` AS x_periode
        FROM `pohon` AS t
       ) AS l1
      ) AS tree_nodes
      WHERE up <> ''
      GROUP BY up, n1
     ) AS tree_below0 USING (n0, n1)
    ) AS tree_level0
    WHERE up <> ''
    GROUP BY up, n1
   ) AS tree_below1 USING (n0, n1)
  ) AS tree_level1
  WHERE up <> ''
  GROUP BY up, n1
 ) AS tree_below2 USING (n0, n1)
) AS tree_level2
GROUP BY height
ORDER BY height

-- # no depth at all
-- refused: sql/depth, not a depth of a tree: 0; Give a whole number from 1 to 64. /depth
