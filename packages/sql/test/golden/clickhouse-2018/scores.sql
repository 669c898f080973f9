-- # of the documents in force
-- refused: sql/versions, this version of clickhouse cannot tell which document replaced a target; Use a newer server, or leave out the rows whose target was replaced. /versions

-- # of equal weight
-- gives score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status)
SELECT
 g14 AS `score`,
 g_score_status AS `score_status`,
 g23 AS `scoreReported`,
 g_score_reported_status AS `scoreReported_status`,
 g_coverage AS `coverage`,
 g_coverage_status AS `coverage_status`
FROM (
 SELECT
  g14, g23, g_coverage, g_coverage_status,
  CASE WHEN g14 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g8 IS NULL THEN g9 WHEN g10 IS NULL THEN 13 ELSE 12 END AS g_score_status,
  CASE WHEN g23 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g16 IS NULL THEN (CASE WHEN g16 IS NOT NULL THEN 0 WHEN g17 = toFloat64(0e0) THEN 20 ELSE 12 END) WHEN g19 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g1, g3, g8, g9, g10, g16, g17, g19, g_coverage,
   CASE WHEN g10 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g11 > toFloat64(100e0) THEN floor((g13 + g11 / toFloat64(200e0)) / (g11 / toFloat64(100e0))) / toFloat64(100e0) ELSE g13 / g11 END) + toFloat64(0e0) AS g14,
   CASE WHEN g19 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g20 > toFloat64(100e0) THEN floor((g22 + g20 / toFloat64(200e0)) / (g20 / toFloat64(100e0))) / toFloat64(100e0) ELSE g22 / g20 END) + toFloat64(0e0) AS g23,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g8 IS NULL THEN g9 WHEN g25 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g1, g3, g8, g9, g10, g11, g16, g17, g19, g20, g25,
    units(g11, g10, g12) AS g13,
    units(g20, g19, g21) AS g22,
    CASE WHEN g25 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g26, g25, g27)) / g26) + toFloat64(0e0) AS g_coverage
   FROM (
    SELECT
     g1, g3, g8, g9, g10, g16, g17, g19, g25,
     scale(g10) AS g11,
     abs(g10) * toFloat64(134217729e0) - (abs(g10) * toFloat64(134217729e0) - abs(g10)) AS g12,
     scale(g19) AS g20,
     abs(g19) * toFloat64(134217729e0) - (abs(g19) * toFloat64(134217729e0) - abs(g19)) AS g21,
     scale(g25) AS g26,
     abs(g25) * toFloat64(134217729e0) - (abs(g25) * toFloat64(134217729e0) - abs(g25)) AS g27
    FROM (
     SELECT
      g1, g8, g16, g17,
      CASE WHEN g1 IS NOT NULL THEN 0 WHEN g2 = toFloat64(0e0) THEN 20 ELSE 12 END AS g3,
      CASE WHEN g8 IS NOT NULL THEN 0 WHEN g7 IS NOT NULL THEN g7 WHEN g6 = toFloat64(0e0) THEN 20 ELSE 12 END AS g9,
      g1 / nullif(g8, toFloat64(0e0)) AS g10,
      g1 / nullif(g16, toFloat64(0e0)) AS g19,
      (CASE WHEN g16 IS NOT NULL THEN g16 ELSE toFloat64(0e0) END) / nullif(g8, toFloat64(0e0)) AS g25
     FROM (
      SELECT
       g2, g6, g7, g17,
       CASE WHEN abs(g0) < toFloat64(1e15) THEN g0 END AS g1,
       CASE WHEN g7 IS NULL THEN (CASE WHEN abs(g4) < toFloat64(1e15) THEN g4 END) END AS g8,
       CASE WHEN abs(g15) < toFloat64(1e15) THEN g15 END AS g16
      FROM (
       SELECT
        CASE WHEN count(x15) > 0 THEN CASE WHEN abs(sum(x15)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x15, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x15, 0) - trunc(ifNull(x15, 0))) * ifNull(x16, 1)) * (1e10 / ifNull(x16, 1))))) / 1e10 WHEN abs(sum(x15)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x15, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x15, 0) - trunc(ifNull(x15, 0))) * ifNull(x16, 1)) * (1e10 / ifNull(x16, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g0,
        CAST(count(x15) AS Nullable(Float64)) AS g2,
        CASE WHEN count(x8) > 0 THEN CASE WHEN abs(sum(x8)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x8, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x8, 0) - trunc(ifNull(x8, 0))) * ifNull(x17, 1)) * (1e10 / ifNull(x17, 1))))) / 1e10 WHEN abs(sum(x8)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x8, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x8, 0) - trunc(ifNull(x8, 0))) * ifNull(x17, 1)) * (1e10 / ifNull(x17, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g4,
        CAST(count(x8) AS Nullable(Float64)) AS g6,
        min(CASE WHEN x7 > 1 THEN x7 END) AS g7,
        CASE WHEN count(x10) > 0 THEN CASE WHEN abs(sum(x10)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(x10, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(x10, 0) - trunc(ifNull(x10, 0))) * ifNull(x18, 1)) * (1e10 / ifNull(x18, 1))))) / 1e10 WHEN abs(sum(x10)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(x10, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(x10, 0) - trunc(ifNull(x10, 0))) * ifNull(x18, 1)) * (1e10 / ifNull(x18, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END AS g15,
        CAST(count(x10) AS Nullable(Float64)) AS g17
       FROM (
       SELECT
        x15 AS x15,
        x16 AS x16,
        x8 AS x8,
        x17 AS x17,
        x7 AS x7,
        x10 AS x10,
        x18 AS x18
       FROM (
        SELECT
         x7, x8, x10, x15, x17, x18,
         scale(x15) AS x16
        FROM (
         SELECT
          x7, x8, x10, x17, x18,
          CASE WHEN x11 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x12, x11, x13)) / x12) + toFloat64(0e0) AS x15
         FROM (
          SELECT
           x7, x8, x10, x11, x17, x18,
           scale(x11) AS x12,
           abs(x11) * toFloat64(134217729e0) - (abs(x11) * toFloat64(134217729e0) - abs(x11)) AS x13
          FROM (
           SELECT
            x7, x8, x10,
            x10 * x_achievement AS x11,
            scale(x8) AS x17,
            scale(x10) AS x18
           FROM (
            SELECT
             x_achievement,
             CASE WHEN x_achievement_status = 1 THEN x_achievement_status ELSE 0 END AS x7,
             CASE WHEN NOT (x_achievement_status = 1) THEN toFloat64(1e0) END AS x8,
             CASE WHEN NOT (x_achievement_status <> 0) THEN toFloat64(1e0) END AS x10
            FROM (
             SELECT
              x_achievement,
              CASE WHEN x_achievement IS NOT NULL THEN 0 ELSE x_x_status END AS x_achievement_status
             FROM (
              SELECT
               x_x_status,
               CASE WHEN x_x < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x2, x_x, x3)) / x2) + toFloat64(0e0) AS x_achievement
              FROM (
               SELECT
                x_x_status, x_x,
                scale(x_x) AS x2,
                abs(x_x) * toFloat64(134217729e0) - (abs(x_x) * toFloat64(134217729e0) - abs(x_x)) AS x3
               FROM (
                SELECT
                 CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
                 CAST(t.`x` AS Nullable(Float64)) AS x_x
                FROM `kinerja` AS t
               ) AS l1
              ) AS l2
             ) AS l3
            ) AS l4
           ) AS l5
          ) AS l6
         ) AS l7
        ) AS l8
       ) AS l9
       ) AS gathered
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS l5
 ) AS l6
) AS l7
