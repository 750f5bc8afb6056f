// What people ask in French, and what the invented embassy answers.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr Talk kTalks[] = {
    {Subject::Consular, "Quel est le délai actuel pour renouveler un passeport ? Le mien expire le {date}.",
     "Environ cinq semaines. Comme il expire le {date}, prenez rendez-vous dès maintenant ; apportez "
     "l'ancien passeport et une photo.",
     "Puis-je voyager avec l'ancien en attendant ?",
     "Oui, vous le gardez jusqu'à la remise du nouveau, à condition qu'il soit encore valable."},
    {Subject::Consular, "J'ai perdu mon passeport {city} et mon vol est le {date}. Que faire ?",
     "Faites d'abord une déclaration à la police, puis venez avec le récépissé : nous délivrons un "
     "document d'urgence le jour même.",
     "Faut-il un rendez-vous ?", "Non, présentez-vous au guichet entre 9 h et 12 h avec deux photos."},
    {Subject::Consular,
     "Quand la section consulaire rouvrira-t-elle ? C'est la troisième fois que je demande et personne ne me "
     "répond.",
     "Toutes nos excuses. La section est ouverte de nouveau depuis le {past}, du lundi au jeudi, de 9 h à 12 "
     "h.",
     "Et le vendredi, au moins par téléphone ?", "Oui, le vendredi la ligne téléphonique est ouverte de 9 h à 11 h."},
    {Subject::Consular, "Mon dossier de visa {ref} est « en cours » depuis le {past}. Avez-vous des nouvelles ?",
     "Il manque une page du relevé bancaire ; nous vous avons écrit. Dès réception, comptez trois jours.",
     "Je viens de l'envoyer. Pouvez-vous confirmer ?",
     "C'est bien arrivé et classé dans le dossier {ref}. Merci de votre rapidité."},
    {Subject::Consular, "Quels documents faut-il pour une visite familiale ? Le site donne deux listes différentes.",
     "Invitation, preuve de parenté, assurance et billet de retour. L'autre liste concerne les séjours de "
     "plus de 90 jours.",
     "La preuve de parenté doit-elle être traduite ?", "Pas si elle est en français, en anglais ou en arabe."},
    {Subject::Consular, "Ma fille est née {city} le {past}. Comment déclarer la naissance ?",
     "Félicitations ! Envoyez-nous l'acte de naissance et la copie des deux passeports. C'est gratuit et "
     "cela prend dix jours.",
     "Peut-on demander son passeport en même temps ?", "Oui, au même rendez-vous : un seul déplacement suffit."},
    {Subject::Consular, "Le site de réservation refuse ma date de naissance. Est-ce normal ?",
     "Non, c'est une erreur pour les dates d'avant 1970. En attendant la correction, réservez par "
     "téléphone.",
     "Personne ne décroche depuis lundi.",
     "Nous en sommes désolés. Donnez-nous votre numéro de dossier, nous vous rappelons aujourd'hui."},
    {Subject::Consular, "Mon frère peut-il retirer mon passeport à ma place ?",
     "Oui, avec une procuration signée et une copie de votre carte d'identité.", "La signature doit-elle être légalisée ?",
     "Non, une simple signature suffit si la copie est jointe."},
    {Subject::Consular, "Acceptez-vous les cartes bancaires au guichet ?", "Oui, et même uniquement les cartes depuis le {past}.",
     "Y compris les cartes étrangères ?", "Oui, toutes les cartes courantes."},
    {Subject::Consular, "Jusqu'à quand peut-on s'inscrire pour voter depuis l'étranger ?",
     "Jusqu'au {date}. Le passeport suffit, aucun justificatif de domicile n'est demandé.",
     "Y aura-t-il un bureau de vote {city} ?", "Un à Vienne et un à Graz ; le vote par correspondance est possible pour tous."},
    {Subject::Consular, "Combien coûte la certification d'un diplôme ?",
     "25 euros par document, et vous pouvez attendre sur place, environ une demi-heure.",
     "J'en ai neuf. Y a-t-il un tarif réduit ?", "À partir du cinquième, c'est 15 euros. Venez de préférence avant 11 h."},
    {Subject::Consular, "L'ambassade est-elle fermée le {date} ? Le site et l'affiche se contredisent.",
     "Oui, fermée ce jour-là : c'est un jour férié chez nous. Le site est corrigé, merci.", "Et en cas d'urgence ?",
     "La ligne d'urgence répond jour et nuit, jours fériés compris."},
    {Subject::Policy, "L'ambassade va-t-elle s'exprimer sur l'accord sur l'eau ?",
     "Les discussions durent jusqu'au {date}. Un point est acquis : aucun village ne perdra sa part actuelle.",
     "Sa part de quelle année ?", "La moyenne des dix dernières années, article 4 du projet."},
    {Subject::Policy, "Pourquoi votre délégation s'est-elle abstenue le {past} sur la pêche ?",
     "Parce que le quota des petits bateaux avait disparu du texte. Nous préparons un amendement avec cinq "
     "autres États.",
     "Où lire votre déclaration ?", "Sur notre site, rubrique « Déclarations », en français et en anglais."},
    {Subject::Policy, "Est-il vrai que l'exemption de visa prend fin cette année ?",
     "Non, elle reste en vigueur. Il faudra seulement s'enregistrer en ligne trois jours avant le départ.", "C'est payant ?",
     "Non, c'est gratuit. Méfiez-vous des sites qui demandent de l'argent."},
    {Subject::Policy, "Quelle part du fonds climat a réellement été versée ?",
     "26 millions sur 40 au {past} ; la liste des projets est publique.", "Et les frais de gestion ?",
     "Quatre pour cent, voir le rapport annuel, page 12."},
    {Subject::Culture, "Peut-on demander la bourse en dernière année d'études ?",
     "Oui. Le diplôme est à remettre avant la rentrée.", "Y a-t-il une limite d'âge ?",
     "Trente ans le jour de la demande, trente-cinq pour un doctorat."},
    {Subject::Culture, "Le portail des bourses est tombé en panne à {time}. La date limite sera-t-elle reportée ?",
     "Oui, de trois jours, jusqu'au {date}. Aucun brouillon n'est perdu.",
     "Ma deuxième lettre de recommandation apparaît comme manquante.",
     "Nous la voyons dans le dossier {ref} : votre demande est complète."},
    {Subject::Culture, "Plus de billets pour le concert {city}. Existe-t-il une liste d'attente ?",
     "Oui, écrivez à culture@arvenia.example ; une trentaine de places se libèrent chaque fois.",
     "Quand saura-t-on si on en a une ?", "La veille à midi au plus tard."},
    {Subject::Culture, "Les films seront-ils sous-titrés en français ?", "Deux sur six ; tous ont des sous-titres allemands.",
     "Lesquels, s'il vous plaît ?", "« Les Salines » et « La Sœur du pilote », le {date}."},
    {Subject::Culture, "Faut-il s'inscrire pour la lecture du {date} ?", "Non, venez simplement. Les portes ouvrent à {time}.",
     "L'autrice signera-t-elle ses livres ?", "Oui, et il y aura du thé."},
    {Subject::Culture, "Notre école peut-elle encore participer au programme de correspondance ?",
     "Avec plaisir, jusqu'au {date}, pour les classes de dix à quatorze ans.", "Dans quelle langue écrivent les enfants ?",
     "En anglais, en allemand ou en français ; nous aidons pour la première lettre."},
    {Subject::Safety, "La route côtière est-elle rouverte ? Nous sommes près de Port Almar avec deux enfants.",
     "Dans un sens depuis ce matin. Restez au nord du pont et appelez la ligne d'urgence si besoin.",
     "Nous avons appelé, on devait nous rappeler.", "Nous avons votre numéro, un collègue vous appelle dans le quart d'heure."},
    {Subject::Safety, "Peut-on voyager dans le nord la semaine prochaine ? Votre avis date du {past}.",
     "L'avis reste valable : de jour, et pas près de la frontière. Nous le vérifions chaque matin.",
     "Affichez donc la date de vérification !", "Bonne idée, ce sera fait dès demain."},
    {Subject::Safety, "Mon permis de conduire d'Arvénie est-il reconnu ici ?",
     "Oui, pendant six mois. Ensuite on l'échange, sans examen théorique.", "Et avec un permis « boîte automatique » ?",
     "Il reste limité aux boîtes automatiques après l'échange."},
    {Subject::House, "Le panneau à l'entrée est illisible pour les malvoyants.",
     "Merci de le signaler : un panneau plus grand arrive avant le {date}.", "Et une sonnette à hauteur de fauteuil roulant ?",
     "Elle existe à l'entrée latérale ; l'entrée principale suivra."},
    {Subject::House, "Recrutez-vous des stagiaires ? J'étudie {city}.",
     "Oui, deux places à partir du {date}. Une page de motivation et un CV, sans photo.", "Le stage est-il rémunéré ?",
     "Oui, 900 euros par mois et l'abonnement aux transports."},
};

} // namespace

std::span<const Talk> talksFr() { return kTalks; }

} // namespace attache::demo
