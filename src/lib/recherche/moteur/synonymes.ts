import { motsDe } from '../requete/mots.ts';
import { racine } from '../requete/racine.ts';

/**
 * Les mots que l’on prend l’un pour l’autre en cherchant, un groupe par ligne. Un mot peut être de plusieurs groupes.
 * Ce n’est pas du droit : deux mots d’un groupe n’ont pas toujours le même sens, ils mènent aux mêmes pages.
 */
const groupes = `
caméra vidéo vidéosurveillance vidéoprotection filmer film images dashcam caméscope
webcam visio visioconférence zoom
gps géoloc géolocalisation géolocaliser localiser traceur tracker balise traquer pister
badge badgeuse pointeuse pointage pointer
mail courriel email messagerie outlook gmail
message sms texto messagerie whatsapp chat tchat messenger slack
téléphone portable smartphone mobile
application appli app
ordinateur pc poste portable laptop
écran capture screenshot
clavier frappe touche keylogger taper
souris inactivité jiggler présence absent inactif
internet web navigation site surfer
journal log trace connexion historique
véhicule voiture camion camionnette fourgon auto utilitaire
biométrie biométrique empreinte facial visage doigt digitale
ia intelligence algorithme chatgpt copilot robot automatisé
facebook instagram linkedin tiktok twitter snapchat social
appel conversation téléphonique communication
écouter écoute réécouter
enregistrer enregistrement dictaphone
micro son audio voix sonore
cse élu comité représentant délégué
syndicat syndical syndicaliste
prudhomme tribunal juge justice cph
avocat défenseur juridictionnelle
plainte réclamation dénoncer signaler signalement
licencier licenciement virer renvoyer renvoi congédier
sanction avertissement blâme punir punition disciplinaire
contester contestation attaquer annuler
amende pénalité condamner
délai prescription temps date limite tard
conserver conservation garder stocker archiver durée effacer supprimer
information informer prévenir avertir annoncer connaissance
insu cachette caché dissimuler secrètement clandestin discrètement
consentement accord autorisation signer accepter signature
refuser refus opposer opposition
accès consulter copie récupérer
personnel privé intime intimité perso
indemnité dommage réparation préjudice indemniser indemnisation toucher dédommager
preuve prouver
fonctionnaire agent public mairie hôpital administration collectivité
détective filature enquêteur filer
vestiaire toilette douche
vol voler voleur
pause repos
heure horaire temps
salaire paie paye
courrier lettre modèle exemple
affiche panneau affichette pancarte affichage
excessif abusif exagéré proportionnalité disproportionné abus
permanent constamment continu permanence journée
productivité performance rendement indicateur statistique
espion espionner surveiller mouchard fliquer flicage
client consommateur usager
émotion stress humeur
montre bracelet connecté
démission démissionner quitter
harcèlement harceler
`;

const parRacine = new Map<string, Set<string>>();
for (const groupe of groupes.trim().split('\n')) {
  const racines = motsDe(groupe).map(racine);
  for (const une of racines) {
    const voisines = parRacine.get(une) ?? new Set<string>();
    for (const autre of racines) if (autre !== une) voisines.add(autre);
    parRacine.set(une, voisines);
  }
}

/** Les racines que l’on emploie pour celle-ci, elle exceptée. */
export function voisinsDe(racineTapee: string): readonly string[] {
  return [...(parRacine.get(racineTapee) ?? [])];
}
