-- # of the documents in force
-- gives unit (kept), score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status)
SELECT
 g_unit AS `unit`,
 g15 AS `score`,
 g_score_status AS `score_status`,
 g24 AS `scoreReported`,
 g_score_reported_status AS `scoreReported_status`,
 g_coverage AS `coverage`,
 g_coverage_status AS `coverage_status`
FROM (
 SELECT
  g_unit, g15, g24, g_coverage, g_coverage_status,
  CASE WHEN g15 IS NOT NULL THEN 0 WHEN g2 IS NULL THEN g4 WHEN g9 IS NULL THEN g10 WHEN g11 IS NULL THEN 13 ELSE 12 END AS g_score_status,
  CASE WHEN g24 IS NOT NULL THEN 0 WHEN g2 IS NULL THEN g4 WHEN g17 IS NULL THEN (CASE WHEN g17 IS NOT NULL THEN 0 WHEN g18 = toFloat64(0e0) THEN 20 ELSE 12 END) WHEN g20 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g_coverage,
   CASE WHEN g11 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g12 > toFloat64(100e0) THEN floor((g14 + g12 / toFloat64(200e0)) / (g12 / toFloat64(100e0))) / toFloat64(100e0) ELSE g14 / g12 END) + toFloat64(0e0) AS g15,
   CASE WHEN g20 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g21 > toFloat64(100e0) THEN floor((g23 + g21 / toFloat64(200e0)) / (g21 / toFloat64(100e0))) / toFloat64(100e0) ELSE g23 / g21 END) + toFloat64(0e0) AS g24,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g9 IS NULL THEN g10 WHEN g26 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g_unit, g2, g4, g9, g10, g11, g12, g17, g18, g20, g21, g26,
    units(g12, g11, g13) AS g14,
    units(g21, g20, g22) AS g23,
    CASE WHEN g26 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g27, g26, g28)) / g27) + toFloat64(0e0) AS g_coverage
   FROM (
    SELECT
     g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g26,
     scale(g11) AS g12,
     abs(g11) * toFloat64(134217729e0) - (abs(g11) * toFloat64(134217729e0) - abs(g11)) AS g13,
     scale(g20) AS g21,
     abs(g20) * toFloat64(134217729e0) - (abs(g20) * toFloat64(134217729e0) - abs(g20)) AS g22,
     scale(g26) AS g27,
     abs(g26) * toFloat64(134217729e0) - (abs(g26) * toFloat64(134217729e0) - abs(g26)) AS g28
    FROM (
     SELECT
      g_unit, g2, g9, g17, g18,
      CASE WHEN g2 IS NOT NULL THEN 0 WHEN g3 = toFloat64(0e0) THEN 20 ELSE 12 END AS g4,
      CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = toFloat64(0e0) THEN 20 ELSE 12 END AS g10,
      g2 / nullif(g9, toFloat64(0e0)) AS g11,
      g2 / nullif(g17, toFloat64(0e0)) AS g20,
      (CASE WHEN g17 IS NOT NULL THEN g17 ELSE toFloat64(0e0) END) / nullif(g9, toFloat64(0e0)) AS g26
     FROM (
      SELECT
       g_unit, g3, g7, g8, g18,
       CASE WHEN abs(g1) < toFloat64(1e15) THEN g1 END AS g2,
       CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < toFloat64(1e15) THEN g5 END) END AS g9,
       CASE WHEN abs(g16) < toFloat64(1e15) THEN g16 END AS g17
      FROM (
       SELECT
        x_unit_key AS g_unit,
        CASE WHEN count(x21) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x21, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x21, 0) - trunc(ifNull(x21, 0))) * ifNull(x22, 1)) * (1e10 / ifNull(x22, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g1,
        CAST(count(x21) AS Nullable(Float64)) AS g3,
        CASE WHEN count(x26) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x26, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x26, 0) - trunc(ifNull(x26, 0))) * ifNull(x27, 1)) * (1e10 / ifNull(x27, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g5,
        CAST(count(x26) AS Nullable(Float64)) AS g7,
        min(CASE WHEN x_x26_status > 1 THEN x_x26_status END) AS g8,
        CASE WHEN count(x32) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x32, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x32, 0) - trunc(ifNull(x32, 0))) * ifNull(x33, 1)) * (1e10 / ifNull(x33, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g16,
        CAST(count(x32) AS Nullable(Float64)) AS g18
       FROM (
       SELECT
        x_unit_key AS x_unit_key,
        x21 AS x21,
        x22 AS x22,
        x26 AS x26,
        x27 AS x27,
        x_x26_status AS x_x26_status,
        x32 AS x32,
        x33 AS x33
       FROM (
        SELECT
         x_unit_key, x21, x26, x27, x_x26_status, x32, x33,
         scale(x21) AS x22
        FROM (
         SELECT
          x_unit_key, x26, x32,
          CASE WHEN x17 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x18, x17, x19)) / x18) + toFloat64(0e0) AS x21,
          scale(x26) AS x27,
          CASE WHEN x26 IS NOT NULL THEN 0 ELSE (CASE WHEN x8 = 1 THEN x8 ELSE x_bobot_status END) END AS x_x26_status,
          scale(x32) AS x33
         FROM (
          SELECT
           x8, x_bobot_status, x_unit_key, x17,
           scale(x17) AS x18,
           abs(x17) * toFloat64(134217729e0) - (abs(x17) * toFloat64(134217729e0) - abs(x17)) AS x19,
           CASE WHEN x13 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x23, x13, x24)) / x23) + toFloat64(0e0) AS x26,
           CASE WHEN x15 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x29, x15, x30)) / x29) + toFloat64(0e0) AS x32
          FROM (
           SELECT
            x8, x_bobot_status, x13, x15, x_unit_key,
            x15 * (CASE WHEN x_superseded = 0 THEN x_achievement END) AS x17,
            scale(x13) AS x23,
            abs(x13) * toFloat64(134217729e0) - (abs(x13) * toFloat64(134217729e0) - abs(x13)) AS x24,
            scale(x15) AS x29,
            abs(x15) * toFloat64(134217729e0) - (abs(x15) * toFloat64(134217729e0) - abs(x15)) AS x30
           FROM (
            SELECT
             x_achievement, x_superseded, x8, x_bobot_status, x_unit_key,
             CASE WHEN NOT (x8 = 1) THEN x_bobot END AS x13,
             CASE WHEN NOT (x8 <> 0) THEN x_bobot END AS x15
            FROM (
             SELECT
              x_achievement, x_superseded, x_bobot_status, x_bobot, x_unit_key,
              CASE WHEN x_superseded = 1 THEN 1 ELSE (CASE WHEN x_achievement IS NOT NULL THEN 0 ELSE x_x_status END) END AS x8
             FROM (
              SELECT
               x_x_status, x_superseded, x_bobot_status, x_bobot, x_unit_key,
               CASE WHEN x_x < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x2, x_x, x3)) / x2) + toFloat64(0e0) AS x_achievement
              FROM (
               SELECT
                x_x_status, x_x, x_superseded, x_bobot_status, x_bobot, x_unit_key,
                scale(x_x) AS x2,
                abs(x_x) * toFloat64(134217729e0) - (abs(x_x) * toFloat64(134217729e0) - abs(x_x)) AS x3
               FROM (
                SELECT
                 CASE WHEN t.`x` IS NULL THEN 2 ELSE 0 END AS x_x_status,
                 CAST(t.`x` AS Nullable(Float64)) AS x_x,
                 CASE WHEN CASE WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalizeUTF8NFC(trimBoth(CAST(t.`dokumen` AS Nullable(String))))), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY normalizeUTF8NFC(trimBoth(CAST(t.`unit` AS Nullable(String)))), normalizeUTF8NFC(trimBoth(CAST(t.`indikator` AS Nullable(String))))) THEN 1 ELSE 0 END AS x_superseded,
                 CASE WHEN t.`bobot` IS NULL THEN 2 ELSE 0 END AS x_bobot_status,
                 CAST(t.`bobot` AS Nullable(Float64)) AS x_bobot,
                 normalizeUTF8NFC(trimBoth(CAST(t.`unit` AS Nullable(String)))) AS x_unit_key
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
       GROUP BY x_unit_key
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS l5
 ) AS l6
) AS l7
ORDER BY g_unit
