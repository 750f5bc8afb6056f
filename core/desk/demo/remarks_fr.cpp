// Everything in French that is neither a question nor its answer: greetings, thanks, posts of the embassy, remarks.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr std::string_view kGreetings[] = {
    "Bonjour à toute l'équipe. ",
    "Bonjour ! ",
    "Bonsoir ! ",
    "Une question pour l'ambassade. ",
};

constexpr std::string_view kSignOffs[] = {
    " Merci d'avance.",
    " Merci !",
    " Cordialement.",
    " Merci de votre aide.",
};

constexpr std::string_view kThanks[] = {
    "Merci beaucoup, c'est très clair !", "Parfait, merci.",
    "Quelle rapidité, merci !",           "Merci d'avoir pris le temps de répondre.",
    "Tout est clair, bonne journée !",    "Un grand merci à toute l'équipe.",
};

constexpr std::string_view kWelcomes[] = {
    "Avec plaisir. Bon voyage !",
    "Je vous en prie.",
    "Heureux d'avoir pu vous aider.",
};

constexpr std::string_view kNudges[] = {
    "PS : c'est assez urgent, j'ai oublié de le dire.",
    "J'habite {city}, si cela change quelque chose.",
    "J'ai déjà envoyé un courriel le {past}.",
};

constexpr std::string_view kPromises[] = {
    "Nous posons la question à la capitale et revenons vers vous avant le {date}.",
    "Nous ne le savons pas encore ; vous aurez une réponse ici avant le {date}.",
};

constexpr std::string_view kLinks[] = {
    "Tout est expliqué ici : arvenia.example/fr",
    "Voir la question 12 : arvenia.example/faq",
};

constexpr std::string_view kPraise[] = {
    "Quelle belle soirée, merci !",
    "Magnifiques photos.",
    "Accueil très aimable au guichet ce matin, il faut le dire aussi.",
    "Bien dit.",
    "Ma grand-mère venait de Tarsin. Quelle émotion.",
};

constexpr std::string_view kComplaints[] = {
    "De jolies photos, mais le téléphone ne répond plus depuis lundi.",
    "Six semaines pour un passeport, ce n'est pas sérieux.",
    "On m'a dit exactement le contraire au guichet le {past}.",
    "Encore une promesse ?",
    "Beaucoup de papier pour un seul tampon.",
};

constexpr std::string_view kAsides[] = {
    "Pareil pour moi, cela a pris deux mois.",
    "Essayez tôt le matin, les créneaux apparaissent à huit heures.",
    "Ils m'ont répondu en une journée, pour être juste.",
    "Même question ici.",
    "Je n'y crois pas une seconde.",
};

constexpr std::string_view kQuotes[] = {
    "À lire avant de partir cet été.",
    "On verra s'ils tiennent parole.",
    "Intéressant. Et ceux qui ont déjà déposé leur demande ?",
    "Enfin !",
};

constexpr Pair kAgain[] = {
    {"Encore une question : le guichet est-il ouvert le {date} ?", "Oui, de 9 h à 12 h comme d'habitude."},
    {"Puis-je payer au moment du retrait ?", "Oui, par carte."},
    {"Une copie par courriel suffit-elle ?", "Un bon scan en PDF suffit pour commencer."},
    {"Cela vaut-il aussi pour mon épouse, qui a une autre nationalité ?",
     "Oui, avec son propre formulaire ; les deux peuvent être déposés ensemble."},
};

constexpr News kNews[] = {
    {Subject::Consular, "Section consulaire : ouverte le {date} de 9 h à 12 h et de 13 h 30 à 16 h. Rendez-vous en ligne."},
    {Subject::Consular, "Nouveau : les documents d'urgence sont délivrés sans rendez-vous, chaque jour ouvrable de 9 h à 12 h."},
    {Subject::Consular, "Le consulat mobile sera à Innsbruck le {date} : quarante rendez-vous disponibles."},
    {Subject::Consular, "Visite familiale : la liste des documents tient désormais sur une page."},
    {Subject::Policy, "Accord sur l'eau : l'ambassadrice a reçu douze collègues. Le texte sera public le {date}."},
    {Subject::Policy, "Pêche : pourquoi nous demandons une place pour les petits bateaux."},
    {Subject::Policy, "Fonds climat : 26 millions sur 40 ont été versés, la carte des projets est en ligne."},
    {Subject::Culture, "Bourses : candidatures ouvertes jusqu'au {date}, aussi en dernière année d'études."},
    {Subject::Culture, "Concert le {date} à {time} : le quatuor de Tarsin pour la première fois ici. Entrée libre."},
    {Subject::Culture, "Une soirée de poèmes de la côte, lus en deux langues, le {date}."},
    {Subject::Safety, "Tempête sur la côte : suivez les consignes des autorités locales."},
    {Subject::Safety, "Conseils aux voyageurs pour le nord, vérifiés ce matin : sans changement."},
    {Subject::House, "Stages à partir du {date} : deux places rémunérées à la section presse et culture."},
    {Subject::House, "Une journée au guichet : 84 personnes, 11 langues, une imprimante en panne."},
};

} // namespace

Remarks remarksFr()
{
    return {kGreetings, kSignOffs,   kThanks, kWelcomes, kNudges, kPromises, kLinks,
            kPraise,    kComplaints, kAsides, kQuotes,   kAgain,  kNews};
}

} // namespace attache::demo
