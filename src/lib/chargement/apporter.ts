/**
 * Charge une partie différée. Ses fichiers sont d’abord demandés un à un, et le module seulement quand tous sont
 * là : un navigateur retient l’échec d’un module, même importé par un autre, et ne le redemanderait plus jamais
 * dans cette page. Ce qu’une panne de réseau interrompt se recommence donc.
 *
 * Écrite dans la page telle quelle (`greffon.ts`) : elle ne se sert de rien d’autre que d’elle-même.
 *
 * @throws si un fichier n’arrive pas.
 */
export async function apporter<Module>(
  charger: () => Promise<Module>,
  fichiers: readonly string[] = [],
  base = '/',
): Promise<Module> {
  const dejaLa = new Set<string>();
  for (const vu of performance.getEntriesByType('resource'))
    if ('decodedBodySize' in vu && Number(vu.decodedBodySize) > 0) dejaLa.add(vu.name);
  try {
    await Promise.all(
      fichiers.map(async (fichier) => {
        const adresse = new URL(base + fichier, location.href).href;
        if (dejaLa.has(adresse)) return;
        const reponse = await fetch(adresse);
        if (!reponse.ok) throw new Error(`${adresse} : ${String(reponse.status)}`);
        // Lu en entier : le module le trouvera dans le cache du navigateur.
        await reponse.arrayBuffer();
      }),
    );
    return await charger();
  } catch (panne) {
    // Quitter la page interrompt tout ce qui se charge : l’échec attend un instant, qu’une page quittée ne voit pas.
    await new Promise((suite) => setTimeout(suite, 100));
    throw panne;
  }
}
