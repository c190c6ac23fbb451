/**
 * Les marques et les produits que l’on tape au lieu du genre d’outil, par page. Y être ne dit rien du produit : ni
 * qu’il surveille, ni qu’il est permis ou non. Un test vérifie que chaque adresse existe.
 */
export const marques: Readonly<Record<string, readonly string[]>> = {
  '/dispositifs/captures-ecran/': ['Hubstaff', 'Teramind', 'Time Doctor', 'ActivTrak', 'Insightful', 'DeskTime', 'TeamViewer', 'AnyDesk', 'VNC', 'StaffCop', 'Veriato'],
  '/dispositifs/suivi-activite/': ['Hubstaff', 'ActivTrak', 'Toggl', 'Clockify', 'Jira', 'Trello', 'Salesforce', 'CRM', 'Genesys', 'Viva Insights', 'Kiamo'],
  '/dispositifs/enregistreur-frappe/': ['Teramind', 'Spyrix', 'Refog', 'mSpy', 'spyware', 'StaffCop'],
  '/dispositifs/mesure-inactivite/': ['Teams', 'Slack', 'Hubstaff', 'Time Doctor', 'pastille verte', 'mouse jiggler', 'Skype'],
  '/dispositifs/messagerie-web/': ['Outlook', 'Gmail', 'Teams', 'Slack', 'WhatsApp', 'Messenger', 'Chrome', 'Google', 'Exchange', 'proxy', 'Zscaler', 'Microsoft 365', 'Office'],
  '/dispositifs/webcam/': ['Zoom', 'Teams', 'Google Meet', 'Webex', 'Skype'],
  '/dispositifs/telephone/': ['WhatsApp', 'iPhone', 'Android', 'MDM', 'Intune', 'BYOD', 'SMS', 'forfait'],
  '/dispositifs/fichiers-journaux/': ['VPN', 'OneDrive', 'SharePoint', 'SIEM', 'Active Directory', 'clé USB', 'disque dur', 'badge informatique', 'DLP', 'Purview'],
  '/dispositifs/geolocalisation/': ['AirTag', 'Masternaut', 'Ocean', 'Quartix', 'TomTom', 'Webfleet', 'Life360', 'Waze', 'Google Maps', 'Uber', 'télépéage', 'boîtier'],
  '/dispositifs/badge/': ['Kelio', 'Horoquartz', 'badgeage', 'Skello', 'Combo', 'Snapshift', 'planning', 'tourniquet', 'portique', 'RFID'],
  '/dispositifs/biometrie/': ['Face ID', 'Touch ID', 'iris', 'paume', 'réseau veineux', 'main'],
  '/dispositifs/chronotachygraphe/': ['carte conducteur', 'routier', 'poids lourd', 'chauffeur'],
  '/dispositifs/reseaux-sociaux/': ['Facebook', 'Instagram', 'TikTok', 'Twitter', 'X', 'Snapchat', 'YouTube', 'Glassdoor'],
  '/dispositifs/ia-rh/': ['Copilot', 'ChatGPT', 'Gemini', 'HireVue', 'Workday', 'notation', 'score', 'recrutement', 'CV', 'chatbot'],
  '/intelligence-artificielle/': ['Copilot', 'Gemini', 'Mistral', 'AI Act', 'ChatGPT'],
  '/dispositifs/objets-connectes/': ['Fitbit', 'Apple Watch', 'smartwatch', 'exosquelette', 'capteur', 'casque', 'gilet', 'PTI', 'travailleur isolé'],
  '/dispositifs/video/': ['Ring', 'Arlo', 'Hikvision', 'Nest', 'Ezviz', 'Verisure', 'babyphone', 'entrepôt', 'cuisine', 'atelier', 'bureau', 'réserve', 'vestiaire', 'salle de pause', 'poste de travail'],
  '/dispositifs/video-public/': ['Ring', 'Verisure', 'dashcam', 'caméra augmentée', 'vendeuse', 'boulangerie', 'supermarché', 'boutique', 'restaurant', 'bar', 'hôtel', 'pharmacie', 'comptoir', 'accueil'],
  '/dispositifs/alerte/': ['Whispli', 'dénoncer', 'signaler'],
  '/dispositifs/appels/': ['Ringover', 'Aircall', 'Genesys', 'Avaya', 'téléconseiller', 'call center', 'hotline', 'standard'],
};
