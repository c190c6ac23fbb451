/** Une notice inventée : des mentions dites, des mentions vagues, une phrase de trop. */
export const NOTICE_D_EXEMPLE = `Note au personnel de l’entrepôt

La société Exemplia SAS (rh@exemplia.example) équipe ses chariots d’un boîtier GPS à compter du 1er mars. Le boîtier relève la position, l’heure et la vitesse.
But\u00a0: organiser les tournées et prévenir les accidents.
En signant cette note, chaque conducteur consent au dispositif.
Les données sont conservées pendant la durée nécessaire. Elles sont communiquées à nos partenaires.
Vous disposez d’un droit d’accès, de rectification et d’opposition, à exercer auprès du service du personnel.
Les relevés pourront fonder une sanction.`;
