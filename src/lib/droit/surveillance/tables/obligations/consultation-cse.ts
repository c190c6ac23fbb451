import { cameras, ouvertureIsolee, rolesHorsCandidature } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Le CSE se prononce avant la décision, à partir de cinquante salariés. */
export const consultationCse: Obligation = {
  id: 'consultation-cse',
  titre: 'Informer et consulter le CSE avant la décision',
  collecte: 'pivot-de-regularite',
  partie: 'dire',
  textes: ['L2312-38', 'L2312-37', 'L2312-8', 'L2312-27'],
  ordinaires: {
    secteur: ['prive'],
    role: rolesHorsCandidature,
    effectif: ['50-et-plus'],
    poste: ['oui', 'de-passage'],
    etat: ['en-service', 'retire'],
    nouveaute: ['nouvel-outil', 'nouvel-usage'],
    dispositif: [
      'appels',
      'alerte',
      'geolocalisation',
      'badge',
      'biometrie',
      'journaux',
      'enregistreur-frappe',
      'captures-ecran',
      'mesure-inactivite',
      'webcam',
      'ia-emotions',
      'objets-connectes',
      'enregistrement',
      'camera-embarquee',
    ],
    dissimulation: ['cache', 'ruse'],
    permanence: ['reguliere', 'constante'],
    personnel: ['identifie-sans-lui', 'identifie-en-sa-presence', 'sans-objet', 'compte-personnel'],
    zones: [
      'pauses-sanitaires-vestiaires',
      'local-syndical',
      'son',
      'hors-temps-de-travail',
      'domicile',
      'aucune',
    ],
  },
  lignes: [
    {
      si: { secteur: 'public' },
      alors: 'sans-objet',
      motif:
        'Le Code du travail n’est pas ici le fondement. Dans le secteur public, voir le comité social territorial ou d’administration.',
      sources: ['L2312-38'],
    },
    {
      si: { role: 'candidat' },
      alors: 'sans-objet',
      motif:
        'Un candidat n’a pas de CSE à lui. À partir de 50 salariés, celui de l’entreprise est informé des méthodes de recrutement.',
      sources: ['L2312-38'],
    },
    {
      si: { dispositif: 'filature' },
      alors: 'sans-objet',
      motif: 'Cette consultation porte sur les outils de l’entreprise, pas sur une filature.',
      sources: ['L2312-38'],
    },
    {
      si: { effectif: 'moins-11' },
      alors: 'sans-objet',
      motif:
        'La loi n’impose pas cette consultation sous 50 salariés. L’information de chacun reste due.',
      sources: ['L2311-2', 'L2312-38', 'L1222-4'],
    },
    {
      si: { effectif: '11-49' },
      alors: 'sans-objet',
      motif:
        'La loi n’impose pas cette consultation sous 50 salariés. Le CSE garde un droit d’alerte, et un accord peut prévoir plus.',
      sources: ['L2312-5', 'L2312-59', 'L2312-38'],
    },
    {
      si: { dispositif: cameras, poste: 'non' },
      exception: { faits: ['poste'], saufSi: 'personne ne travaille dans la zone filmée' },
      alors: 'sans-objet',
      motif:
        'Une caméra qui ne contrôle pas le travail n’a pas à être soumise au CSE à ce titre, selon les décisions relevées.',
      sources: ['cass-soc-2013-12-16564-casino', 'cass-soc-2001-98-44290-italexpress'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'Ouvrir une fois un fichier ou un message n’est pas mettre en place un moyen de contrôle.',
      sources: ['L2312-38', 'cass-soc-2006-04-48025-cryptage'],
    },
    {
      si: { dispositif: 'controle-humain', dissimulation: 'non' },
      alors: 'sans-objet',
      motif:
        'Un contrôle par une personne, sans outil ni cachette, n’est pas un moyen de contrôle à soumettre au CSE, selon les décisions relevées.',
      sources: ['cass-soc-2014-13-18427-sqybus', 'L2312-38'],
    },
    {
      si: { dispositif: ['controle-humain', 'reseaux-sociaux'] },
      alors: 'a-verifier',
      motif:
        'Aucun outil n’est installé. La consultation dépend de la façon dont ce contrôle est organisé.',
      sources: ['L2312-38', 'cass-soc-2014-13-18427-sqybus'],
    },
    {
      si: { consultation: 'consulte-avant' },
      alors: 'respectee',
      motif: 'Le CSE a été consulté avant la décision. Un avis défavorable n’y change rien.',
      sources: ['L2312-38', 'L2312-14', 'L2312-15'],
    },
    {
      si: { dispositif: ['fouille', 'depistage'] },
      alors: 'a-verifier',
      motif:
        'Ces contrôles s’organisent par le règlement intérieur, sur lequel le comité se prononce. Un contrôle isolé n’est pas un outil installé.',
      sources: ['L1311-2', 'L1321-5', 'cass-soc-2001-98-45818-alerte-a-la-bombe'],
    },
    {
      si: { dispositif: 'enregistrement', permanence: 'ponctuelle' },
      alors: 'a-verifier',
      motif:
        'Enregistrer une seule conversation n’est pas installer un outil. Enregistrer ou transcrire régulièrement les réunions peut contrôler le travail.',
      sources: ['L2312-38', 'L2312-8'],
    },
    {
      si: { consultation: 'carence' },
      alors: 'a-verifier',
      motif:
        'Il n’y a pas d’élus à consulter. L’employeur doit pouvoir montrer un procès-verbal de carence.',
      sources: ['L2312-38', 'L2311-2'],
    },
    {
      si: { dispositif: 'client-mystere', consultation: 'informe-seulement' },
      alors: 'a-verifier',
      motif:
        'Le CSE a été informé du recours à des clients mystères. Un arrêt de 2023 n’a rien reproché à l’employeur sur ce point.',
      sources: ['cass-soc-2023-22-13783-client-mystere', 'L2312-38'],
    },
    {
      si: { dispositif: ['autre', 'ia-rh', 'suivi-activite'], nouveaute: 'mise-a-jour' },
      exception: {
        faits: ['nouveaute'],
        saufSi: 'c’est une simple mise à jour d’un outil déjà soumis au CSE',
      },
      alors: 'a-verifier',
      motif:
        'Une simple mise à jour peut ne pas demander un nouvel avis. Un nouvel usage, ou une fonction nouvelle, en demande un.',
      sources: ['L2312-38', 'L2312-8'],
    },
    {
      si: { dispositif: 'chronotachygraphe' },
      alors: 'a-verifier',
      motif:
        'Un texte impose souvent cet outil. La consultation dépend de son usage ; nous n’avons pas vérifié qu’elle soit toujours due.',
      sources: ['L2312-38', 'L2312-8'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la décision : remettre un dossier précis au CSE et attendre son avis.',
      sources: ['L2312-38', 'L2312-15', 'R2312-6'],
    },
    {
      si: { consultation: 'non' },
      alors: 'manquement',
      motif:
        'Le CSE n’a pas été consulté. Il doit l’être avant tout moyen de contrôle, y compris pour un nouvel usage d’un outil ancien.',
      sources: [
        'L2312-38',
        'L2312-37',
        'tgi-paris-2006-05-18400-france-telecom',
        'cass-soc-2006-04-43866-carrefour',
        'cass-soc-2023-21-20798-klesia-badge',
        'cass-soc-2019-18-11792-gc45',
      ],
    },
    {
      si: { consultation: 'apres' },
      alors: 'manquement',
      motif:
        'Le CSE a été consulté après le lancement. Une phase d’essai compte déjà comme une mise en œuvre.',
      sources: ['L2312-8', 'L2312-38', 'tj-nanterre-2025-24-01457-ia'],
    },
    {
      si: { consultation: 'informe-seulement' },
      alors: 'manquement',
      motif:
        'Le CSE a seulement été informé. Un moyen de contrôle ou une nouvelle technologie demande aussi son avis.',
      sources: ['L2312-38', 'L2312-8', 'tj-nanterre-2026-25-02856-ia'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'À partir de 50 salariés, il faut savoir si le CSE a été consulté avant la décision.',
      sources: ['L2312-38', 'L2312-8'],
    },
  ],
};
