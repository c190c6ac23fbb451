import type { Champ } from './types.ts';

/** Une lettre a un destinataire et une formule finale ; une note n’a ni l’un ni l’autre. */
export type Forme = 'lettre' | 'note';

const champ = (id: string, libelle: string, reste: Partial<Champ> = {}): Champ => ({
  id,
  libelle,
  type: 'ligne',
  requis: true,
  ...reste,
});

const nom = champ('nom', 'Votre nom et votre prénom', { remplissage: 'name' });
const adresse = champ('adresse', 'Votre adresse', { type: 'texte', remplissage: 'street-address' });
const date = champ('date', 'Date', { type: 'date', depuis: 'aujourd-hui' });
const pieces = champ('pieces', 'Pièces jointes', {
  type: 'texte',
  requis: false,
  aide: 'Une par ligne. Joignez des copies et gardez les originaux.',
});

/** Les champs que toute lettre demande, et qu’un fichier de lettre n’a pas à déclarer. */
export const champsCommuns: Readonly<Record<Forme, readonly Champ[]>> = {
  lettre: [
    nom,
    adresse,
    champ('destinataire', 'Nom et adresse du destinataire', { type: 'texte' }),
    champ('lieu', 'Lieu'),
    date,
    pieces,
  ],
  note: [nom, adresse, date, pieces],
};
