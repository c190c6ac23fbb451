import type { CollectionEntry } from 'astro:content';
import { autorites } from '../../lib/contenu/autorite.ts';
import { direVerification } from '../../lib/dates/verification.ts';
import { motDuVerdict } from '../../lib/contenu/idees-recues.ts';
import { adresseEntiere } from '../../lib/editeur/adresse-entiere.ts';
import { typographier } from '../../lib/typographie/francais.ts';
import { citer } from '../../lib/contenu/citer.ts';

/** Une carte prête à être montrée, dessinée ou copiée : tout est composé. */
export interface Carte {
  readonly id: string;
  /** La phrase, entre guillemets. */
  readonly phrase: string;
  readonly verdict: CollectionEntry<'idees-recues'>['data']['verdict'];
  readonly mot: string;
  readonly reponse: string;
  /** Ce que vaut la réponse, et ce que nous n’avons pas vérifié : vide s’il n’y a rien à en dire. */
  readonly reserve: string;
  readonly sources: Awaited<ReturnType<typeof citer>>;
  /** « vérifiée le 24 novembre 2026 ». */
  readonly verification: string;
  /** L’adresse complète de la page, et celle de l’image. */
  readonly adresse: string;
  readonly image: string;
}

/** Compose une carte ; une source inconnue arrête la construction. */
export async function composerCarte({
  id,
  data,
  body,
}: CollectionEntry<'idees-recues'>): Promise<Carte> {
  const { autorite, verification: nonVerifie } = data;
  const etiquette = autorite && `Ce que vaut cette réponse : ${autorites[autorite].libelle}.`;
  return {
    id,
    phrase: typographier(`« ${data.phrase} »`),
    verdict: data.verdict,
    mot: motDuVerdict[data.verdict],
    reponse: typographier((body ?? '').trim()),
    reserve: typographier([etiquette, nonVerifie].filter(Boolean).join(' ')),
    sources: await citer(data.sources),
    verification: typographier(direVerification(data.verifieLe)),
    adresse: adresseEntiere(`/idees-recues/${id}/`),
    image: adresseEntiere(`/idees-recues/${id}.svg`),
  };
}
