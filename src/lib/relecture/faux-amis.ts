/**
 * Les mots qui commencent comme un verbe de nos motifs sans être de sa famille : « inform* » lit « informer » et
 * « information », jamais « informatique ». Le début tel que les motifs l’écrivent, puis ce qu’il ne lit pas.
 */
const fauxAmis: Readonly<Record<string, RegExp>> = {
  admis: /^admissi/,
  avert: /^avertissement/,
  collect: /^collecti/,
  consult: /^consultant/,
  demand: /^demandeu/,
  dispos: /^dispositi/,
  exclu: /^exclusi[fv]/,
  impos: /^impossib/,
  inform: /^informati[^o]/,
  preven: /^preventi/,
  sign: /^sign(al|ifi)/,
  trac: /^tract/,
  vers: /^version/,
  viol: /^violen/,
};

/** Vrai si ce mot commence par ce début sans en être. */
export const estUnFauxAmi = (debut: string, forme: string): boolean =>
  fauxAmis[debut]?.test(forme) === true;
