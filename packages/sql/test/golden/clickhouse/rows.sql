-- # every named step comes back
-- gives unit (kept), whole, whole_status (status), first, first_status (status), first Part, first Part_status (status)
SELECT
 x_unit AS `unit`,
 x_whole AS `whole`,
 x_whole_status AS `whole_status`,
 x_first AS `first`,
 x_first_status AS `first_status`,
 x_first_part AS `first Part`,
 x_first_part_status AS `first Part_status`
FROM (
 SELECT
  x_unit, x_first, x_first_part, x_whole, x_first_status, x_first_part_status,
  CASE WHEN x_whole IS NOT NULL THEN 0 WHEN x_x IS NULL THEN x_x_status WHEN x_y IS NULL THEN x_y_status ELSE 12 END AS x_whole_status
 FROM (
  SELECT
   x_unit, x_x_status, x_x, x_first, x_y_status, x_y, x_first_part, x_first_status, x_first_part_status,
   CASE WHEN x15 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x16, x15, x17)) / x16) + toFloat64(0e0) AS x_whole
  FROM (
   SELECT
    x_unit, x_x_status, x_x, x_first, x_y_status, x_y, x_first_part, x15, x_first_status, x_first_part_status,
    scale(x15) AS x16,
    abs(x15) * toFloat64(134217729e0) - (abs(x15) * toFloat64(134217729e0) - abs(x15)) AS x17
   FROM (
    SELECT
     x_unit, x_x_status, x_x, x_first, x_y_status, x_y, x_first_part,
     x_first + x_first_part AS x15,
     CASE WHEN x_first IS NOT NULL THEN 0 ELSE x_x_status END AS x_first_status,
     CASE WHEN x_first_part IS NOT NULL THEN 0 ELSE x_y_status END AS x_first_part_status
    FROM (
     SELECT
      x_unit, x_x_status, x_x, x_y_status, x_y,
      CASE WHEN x3 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x4, x3, x5)) / x4) + toFloat64(0e0) AS x_first,
      CASE WHEN x10 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x11, x10, x12)) / x11) + toFloat64(0e0) AS x_first_part
     FROM (
      SELECT
       x_unit, x_x_status, x_x, x3, x_y_status, x_y, x10,
       scale(x3) AS x4,
       abs(x3) * toFloat64(134217729e0) - (abs(x3) * toFloat64(134217729e0) - abs(x3)) AS x5,
       scale(x10) AS x11,
       abs(x10) * toFloat64(134217729e0) - (abs(x10) * toFloat64(134217729e0) - abs(x10)) AS x12
      FROM (
       SELECT
        x_unit, x_x_status, x_x, x_y_status, x_y,
        x_x * toFloat64(2e0) AS x3,
        x_y * toFloat64(2e0) AS x10
       FROM (
        SELECT
         t.`unit` AS x_unit,
         CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
         CAST(t.`x` AS Nullable(Float64)) AS x_x,
         CASE WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
         CAST(t.`y` AS Nullable(Float64)) AS x_y
        FROM `kinerja` AS t
       ) AS l1
      ) AS l2
     ) AS l3
    ) AS l4
   ) AS l5
  ) AS l6
 ) AS l7
) AS l8

-- # a parameter that stands twice, and two of one value
-- gives unit (kept), value, value_status (status)
-- binds cap = 120, k = 120
SELECT
 x_unit AS `unit`,
 x_value AS `value`,
 x_value_status AS `value_status`
