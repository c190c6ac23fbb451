import { bloc, paragraphe } from '../blocs.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

const aLaMain = '……………………………………………';

/** Le reçu que chaque personne signe : il prouve une remise, jamais un accord. */
export const recu: ModeleASaisir = modele('recu', [
  bloc('objet', 'Reçu d’une notice d’information : {{nom}}'),
  paragraphe('Entreprise : {{employeur}}'),
  paragraphe('Notice remise : « {{nom}} », version du {{version}}', ['L1222-4', 'rgpd-13']),
  paragraphe(`Nom et prénom\u00a0: ${aLaMain}`),
  paragraphe(`Poste ou service\u00a0: ${aLaMain}`),
  paragraphe('J’ai reçu cette notice et j’ai pu la lire.', ['L1222-4']),
  paragraphe(
    'Ce reçu est un accusé de lecture. Il ne vaut ni accord, ni consentement, ni renonciation à un droit.',
    ['rgpd-7', 'cnil-consentement'],
  ),
  paragraphe('Questions et droits : {{contact}}', ['rgpd-13']),
  paragraphe(`Remis le\u00a0: ${aLaMain}`),
  paragraphe(`Signature\u00a0: ${aLaMain}`),
  paragraphe('Fait en deux exemplaires, un pour chacun.'),
]);
