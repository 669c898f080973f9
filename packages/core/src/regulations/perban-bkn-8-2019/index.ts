import type { Rule } from '../../regulation/rule.js';
import { IP_ASN_CATEGORY, IP_ASN_UNIT, IP_ASN_UNITS } from './category.js';
import { IPA_01, IPA_02, IPA_03, IPA_04 } from './dimensions.js';
import { IP_ASN, IP_ASN_PERSON } from './total.js';

/** Rules of the professionalism index of civil servants (IP ASN). */
export const PERBAN_BKN_8_2019: readonly Rule[] = [
  IPA_01,
  IPA_02,
  IPA_03,
  IPA_04,
  IP_ASN,
  IP_ASN_PERSON,
  IP_ASN_CATEGORY,
  IP_ASN_UNIT,
  IP_ASN_UNITS,
];
