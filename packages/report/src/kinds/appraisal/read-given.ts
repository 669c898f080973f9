import { partyOf, textOf } from '../../about/read-about.js';
import type { AppraisalGiven, BehaviourNote, WorkResult } from './given.js';

type Json = Readonly<Record<string, unknown>>;

/** Reads an appraisal from JSON with Indonesian or English names; null where it is no object. */
export function readGiven(json: unknown): AppraisalGiven | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const given = json as Json;
  const text = (from: Json, ...names: readonly string[]): string | null =>
    names.map((name) => wordsOf(from[name])).find((value) => value !== null) ?? null;
  const list = (...names: readonly string[]): readonly Json[] => {
    const found = names.map((name) => given[name]).find(Array.isArray) as readonly unknown[] | undefined;
    return (found ?? []).filter((each): each is Json => typeof each === 'object' && each !== null);
  };
  return {
    period: text(given, 'periode', 'period') ?? '',
    employee: partyOf(given['pegawai'] ?? given['employee']),
    rater: partyOf(given['pejabat_penilai'] ?? given['rater']),
    unit: text(given, 'unit', 'unit_kerja'),
    organisation: text(given, 'capaian_organisasi', 'predikat_organisasi', 'organisation'),
    results: list('hasil_kerja', 'work_results').map((each): WorkResult => ({
      additional: /^(tambahan|additional)$/i.test(text(each, 'jenis', 'kind') ?? ''),
      plan: text(each, 'rencana', 'plan') ?? '',
      superior: text(each, 'rencana_pimpinan', 'superior'),
      aspect: text(each, 'aspek', 'aspect'),
      perspective: text(each, 'perspektif', 'perspective'),
      indicator: text(each, 'indikator', 'indicator') ?? '',
      target: text(each, 'target') ?? '',
      realisation: text(each, 'realisasi', 'realisation') ?? '',
      feedback: text(each, 'umpan_balik', 'feedback') ?? '',
    })),
    workResult: text(given, 'rating_hasil_kerja', 'work_result_rating'),
    behaviours: list('perilaku', 'behaviours').map((each): BehaviourNote => ({
      value: text(each, 'nilai', 'value') ?? '',
      expectation: text(each, 'ekspektasi', 'expectation') ?? '',
      feedback: text(each, 'umpan_balik', 'feedback') ?? '',
    })),
    behaviour: text(given, 'rating_perilaku', 'behaviour_rating'),
    decidedBy: text(given, 'ditetapkan_oleh', 'decided_by'),
  };
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value);
}
