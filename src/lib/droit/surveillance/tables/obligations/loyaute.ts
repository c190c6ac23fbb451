import { cameras } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Ni cachette ni piège. */
export const loyaute: Obligation = {
  id: 'loyaute',
  titre: 'Contrôler sans cachette ni piège',
  textes: ['L1222-4', 'rgpd-5', 'L1222-1'],
  lignes: [
    {
      si: { secteur: 'public', dispositif: 'filature', zones: 'domicile' },
      alors: 'manquement',
      motif:
        'Le juge administratif a admis des constats en lieu public. Une filature au domicile va au-delà.',
      sources: ['c-civ-9', 'rgpd-5', 'ce-2014-355201-jouy'],
    },
    {
      si: { secteur: 'public', dispositif: 'filature' },
      alors: 'a-verifier',
      motif:
        'Le juge administratif a admis des détectives dans des lieux publics. Il vérifie la loyauté au cas par cas.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2023-20BX00450-smicval'],
    },
    {
      si: { etat: 'projet', dispositif: 'filature' },
      alors: 'a-verifier',
      motif:
        'À écarter avant toute mise en œuvre : la Cour de cassation juge la filature disproportionnée.',
      sources: ['L1222-4', 'cass-soc-2002-00-42401-filature'],
    },
    {
      si: { etat: 'projet', dissimulation: ['cache', 'ruse'] },
      alors: 'a-verifier',
      motif:
        'À écarter avant la mise en service : un contrôle caché ou rusé est en principe déloyal.',
      sources: ['L1222-4', 'rgpd-5'],
    },
    {
      si: { dispositif: 'filature' },
      alors: 'manquement',
      motif: 'Une filature se fait par nature à l’insu du salarié.',
      sources: ['L1222-4', 'cass-soc-2002-00-42401-filature'],
    },
    {
      si: { secteur: 'public', dissimulation: ['cache', 'ruse'], zones: 'domicile' },
      alors: 'manquement',
      motif: 'Un contrôle caché au domicile dépasse ce que le juge administratif admet.',
      sources: ['c-civ-9', 'rgpd-5', 'ce-2014-355201-jouy'],
    },
    {
      si: { secteur: 'public', dissimulation: ['cache', 'ruse'] },
      alors: 'a-verifier',
      motif: 'L’employeur public doit rester loyal. Le juge vérifie comment il s’y est pris.',
      sources: ['ce-2014-355201-jouy', 'rgpd-5'],
    },
    {
      si: { dissimulation: 'cache', dispositif: cameras, zones: 'son' },
      alors: 'manquement',
      motif: 'La caméra était cachée et prenait aussi le son.',
      sources: [
        'L1222-4',
        'rgpd-5',
        'cnil-2025-008-samaritaine',
        'cass-soc-2025-22-24474-video-insu',
      ],
    },
    {
      si: { dissimulation: 'cache', dispositif: cameras, soupcon: 'oui', cible: 'oui' },
      alors: 'a-verifier',
      motif:
        'Une caméra cachée, brève et limitée, a été tolérée devant de forts soupçons. La CNIL a pourtant sanctionné des caméras cachées en 2025.',
      sources: ['cedh-2019-lopez-ribalda', 'cnil-2025-008-samaritaine', 'rgpd-5'],
    },
    {
      si: { dissimulation: 'cache' },
      alors: 'manquement',
      motif: 'L’outil était caché.',
      sources: ['L1222-4', 'rgpd-5', 'cnil-2025-008-samaritaine'],
    },
    {
      si: { dissimulation: 'ruse' },
      alors: 'manquement',
      motif: 'Le contrôle repose sur une ruse ou sur un tiers envoyé en secret.',
      sources: [
        'L1222-4',
        'L1222-1',
        'cass-soc-2012-11-30266-la-poste',
        'cass-soc-2001-99-42219-distributeurs',
      ],
    },
    {
      si: {},
      alors: 'respectee',
      motif:
        'Rien n’a été caché. Un simple défaut d’information se juge ailleurs dans cette liste.',
      sources: ['L1222-4', 'cass-soc-2016-14-19002-audit'],
    },
  ],
};
