-- # of the documents in force
-- gives unit (kept), score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status), weightFault, weightFault_status (status), weightSum, weightSum_status (status), weightParts, weightParts_status (status)
SELECT
 g_unit AS `unit`,
 g62 AS `score`,
 g_score_status AS `score_status`,
 g72 AS `scoreReported`,
 g_score_reported_status AS `scoreReported_status`,
 g_coverage AS `coverage`,
 g_coverage_status AS `coverage_status`,
 g48 AS `weightFault`,
 0 AS `weightFault_status`,
 g_weight_sum AS `weightSum`,
 g_weight_sum_status AS `weightSum_status`,
 g_weight_parts AS `weightParts`,
 g_weight_parts_status AS `weightParts_status`
FROM (
 SELECT
  g_unit, g_weight_sum, g_weight_parts, g48, g62, g72, g_coverage, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
  CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g75 IS NULL THEN CASE WHEN g49 <> toFloat64(0e0) THEN 10 ELSE CASE WHEN g74 IS NOT NULL THEN 0 WHEN g55 IS NULL THEN g56 ELSE 13 END END ELSE 12 END AS g_coverage_status
 FROM (
  SELECT
   g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g62, g72, g74, g75, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
   CASE WHEN g75 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g76, g75, g77)) / g76) + toFloat64(0e0) AS g_coverage
  FROM (
   SELECT
    g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g62, g72, g74, g75, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
    scale(g75) AS g76,
    abs(g75) * toFloat64(134217729e0) - (abs(g75) * toFloat64(134217729e0) - abs(g75)) AS g77
   FROM (
    SELECT
     g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g74, g_weight_sum_status, g_weight_parts_status,
     CASE WHEN g49 <> toFloat64(0e0) THEN CAST(NULL AS Nullable(Float64)) WHEN g49 = toFloat64(0e0) THEN g61 END AS g62,
     CASE WHEN g49 <> toFloat64(0e0) THEN CAST(NULL AS Nullable(Float64)) WHEN g49 = toFloat64(0e0) THEN g71 END AS g72,
     CASE WHEN g49 <> toFloat64(0e0) THEN CAST(NULL AS Nullable(Float64)) WHEN g49 = toFloat64(0e0) THEN g74 END AS g75,
     CASE WHEN g49 <> toFloat64(0e0) THEN 10 ELSE CASE WHEN g61 IS NOT NULL THEN 0 WHEN g51 IS NULL THEN g53 WHEN g55 IS NULL THEN g56 WHEN g57 IS NULL THEN 13 ELSE 12 END END AS g_score_status,
     CASE WHEN g49 <> toFloat64(0e0) THEN 10 ELSE CASE WHEN g71 IS NOT NULL THEN 0 WHEN g51 IS NULL THEN g53 WHEN g64 IS NULL THEN (CASE WHEN g64 IS NOT NULL THEN 0 WHEN g65 = toFloat64(0e0) THEN 20 ELSE 12 END) WHEN g67 IS NULL THEN 13 ELSE 12 END END AS g_score_reported_status
    FROM (
     SELECT
      g_unit, g_weight_sum, g_weight_parts, g48, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
      CASE WHEN g48 = toFloat64(1e0) THEN toFloat64(1e0) ELSE toFloat64(0e0) END AS g49
     FROM (
      SELECT
       g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
       CASE WHEN g47 IS NOT NULL THEN g47 ELSE toFloat64(0e0) END AS g48
      FROM (
       SELECT
        g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
        CASE WHEN g15 <> toFloat64(0e0) THEN toFloat64(0e0) WHEN g15 = toFloat64(0e0) THEN (CASE WHEN g35 <> toFloat64(0e0) THEN (CASE WHEN g44 <> toFloat64(0e0) THEN toFloat64(1e0) WHEN g44 = toFloat64(0e0) THEN toFloat64(2e0) END) WHEN g35 = toFloat64(0e0) THEN toFloat64(0e0) END) END AS g47
       FROM (
        SELECT
         g_unit, g_weight_sum, g_weight_parts, g35, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
         CASE WHEN g14 <= toFloat64(0.5e0) THEN toFloat64(1e0) WHEN NOT (g14 <= toFloat64(0.5e0)) THEN toFloat64(0e0) END AS g15,
         CASE WHEN g43 <= toFloat64(0.5e0) THEN toFloat64(1e0) WHEN NOT (g43 <= toFloat64(0.5e0)) THEN toFloat64(0e0) END AS g44
        FROM (
         SELECT
          g_unit, g_weight_sum, g_weight_parts, g35, g51, g53, g55, g56, g57, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
          CASE WHEN g10 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g11, g10, g12)) / g11) + toFloat64(0e0) AS g14,
          CASE WHEN g39 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g40, g39, g41)) / g40) + toFloat64(0e0) AS g43,
          CASE WHEN g57 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g58 > toFloat64(100e0) THEN floor((g60 + g58 / toFloat64(200e0)) / (g58 / toFloat64(100e0))) / toFloat64(100e0) ELSE g60 / g58 END) + toFloat64(0e0) AS g61
         FROM (
          SELECT
           g_unit, g_weight_sum, g10, g_weight_parts, g39, g51, g53, g55, g56, g57, g58, g64, g65, g67, g74, g_weight_sum_status, g_weight_parts_status,
           scale(g10) AS g11,
           abs(g10) * toFloat64(134217729e0) - (abs(g10) * toFloat64(134217729e0) - abs(g10)) AS g12,
           CASE WHEN g24 <= g34 THEN g24 WHEN g34 <= g24 THEN g34 END AS g35,
           scale(g39) AS g40,
           abs(g39) * toFloat64(134217729e0) - (abs(g39) * toFloat64(134217729e0) - abs(g39)) AS g41,
           units(g58, g57, g59) AS g60,
           CASE WHEN g67 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN g68 > toFloat64(100e0) THEN floor((g70 + g68 / toFloat64(200e0)) / (g68 / toFloat64(100e0))) / toFloat64(100e0) ELSE g70 / g68 END) + toFloat64(0e0) AS g71
          FROM (
           SELECT
            g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g64, g65, g67, g68, g74,
            abs((g_weight_sum - toFloat64(100e0))) AS g10,
            CASE WHEN g_weight_parts > toFloat64(0e0) THEN toFloat64(1e0) WHEN NOT (g_weight_parts > toFloat64(0e0)) THEN toFloat64(0e0) END AS g24,
            CASE WHEN g33 > toFloat64(1e0) THEN toFloat64(1e0) WHEN NOT (g33 > toFloat64(1e0)) THEN toFloat64(0e0) END AS g34,
            abs(((g_weight_sum + (g_weight_parts * toFloat64(99e0))) - toFloat64(100e0))) AS g39,
            scale(g57) AS g58,
            abs(g57) * toFloat64(134217729e0) - (abs(g57) * toFloat64(134217729e0) - abs(g57)) AS g59,
            units(g68, g67, g69) AS g70,
            CASE WHEN g_weight_sum IS NOT NULL THEN 0 WHEN g2 IS NULL THEN (CASE WHEN g2 IS NOT NULL THEN 0 WHEN g3 = toFloat64(0e0) THEN 20 ELSE 12 END) ELSE 12 END AS g_weight_sum_status,
            CASE WHEN g_weight_parts IS NOT NULL THEN 0 WHEN g17 IS NULL THEN (CASE WHEN g17 IS NOT NULL THEN 0 WHEN g18 = toFloat64(0e0) THEN 20 ELSE 12 END) ELSE 12 END AS g_weight_parts_status
           FROM (
            SELECT
             g_unit, g2, g3, g17, g18, g51, g53, g55, g64, g65, g67,
             CASE WHEN g2 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g5, g2, g6)) / g5) + toFloat64(0e0) AS g_weight_sum,
             CASE WHEN g17 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g20, g17, g21)) / g20) + toFloat64(0e0) AS g_weight_parts,
             CASE WHEN g28 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(g30, g28, g31)) / g30) + toFloat64(0e0) AS g33,
             CASE WHEN g55 IS NOT NULL THEN 0 WHEN g54 IS NOT NULL THEN g54 WHEN g3 = toFloat64(0e0) THEN 20 ELSE 12 END AS g56,
             g51 / nullif(g55, toFloat64(0e0)) AS g57,
             scale(g67) AS g68,
             abs(g67) * toFloat64(134217729e0) - (abs(g67) * toFloat64(134217729e0) - abs(g67)) AS g69,
             (CASE WHEN g64 IS NOT NULL THEN g64 ELSE toFloat64(0e0) END) / nullif(g55, toFloat64(0e0)) AS g74
            FROM (
             SELECT
              g_unit, g2, g3, g17, g18, g28, g51, g54, g64, g65,
              scale(g2) AS g5,
              abs(g2) * toFloat64(134217729e0) - (abs(g2) * toFloat64(134217729e0) - abs(g2)) AS g6,
              scale(g17) AS g20,
              abs(g17) * toFloat64(134217729e0) - (abs(g17) * toFloat64(134217729e0) - abs(g17)) AS g21,
              scale(g28) AS g30,
              abs(g28) * toFloat64(134217729e0) - (abs(g28) * toFloat64(134217729e0) - abs(g28)) AS g31,
              CASE WHEN g51 IS NOT NULL THEN 0 WHEN g52 = toFloat64(0e0) THEN 20 ELSE 12 END AS g53,
              CASE WHEN g54 IS NULL THEN g2 END AS g55,
              g51 / nullif(g64, toFloat64(0e0)) AS g67
             FROM (
              SELECT
               g_unit, g3, g18, g52, g54, g65,
               CASE WHEN abs(g1) < toFloat64(1e15) THEN g1 END AS g2,
               CASE WHEN abs(g16) < toFloat64(1e15) THEN g16 END AS g17,
               CASE WHEN g27 IS NULL THEN g25 END AS g28,
               CASE WHEN abs(g50) < toFloat64(1e15) THEN g50 END AS g51,
               CASE WHEN abs(g63) < toFloat64(1e15) THEN g63 END AS g64
              FROM (
               SELECT
                x_unit_key AS g_unit,
                CASE WHEN count(x_weight) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x_weight, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x_weight, 0) - trunc(ifNull(x_weight, 0))) * ifNull(x21, 1)) * (1e10 / ifNull(x21, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g1,
                CAST(count(x_weight) AS Nullable(Float64)) AS g3,
                CASE WHEN count(x23) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x23, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x23, 0) - trunc(ifNull(x23, 0))) * ifNull(x24, 1)) * (1e10 / ifNull(x24, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g16,
                CAST(count(x23) AS Nullable(Float64)) AS g18,
                max(x25) AS g25,
                min(CASE WHEN 0 > 1 THEN 0 END) AS g27,
                CASE WHEN count(x30) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x30, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x30, 0) - trunc(ifNull(x30, 0))) * ifNull(x31, 1)) * (1e10 / ifNull(x31, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g50,
                CAST(count(x30) AS Nullable(Float64)) AS g52,
                min(CASE WHEN x_x_weight_status > 1 THEN x_x_weight_status END) AS g54,
                CASE WHEN count(x36) > 0 THEN toFloat64(toString(toDecimal256(sum(toInt128(trunc(ifNull(x36, 0)))), 10) + toDecimal256(sum(toInt128(round((ifNull(x36, 0) - trunc(ifNull(x36, 0))) * ifNull(x37, 1)) * (1e10 / ifNull(x37, 1)))), 0) * toDecimal256('0.0000000001', 10))) END AS g63,
                CAST(count(x36) AS Nullable(Float64)) AS g65
               FROM (
               SELECT
                x_unit_key AS x_unit_key,
                x_weight AS x_weight,
                x21 AS x21,
                x23 AS x23,
                x24 AS x24,
                x25 AS x25,
                x30 AS x30,
                x31 AS x31,
                x_x_weight_status AS x_x_weight_status,
                x36 AS x36,
                x37 AS x37
               FROM (
                SELECT
                 x_unit_key, x_weight, x21, x23, x25, x30, x31, x_x_weight_status, x36, x37,
                 scale(x23) AS x24
                FROM (
                 SELECT
                  x_unit_key, x_weight, x21, x25, x30, x_x_weight_status, x36, x37,
                  CASE WHEN x22 <> toFloat64(0e0) THEN x_weight WHEN x22 = toFloat64(0e0) THEN toFloat64(0e0) END AS x23,
                  scale(x30) AS x31
                 FROM (
                  SELECT
                   x_unit_key, x_weight, x36,
                   scale(x_weight) AS x21,
                   CASE WHEN x_weight < toFloat64(1e0) THEN toFloat64(1e0) WHEN NOT (x_weight < toFloat64(1e0)) THEN toFloat64(0e0) END AS x22,
                   CASE WHEN x_weight IS NOT NULL THEN x_weight ELSE toFloat64(0e0) END AS x25,
                   CASE WHEN x26 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x27, x26, x28)) / x27) + toFloat64(0e0) AS x30,
                   CASE WHEN x_weight IS NOT NULL THEN 0 ELSE (CASE WHEN x8 = 1 THEN x8 ELSE x_bobot_status END) END AS x_x_weight_status,
                   scale(x36) AS x37
                  FROM (
                   SELECT
                    x8, x_bobot_status, x_unit_key, x26,
                    CASE WHEN x13 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x17, x13, x18)) / x17) + toFloat64(0e0) AS x_weight,
                    scale(x26) AS x27,
                    abs(x26) * toFloat64(134217729e0) - (abs(x26) * toFloat64(134217729e0) - abs(x26)) AS x28,
                    CASE WHEN x15 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * ((units(x33, x15, x34)) / x33) + toFloat64(0e0) AS x36
                   FROM (
                    SELECT
                     x8, x_bobot_status, x13, x15, x_unit_key,
                     scale(x13) AS x17,
                     abs(x13) * toFloat64(134217729e0) - (abs(x13) * toFloat64(134217729e0) - abs(x13)) AS x18,
                     x15 * (CASE WHEN x_superseded = 0 THEN x_achievement END) AS x26,
                     scale(x15) AS x33,
                     abs(x15) * toFloat64(134217729e0) - (abs(x15) * toFloat64(134217729e0) - abs(x15)) AS x34
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
               ) AS l10
               ) AS gathered
               GROUP BY x_unit_key
              ) AS l1
             ) AS l2
            ) AS l3
           ) AS l4
          ) AS l5
         ) AS l6
        ) AS l7
       ) AS l8
      ) AS l9
     ) AS l10
    ) AS l11
   ) AS l12
  ) AS l13
 ) AS l14
) AS l15
ORDER BY g_unit
