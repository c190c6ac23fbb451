import { describe, expect, test } from 'vitest';
import { autoriteDe } from '../../src/lib/contenu/autorite.ts';
import { decision } from '../../src/lib/contenu/schemas/decision.ts';
import { decisions } from '../../src/lib/droit/sources.ts';
import { lireFiches } from '../aides/fiches.ts';

const fiches = lireFiches('decisions');

/** Ce que le début d’un identifiant dit de la juridiction. */
const juridictions: Record<string, RegExp> = {
  'ass-plen': /^Cass\. ass\. plén\.$/,
  'cass-soc': /^Cass\. soc\.$/,
  'cass-crim': /^Cass\. crim\.$/,
  'ca-': /^CA /,
  'caa-': /^CAA /,
  'ce-': /^Conseil d’État/,
  'cedh-': /^CEDH/,
  'cjue-': /^CJUE/,
  'cnil-': /^CNIL/,
  'cph-': /^Conseil de prud’hommes/,
  'gpdp-': /^Garante/,
  'hmbbfdi-': /^HmbBfDI/,
  'tcorr-': /^T\. corr\./,
  'tgi-': /^TGI/,
  'tj-': /^TJ/,
};

test('chaque décision du registre a sa fiche, et chaque fiche est au registre', () => {
  expect(fiches.map(({ id }) => id)).toEqual([...decisions].sort());
});

describe.each(fiches)('$id', ({ id, entete, corps }) => {
  test('suit le schéma : faits du vocabulaire, articles du registre', () => {
    expect(decision.safeParse(entete).error?.message).toBeUndefined();
  });

  test('porte la juridiction, l’année et le numéro de pourvoi que dit son nom', () => {
    const { juridiction, date, numero = '' } = decision.parse(entete);
    const [, forme] = Object.entries(juridictions).find(([debut]) => id.startsWith(debut)) ?? [];
    expect(juridiction).toMatch(forme ?? /^$/);
    expect(id.split('-')).toContain(String(date.getUTCFullYear()));
    const pourvoi = /^(\d\d)-(\d\d)\.(\d{3})$/.exec(numero);
    if (pourvoi) expect(id).toContain(`${pourvoi[1]}-${pourvoi[2]}${pourvoi[3]}`);
  });

  test('raconte les faits', () => {
    expect(corps.length).toBeGreaterThan(60);
  });

  test('justifie l’autorité qu’elle s’attribue, et seulement elle', () => {
    const { autorite, autoriteMotif } = decision.parse(entete);
    expect(autoriteMotif !== undefined).toBe(autorite !== undefined);
  });

  test('dit pourquoi elle ne valide pas une conclusion', () => {
    const { utilisablePour, pourquoiPas, decide } = decision.parse(entete);
    const tranche = decide.dispositif ?? decide.preuve ?? decide.rupture;
    const rien = !Object.values(utilisablePour).includes(true);
    if (tranche && rien) expect(pourquoiPas).toBeDefined();
  });
});

const statut = (debut: string) => {
  const fiche = fiches.find(({ id }) => id.startsWith(debut));
  return autoriteDe(decision.parse(fiche?.entete));
};

test.each([
  ['l’affaire MAIF', 'cph-compiegne-2023-maif', 'première instance'],
  ['l’arrêt de 2025 sur le consentement', 'cass-soc-2025-23-13159', 'débattu'],
  ['l’assemblée plénière de 2023', 'ass-plen-2023-20-20648', 'jurisprudence établie'],
  ['l’arrêt inédit du 22 janvier 2025', 'cass-soc-2025-22-15793', 'arrêt isolé'],
  ['une sanction de la CNIL', 'cnil-2024-021', 'autorité'],
  ['une autorité italienne', 'gpdp-2021-foodinho', 'étranger'],
])('%s : %s, %s', (_, id, attendu) => {
  expect(statut(id)).toBe(attendu);
});
