import type { CollectionEntry } from 'astro:content';
import { autorites } from '../contenu/autorite.ts';
import { direVerification } from '../dates/verification.ts';
import { motDuVerdict } from './verdicts.ts';
import { adresseEntiere } from '../editeur/adresse-entiere.ts';
import { typographier } from '../typographie/francais.ts';
import type { Reference } from '../contenu/reference.ts';

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
  readonly sources: readonly Reference[];
  /** « vérifiée le 24 novembre 2026 ». */
  readonly verification: string;
  /** L’adresse complète de la page, et celle de l’image. */
  readonly adresse: string;
  readonly image: string;
}

/** Ce qu’une carte prend à sa fiche. */
type Idee = Pick<CollectionEntry<'idees-recues'>, 'id' | 'data' | 'body'>;

/** Compose une carte ; `citer` lit ses sources, et arrête la construction devant une source inconnue. */
export async function composerCarte(
  { id, data, body }: Idee,
  citer: (sources: readonly string[]) => Promise<readonly Reference[]>,
): Promise<Carte> {
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
