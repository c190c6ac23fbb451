/** Un texte ramené à `auPlus` caractères, coupé entre deux mots et suivi de points de suspension. */
export function abreger(texte: string, auPlus: number): string {
  const net = texte.replace(/\s+/gu, ' ').trim();
  if (net.length <= auPlus) return net;
  const coupe = net.slice(0, auPlus).replace(/\s\S*$/u, '');
  return `${coupe.replace(/[\s,;:.«(–—]+$/u, '')}…`;
}
