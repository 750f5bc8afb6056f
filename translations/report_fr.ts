<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AskedView</name>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>Pas encore classés</translation>
    </message>
    <message>
        <source>What people asked</source>
        <translation>Ce que l’on a demandé</translation>
    </message>
    <message>
        <source>messages, and how each question ended</source>
        <translation>messages, et l’issue de chaque question</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandés</translation>
    </message>
    <message>
        <source>in substance</source>
        <translation>sur le fond</translation>
    </message>
    <message>
        <source>link only</source>
        <translation>un lien seul</translation>
    </message>
    <message>
        <source>later</source>
        <comment>will be answered</comment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No message in this period.</source>
        <translation>Aucun message dans cette période.</translation>
    </message>
    <message>
        <source>%1: too many to read each answer. Choose a shorter period.</source>
        <translation>%1 : trop pour lire chaque réponse. Choisissez une période plus courte.</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a hint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows of a chart</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ConversationSteps</name>
    <message>
        <source>They wrote to us</source>
        <translation>On nous a écrit</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>Jusqu’où vont les conversations</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public, at least 7 days old</source>
        <translation>
            <numerusform>%1 échange ouvert par le public, vieux d’au moins 7 jours</numerusform>
            <numerusform>%1 échanges ouverts par le public, vieux d’au moins 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Nous avons répondu</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>On est revenu vers nous</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>Nous avons répondu de nouveau</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1: nothing known</source>
        <translation>%1 : rien n’est connu</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back; not the whole day is known</source>
        <translation>%1 : %2 aimés ou relayés, %3 réponses ; la journée n’est pas connue en entier</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back</source>
        <translation>%1 : %2 aimés ou relayés, %3 réponses</translation>
    </message>
    <message>
        <source>peak, %1</source>
        <translation>pic, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a description</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to %2, by the day of the post</source>
        <translation>
            <numerusform>%1 réaction à %2, selon le jour de la publication</numerusform>
            <numerusform>%1 réactions à %2, selon le jour de la publication</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions by day</source>
        <translation>Réactions par jour</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>aimés ou relayés</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>réponses</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>some counts unknown</source>
        <translation>certains comptes inconnus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Period: %1 (%2)</source>
        <translation>Période : %1 (%2)</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Comptes : %1</translation>
    </message>
    <message>
        <source>Time counted: %1</source>
        <translation>Temps compté : %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé avec : %1</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Known until: %1 (%2)</source>
        <translation>Connu jusqu’au : %1 (%2)</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Lacunes : %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%1 left unanswered on purpose</source>
        <translation>
            <numerusform>%1 laissé sans réponse à dessein</numerusform>
            <numerusform>%1 laissés sans réponse à dessein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spam</source>
        <translation>
            <numerusform>%1 indésirable</numerusform>
            <numerusform>%1 indésirables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate(s)</source>
        <translation>
            <numerusform>%1 doublon</numerusform>
            <numerusform>%1 doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closing with thanks</source>
        <translation>
            <numerusform>%1 qui clôt par un merci</numerusform>
            <numerusform>%1 qui closent par un merci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that needed no reply</source>
        <translation>
            <numerusform>%1 qui n’appelait pas de réponse</numerusform>
            <numerusform>%1 qui n’appelaient pas de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too recent to judge</source>
        <translation>
            <numerusform>%1 trop récent pour en juger</numerusform>
            <numerusform>%1 trop récents pour en juger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without an answer</source>
        <translation>
            <numerusform>%1 sans réponse</numerusform>
            <numerusform>%1 sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with an impossible time</source>
        <translation>
            <numerusform>%1 à l’heure impossible</numerusform>
            <numerusform>%1 à l’heure impossible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 marqué répondu, pas encore vu</numerusform>
            <numerusform>%1 marqués répondus, pas encore vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within the hour</source>
        <translation>
            <numerusform>%1 retiré par son auteur dans l’heure</numerusform>
            <numerusform>%1 retirés par leur auteur dans l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 4 hours</source>
        <translation>
            <numerusform>%1 retiré par son auteur en moins de 4 heures</numerusform>
            <numerusform>%1 retirés par leur auteur en moins de 4 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 24 hours</source>
        <translation>
            <numerusform>%1 retiré par son auteur en moins de 24 heures</numerusform>
            <numerusform>%1 retirés par leur auteur en moins de 24 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author in time</source>
        <translation>
            <numerusform>%1 retiré à temps par son auteur</numerusform>
            <numerusform>%1 retirés à temps par leur auteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted</source>
        <translation>
            <numerusform>%1 supprimé</numerusform>
            <numerusform>%1 supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>%1 partage</numerusform>
            <numerusform>%1 partages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(ies) of ours</source>
        <translation>
            <numerusform>%1 réponse de notre part</numerusform>
            <numerusform>%1 réponses de notre part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown counts</source>
        <translation>
            <numerusform>%1 aux comptes inconnus</numerusform>
            <numerusform>%1 aux comptes inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown followers</source>
        <translation>
            <numerusform>%1 aux abonnés inconnus</numerusform>
            <numerusform>%1 aux abonnés inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown impressions</source>
        <translation>
            <numerusform>%1 aux affichages inconnus</numerusform>
            <numerusform>%1 aux affichages inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown reach</source>
        <translation>
            <numerusform>%1 à la portée inconnue</numerusform>
            <numerusform>%1 à la portée inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month with year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>long date without year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 1–31 October 2026</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>posts of ours</source>
        <translation>nos publications</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>of others to us</comment>
        <translation>réponses</translation>
    </message>
    <message>
        <source>mentions</source>
        <comment>of us by others</comment>
        <translation>mentions</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>of likes and the like</comment>
        <translation>comptes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kinds of records</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no replies known of %1, %2</source>
        <translation>aucune réponse connue de %1, %2</translation>
    </message>
    <message>
        <source>no counts known of %1, %2</source>
        <translation>aucun compte connu de %1, %2</translation>
    </message>
    <message>
        <source>not known of %1: %2, %3</source>
        <comment>account, kinds of records, days</comment>
        <translation>inconnu de %1 : %2, %3</translation>
    </message>
    <message>
        <source>nothing known of %1, %2</source>
        <translation>rien de connu de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more gap(s)</source>
        <translation>
            <numerusform>%1 autre lacune</numerusform>
            <numerusform>%1 autres lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Every collected, visible post of the period by its own time, ours and the public&apos;s. Deleted posts and posts that others only name are not counted.</source>
        <translation>Toute publication recueillie et visible de la période, selon sa propre heure, les nôtres et celles du public. Les publications supprimées et celles que d’autres ne font que nommer ne comptent pas.</translation>
    </message>
    <message>
        <source>Every message of the period: what the public wrote to us as a reply or with a mention of us, including what was left unanswered on purpose. Posts that one person adds before we answer are one message.</source>
        <translation>Tout message de la période : ce que le public nous a écrit en réponse ou en nous mentionnant, y compris ce qui fut laissé sans réponse à dessein. Ce qu’une personne ajoute avant notre réponse est un seul message.</translation>
    </message>
    <message>
        <source>Messages of the period that call for an answer: all messages but those left unanswered on purpose.</source>
        <translation>Les messages de la période qui appellent une réponse : tous, sauf ceux laissés sans réponse à dessein.</translation>
    </message>
    <message>
        <source>Messages to which a post of ours that still stands was seen. Automatic and deleted posts of ours are no answers.</source>
        <translation>Les messages auxquels on a vu répondre une publication de notre part qui tient encore. Nos publications automatiques ou supprimées ne sont pas des réponses.</translation>
    </message>
    <message>
        <source>Messages that somebody took out of the count on purpose, each with a reason: no answer needed, spam, duplicate or closing thanks.</source>
        <translation>Les messages que quelqu’un a retirés du compte à dessein, chacun avec un motif : pas de réponse nécessaire, indésirable, doublon ou remerciement final.</translation>
    </message>
    <message>
        <source>Messages marked as too late to answer. They stay unanswered in every rate; the mark only takes them from the queue.</source>
        <translation>Les messages marqués comme trop tardifs pour une réponse. Ils restent sans réponse dans tous les taux ; la marque ne fait que les retirer de la file.</translation>
    </message>
    <message>
        <source>Messages without an answer from us, not withdrawn, not given up. Those marked answered by hand stay here until our post is seen.</source>
        <translation>Les messages sans réponse de notre part, ni retirés ni abandonnés. Ceux marqués répondus à la main restent ici jusqu’à ce que notre publication soit vue.</translation>
    </message>
    <message>
        <source>Messages that their author deleted before we answered.</source>
        <translation>Les messages que leur auteur a supprimés avant notre réponse.</translation>
    </message>
    <message>
        <source>Answered messages whose answer is dated more than two minutes before the question. They count as answered and are left out of the waiting times.</source>
        <translation>Les messages répondus dont la réponse est datée de plus de deux minutes avant la question. Ils comptent comme répondus et sont exclus des temps d’attente.</translation>
    </message>
    <message>
        <source>Messages that somebody marked as answered while no post of ours has been seen in an import. They change no rate until then.</source>
        <translation>Les messages que quelqu’un a marqués répondus sans qu’un import ait montré notre publication. D’ici là ils ne changent aucun taux.</translation>
    </message>
    <message>
        <source>Messages without an answer that nobody has marked as answered: the queue.</source>
        <translation>Les messages sans réponse que personne n’a marqués répondus : la file.</translation>
    </message>
    <message>
        <source>Threads of the period by their first post: a post with everything that replies to it, directly or further down.</source>
        <translation>Les fils de la période selon leur première publication : une publication et tout ce qui y répond, directement ou plus bas.</translation>
    </message>
    <message>
        <source>An exchange is what one person and we wrote to each other in one conversation. Only those that the person opened are counted, by their first turn.</source>
        <translation>Un échange est ce qu’une personne et nous nous sommes écrit dans une conversation. Seuls comptent ceux que la personne a ouverts, selon leur premier tour.</translation>
    </message>
    <message>
        <source>Exchanges whose last word was theirs and that have been silent for 7 days.</source>
        <translation>Les échanges dont le dernier mot fut le leur et qui se taisent depuis 7 jours.</translation>
    </message>
    <message>
        <source>Exchanges whose last word was ours and that have been silent for 7 days.</source>
        <translation>Les échanges dont le dernier mot fut le nôtre et qui se taisent depuis 7 jours.</translation>
    </message>
    <message>
        <source>Exchanges that ended with thanks, or with a message that was left unanswered on purpose.</source>
        <translation>Les échanges qui ont fini par un merci, ou par un message laissé sans réponse à dessein.</translation>
    </message>
    <message>
        <source>Exchanges with a post in the last 7 days.</source>
        <translation>Les échanges où l’on a publié ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>The time after which half of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>Le temps au bout duquel la moitié des messages avaient une réponse. Ceux qui attendent encore comptent avec le temps attendu jusqu’ici (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>The time after which a quarter of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>Le temps au bout duquel un quart des messages avaient une réponse. Ceux qui attendent encore comptent avec le temps attendu jusqu’ici (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>The time after which three quarters of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>Le temps au bout duquel les trois quarts des messages avaient une réponse. Ceux qui attendent encore comptent avec le temps attendu jusqu’ici (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>The time after which nine in ten messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>Le temps au bout duquel neuf messages sur dix avaient une réponse. Ceux qui attendent encore comptent avec le temps attendu jusqu’ici (Kaplan–Meier).</translation>
    </message>
    <message>
        <source>How long a message waits on average during its first 72 hours; a message that is never answered counts with all 72. It exists even where half is never reached.</source>
        <translation>Le temps qu’un message attend en moyenne durant ses 72 premières heures ; un message jamais répondu compte pour 72. La valeur existe même si la moitié n’est jamais atteinte.</translation>
    </message>
    <message>
        <source>The median over answered messages alone, as other tools show it. It leaves out everybody who never had an answer, so it flatters; it is here for comparison only.</source>
        <translation>La médiane des seuls messages répondus, comme d’autres outils la montrent. Elle oublie tous ceux qui n’ont jamais eu de réponse, donc elle flatte ; elle n’est là que pour comparer.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 1 hour, among messages at least 1 hour old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>Part des messages qui ont eu notre réponse en moins d’une heure, parmi ceux vieux d’au moins une heure que leur auteur n’a pas retirés avant. Ceux sans réponse y restent.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 4 hours, among messages at least 4 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>Part des messages qui ont eu notre réponse en moins de 4 heures, parmi ceux vieux d’au moins 4 heures que leur auteur n’a pas retirés avant. Ceux sans réponse y restent.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 24 hours, among messages at least 24 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>Part des messages qui ont eu notre réponse en moins de 24 heures, parmi ceux vieux d’au moins 24 heures que leur auteur n’a pas retirés avant. Ceux sans réponse y restent.</translation>
    </message>
    <message>
        <source>Of all turns of theirs that ended at least 7 days ago, the share that we answered within 7 days. Turns that needed no reply are left out. Turns of one exchange are not independent.</source>
        <translation>De tous leurs tours finis depuis au moins 7 jours, la part à laquelle nous avons répondu en 7 jours. Ceux qui n’appelaient pas de réponse sont exclus. Les tours d’un même échange ne sont pas indépendants.</translation>
    </message>
    <message>
        <source>Of exchanges whose first turn ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>Des échanges dont le premier tour a fini il y a au moins 7 jours, la part où nous avons répondu dans les 7 jours.</translation>
    </message>
    <message>
        <source>Of exchanges in which our first answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>Des échanges où notre première réponse a au moins 7 jours, la part où la personne est revenue dans les 7 jours.</translation>
    </message>
    <message>
        <source>Of exchanges whose second turn of theirs ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>Des échanges dont leur deuxième tour a fini il y a au moins 7 jours, la part où nous avons répondu dans les 7 jours.</translation>
    </message>
    <message>
        <source>Of exchanges in which our second answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>Des échanges où notre deuxième réponse a au moins 7 jours, la part où la personne est revenue dans les 7 jours.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old that we answered, the share in which the same person wrote again within the first 7 days.</source>
        <translation>Des échanges vieux d’au moins 7 jours auxquels nous avons répondu, la part où la même personne a réécrit dans les 7 premiers jours.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered within the first 7 days.</source>
        <translation>Des échanges vieux d’au moins 7 jours, la part où nous avons répondu dans les 7 premiers jours.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered and the same person came back within the first 7 days.</source>
        <translation>Des échanges vieux d’au moins 7 jours, la part où nous avons répondu et où la même personne est revenue dans les 7 premiers jours.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share that reached our second answer within the first 7 days.</source>
        <translation>Des échanges vieux d’au moins 7 jours, la part qui a atteint notre deuxième réponse dans les 7 premiers jours.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which the person came back a second time within the first 7 days.</source>
        <translation>Des échanges vieux d’au moins 7 jours, la part où la personne est revenue une deuxième fois dans les 7 premiers jours.</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies to our own posts and quotes of the period, less our own direct replies, from the latest counts known. Views and clicks are not reactions.</source>
        <translation>Mentions j’aime, partages, citations et réponses à nos publications et citations de la période, moins nos propres réponses directes, d’après les derniers comptes connus. Vues et clics ne sont pas des réactions.</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies per post of ours, less our own direct replies, over the posts whose counts are known.</source>
        <translation>Mentions j’aime, partages, citations et réponses par publication, moins nos propres réponses directes, sur les publications dont les comptes sont connus.</translation>
    </message>
    <message>
        <source>For each post its reactions divided by the followers of the account at the time of posting; the average over the posts where both are known.</source>
        <translation>Pour chaque publication, ses réactions divisées par les abonnés du compte à ce moment ; la moyenne sur les publications où les deux sont connus.</translation>
    </message>
    <message>
        <source>All reactions divided by all impressions, over the posts where the impressions are known.</source>
        <translation>Toutes les réactions divisées par tous les affichages, sur les publications dont les affichages sont connus.</translation>
    </message>
    <message>
        <source>All reactions divided by the sum of reach, over the posts where it is known. Reach of several posts counts contacts, not people.</source>
        <translation>Toutes les réactions divisées par la somme des portées, sur les publications où elle est connue. La portée de plusieurs publications compte des contacts, non des personnes.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 publication</numerusform>
            <numerusform>%1 publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s)</source>
        <translation>
            <numerusform>%1 échange</numerusform>
            <numerusform>%1 échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turn(s)</source>
        <translation>
            <numerusform>%1 tour</numerusform>
            <numerusform>%1 tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and its weight</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Posts collected</source>
        <translation>Publications recueillies</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) collected</source>
        <translation>
            <numerusform>%1 publication recueillie</numerusform>
            <numerusform>%1 publications recueillies</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>Messages reçus</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to us</source>
        <translation>
            <numerusform>%1 message reçu</numerusform>
            <numerusform>%1 messages reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that call for an answer</source>
        <translation>Messages qui appellent une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that call(s) for an answer</source>
        <translation>
            <numerusform>%1 message qui appelle une réponse</numerusform>
            <numerusform>%1 messages qui appellent une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered</source>
        <translation>
            <numerusform>%1 message répondu</numerusform>
            <numerusform>%1 messages répondus</numerusform>
        </translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>Laissés sans réponse à dessein</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left unanswered on purpose</source>
        <translation>
            <numerusform>%1 message laissé sans réponse à dessein</numerusform>
            <numerusform>%1 messages laissés sans réponse à dessein</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late to answer</source>
        <translation>Trop tard pour répondre</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) too late to answer</source>
        <translation>
            <numerusform>%1 message trop tardif pour une réponse</numerusform>
            <numerusform>%1 messages trop tardifs pour une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) without an answer yet</source>
        <translation>
            <numerusform>%1 message encore sans réponse</numerusform>
            <numerusform>%1 messages encore sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn by their author</source>
        <translation>Retirés par leur auteur</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) withdrawn by their author before an answer</source>
        <translation>
            <numerusform>%1 message retiré par son auteur avant une réponse</numerusform>
            <numerusform>%1 messages retirés par leur auteur avant une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered at an impossible time</source>
        <translation>Répondus à une heure impossible</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered at an impossible time</source>
        <translation>
            <numerusform>%1 message répondu à une heure impossible</numerusform>
            <numerusform>%1 messages répondus à une heure impossible</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked answered, not yet seen</source>
        <translation>Marqués répondus, pas encore vus</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) marked answered, not yet seen</source>
        <translation>
            <numerusform>%1 message marqué répondu, pas encore vu</numerusform>
            <numerusform>%1 messages marqués répondus, pas encore vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for us now</source>
        <translation>En attente de nous maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) waiting for us</source>
        <translation>
            <numerusform>%1 message nous attend</numerusform>
            <numerusform>%1 messages nous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Exchanges opened by the public</source>
        <translation>Échanges ouverts par le public</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 échange ouvert par le public</numerusform>
            <numerusform>%1 échanges ouverts par le public</numerusform>
        </translation>
    </message>
    <message>
        <source>We fell silent</source>
        <translation>Nous nous sommes tus</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because we fell silent</source>
        <translation>
            <numerusform>%1 échange fini parce que nous nous sommes tus</numerusform>
            <numerusform>%1 échanges finis parce que nous nous sommes tus</numerusform>
        </translation>
    </message>
    <message>
        <source>They fell silent</source>
        <translation>Ils se sont tus</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because they fell silent</source>
        <translation>
            <numerusform>%1 échange fini parce qu’ils se sont tus</numerusform>
            <numerusform>%1 échanges finis parce qu’ils se sont tus</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) closed with thanks or on purpose</source>
        <translation>
            <numerusform>%1 échange clos par un merci ou à dessein</numerusform>
            <numerusform>%1 échanges clos par un merci ou à dessein</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) still open</source>
        <translation>
            <numerusform>%1 échange encore ouvert</numerusform>
            <numerusform>%1 échanges encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Half had an answer within</source>
        <translation>La moitié eut une réponse en</translation>
    </message>
    <message>
        <source>Half of the messages had an answer within %1</source>
        <translation>La moitié des messages eurent une réponse en %1</translation>
    </message>
    <message>
        <source>A quarter had an answer within</source>
        <translation>Un quart eut une réponse en</translation>
    </message>
    <message>
        <source>A quarter of the messages had an answer within %1</source>
        <translation>Un quart des messages eurent une réponse en %1</translation>
    </message>
    <message>
        <source>Three quarters had an answer within</source>
        <translation>Les trois quarts eurent une réponse en</translation>
    </message>
    <message>
        <source>Three quarters of the messages had an answer within %1</source>
        <translation>Les trois quarts des messages eurent une réponse en %1</translation>
    </message>
    <message>
        <source>Nine in ten had an answer within</source>
        <translation>Neuf sur dix eurent une réponse en</translation>
    </message>
    <message>
        <source>Nine in ten messages had an answer within %1</source>
        <translation>Neuf messages sur dix eurent une réponse en %1</translation>
    </message>
    <message>
        <source>Average wait within the first 72 h</source>
        <translation>Attente moyenne dans les 72 premières h</translation>
    </message>
    <message>
        <source>Over its first 72 hours a message waits %1 on average</source>
        <translation>Durant ses 72 premières heures un message attend %1 en moyenne</translation>
    </message>
    <message>
        <source>Half of the answered, within</source>
        <translation>La moitié des répondus, en</translation>
    </message>
    <message>
        <source>Half of the answered messages were answered within %1, the unanswered left out</source>
        <translation>La moitié des messages répondus le furent en %1, ceux sans réponse exclus</translation>
    </message>
    <message>
        <source>Answered within 1 h</source>
        <translation>Répondus en 1 h</translation>
    </message>
    <message>
        <source>%1 of messages answered within 1 hour</source>
        <translation>%1 des messages répondus en 1 heure</translation>
    </message>
    <message>
        <source>Answered within 4 h</source>
        <translation>Répondus en 4 h</translation>
    </message>
    <message>
        <source>%1 of messages answered within 4 hours</source>
        <translation>%1 des messages répondus en 4 heures</translation>
    </message>
    <message>
        <source>Answered within 24 h</source>
        <translation>Répondus en 24 h</translation>
    </message>
    <message>
        <source>%1 of messages answered within 24 hours</source>
        <translation>%1 des messages répondus en 24 heures</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke</source>
        <translation>À notre tour, nous avons parlé</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time</source>
        <translation>À notre tour, nous avons parlé %1 du temps</translation>
    </message>
    <message>
        <source>We answered their first turn</source>
        <translation>Nous avons répondu à leur premier tour</translation>
    </message>
    <message>
        <source>%1 of their first turns had an answer from us</source>
        <translation>%1 de leurs premiers tours eurent notre réponse</translation>
    </message>
    <message>
        <source>They came back to our answer</source>
        <translation>Ils sont revenus à notre réponse</translation>
    </message>
    <message>
        <source>%1 of our first answers brought them back</source>
        <translation>%1 de nos premières réponses les ont fait revenir</translation>
    </message>
    <message>
        <source>We answered when they came back</source>
        <translation>Nous avons répondu à leur retour</translation>
    </message>
    <message>
        <source>%1 of their second turns had an answer from us</source>
        <translation>%1 de leurs deuxièmes tours eurent notre réponse</translation>
    </message>
    <message>
        <source>They came back to our second answer</source>
        <translation>Ils sont revenus à notre deuxième réponse</translation>
    </message>
    <message>
        <source>%1 of our second answers brought them back</source>
        <translation>%1 de nos deuxièmes réponses les ont fait revenir</translation>
    </message>
    <message>
        <source>They wrote back</source>
        <translation>Ils ont réécrit</translation>
    </message>
    <message>
        <source>%1 of people we answered wrote back</source>
        <translation>%1 des personnes à qui nous avons répondu ont réécrit</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>Nous avons répondu</translation>
    </message>
    <message>
        <source>%1 of exchanges had an answer from us</source>
        <translation>%1 des échanges eurent notre réponse</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>Ils sont revenus</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back to our answer</source>
        <translation>Dans %1 des échanges ils sont revenus à notre réponse</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>Nous avons répondu de nouveau</translation>
    </message>
    <message>
        <source>In %1 of exchanges we answered again</source>
        <translation>Dans %1 des échanges nous avons répondu de nouveau</translation>
    </message>
    <message>
        <source>They came back again</source>
        <translation>Ils sont revenus encore</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back again</source>
        <translation>Dans %1 des échanges ils sont revenus encore</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to our posts</source>
        <translation>
            <numerusform>%1 réaction à nos publications</numerusform>
            <numerusform>%1 réactions à nos publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions per post</source>
        <translation>Réactions par publication</translation>
    </message>
    <message>
        <source>%1 reactions per post of ours</source>
        <translation>%1 réactions par publication</translation>
    </message>
    <message>
        <source>Reactions per follower</source>
        <translation>Réactions par abonné</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the followers</source>
        <translation>Les réactions font %1 des abonnés</translation>
    </message>
    <message>
        <source>Reactions per impression</source>
        <translation>Réactions par affichage</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the impressions</source>
        <translation>Les réactions font %1 des affichages</translation>
    </message>
    <message>
        <source>Reactions per person reached</source>
        <translation>Réactions par personne touchée</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the reach</source>
        <translation>Les réactions font %1 de la portée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a sum with unknown parts</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a share</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing has been imported yet</source>
        <translation>rien n’a encore été importé</translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation>rien à compter dans cette période</translation>
    </message>
    <message>
        <source>not reached: too many still wait</source>
        <translation>pas atteint : trop attendent encore</translation>
    </message>
    <message>
        <source>no calendar for this clock</source>
        <translation>pas de calendrier pour cette horloge</translation>
    </message>
    <message>
        <source>the counts are unknown</source>
        <translation>les comptes sont inconnus</translation>
    </message>
    <message>
        <source>too recent: nobody could be followed that long</source>
        <translation>trop récent : personne n’a pu être suivi si longtemps</translation>
    </message>
    <message>
        <source>fewer than 5: not shown, so that nobody can be recognised</source>
        <translation>moins de 5 : non montré, pour que personne ne soit reconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the earlier period, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut être dû au hasard</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>plus que le hasard</translation>
    </message>
    <message>
        <source>other days of the week</source>
        <translation>d’autres jours de la semaine</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>les périodes diffèrent en longueur</translation>
    </message>
    <message>
        <source>all our accounts</source>
        <translation>tous nos comptes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>platform and handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>by our office hours</source>
        <translation>selon nos heures de bureau</translation>
    </message>
    <message>
        <source>by our hours on duty</source>
        <translation>selon nos heures de permanence</translation>
    </message>
    <message>
        <source>%1 of our office hours</source>
        <translation>%1 de nos heures de bureau</translation>
    </message>
    <message>
        <source>%1 of our hours on duty</source>
        <translation>%1 de nos heures de permanence</translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message>
        <source>%1, frozen %2</source>
        <comment>title of a report, when</comment>
        <translation>%1, figé le %2</translation>
    </message>
    <message>
        <source>The calendar was corrected: version %1 became %2.</source>
        <translation>Le calendrier fut corrigé : la version %1 est devenue %2.</translation>
    </message>
    <message>
        <source>Defined differently since: %1.</source>
        <translation>Défini autrement depuis : %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 late arrival(s)</source>
        <translation>
            <numerusform>%1 arrivée tardive</numerusform>
            <numerusform>%1 arrivées tardives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted by their author</source>
        <translation>
            <numerusform>%1 supprimé par son auteur</numerusform>
            <numerusform>%1 supprimés par leur auteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recoded</source>
        <translation>
            <numerusform>%1 recodé</numerusform>
            <numerusform>%1 recodés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for whom more time has passed</source>
        <translation>
            <numerusform>%1 pour lequel il s’est écoulé plus de temps</numerusform>
            <numerusform>%1 pour lesquels il s’est écoulé plus de temps</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar corrected</source>
        <translation>calendrier corrigé</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>définition modifiée</translation>
    </message>
    <message>
        <source>newer counts of the same posts</source>
        <translation>comptes plus récents des mêmes publications</translation>
    </message>
    <message>
        <source>more time has passed</source>
        <translation>plus de temps s’est écoulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) arrived late</source>
        <translation>
            <numerusform>%1 publication est arrivée tard</numerusform>
            <numerusform>%1 publications sont arrivées tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) were deleted</source>
        <translation>
            <numerusform>%1 publication fut supprimée</numerusform>
            <numerusform>%1 publications furent supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were recoded</source>
        <translation>
            <numerusform>%1 message fut recodé</numerusform>
            <numerusform>%1 messages furent recodés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it has changed.</source>
        <translation>Rien n’en a changé.</translation>
    </message>
    <message>
        <source>No post of it has changed.</source>
        <translation>Aucune de ses publications n’a changé.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>Depuis : %1.</translation>
    </message>
    <message>
        <source>%1 became %2: %3</source>
        <translation>%1 est devenu %2 : %3</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>forwarded</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>policy note</source>
        <translation>note politique</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>change of a service</source>
        <translation>changement d’un service</translation>
    </message>
    <message>
        <source>position quoted</source>
        <translation>position citée</translation>
    </message>
    <message>
        <source>unsupported: no valid action</source>
        <translation>sans appui : aucune action valable</translation>
    </message>
    <message>
        <source>asserted: no evidence</source>
        <translation>affirmé : aucune preuve</translation>
    </message>
    <message>
        <source>traced: evidence, but our own or without a rival explanation</source>
        <translation>tracé : preuve, mais de notre part ou sans explication rivale</translation>
    </message>
    <message>
        <source>documented contribution: independent evidence, rivals discussed</source>
        <translation>contribution documentée : preuve indépendante, explications rivales discutées</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>left on purpose</source>
        <translation>laissé à dessein</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>indésirable</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>remerciement final</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>marqué répondu, pas encore vu</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>attend de nouveau</translation>
    </message>
    <message>
        <source>wrong claim</source>
        <translation>affirmation fausse</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>confié à</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>cleared line used</source>
        <translation>formule validée utilisée</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>as the demonstration says</source>
        <translation>comme le dit la démonstration</translation>
    </message>
    <message>
        <source>the latest capture in the data</source>
        <translation>la dernière capture des données</translation>
    </message>
    <message>
        <source>the latest post in the data</source>
        <translation>la dernière publication des données</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>la dernière synchronisation</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>rien d’importé encore</translation>
    </message>
    <message>
        <source>This file contains people&apos;s words and is not encrypted. Keep it on an encrypted disk.</source>
        <translation>Ce fichier contient les mots de personnes et n’est pas chiffré. Gardez-le sur un disque chiffré.</translation>
    </message>
    <message>
        <source>Demonstration: invented people, invented posts</source>
        <translation>Démonstration : personnes et publications inventées</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a part, its share of the whole</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not shown apart %1</source>
        <translation>non montrés à part %1</translation>
    </message>
    <message numerus="yes">
        <source>of those waiting, %1 marked answered, not yet seen</source>
        <translation>
            <numerusform>parmi ceux qui attendent, %1 marqué répondu, pas encore vu</numerusform>
            <numerusform>parmi ceux qui attendent, %1 marqués répondus, pas encore vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %1 message(s)</source>
        <translation>
            <numerusform>Ce qu’est devenu %1 message</numerusform>
            <numerusform>Ce que sont devenus %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>répondus %1</translation>
    </message>
    <message>
        <source>left on purpose %1</source>
        <translation>laissés à dessein %1</translation>
    </message>
    <message>
        <source>too late %1</source>
        <translation>trop tard %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>en attente %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirés %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Comment elles ont fini</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>%1 échange ouvert par le public</numerusform>
            <numerusform>%1 échanges ouverts par le public</numerusform>
        </translation>
    </message>
    <message>
        <source>we fell silent %1</source>
        <translation>nous nous sommes tus %1</translation>
    </message>
    <message>
        <source>they fell silent %1</source>
        <translation>ils se sont tus %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clos %1</translation>
    </message>
    <message>
        <source>still open %1</source>
        <translation>encore ouverts %1</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Account against account</source>
        <translation>Compte contre compte</translation>
    </message>
    <message>
        <source>There is one account only, and nothing to compare it with.</source>
        <translation>Il n’y a qu’un compte, et rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Differences are to %1, which was asked most. A message that belongs to several accounts is counted for each, so that the accounts may add up to more than the whole.</source>
        <translation>Les différences sont par rapport à %1, le plus sollicité. Un message qui relève de plusieurs comptes compte pour chacun, de sorte que leur somme peut dépasser le tout.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) more</source>
        <translation>
            <numerusform>%1 point de plus</numerusform>
            <numerusform>%1 points de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) less</source>
        <translation>
            <numerusform>%1 point de moins</numerusform>
            <numerusform>%1 points de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>plus que le hasard</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut être dû au hasard</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>les périodes diffèrent en longueur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>Fuseau horaire des jours</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>Temps compté</translation>
    </message>
    <message>
        <source>Seen until</source>
        <translation>Vu jusqu’au</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, its source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Gaps in what we know</source>
        <translation>Lacunes dans ce que nous savons</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>Gap in what we know</source>
        <translation>Lacune dans ce que nous savons</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment on le compte</translation>
    </message>
    <message>
        <source>Posts and messages</source>
        <translation>Publications et messages</translation>
    </message>
    <message>
        <source>Conversations, and how they ended</source>
        <translation>Les conversations, et comment elles ont fini</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>Combien de temps l’on attend</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondus à temps</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>Jusqu’où vont les conversations</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>calendar version %1</source>
        <translation>calendrier version %1</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>the end of the demonstration</source>
        <translation>la fin de la démonstration</translation>
    </message>
    <message>
        <source>the last capture</source>
        <translation>la dernière capture</translation>
    </message>
    <message>
        <source>the last post</source>
        <translation>la dernière publication</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>la dernière synchronisation</translation>
    </message>
    <message>
        <source>nothing has been imported</source>
        <translation>rien n’a été importé</translation>
    </message>
    <message>
        <source>counted once, though it may belong to several accounts</source>
        <translation>compté une fois, bien que pouvant relever de plusieurs comptes</translation>
    </message>
    <message>
        <source>one person gives more than a fifth of it</source>
        <translation>une personne en fait plus d’un cinquième</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Annex: what the numbers stand on</source>
        <translation>Annexe : sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>Annex: every figure and its definition</source>
        <translation>Annexe : chaque indicateur et sa définition</translation>
    </message>
    <message>
        <source>Demonstration: people and numbers are invented</source>
        <translation>Démonstration : personnes et chiffres sont inventés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>copy without names</source>
        <translation>exemplaire sans noms</translation>
    </message>
    <message>
        <source>The conversation so far</source>
        <translation>La conversation jusqu’ici</translation>
    </message>
    <message>
        <source>The morning brief, %1</source>
        <comment>period</comment>
        <translation>La note du matin, %1</translation>
    </message>
    <message>
        <source>The campaign, %1</source>
        <comment>period</comment>
        <translation>La campagne, %1</translation>
    </message>
    <message>
        <source>The incident, %1</source>
        <comment>period</comment>
        <translation>L’incident, %1</translation>
    </message>
    <message>
        <source>One conversation, %1</source>
        <comment>period</comment>
        <translation>Une conversation, %1</translation>
    </message>
    <message>
        <source>The conversation, %1</source>
        <comment>period</comment>
        <translation>La conversation, %1</translation>
    </message>
    <message>
        <source>Internal copy: with names. The copy without names holds the same figures; SHA-256 of its text:</source>
        <translation>Exemplaire interne : avec noms. L’exemplaire sans noms contient les mêmes chiffres ; SHA-256 de son texte :</translation>
    </message>
    <message>
        <source>Copy without names. The internal copy holds the same figures; SHA-256 of its text:</source>
        <translation>Exemplaire sans noms. L’exemplaire interne contient les mêmes chiffres ; SHA-256 de son texte :</translation>
    </message>
    <message>
        <source>person %1</source>
        <comment>of the public, numbered</comment>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>officer %1</source>
        <comment>of the embassy, numbered</comment>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>our account %1</source>
        <translation>notre compte %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>officiel %1</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>Messages reçus</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>aimés ou relayés</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a sum of which small parts are left out</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>une partie du jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Nothing is known of any day.</source>
        <translation>On ne sait rien d’aucun jour.</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>la publication</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>Nothing is logged of this period&apos;s conversations.</source>
        <translation>Rien n’est consigné des conversations de cette période.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was made.</source>
        <translation>L’entrée %1 a été modifiée après coup.</translation>
    </message>
    <message>
        <source>The log records what the team believes; memory favours successes. Outcomes are contributed to at best: that a conversation caused one, no log can show. There is no total score.</source>
        <translation>Le journal consigne ce que croit l’équipe ; la mémoire favorise les succès. On contribue tout au plus à un résultat : qu’une conversation l’ait causé, aucun journal ne peut le montrer. Il n’y a pas de note globale.</translation>
    </message>
    <message>
        <source>Conversations with a logged action</source>
        <translation>Conversations suivies d’une action consignée</translation>
    </message>
    <message>
        <source>Actions with a traced outcome</source>
        <translation>Actions au résultat tracé</translation>
    </message>
    <message>
        <source>Half of the conversations had an action within</source>
        <translation>La moitié des conversations eurent une action en</translation>
    </message>
    <message>
        <source>not yet half</source>
        <translation>pas encore la moitié</translation>
    </message>
    <message>
        <source>What was done inside the house</source>
        <translation>Ce qui fut fait dans la maison</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Quand, par qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>What came of that</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How far the claim goes</source>
        <translation>Jusqu’où va l’affirmation</translation>
    </message>
    <message>
        <source>Links that lead nowhere, not counted: %1.</source>
        <translation>Liens qui ne mènent nulle part, non comptés : %1.</translation>
    </message>
    <message>
        <source>What waits for an answer</source>
        <translation>Ce qui attend une réponse</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui fut écrit</translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>Laissés sans réponse à dessein</translation>
    </message>
    <message>
        <source>Nothing was left unanswered on purpose.</source>
        <translation>Rien ne fut laissé sans réponse à dessein.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>%1 of %2 are printed; the list in the window holds all of them.</source>
        <translation>%1 sur %2 sont imprimés ; la liste de la fenêtre les contient tous.</translation>
    </message>
    <message>
        <source>Officials: who speaks with whom</source>
        <translation>Officiels : qui parle avec qui</translation>
    </message>
    <message>
        <source>No official account is named in this workspace.</source>
        <translation>Aucun compte officiel n’est nommé dans cet espace de travail.</translation>
    </message>
    <message>
        <source>In this period no official addressed another one, nor us.</source>
        <translation>Dans cette période aucun officiel ne s’est adressé à un autre, ni à nous.</translation>
    </message>
    <message>
        <source>Posts: rows speak, columns are addressed</source>
        <translation>Publications : les lignes parlent, les colonnes sont adressées</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who addressed whom, and in how many posts</source>
        <translation>Qui s’est adressé à qui, et en combien de publications</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>la moitié en %1</translation>
    </message>
    <message>
        <source>Do they talk back?</source>
        <translation>Répondent-ils ?</translation>
    </message>
    <message>
        <source>Pairs that address each other</source>
        <translation>Paires qui se parlent</translation>
    </message>
    <message>
        <source>Pairs of which one addresses the other</source>
        <translation>Paires dont l’un parle à l’autre</translation>
    </message>
    <message>
        <source>Pairs that do not</source>
        <translation>Paires qui ne se parlent pas</translation>
    </message>
    <message>
        <source>Ties that are returned, of all ties</source>
        <translation>Liens rendus, sur tous les liens</translation>
    </message>
    <message>
        <source>Pairs that are mutual, of all that are tied</source>
        <translation>Paires réciproques, sur toutes celles liées</translation>
    </message>
    <message>
        <source>Posts that are returned, by weight</source>
        <translation>Publications rendues, selon leur poids</translation>
    </message>
    <message>
        <source>They addressed us and were answered</source>
        <translation>Ils se sont adressés à nous et ont eu réponse</translation>
    </message>
    <message>
        <source>We addressed them and were answered</source>
        <translation>Nous nous sommes adressés à eux et avons eu réponse</translation>
    </message>
    <message>
        <source>What each of them does</source>
        <translation>Ce que fait chacun</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>Réponses à d’autres</translation>
    </message>
    <message>
        <source>Reposts a post</source>
        <translation>Partages par publication</translation>
    </message>
    <message>
        <source>for 1000 followers</source>
        <translation>pour 1000 abonnés</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>A tie is a reply, quote, repost or mention; of one post and one addressee at most one. Shares of accounts with fewer than %1 posts are not drawn. Followers measure fame, and reposts a post favour the famous. Only posts that were imported count. Who follows whom was not imported: mutual follows have no value.</source>
        <translation>Un lien est une réponse, une citation, un partage ou une mention ; un au plus par publication et destinataire. Les parts des comptes de moins de %1 publications ne sont pas montrées. Les abonnés mesurent la notoriété, et les partages par publication favorisent les notoires. Seules comptent les publications importées. Qui suit qui n’a pas été importé : les abonnements mutuels n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>What you may be asked</source>
        <translation>Ce que l’on pourrait vous demander</translation>
    </message>
    <message>
        <source>Is it better than before?</source>
        <translation>Est-ce mieux qu’avant ?</translation>
    </message>
    <message>
        <source>Whom did we leave unanswered on purpose, and who decided?</source>
        <translation>Qui avons-nous laissé sans réponse à dessein, et qui en a décidé ?</translation>
    </message>
    <message>
        <source>What do we not know?</source>
        <translation>Que ne savons-nous pas ?</translation>
    </message>
    <message>
        <source>This report stands beside no other period, so it cannot say.</source>
        <translation>Ce rapport n’est comparé à aucune autre période, il ne peut donc le dire.</translation>
    </message>
    <message>
        <source>More than chance, upwards: %1.</source>
        <translation>Plus que le hasard, en hausse : %1.</translation>
    </message>
    <message>
        <source>More than chance, downwards: %1.</source>
        <translation>Plus que le hasard, en baisse : %1.</translation>
    </message>
    <message>
        <source>No clear change, the difference may be chance: %1.</source>
        <translation>Pas de changement net, la différence peut être due au hasard : %1.</translation>
    </message>
    <message>
        <source>Too little is known of one of the two periods to compare them.</source>
        <translation>On sait trop peu de l’une des deux périodes pour les comparer.</translation>
    </message>
    <message>
        <source>The two periods differ in length: counts cannot be compared, shares can.</source>
        <translation>Les deux périodes diffèrent en longueur : les comptes ne se comparent pas, les parts si.</translation>
    </message>
    <message>
        <source>The two periods hold other days of the week.</source>
        <translation>Les deux périodes contiennent d’autres jours de la semaine.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, the period before</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody: every message is answered, waits, is too late or was withdrawn.</source>
        <translation>Personne : chaque message est répondu, attend, est trop tardif ou fut retiré.</translation>
    </message>
    <message>
        <source>Left unanswered on purpose: %1.</source>
        <translation>Laissés sans réponse à dessein : %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Parmi eux : %1.</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>Décidé par : %1.</translation>
    </message>
    <message>
        <source>Others decided on fewer.</source>
        <translation>D’autres ont décidé de moins.</translation>
    </message>
    <message>
        <source>No gap in what was captured is known.</source>
        <translation>Aucune lacune de capture n’est connue.</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>Lacunes : %1.</translation>
    </message>
    <message>
        <source>Without a value, %1: %2.</source>
        <translation>Sans valeur, %1 : %2.</translation>
    </message>
    <message>
        <source>Some counts of reactions are unknown, so their sum is larger.</source>
        <translation>Certains comptes de réactions sont inconnus, leur somme est donc plus grande.</translation>
    </message>
    <message>
        <source>Marked answered and not yet seen: %1.</source>
        <translation>Marqués répondus et pas encore vus : %1.</translation>
    </message>
    <message>
        <source>Counts under 5 are not shown in this copy.</source>
        <translation>Les comptes inférieurs à 5 ne sont pas montrés dans cet exemplaire.</translation>
    </message>
    <message>
        <source>Who reads without reacting, and who follows whom, no import says.</source>
        <translation>Qui lit sans réagir, et qui suit qui, aucun import ne le dit.</translation>
    </message>
    <message>
        <source>Not yet half had an answer.</source>
        <translation>Pas encore la moitié n’a eu de réponse.</translation>
    </message>
    <message>
        <source>Half had an answer within %1.</source>
        <translation>La moitié eut une réponse en %1.</translation>
    </message>
    <message>
        <source>No clear change in speed: half had an answer within %1, before %2; the difference may be chance.</source>
        <translation>Pas de changement net de rapidité : la moitié eut une réponse en %1, avant %2 ; la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>Answers took longer: half had one within %1, before %2.</source>
        <translation>Les réponses ont tardé davantage : la moitié en eut une en %1, avant %2.</translation>
    </message>
    <message>
        <source>Answers came sooner: half had one within %1, before %2.</source>
        <translation>Les réponses sont venues plus tôt : la moitié en eut une en %1, avant %2.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time.</source>
        <translation>À notre tour, nous avons parlé %1 du temps.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time, before %2; that may be chance.</source>
        <translation>À notre tour, nous avons parlé %1 du temps, avant %2 ; cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke more often: %1 of the time, before %2.</source>
        <translation>À notre tour, nous avons parlé plus souvent : %1 du temps, avant %2.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke less often: %1 of the time, before %2.</source>
        <translation>À notre tour, nous avons parlé moins souvent : %1 du temps, avant %2.</translation>
    </message>
    <message>
        <source>No clear change in reactions per post: %1, before %2.</source>
        <translation>Pas de changement net des réactions par publication : %1, avant %2.</translation>
    </message>
    <message>
        <source>A post met with more reactions: %1 on average, before %2.</source>
        <translation>Une publication a suscité plus de réactions : %1 en moyenne, avant %2.</translation>
    </message>
    <message>
        <source>A post met with fewer reactions: %1 on average, before %2.</source>
        <translation>Une publication a suscité moins de réactions : %1 en moyenne, avant %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) wait(s) for an answer now.</source>
        <translation>
            <numerusform>%1 message attend une réponse maintenant.</numerusform>
            <numerusform>%1 messages attendent une réponse maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>period, zone, clock</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>the period compared with</comment>
        <translation>à côté de %1</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>préparé par %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>place</comment>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>everything said to us; left unanswered on purpose: %1.</source>
        <translation>tout ce qu’on nous a dit ; laissés sans réponse à dessein : %1.</translation>
    </message>
    <message>
        <source>likely range; messages at least 24 h old, those still unanswered included.</source>
        <translation>fourchette probable ; messages vieux d’au moins 24 h, ceux encore sans réponse compris.</translation>
    </message>
    <message>
        <source>On our turn, we spoke</source>
        <translation>À notre tour, nous avons parlé</translation>
    </message>
    <message>
        <source>every turn of theirs that called for ours, in %1.</source>
        <translation>chacun de leurs tours qui appelait le nôtre, dans %1.</translation>
    </message>
    <message>
        <source>likes, reposts, quotes and replies as last seen, our own replies left out. Definitions: annex.</source>
        <translation>mentions j’aime, partages, citations et réponses vus en dernier, sans nos propres réponses. Définitions : annexe.</translation>
    </message>
    <message>
        <source>How quickly we answered</source>
        <translation>À quelle vitesse nous avons répondu</translation>
    </message>
    <message>
        <source>Typical.</source>
        <translation>Typique.</translation>
    </message>
    <message>
        <source>Longest wait.</source>
        <translation>La plus longue attente.</translation>
    </message>
    <message>
        <source>Best continued.</source>
        <translation>La mieux poursuivie.</translation>
    </message>
    <message>
        <source>Three conversations worth reading</source>
        <translation>Trois conversations à lire</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, decision</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Pour décision</translation>
    </message>
    <message>
        <source>Names and words of people are left out of this copy.</source>
        <translation>Les noms et les mots des personnes sont omis de cet exemplaire.</translation>
    </message>
    <message>
        <source>Names are hidden and words are edited: the exact words could be searched.</source>
        <translation>Les noms sont cachés et les mots sont remaniés : les mots exacts pourraient être recherchés.</translation>
    </message>
    <message>
        <source>chosen by rule: the answered message nearest the median; the oldest without an answer, else the slowest; the exchange with most turns.</source>
        <translation>choisies par règle : le message répondu le plus proche de la médiane ; le plus ancien sans réponse, sinon le plus lent ; l’échange aux tours les plus nombreux.</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>répondu après %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>One conversation, post by post</source>
        <translation>Une conversation, publication par publication</translation>
    </message>
    <message>
        <source>There is no conversation to print in this period.</source>
        <translation>Il n’y a pas de conversation à imprimer dans cette période.</translation>
    </message>
    <message>
        <source>Names are hidden and words are left out unless they were edited: the exact words could be searched.</source>
        <translation>Les noms sont cachés et les mots omis s’ils n’ont pas été remaniés : les mots exacts pourraient être recherchés.</translation>
    </message>
    <message>
        <source>%1 of %2 posts are printed.</source>
        <translation>%1 publications sur %2 sont imprimées.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a post</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a post that was not captured</source>
        <translation>une publication non capturée</translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation>supprimé par son auteur</translation>
    </message>
    <message>
        <source>we</source>
        <comment>our account wrote</comment>
        <translation>nous</translation>
    </message>
    <message>
        <source>we, %1</source>
        <comment>our account wrote, its name</comment>
        <translation>nous, %1</translation>
    </message>
    <message>
        <source>about us, not to us</source>
        <translation>à notre sujet, pas à nous</translation>
    </message>
    <message>
        <source>the periods hold other days of the week</source>
        <translation>les périodes contiennent d’autres jours de la semaine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of an account, its platform</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of decision, its reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are printed, those that were asked most.</source>
        <translation>%1 comptes sur %2 sont imprimés, les plus sollicités.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>laissé à dessein</translation>
    </message>
    <message>
        <source>withdrawn by author</source>
        <translation>retiré par l’auteur</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>we fell silent</source>
        <translation>nous nous sommes tus</translation>
    </message>
    <message>
        <source>they fell silent</source>
        <translation>ils se sont tus</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>a continué</translation>
    </message>
    <message>
        <source>went no further</source>
        <translation>n’est pas allé plus loin</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>indésirable</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>remerciement final</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>marqué répondu, pas encore vu</translation>
    </message>
    <message>
        <source>needed no reply</source>
        <translation>n’appelait pas de réponse</translation>
    </message>
    <message>
        <source>too recent to judge</source>
        <translation>trop récent pour en juger</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>at an impossible time</source>
        <translation>à une heure impossible</translation>
    </message>
    <message>
        <source>withdrawn within the hour</source>
        <translation>retiré dans l’heure</translation>
    </message>
    <message>
        <source>withdrawn within 4 hours</source>
        <translation>retiré en moins de 4 heures</translation>
    </message>
    <message>
        <source>withdrawn within 24 hours</source>
        <translation>retiré en moins de 24 heures</translation>
    </message>
    <message>
        <source>withdrawn in time</source>
        <translation>retiré à temps</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>counts unknown</source>
        <translation>comptes inconnus</translation>
    </message>
    <message>
        <source>followers unknown</source>
        <translation>abonnés inconnus</translation>
    </message>
    <message>
        <source>impressions unknown</source>
        <translation>affichages inconnus</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>portée inconnue</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>crisis</source>
        <translation>crise</translation>
    </message>
    <message>
        <source>consular</source>
        <translation>consulaire</translation>
    </message>
    <message>
        <source>visas, passports, opening hours, help for citizens</source>
        <translation>visas, passeports, horaires, aide aux citoyens</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>asks for views, polls, invites questions, reports what was heard</source>
        <translation>demande des avis, sondages, invite aux questions, rapporte ce qui fut entendu</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>plaidoyer</translation>
    </message>
    <message>
        <source>argues for a position, rebuts, calls to act</source>
        <translation>défend une position, réfute, appelle à agir</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>decisions, negotiations, agreements, statements, aid</source>
        <translation>décisions, négociations, accords, déclarations, aide</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>culture</translation>
    </message>
    <message>
        <source>arts, language, science, scholarships, sport, food</source>
        <translation>arts, langue, science, bourses, sport, cuisine</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>courtesy calls, credentials, condolences, anniversaries</source>
        <translation>visites de courtoisie, lettres de créance, condoléances, anniversaires</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>life, opinions, humour of the office holder</source>
        <translation>vie, opinions, humour du titulaire</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>business, investment, travel</source>
        <translation>affaires, investissement, voyage</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>greetings, tests, unclear</source>
        <translation>salutations, essais, peu clair</translation>
    </message>
    <message>
        <source>safety, evacuation, urgent warnings</source>
        <translation>sécurité, évacuation, alertes urgentes</translation>
    </message>
    <message>
        <source>routine travel advice is consular</source>
        <translation>les conseils de voyage courants relèvent du consulaire</translation>
    </message>
    <message>
        <source>persuasion</source>
        <translation>persuasion</translation>
    </message>
    <message>
        <source>rhetorical questions: by their content</source>
        <translation>questions rhétoriques : selon leur contenu</translation>
    </message>
    <message>
        <source>neutral news of policy</source>
        <translation>informations neutres sur la politique</translation>
    </message>
    <message>
        <source>ceremony without content</source>
        <translation>cérémonies sans contenu</translation>
    </message>
    <message>
        <source>protocol of a national day</source>
        <translation>protocole d’une fête nationale</translation>
    </message>
    <message>
        <source>meetings whose content is told</source>
        <translation>réunions dont le contenu est rapporté</translation>
    </message>
    <message>
        <source>the presentation of staff is other</source>
        <translation>la présentation du personnel relève d’« autre »</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>%1, %2</source>
        <comment>title, time counted</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>%1; those without an answer kept in</source>
        <comment>&apos;367 messages&apos;</comment>
        <translation>%1 ; ceux sans réponse y restent</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Attendent encore</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Half had an answer within %1</source>
        <translation>La moitié eut une réponse en %1</translation>
    </message>
    <message>
        <source>Not yet half had an answer</source>
        <translation>Pas encore la moitié n’a eu de réponse</translation>
    </message>
    <message>
        <source>Nobody had to wait</source>
        <translation>Personne n’a dû attendre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>Combien de temps l’on attend</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was counted, time counted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>before the numbers still waiting under an axis</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>half had an answer within %1</source>
        <translation>la moitié eut une réponse en %1</translation>
    </message>
</context>
</TS>
