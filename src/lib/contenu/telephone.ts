/**
 * Le lien qui appelle un numéro français : à l’international s’il a dix chiffres, tel quel s’il est court.
 * Lève une erreur si ce n’est pas un numéro.
 */
export function lienTelephone(numero: string): string {
  const chiffres = numero.replace(/[ \u00a0\u202f.]/gu, '');
  if (/^0\d{9}$/u.test(chiffres)) return `tel:+33${chiffres.slice(1)}`;
  if (/^\d{3,4}$/u.test(chiffres)) return `tel:${chiffres}`;
  throw new Error(
    `« ${numero} » n’est pas un numéro de téléphone : corriger src/lib/droit/surveillance/resultat/contacts.ts.`,
  );
}
