-- # of the documents in force
-- gives unit (kept), score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status), weightFault, weightFault_status (status), weightSum, weightSum_status (status), weightParts, weightParts_status (status)
SELECT
 g_unit AS "unit",
 g62 AS "score",
 g_score_status AS "score_status",
 g72 AS "scoreReported",
 g_score_reported_status AS "scoreReported_status",
 g_coverage AS "coverage",
 g_coverage_status AS "coverage_status",
 g48 AS "weightFault",
 0 AS "weightFault_status",
 g_weight_sum AS "weightSum",
 g_weight_sum_status AS "weightSum_status",
 g_weight_parts AS "weightParts",
 g_weight_parts_status AS "weightParts_status"
FROM (
 SELECT
  g_unit, g_weight_sum, g_weight_parts, g48, g62, g72, g_coverage, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
  CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g75 IS NULL THEN CASE WHEN g49 <> 0e0 THEN 10 ELSE CASE WHEN g74 IS NOT NULL THEN 0 WHEN g55 IS NULL THEN g56 ELSE 13 END END ELSE 12 END AS g_coverage_status
 FROM (
  SELECT
   g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g62, g72, g74, g75, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
   CASE WHEN g75 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g76, g75, g77)) / g76) + 0e0 AS g_coverage
  FROM (
   SELECT
    g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g62, g72, g74, g75, g_score_status, g_score_reported_status, g_weight_sum_status, g_weight_parts_status,
    scale(g75) AS g76,
    abs(g75) * 134217729e0 - (abs(g75) * 134217729e0 - abs(g75)) AS g77
   FROM (
    SELECT
     g_unit, g_weight_sum, g_weight_parts, g48, g49, g55, g56, g74, g_weight_sum_status, g_weight_parts_status,
     CASE WHEN g49 <> 0e0 THEN CAST(NULL AS DOUBLE) WHEN g49 = 0e0 THEN g61 END AS g62,
     CASE WHEN g49 <> 0e0 THEN CAST(NULL AS DOUBLE) WHEN g49 = 0e0 THEN g71 END AS g72,
     CASE WHEN g49 <> 0e0 THEN CAST(NULL AS DOUBLE) WHEN g49 = 0e0 THEN g74 END AS g75,
     CASE WHEN g49 <> 0e0 THEN 10 ELSE CASE WHEN g61 IS NOT NULL THEN 0 WHEN g51 IS NULL THEN g53 WHEN g55 IS NULL THEN g56 WHEN g57 IS NULL THEN 13 ELSE 12 END END AS g_score_status,
     CASE WHEN g49 <> 0e0 THEN 10 ELSE CASE WHEN g71 IS NOT NULL THEN 0 WHEN g51 IS NULL THEN g53 WHEN g64 IS NULL THEN (CASE WHEN g64 IS NOT NULL THEN 0 WHEN g65 = 0e0 THEN 20 ELSE 12 END) WHEN g67 IS NULL THEN 13 ELSE 12 END END AS g_score_reported_status
    FROM (
     SELECT
      g_unit, g_weight_sum, g_weight_parts, g48, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
      CASE WHEN g48 = 1e0 THEN 1e0 ELSE 0e0 END AS g49
     FROM (
      SELECT
       g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
       CASE WHEN g47 IS NOT NULL THEN g47 ELSE 0e0 END AS g48
      FROM (
       SELECT
        g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
        CASE WHEN g15 <> 0e0 THEN 0e0 WHEN g15 = 0e0 THEN (CASE WHEN g35 <> 0e0 THEN (CASE WHEN g44 <> 0e0 THEN 1e0 WHEN g44 = 0e0 THEN 2e0 END) WHEN g35 = 0e0 THEN 0e0 END) END AS g47
       FROM (
        SELECT
         g_unit, g_weight_sum, g_weight_parts, g35, g51, g53, g55, g56, g57, g61, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
         CASE WHEN g14 <= 0.5e0 THEN 1e0 WHEN NOT (g14 <= 0.5e0) THEN 0e0 END AS g15,
         CASE WHEN g43 <= 0.5e0 THEN 1e0 WHEN NOT (g43 <= 0.5e0) THEN 0e0 END AS g44
        FROM (
         SELECT
          g_unit, g_weight_sum, g_weight_parts, g35, g51, g53, g55, g56, g57, g64, g65, g67, g71, g74, g_weight_sum_status, g_weight_parts_status,
          CASE WHEN g10 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g11, g10, g12)) / g11) + 0e0 AS g14,
          CASE WHEN g39 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g40, g39, g41)) / g40) + 0e0 AS g43,
          CASE WHEN g57 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g58 > 100e0 THEN floor((g60 + g58 / 200e0) / (g58 / 100e0)) / 100e0 ELSE g60 / g58 END) + 0e0 AS g61
         FROM (
          SELECT
           g_unit, g_weight_sum, g10, g_weight_parts, g39, g51, g53, g55, g56, g57, g58, g64, g65, g67, g74, g_weight_sum_status, g_weight_parts_status,
           scale(g10) AS g11,
           abs(g10) * 134217729e0 - (abs(g10) * 134217729e0 - abs(g10)) AS g12,
           CASE WHEN g24 <= g34 THEN g24 WHEN g34 <= g24 THEN g34 END AS g35,
           scale(g39) AS g40,
           abs(g39) * 134217729e0 - (abs(g39) * 134217729e0 - abs(g39)) AS g41,
           units(g58, g57, g59) AS g60,
           CASE WHEN g67 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g68 > 100e0 THEN floor((g70 + g68 / 200e0) / (g68 / 100e0)) / 100e0 ELSE g70 / g68 END) + 0e0 AS g71
          FROM (
           SELECT
            g_unit, g_weight_sum, g_weight_parts, g51, g53, g55, g56, g57, g64, g65, g67, g68, g74,
            abs((g_weight_sum - 100e0)) AS g10,
            CASE WHEN g_weight_parts > 0e0 THEN 1e0 WHEN NOT (g_weight_parts > 0e0) THEN 0e0 END AS g24,
            CASE WHEN g33 > 1e0 THEN 1e0 WHEN NOT (g33 > 1e0) THEN 0e0 END AS g34,
            abs(((g_weight_sum + (g_weight_parts * 99e0)) - 100e0)) AS g39,
            scale(g57) AS g58,
            abs(g57) * 134217729e0 - (abs(g57) * 134217729e0 - abs(g57)) AS g59,
            units(g68, g67, g69) AS g70,
            CASE WHEN g_weight_sum IS NOT NULL THEN 0 WHEN g2 IS NULL THEN (CASE WHEN g2 IS NOT NULL THEN 0 WHEN g3 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_weight_sum_status,
            CASE WHEN g_weight_parts IS NOT NULL THEN 0 WHEN g17 IS NULL THEN (CASE WHEN g17 IS NOT NULL THEN 0 WHEN g18 = 0e0 THEN 20 ELSE 12 END) ELSE 12 END AS g_weight_parts_status
           FROM (
            SELECT
             g_unit, g2, g3, g17, g18, g51, g53, g55, g64, g65, g67,
             CASE WHEN g2 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g5, g2, g6)) / g5) + 0e0 AS g_weight_sum,
             CASE WHEN g17 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g20, g17, g21)) / g20) + 0e0 AS g_weight_parts,
             CASE WHEN g28 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g30, g28, g31)) / g30) + 0e0 AS g33,
             CASE WHEN g55 IS NOT NULL THEN 0 WHEN g54 IS NOT NULL THEN g54 WHEN g3 = 0e0 THEN 20 ELSE 12 END AS g56,
             g51 / nullif(g55, 0e0) AS g57,
             scale(g67) AS g68,
             abs(g67) * 134217729e0 - (abs(g67) * 134217729e0 - abs(g67)) AS g69,
             (CASE WHEN g64 IS NOT NULL THEN g64 ELSE 0e0 END) / nullif(g55, 0e0) AS g74
            FROM (
             SELECT
              g_unit, g2, g3, g17, g18, g28, g51, g54, g64, g65,
              scale(g2) AS g5,
              abs(g2) * 134217729e0 - (abs(g2) * 134217729e0 - abs(g2)) AS g6,
              scale(g17) AS g20,
              abs(g17) * 134217729e0 - (abs(g17) * 134217729e0 - abs(g17)) AS g21,
              scale(g28) AS g30,
              abs(g28) * 134217729e0 - (abs(g28) * 134217729e0 - abs(g28)) AS g31,
              CASE WHEN g51 IS NOT NULL THEN 0 WHEN g52 = 0e0 THEN 20 ELSE 12 END AS g53,
              CASE WHEN g54 IS NULL THEN g2 END AS g55,
              g51 / nullif(g64, 0e0) AS g67
             FROM (
              SELECT
               g_unit, g3, g18, g52, g54, g65,
               CASE WHEN abs(g1) < 1e15 THEN g1 END AS g2,
               CASE WHEN abs(g16) < 1e15 THEN g16 END AS g17,
               CASE WHEN g27 IS NULL THEN g25 END AS g28,
               CASE WHEN abs(g50) < 1e15 THEN g50 END AS g51,
               CASE WHEN abs(g63) < 1e15 THEN g63 END AS g64
              FROM (
               SELECT
                x_unit_key AS g_unit,
                CAST(CAST(CAST(sum(CAST(trunc(x_weight) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x_weight - trunc(x_weight)) * x21) AS BIGINT) * CAST(1e10 / x21 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g1,
                CAST(count(x_weight) AS DOUBLE) AS g3,
                CAST(CAST(CAST(sum(CAST(trunc(x23) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x23 - trunc(x23)) * x24) AS BIGINT) * CAST(1e10 / x24 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g16,
                CAST(count(x23) AS DOUBLE) AS g18,
                max(x25) AS g25,
                min(CASE WHEN 0 > 1 THEN 0 END) AS g27,
                CAST(CAST(CAST(sum(CAST(trunc(x30) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x30 - trunc(x30)) * x31) AS BIGINT) * CAST(1e10 / x31 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g50,
                CAST(count(x30) AS DOUBLE) AS g52,
                min(CASE WHEN x_x_weight_status > 1 THEN x_x_weight_status END) AS g54,
                CAST(CAST(CAST(sum(CAST(trunc(x36) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x36 - trunc(x36)) * x37) AS BIGINT) * CAST(1e10 / x37 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g63,
                CAST(count(x36) AS DOUBLE) AS g65
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
                  CASE WHEN x22 <> 0e0 THEN x_weight WHEN x22 = 0e0 THEN 0e0 END AS x23,
                  scale(x30) AS x31
                 FROM (
                  SELECT
                   x_unit_key, x_weight, x36,
                   scale(x_weight) AS x21,
                   CASE WHEN x_weight < 1e0 THEN 1e0 WHEN NOT (x_weight < 1e0) THEN 0e0 END AS x22,
                   CASE WHEN x_weight IS NOT NULL THEN x_weight ELSE 0e0 END AS x25,
                   CASE WHEN x26 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x27, x26, x28)) / x27) + 0e0 AS x30,
                   CASE WHEN x_weight IS NOT NULL THEN 0 ELSE (CASE WHEN x8 = 1 THEN x8 ELSE x_bobot_status END) END AS x_x_weight_status,
                   scale(x36) AS x37
                  FROM (
                   SELECT
                    x8, x_bobot_status, x_unit_key, x26,
                    CASE WHEN x13 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x17, x13, x18)) / x17) + 0e0 AS x_weight,
                    scale(x26) AS x27,
                    abs(x26) * 134217729e0 - (abs(x26) * 134217729e0 - abs(x26)) AS x28,
                    CASE WHEN x15 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x33, x15, x34)) / x33) + 0e0 AS x36
                   FROM (
                    SELECT
                     x8, x_bobot_status, x13, x15, x_unit_key,
                     scale(x13) AS x17,
                     abs(x13) * 134217729e0 - (abs(x13) * 134217729e0 - abs(x13)) AS x18,
                     x15 * (CASE WHEN x_superseded = 0 THEN x_achievement END) AS x26,
                     scale(x15) AS x33,
                     abs(x15) * 134217729e0 - (abs(x15) * 134217729e0 - abs(x15)) AS x34
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
                        CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_x, x3)) / x2) + 0e0 AS x_achievement
                       FROM (
                        SELECT
                         x_x_status, x_x, x_superseded, x_bobot_status, x_bobot, x_unit_key,
                         scale(x_x) AS x2,
                         abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x3
                        FROM (
                         SELECT
                          CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
                          CAST(t."x" AS DOUBLE) AS x_x,
                          CASE WHEN CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", nfc_normalize(trim(CAST(t."indikator" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C") THEN 1 ELSE 0 END AS x_superseded,
                          CASE WHEN t."bobot" IS NULL THEN 2 ELSE 0 END AS x_bobot_status,
                          CAST(t."bobot" AS DOUBLE) AS x_bobot,
                          nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key
                         FROM "kinerja" AS t
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

-- # of equal weight
-- gives score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status)
SELECT
 g14 AS "score",
 g_score_status AS "score_status",
 g23 AS "scoreReported",
 g_score_reported_status AS "scoreReported_status",
 g_coverage AS "coverage",
 g_coverage_status AS "coverage_status"
FROM (
 SELECT
  g14, g23, g_coverage, g_coverage_status,
  CASE WHEN g14 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g8 IS NULL THEN g9 WHEN g10 IS NULL THEN 13 ELSE 12 END AS g_score_status,
  CASE WHEN g23 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g16 IS NULL THEN (CASE WHEN g16 IS NOT NULL THEN 0 WHEN g17 = 0e0 THEN 20 ELSE 12 END) WHEN g19 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g1, g3, g8, g9, g10, g16, g17, g19, g_coverage,
   CASE WHEN g10 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g11 > 100e0 THEN floor((g13 + g11 / 200e0) / (g11 / 100e0)) / 100e0 ELSE g13 / g11 END) + 0e0 AS g14,
   CASE WHEN g19 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g20 > 100e0 THEN floor((g22 + g20 / 200e0) / (g20 / 100e0)) / 100e0 ELSE g22 / g20 END) + 0e0 AS g23,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g8 IS NULL THEN g9 WHEN g25 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g1, g3, g8, g9, g10, g11, g16, g17, g19, g20, g25,
    units(g11, g10, g12) AS g13,
    units(g20, g19, g21) AS g22,
    CASE WHEN g25 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g26, g25, g27)) / g26) + 0e0 AS g_coverage
   FROM (
    SELECT
     g1, g3, g8, g9, g10, g16, g17, g19, g25,
     scale(g10) AS g11,
     abs(g10) * 134217729e0 - (abs(g10) * 134217729e0 - abs(g10)) AS g12,
     scale(g19) AS g20,
     abs(g19) * 134217729e0 - (abs(g19) * 134217729e0 - abs(g19)) AS g21,
     scale(g25) AS g26,
     abs(g25) * 134217729e0 - (abs(g25) * 134217729e0 - abs(g25)) AS g27
    FROM (
     SELECT
      g1, g8, g16, g17,
      CASE WHEN g1 IS NOT NULL THEN 0 WHEN g2 = 0e0 THEN 20 ELSE 12 END AS g3,
      CASE WHEN g8 IS NOT NULL THEN 0 WHEN g7 IS NOT NULL THEN g7 WHEN g6 = 0e0 THEN 20 ELSE 12 END AS g9,
      g1 / nullif(g8, 0e0) AS g10,
      g1 / nullif(g16, 0e0) AS g19,
      (CASE WHEN g16 IS NOT NULL THEN g16 ELSE 0e0 END) / nullif(g8, 0e0) AS g25
     FROM (
      SELECT
       g2, g6, g7, g17,
       CASE WHEN abs(g0) < 1e15 THEN g0 END AS g1,
       CASE WHEN g7 IS NULL THEN (CASE WHEN abs(g4) < 1e15 THEN g4 END) END AS g8,
       CASE WHEN abs(g15) < 1e15 THEN g15 END AS g16
      FROM (
       SELECT
        CAST(CAST(CAST(sum(CAST(trunc(x15) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x15 - trunc(x15)) * x16) AS BIGINT) * CAST(1e10 / x16 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g0,
        CAST(count(x15) AS DOUBLE) AS g2,
        CAST(CAST(CAST(sum(CAST(trunc(x8) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x8 - trunc(x8)) * x17) AS BIGINT) * CAST(1e10 / x17 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g4,
        CAST(count(x8) AS DOUBLE) AS g6,
        min(CASE WHEN x7 > 1 THEN x7 END) AS g7,
        CAST(CAST(CAST(sum(CAST(trunc(x10) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x10 - trunc(x10)) * x18) AS BIGINT) * CAST(1e10 / x18 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g15,
        CAST(count(x10) AS DOUBLE) AS g17
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
          CASE WHEN x11 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x12, x11, x13)) / x12) + 0e0 AS x15
         FROM (
          SELECT
           x7, x8, x10, x11, x17, x18,
           scale(x11) AS x12,
           abs(x11) * 134217729e0 - (abs(x11) * 134217729e0 - abs(x11)) AS x13
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
             CASE WHEN NOT (x_achievement_status = 1) THEN 1e0 END AS x8,
             CASE WHEN NOT (x_achievement_status <> 0) THEN 1e0 END AS x10
            FROM (
             SELECT
              x_achievement,
              CASE WHEN x_achievement IS NOT NULL THEN 0 ELSE x_x_status END AS x_achievement_status
             FROM (
              SELECT
               x_x_status,
               CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_x, x3)) / x2) + 0e0 AS x_achievement
              FROM (
               SELECT
                x_x_status, x_x,
                scale(x_x) AS x2,
                abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x3
               FROM (
                SELECT
                 CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
                 CAST(t."x" AS DOUBLE) AS x_x
                FROM "kinerja" AS t
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