FROM (
 SELECT
  x_unit, x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 WHEN x_x IS NULL THEN x_x_status ELSE x_y_status END AS x_value_status
 FROM (
  SELECT
   x_unit, x_x_status, x_x, x_y_status,
   CASE WHEN x8 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x9, x8, x10)) / x9) + toFloat64(0e0) AS x_value
  FROM (
   SELECT
    x_unit, x_x_status, x_x, x_y_status, x8,
    scale(x8) AS x9,
    abs(x8) * toFloat64(134217729e0) - (abs(x8) * toFloat64(134217729e0) - abs(x8)) AS x10
   FROM (
    SELECT
     x_unit, x_x_status, x_x, x_y_status,
     ((CASE WHEN x_x <= {p1:Float64} THEN x_x WHEN {p1:Float64} <= x_x THEN {p1:Float64} END) + (CASE WHEN x_y <= {p1:Float64} THEN x_y WHEN {p1:Float64} <= x_y THEN {p1:Float64} END)) + {p2:Float64} AS x8
    FROM (
     SELECT
      t.`unit` AS x_unit,
      CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
      CAST(t.`x` AS Nullable(Float64)) AS x_x,
      CASE WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
      CAST(t.`y` AS Nullable(Float64)) AS x_y
     FROM `kinerja` AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
-- with literals
SELECT
 x_unit AS `unit`,
 x_value AS `value`,
 x_value_status AS `value_status`
FROM (
 SELECT
  x_unit, x_value,
  CASE WHEN x_value IS NOT NULL THEN 0 WHEN x_x IS NULL THEN x_x_status ELSE x_y_status END AS x_value_status
 FROM (
  SELECT
   x_unit, x_x_status, x_x, x_y_status,
   CASE WHEN x8 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x9, x8, x10)) / x9) + toFloat64(0e0) AS x_value
  FROM (
   SELECT
    x_unit, x_x_status, x_x, x_y_status, x8,
    scale(x8) AS x9,
    abs(x8) * toFloat64(134217729e0) - (abs(x8) * toFloat64(134217729e0) - abs(x8)) AS x10
   FROM (
    SELECT
     x_unit, x_x_status, x_x, x_y_status,
     ((CASE WHEN x_x <= toFloat64(120e0) THEN x_x WHEN toFloat64(120e0) <= x_x THEN toFloat64(120e0) END) + (CASE WHEN x_y <= toFloat64(120e0) THEN x_y WHEN toFloat64(120e0) <= x_y THEN toFloat64(120e0) END)) + toFloat64(120e0) AS x8
    FROM (
     SELECT
      t.`unit` AS x_unit,
      CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
      CAST(t.`x` AS Nullable(Float64)) AS x_x,
      CASE WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
      CAST(t.`y` AS Nullable(Float64)) AS x_y
     FROM `kinerja` AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # nothing, for a reason
-- gives unit (kept), value, value_status (status)
SELECT
 x_unit AS `unit`,
 CAST(NULL AS Nullable(Float64)) AS `value`,
 7 AS `value_status`
FROM (
 SELECT
  t.`unit` AS x_unit
 FROM `kinerja` AS t
) AS l1

-- # a quotient, its image and its status
-- gives unit (kept), capaian, capaian_status (status)
SELECT
 x_unit AS `unit`,
 x_capaian AS `capaian`,
 x_capaian_status AS `capaian_status`
FROM (
 SELECT
  x_unit, x_capaian,
  CASE WHEN x_capaian IS NOT NULL THEN 0 WHEN x_x IS NULL THEN x_x_status WHEN x_y IS NULL THEN x_y_status ELSE 13 END AS x_capaian_status
 FROM (
  SELECT
   x_unit, x_x_status, x_x, x_y_status, x_y,
   CASE WHEN x5 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x6, x5, x7)) / x6) + toFloat64(0e0) AS x_capaian
  FROM (
   SELECT
    x_unit, x_x_status, x_x, x_y_status, x_y, x5,
    scale(x5) AS x6,
    abs(x5) * toFloat64(134217729e0) - (abs(x5) * toFloat64(134217729e0) - abs(x5)) AS x7
   FROM (
    SELECT
     x_unit, x_x_status, x_x, x_y_status, x_y,
     x_x / nullif(x_y, toFloat64(0e0)) AS x5
    FROM (
     SELECT
      t.`unit` AS x_unit,
      CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
      CAST(t.`x` AS Nullable(Float64)) AS x_x,
      CASE WHEN t.`y` IS NULL THEN 2 ELSE 0 END AS x_y_status,
      CAST(t.`y` AS Nullable(Float64)) AS x_y
     FROM `kinerja` AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
