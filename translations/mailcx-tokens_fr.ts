<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>Abandonner la rotation</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>Abandonner la rotation de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>Le programme cesse de la suivre. «&#xa0;%1&#xa0;» reste actif.</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>Que faire de son successeur, «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>Conservé, c’est un jeton comme les autres. Révoqué, il est refusé aussitôt et définitivement.</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>On ignore si un successeur a été créé. La liste le dira à sa prochaine lecture.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>Conserver les deux jetons</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>Révoquer le successeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>&amp;Oublier le compte…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>Supprimer de cet ordinateur ce qu’il conserve du compte</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>Compte d’un jeton d’API</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>%1 ne peut pas être oublié pour l’instant.</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>Un jeton est en cours de création pour ce compte. Attendez que son secret soit enregistré, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>%1 est oublié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>Vérification faite, ses identifiants ne sont plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>Choisir un compte ou en ajouter un</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>À &amp;revoir</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>Ce que vous avez choisi de conserver dans «&#xa0;À revoir&#xa0;» était illisible et repart de zéro.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>L’ancien fichier a été déplacé vers %1. Vos jetons sont intacts.</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>Ce que vous avez choisi de conserver dans «&#xa0;À revoir&#xa0;» ne peut pas être enregistré pour l’instant.</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>Votre choix vaut jusqu’à ce que vous quittiez. La raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a page, such as Review; %2: how many things it lists</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>(not in any list)</source>
        <comment>in a token&apos;s name&apos;s place</comment>
        <translation>(dans aucune liste)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>Sur le serveur, la date du dernier usage était passée à cette valeur.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>Créé avec ce programme</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copié</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>Secret confirmé comme enregistré</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>Révoqué avec ce programme</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>Identifié par son secret</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Disparu de la liste</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>De retour dans la liste</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>Plusieurs usages entre deux lectures comptent pour un seul&#x202f;; rien n’est vu quand le programme est fermé. Conservé 400 jours.</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>Écrire dans un fichier ce qu’affiche la page</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>Ce jeton &amp;uniquement</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>Tous les &amp;jetons</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>Afficher ce qui est arrivé à tous les jetons</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Afficher dans la &amp;liste</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>Cherche dans les noms, les ID et les événements</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>Rien n’a encore été vu. Ce que montreront les prochaines listes et ce que vous ferez ici figureront sur cette page.</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>On ne sait rien de ce jeton.</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>Aucun événement ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>«&#xa0;%1&#xa0;» uniquement</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>Une adresse a la forme https://api.mail.cx.</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>L’adresse doit commencer par https://, sinon n’importe qui sur le trajet pourrait lire vos jetons.</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>L’adresse peut comporter un hôte, un port et un chemin, rien d’autre.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>&amp;Adresse de l’API&#xa0;:</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>Valable dès la prochaine connexion. Laissez ce champ vide pour mail.cx.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Ce proxy HTTP</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>Indiquez l’hôte du proxy. D’ici là, rien ne passe.</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>Un hôte a la forme proxy.example.com, sans http:// ni port.</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>Me rappeler sa rotation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>Comme tous les jetons&#xa0;: jamais</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>Comme tous les jetons&#xa0;: tous les jours</numerusform>
            <numerusform>Comme tous les jetons&#xa0;: tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>Il a plus de %n jour&#xa0;: lancez sa rotation.</numerusform>
            <numerusform>Il a plus de %n jours&#xa0;: lancez sa rotation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1&#xa0;: encore utilisé</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Révoquer des jetons</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Jetons à révoquer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Révoquer %n jeton</numerusform>
            <numerusform>Révoquer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Peut-être révoqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Non révoqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Réessayer l’échec</numerusform>
            <numerusform>Réessayer les %n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Révoquer %n jeton&#x202f;?</numerusform>
            <numerusform>Révoquer %n jetons&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>Début dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Tout ce qui utilise ces jetons est refusé aussitôt et définitivement. Un jeton révoqué ne peut pas être rétabli.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>%n jeton sélectionné est laissé de côté&#xa0;: il est déjà révoqué, ou sur le point de l’être.</numerusform>
            <numerusform>%n jetons sélectionnés sont laissés de côté&#xa0;: ils sont déjà révoqués, ou sur le point de l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>«&#xa0;Annuler&#xa0;» les conserve tous. Fermer cette fenêtre ne suffit pas&#xa0;: chaque ligne de la liste a son propre bouton «&#xa0;Annuler&#xa0;».</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>«&#xa0;Arrêter&#xa0;» conserve ce qui n’est pas encore envoyé. Fermer cette fenêtre n’arrête rien&#xa0;: chaque ligne de la liste montre son état.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>%n jeton a été révoqué.</numerusform>
            <numerusform>%n jetons ont été révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>Révoqués&#xa0;: %1, non révoqués&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>une adresse a la forme https://api.mail.cx.</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>l’adresse doit commencer par https://, sinon n’importe qui sur le trajet pourrait lire vos jetons.</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>l’adresse peut comporter un hôte, un port et un chemin, rien d’autre.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>Voir, créer, remplacer et révoquer les jetons d’API d’un compte mail.cx Pro.</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>Démarrer avec un compte de démonstration&#xa0;: sans réseau ni trousseau.</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>Utiliser l’API à cette adresse.</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>Vérifier ici ce dont le programme a besoin, sans fenêtre.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option.</translation>
    </message>
    <message>
        <source>--api-url: %1</source>
        <translation>--api-url&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CreateActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>&amp;Secret non enregistré…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>Afficher le secret conservé dans le trousseau jusqu’à ce que vous l’ayez enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» vous attend.</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>Il est dans le trousseau, et vous n’avez pas encore confirmé l’avoir enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été créé.</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>La requête n’est pas arrivée&#xa0;: ce nouveau jeton n’est pas dans la liste du serveur.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>On ignore encore si le secret de «&#xa0;%1&#xa0;» est à l’abri.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>Le trousseau ne peut pas être interrogé pour l’instant. Déverrouillez-le, puis actualisez la liste.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé, mais son secret s’est perdu en route.</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>Il est irrécupérable. Si aucun autre de vos appareils n’est en train de créer un jeton de ce nom, révoquez-le.</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>Révoquer et recréer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Création de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>Une note sur un jeton en cours de création est illisible.</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>Elle a été déplacée vers %1. Cherchez dans la liste un jeton que vous ne connaissez pas, et révoquez-le.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Vu la première fois par ce programme</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>Usages vus par ce programme</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Fait avec ce programme</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>Sélectionnez un jeton pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>%1: 3 days ago, %2: exactly when</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Never, as far as the server wrote down.</source>
        <translation>Jamais, d’après les données du serveur.</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1, à la première lecture de la liste de ce compte.</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>La date du dernier usage n’a pas changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>La date du dernier usage a changé %n fois, %1.</numerusform>
            <numerusform>La date du dernier usage a changé %n fois, la dernière %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Créé %1.</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secret copié %1.</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secret confirmé comme enregistré %1.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Révoqué %1.</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Identifié par son secret %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n révoqué</numerusform>
            <numerusform>%n révoqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n jamais utilisé</numerusform>
            <numerusform>%n jamais utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n avec un secret non enregistré</numerusform>
            <numerusform>%n avec un secret non enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n jeton sélectionné</numerusform>
            <numerusform>%n jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n jour, jusqu’à sa révocation</numerusform>
            <numerusform>%n jours, jusqu’à sa révocation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>Son secret n’a pas encore été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>Jamais utilisé depuis sa création, il y a %n jour.</numerusform>
            <numerusform>Jamais utilisé depuis sa création, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Dormant depuis %n jour.</numerusform>
            <numerusform>Dormant depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>Un autre jeton actif porte le même nom.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID copié</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
Plusieurs usages entre deux lectures comptent pour un seul&#x202f;; rien n’est vu quand le programme est fermé.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» a été créé pour le compte que vous avez quitté.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas été créé.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>On ignore si le jeton «&#xa0;%1&#xa0;» a été créé.</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» a été créé, mais son secret est illisible.</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’a pas été révoqué.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>On ignore si le jeton «&#xa0;%1&#xa0;» a été révoqué.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>Le serveur est injoignable. Vérifiez la connexion à Internet.</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat du serveur n’est pas de confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas valide à la date de cet ordinateur. Vérifiez l’horloge de l’ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>Le proxy intermédiaire refuse la connexion ou demande un mot de passe. Vérifiez le proxy des préférences, ou celui du système.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>Le serveur n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>Le serveur n’a pas accepté ces informations.</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>Le serveur n’a pas accepté vos identifiants.</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>Le serveur ne le permet pas&#xa0;: une limite est atteinte, ou ce type d’identifiants n’y donne pas droit.</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>Le serveur ne le connaît pas comme jeton actif&#xa0;: il n’existe déjà plus.</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>Rien de tel n’existe à cette adresse.</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>Le serveur indique que cela existe déjà.</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>Le serveur indique que cela n’existe plus.</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>Trop de requêtes sont venues de ce réseau. Patientez un instant.</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>Le serveur a échoué (code %1).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>Le serveur renvoie à une autre adresse (code %1). Vos identifiants n’y sont pas envoyés.</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>Le serveur a répondu par un code inattendu (%1).</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>La réponse ne vient pas de l’API de mail.cx&#xa0;: peut-être un réseau qui demande d’abord de se connecter, ou une adresse erronée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>La réponse du serveur n’est pas conforme (à «&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>La réponse du serveur est trop volumineuse pour être vraie.</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>L’ID du jeton est inutilisable dans une requête. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>Avant de créer un jeton, il faut en garder une note sur le disque, et le disque ne l’a pas acceptée&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>Son compte n’est plus connecté.</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>Vous avez quitté son compte avant la réponse. La liste le dira à votre retour.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>Son secret est dans le trousseau. Revenez à son compte pour l’enregistrer.</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>S’il apparaît dans la liste, personne n’a son secret&#xa0;: révoquez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>Regardez son état dans la liste. Le révoquer à nouveau est sans danger.</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>Révoquez un jeton que personne n’utilise, ou connectez-vous par e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>Le trousseau est inaccessible.</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>Le trousseau a annoncé l’avoir supprimé, mais le fournit encore.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>Le trousseau est peut-être verrouillé&#xa0;: déverrouillez-le et réessayez. Quiconque a ces identifiants peut s’en servir jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>Saisissez votre e-mail et votre mot de passe, ou collez un jeton Bearer.</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>Ce n’est pas un jeton Bearer&#xa0;: il doit commencer par tm_pro_, ou être un JWT en trois parties séparées par des points.</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>Il contient un caractère qu’aucun jeton Bearer ne comporte. Copiez-le à nouveau, sans espace ni saut de ligne.</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>Rien n’est conservé&#xa0;: vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>Le trousseau a refusé de conserver vos identifiants.</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>Le trousseau n’a pas rendu ce qui lui avait été confié.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>Aucun trousseau n’est accessible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>Le trousseau ne fournit pas les identifiants de %1 pour l’instant.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>Le trousseau ne répond pas. Réessayez, ou connectez-vous ici.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>Le trousseau est inaccessible. Réessayez, ou connectez-vous ici.</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>Ce que contient le trousseau n’est pas un identifiant valable. Connectez-vous ici.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>Le trousseau est peut-être verrouillé. Déverrouillez-le et réessayez, ou connectez-vous ici.</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>Vous êtes déconnecté, mais vos identifiants sont peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>D’anciens identifiants de %1 sont peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>%1 n’est pas encore oublié&#xa0;: il en reste peut-être quelque chose dans le trousseau.</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>Vos comptes ne sont pas mémorisés&#xa0;: impossible d’écrire les réglages.</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>Le disque est peut-être plein, ou le fichier protégé. La liste des comptes est exacte jusqu’à ce que vous quittiez&#x202f;; ensuite, vous devrez peut-être vous reconnecter.</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>Le trousseau ne fournit pas le secret de «&#xa0;%1&#xa0;» pour l’instant.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>Le trousseau ne répond pas. Rien n’est perdu&#xa0;: réessayez maintenant ou après le prochain démarrage.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>Le trousseau est peut-être verrouillé&#xa0;: déverrouillez-le et réessayez. Si quelqu’un a supprimé l’élément, révoquez le jeton et créez-en un autre.</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>Le secret est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>Le trousseau ne répond pas. Nouvel essai au prochain démarrage.</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>Le trousseau est peut-être verrouillé. Nouvel essai au prochain démarrage.</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>Le secret n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>On ignore si le secret a été utilisé.</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>Le secret a été utilisé, mais la réponse est illisible.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>Exporter les jetons</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour les tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>jetons mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln jeton a été exporté vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln jetons ont été exportés vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>Les jetons n’ont pas été exportés.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2. Rien n’est perdu. Choisissez un autre dossier, ou libérez de la place, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exporter à nouveau…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>activité mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln événement a été exporté vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln événements ont été exportés vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>L’activité n’a pas été exportée.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>Affiche&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>Nom ou ID</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of tokens, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FilterSummary</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>Afficher aussi les jetons révoqués</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>%1 sur %Ln jeton</numerusform>
            <numerusform>%1 sur %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>%Ln jeton révoqué est masqué.</numerusform>
            <numerusform>%Ln jetons révoqués sont masqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Oublier «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>Cet ordinateur supprime ce qu’il conserve du compte&#xa0;: ses identifiants dans le trousseau, ses réglages et sa place dans la liste.</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>Rien ne change chez mail.cx&#xa0;: le compte et ses jetons restent tels quels. Une session que quelqu’un aurait copiée d’ici fonctionne jusqu’à sa propre expiration.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>Le secret de %n jeton n’est pas encore enregistré. Il sera supprimé aussi, sans retour possible&#xa0;:</numerusform>
            <numerusform>Les secrets de %n jetons ne sont pas encore enregistrés. Ils seront supprimés aussi, sans retour possible&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>Oublier le compte et supprimer les secrets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Identifier un secret</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>&amp;Enregistrer comme preuve…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>Autre te&amp;xte</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>%Ln ligne a été examinée. Elle ne contient aucun secret&#xa0;: un secret commence par tm_pro_.</numerusform>
            <numerusform>%Ln lignes ont été examinées. Elles ne contiennent aucun secret&#xa0;: un secret commence par tm_pro_.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>&amp;Interroger le serveur sur %n secret</numerusform>
            <numerusform>&amp;Interroger le serveur sur %n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>À qui est ce secret&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>%n secret trouvé.</numerusform>
            <numerusform>%n secrets trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>Le serveur n’a pas pu être interrogé sur %n secret.</numerusform>
            <numerusform>Le serveur n’a pas pu être interrogé sur %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>%n secret vérifié.</numerusform>
            <numerusform>%n secrets vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>Collez un secret, ou n’importe quel texte qui en contient&#xa0;: un journal, un fichier .env. Vous pouvez aussi déposer un fichier ici. Le texte n’est ni affiché ni conservé&#x202f;; ce qui y est trouvé est effacé à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>Chaque secret est envoyé une fois, et la liste est lue avant et après. «&#xa0;Arrêter&#xa0;» laisse de côté ceux qui n’ont pas encore été envoyés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>%Ln ligne a été examinée, et le texte est oublié.</numerusform>
            <numerusform>%Ln lignes ont été examinées, et le texte est oublié.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>Il y en a plus de 100 différents&#xa0;: les autres ont été ignorés.</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>La comparaison avec ce qui a été créé ici est incomplète&#xa0;: le trousseau est verrouillé ou ne répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>%n d’entre eux n’est pas connu ici. Le serveur peut dire à qui il est&#xa0;: cela utilise une fois le jeton divulgué et remplace la date de son dernier usage.</numerusform>
            <numerusform>%n d’entre eux ne sont pas connus ici. Le serveur peut dire à qui ils sont&#xa0;: cela utilise une fois chaque jeton divulgué et remplace la date de son dernier usage.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>Vous êtes connecté avec «&#xa0;%1&#xa0;», dont le dernier usage change à chaque lecture de la liste&#xa0;: il est laissé de côté.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>Vous êtes connecté avec un jeton d’API, dont le dernier usage change à chaque lecture de la liste. Impossible de savoir lequel c’est&#xa0;: rien n’est donc certain.</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>Enregistrer comme preuve</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>secrets mail.cx vérifiés %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>Enregistré dans %1&#xa0;: les listes d’avant et d’après, et ce qui a été demandé et quand. Aucun secret n’y figure.</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>Échec de l’enregistrement dans %1&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>Dernier usage avant</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>Dernier usage après</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>Jetons possibles</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>&amp;Révoquer maintenant</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_•••• (ligne %1)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>Il est révoqué&#xa0;: quiconque a le secret ne peut plus s’en servir.</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>Il n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>Révoquer «&#xa0;%1&#xa0;» aussitôt&#xa0;: c’est irréversible</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>Ré&amp;voquer %n jeton identifié</numerusform>
            <numerusform>Ré&amp;voquer les %n jetons identifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n jeton attend d’être révoqué.</numerusform>
            <numerusform>%n jetons attendent d’être révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>Ce qui n’est pas révoqué avant que vous quittiez reste actif.</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>Ce qui n’est pas révoqué avant que vous quittiez le compte reste actif.</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>Révoquer et quitter</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>Révoquer et quitter le compte</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>Quitter sans révoquer</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>Quitter le compte sans révoquer</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>%n jeton est en cours de révocation.</numerusform>
            <numerusform>%n jetons sont en cours de révocation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>Le programme se ferme dès que le serveur a répondu.</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>Vous quittez le compte dès que le serveur a répondu.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Quitter le compte quand même</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>À &amp;propos de Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>À propos de Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>Voir, créer, remplacer et révoquer les jetons d’API d’un compte mail.cx Pro. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>Ces jetons sont fictifs et n’existent qu’en mémoire. Rien n’est transmis à mail.cx.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>Le serveur n’accepte plus les identifiants de %1. Ce que vous avez commencé est en attente, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>Les réglages étaient illisibles et repartent de zéro.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>L’ancien fichier a été déplacé vers %1. Vos jetons et le contenu du trousseau sont intacts&#x202f;; vous devrez peut-être vous reconnecter.</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>fin de session %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>actualisé %1 – hors ligne</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>actualisé %1 – échec du dernier essai</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>actualisé %1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Presse-papiers effacé dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>Nommez-le d’après le seul endroit qui l’utilisera&#xa0;: vous saurez plus tard ce qu’une révocation arrêterait.</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>Serveur de production</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Un jeton actif porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>Aucun jeton ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>Aucun jeton pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>%Ln jeton correspondant est masqué.</numerusform>
            <numerusform>%Ln jetons correspondants sont masqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>Afficher les &amp;notifications du bureau</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>Elles n’apparaissent que si aucune fenêtre du programme n’est au premier plan, et ne contiennent jamais de secret.</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>Effacer un &amp;secret copié&#xa0;:</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>À la fermeture du programme</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Après %n seconde</numerusform>
            <numerusform>Après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>Il est toujours effacé à la fermeture du programme&#x202f;; ce qui a été copié ailleurs entre-temps est conservé.</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>&amp;Exclure les fenêtres à secret des captures d’écran</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>Ce système ne le permet pas aux programmes. Un secret est masqué tant que vous ne l’affichez pas.</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>&amp;Actualiser la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>En pause quand la fenêtre est masquée et quand l’ordinateur est hors ligne ou économise l’énergie. À votre retour, une liste trop ancienne est aussitôt actualisée.</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>Jeton &amp;dormant après&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>Personne ne l’a utilisé pendant ce temps. Il fonctionne toujours, et serait peut-être à révoquer.</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>Révocation &amp;annulable pendant&#xa0;:</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>La requête ne part qu’ensuite, car nul ne peut la reprendre au serveur.</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Toutes les préférences ont retrouvé leurs valeurs initiales.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>Rappeler la &amp;rotation des jetons&#xa0;:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>Un jeton plus ancien est signalé dans la liste, et «&#xa0;Afficher&#xa0;» permet de les voir tous. Chaque jeton peut avoir sa propre durée, dans ses détails.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)
%3 (UTC)</source>
        <translation>%1 (%2)
%3 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>Tout &amp;proposer à nouveau</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>Secrets non enregistrés</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Rotations en cours</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>Rotation à faire</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Dormants</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>Plusieurs du même nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>La liste a été lue %1.</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Rien à revoir.
La liste a été lue %1.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>La liste n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé. La question vous sera reposée le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n jeton conservé pour l’instant.</numerusform>
            <numerusform>%n jetons conservés pour l’instant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>Conserver, redemander dans %n jour</numerusform>
            <numerusform>Conserver, redemander dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>Ouvrir le secret…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Aller à la rotation</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Lancer la rotation…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>Révoquer les autres…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Son secret est dans le trousseau, et vous n’avez pas encore confirmé l’avoir enregistré. Créé %1.</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>«&#xa0;%1&#xa0;» doit le remplacer, et la rotation n’est pas terminée.</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>Il doit être remplacé, et la rotation n’est pas terminée.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>Il a %n jour, plus que ne le permet votre règle de rotation.</numerusform>
            <numerusform>Il a %n jours, plus que ne le permet votre règle de rotation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>Pas utilisé depuis %n jour, d’après les données du serveur. Dernier usage&#xa0;: %1.</numerusform>
            <numerusform>Pas utilisé depuis %n jours, d’après les données du serveur. Dernier usage&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>Créé il y a %n jour et jamais utilisé, d’après les données du serveur.</numerusform>
            <numerusform>Créé il y a %n jours et jamais utilisé, d’après les données du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>%n jeton actif porte ce nom. Celui utilisé en dernier, %1, resterait.</numerusform>
            <numerusform>%n jetons actifs portent ce nom. Celui utilisé en dernier, %1, resterait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>%n jeton actif porte ce nom et n’a jamais été utilisé. Le plus récent resterait.</numerusform>
            <numerusform>%n jetons actifs portent ce nom, et aucun n’a jamais été utilisé. Le plus récent resterait.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>%1: a token&apos;s name; %2: why it is listed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>%1: a token&apos;s name; %2: what becomes of it; %3: why it is listed</comment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>RevokeActions</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>&amp;Annuler la révocation</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>«&#xa0;%1&#xa0;» reste actif.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n jeton reste actif.</numerusform>
            <numerusform>%n jetons restent actifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>&amp;Révoquer la sélection (%n)…</numerusform>
            <numerusform>&amp;Révoquer la sélection (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>Révocation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>Révocation des jetons&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est révoqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n jeton est révoqué.</numerusform>
            <numerusform>%n jetons sont révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n jeton n’a pas été révoqué.</numerusform>
            <numerusform>%n jetons n’ont pas été révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>Vous n’êtes plus connecté à ce compte&#xa0;: rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>La raison figure sur la ligne de chacun.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>Jamais utilisé, d’après les données du serveur.</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>Utilisé %1&#xa0;: quelque chose en dépend encore.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernier usage %1.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Révoquer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Tout ce qui utilise ce jeton est refusé aussitôt et définitivement. Un jeton révoqué ne peut pas être rétabli.</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>La révocation reste annulable pendant %n seconde. «&#xa0;Révoquer maintenant&#xa0;» n’attend pas&#xa0;: pour un jeton divulgué.</numerusform>
            <numerusform>La révocation reste annulable pendant %n secondes. «&#xa0;Révoquer maintenant&#xa0;» n’attend pas&#xa0;: pour un jeton divulgué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Créé&#xa0;:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID&#xa0;:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>Lancer la r&amp;otation…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>Aller au s&amp;uccesseur</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>Révoquer &amp;l’ancien jeton…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>A&amp;bandonner la rotation…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>Remplacer le jeton par un successeur, étape par étape</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>Aller au &amp;prédécesseur</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>Aller au successeur</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>Aller au prédécesseur</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>Aucun usage de «&#xa0;%1&#xa0;» vu depuis le %2. Le révoquer&#x202f;?</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>Son successeur «&#xa0;%1&#xa0;» est utilisé. %2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>«&#xa0;%1&#xa0;» a de nouveau été utilisé %2, après une période de silence.</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>Quelque chose a encore l’ancien secret. Le silence est recompté à partir de cet usage.</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>La rotation de «&#xa0;%1&#xa0;» a pris fin.</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est remplacé par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>L’ancien jeton est révoqué, et la rotation est terminée.</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>Son successeur «&#xa0;%1&#xa0;» a été révoqué.</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>Son successeur «&#xa0;%1&#xa0;» n’est plus dans la liste du serveur.</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>Il n’est plus dans la liste du serveur. «&#xa0;%1&#xa0;» reste tel quel.</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>Son successeur «&#xa0;%1&#xa0;» n’a pas été créé, d’après la liste du serveur.</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>Relancer la rotation…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>Ce que le programme avait mémorisé des rotations était illisible, en tout ou en partie.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>L’ancien fichier a été déplacé vers %1. Vos jetons sont intacts&#xa0;: cherchez les paires d’ancien et de nouveau jeton, et relancez la rotation si nécessaire.</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>Impossible d’écrire sur le disque ce qui a été choisi ou vu des rotations.</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>Tout reste mémorisé jusqu’à ce que vous quittiez. La raison&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>Créer le successeur</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotation du jeton</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» étape par étape&#x202f;?</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>Il continue de fonctionner. Vous mettez le secret de son successeur partout où l’ancien est utilisé&#x202f;; le programme surveille la liste jusqu’à ce que l’ancien devienne silencieux, et vous demande votre accord avant de le révoquer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>&amp;Nom du successeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>&amp;Silencieux après&#xa0;:</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Un jeton actif porte déjà ce nom.</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1 Tant que la rotation est en cours, la liste est lue environ une fois par minute.</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>Étapes de la rotation</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>Silencieux après</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>Rotation&#xa0;: prend la place de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>Rotation&#xa0;: «&#xa0;%1&#xa0;» doit prendre sa place.</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>Rotation&#xa0;: «&#xa0;%1&#xa0;» prend sa place.</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>Successeur créé</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>Secret enregistré</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>Successeur utilisé</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>Prédécesseur silencieux</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>Prédécesseur révoqué</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>Quand vous le déciderez</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>Pas observé avant la fin</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>Pas encore connu&#xa0;: la réponse s’est perdue</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>Non confirmé ici, mais déjà utilisé</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>Son secret vous attend dans le trousseau</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>Non confirmé ici</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>Le serveur ne l’a pas vu utilisé</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>Aucun usage vu depuis le %1</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>Si la prochaine liste n’en montre aucun usage</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>S’il n’est pas utilisé avant le %1</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>De nouveau utilisé %1. %2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>On ignore encore si le successeur a été créé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>Enregistrez le secret du successeur, et confirmez-le.</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>Mettez le nouveau secret partout où l’ancien est utilisé.</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>Les usages sont datés par le serveur&#xa0;: ceux qui ont lieu quand le programme est fermé comptent aussi.</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>Le serveur n’a vu aucun usage de l’ancien jeton depuis %1. Révoquez-le quand vous êtes sûr de vous.</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>La rotation est terminée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 3 minutes ago; %2: the date and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>Ce qui s’exécute moins d’une fois en %1, comme une tâche mensuelle, n’apparaît pas.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>Vous êtes connecté avec un jeton d’API, et chaque lecture de la liste en est un usage. Si c’est l’ancien jeton, il ne deviendra jamais silencieux&#xa0;: connectez-vous avec votre adresse ou d’autres identifiants.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>Jeton créé</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>Le secret de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>Le serveur ne donne le secret qu’une seule fois. Copiez-le, mettez-le à sa place et confirmez que vous l’avez&#xa0;: d’ici là, il attend dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>Le serveur ne donne le secret qu’une seule fois, et le trousseau ne l’a pas accepté&#xa0;: il n’est que dans cette fenêtre, et sera perdu à sa fermeture. Copiez-le et mettez-le à sa place.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>Je l’ai enregistré</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Le secret reste dans le trousseau, et la ligne du jeton permet de le rouvrir.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>En-tête &amp;Authorization</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>Ligne pour un fichier .&amp;env</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>Commande &amp;curl</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>Le jeton seul (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>Une ligne pour un fichier .env (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Enregistrer le secret</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>Échec de l’enregistrement dans %1&#xa0;: %2. Le secret est toujours là&#xa0;: choisissez un autre endroit, ou copiez-le.</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>Enregistré dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>Le presse-papiers ne l’a pas accepté. Réessayez, ou affichez-le et recopiez-le.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n seconde.</numerusform>
            <numerusform>Copié. Le presse-papiers sera effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>Le secret n’a pas encore été copié.</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Il reste dans le trousseau, et la ligne du jeton permet de le rouvrir.</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>Avez-vous bien le secret&#x202f;?</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>Il n’est que dans cette fenêtre. Une fois celle-ci fermée, personne ne pourra le récupérer.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans le secret</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>Supprimer le secret&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>Personne ne pourra le récupérer. Le jeton reste actif jusqu’à ce que vous le révoquiez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>&amp;Ou saisissez-le&#xa0;:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: %L2&#xa0;Mo au maximum. Collez la partie utile.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>Reconnectez-vous avec le même compte&#xa0;: la liste et tout ce que vous faites sont conservés.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>La session de %1 est terminée.</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>La session de %1 se termine %2.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>Ouvrir le jeton sélectionné</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>Menu du jeton sélectionné</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… ou un JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>Vos identifiants vont dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>Avec votre compte mail.cx</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>&amp;E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>Ou avec un jeton que vous avez</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Jeton &amp;Bearer&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>Le serveur n’accepte plus vos identifiants. Dès que vous serez connecté au même compte, ce que vous avez commencé continuera.</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>Une nouvelle session prendra la suite de celle-ci. Connectez-vous au même compte, et tout reste tel quel.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>Se connecter à mail.cx</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>%1 reste connecté jusqu’à ce que l’autre compte le soit.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>Voir, créer, remplacer et révoquer les jetons d’API de votre compte Pro.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>Il y a deux façons de se connecter, et les deux sont remplies.</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>Videz soit le mot de passe, soit le jeton Bearer.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>Le jeton Bearer est inutilisable.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: done, now or later; %2: what; %3: when, or what it waits for</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The last 90 days: no use was seen.</source>
        <translation>Aucun usage vu au cours des 90 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>Usages vus sur %n jour au cours des 90 derniers jours, le dernier&#xa0;: %1.</numerusform>
            <numerusform>Usages vus sur %n jours au cours des 90 derniers jours, les derniers&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>Usages vus sur %n jour au cours des 90 derniers jours&#xa0;: %1.</numerusform>
            <numerusform>Usages vus sur %n jours au cours des 90 derniers jours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1&#xa0;: aucun usage vu.</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1&#xa0;: le programme n’avait pas encore vu le jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1&#xa0;: %n usage vu, le dernier&#xa0;: %2.</numerusform>
            <numerusform>%1&#xa0;: %n usages vus, les derniers&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1&#xa0;: %n usage vu&#xa0;: %2.</numerusform>
            <numerusform>%1&#xa0;: %n usages vus&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Il y a 90 jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>Jamais utilisés</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>Dormants depuis %Ln jour</numerusform>
            <numerusform>Dormants depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>Secret non enregistré</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>Rotation à faire</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>Révocation dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Peut-être révoqué</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>Secret non enregistré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>Révoqué depuis peu</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>Actif, nouveau</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>Actif, usage récent</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>Actif, réveillé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>Actif, rotation à faire</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>En remplacement</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>En remplacement, silencieux</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>En remplacement, réutilisé</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>Successeur, utilisé</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>Prend la place de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>«&#xa0;%1&#xa0;» prend sa place.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>“%1” is still active.</source>
        <translation>«&#xa0;%1&#xa0;» est encore actif.</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>Le serveur l’avait annoncé révoqué, mais sa liste dit le contraire. Révoquez-le à nouveau, ou contactez mail.cx.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>Afficher ce qu’on sait du jeton sélectionné</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>Écrire dans un fichier les jetons affichés dans la liste, sans leurs secrets</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>Il n’y a pas encore de jeton.
Créez-en un pour chaque endroit qui doit accéder à votre courrier.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>La liste n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été utilisé après %n jour de silence.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été utilisé après %n jours de silence.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>Si vous ignorez par quoi, cherchez-en la cause, ou révoquez le jeton.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>L’historique était illisible et repart de zéro.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>L’ancien fichier a été déplacé vers %1. Vos jetons sont intacts.</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>L’historique vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>Il est laissé intact. Ce que voit cette version est mémorisé jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>L’historique ne peut pas être conservé pour l’instant.</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>Ce que voit le programme est mémorisé jusqu’à ce que vous quittiez. La raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Afficher l’acti&amp;vité</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>Afficher ce qui est arrivé au jeton sélectionné</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>Identi&amp;fier un secret…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>Trouver à quel jeton appartient un secret divulgué</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>Ce qui permet de distinguer les secrets de vos jetons était illisible et repart de zéro.</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>Ce qui permet de distinguer les secrets de vos jetons ne peut pas être conservé pour l’instant.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>L’ancien fichier a été déplacé vers %1. Vos jetons sont intacts&#x202f;; il faudra peut-être vérifier un secret divulgué auprès du serveur.</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>Le programme reconnaît les secrets des jetons qu’il crée jusqu’à ce que vous quittiez. La raison&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n jeton a été utilisé après une longue période de silence.</numerusform>
            <numerusform>%n jetons ont été utilisés après une longue période de silence.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>Ils sont signalés dans la liste. Si vous ne savez pas par quoi, examinez-les ou révoquez-les.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>Annuler la révocation de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>Jeton de cette session</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>Déjà invalide</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>Valide, aucun changement</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>Valide, non vérifié</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>Il n’a pas été créé sur cet ordinateur, pour autant que le programme le sache. Le serveur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>C’est le secret de «&#xa0;%1&#xa0;»&#xa0;: le programme l’a créé et le reconnaît. C’est exact, et le serveur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>Le serveur ne l’accepte plus&#xa0;: il est révoqué, ou n’a jamais été un secret. On ne peut rien en faire.</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>Mais aucun dernier usage n’a changé, même quelques secondes plus tard&#xa0;: le serveur l’écrit peut-être en retard ou rarement. C’est l’un de ces jetons actifs&#xa0;:</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>Mais la liste n’a pas pu être lue ensuite. C’est l’un des jetons qui étaient actifs avant&#xa0;:</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>Le serveur ne l’a ni accepté ni déclaré invalide.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>Le secret fonctionne, et c’est celui d’un jeton de ce compte&#xa0;: la liste qu’il ouvre est la même.</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>Le secret fonctionne.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>C’est le secret de «&#xa0;%1&#xa0;», avec lequel vous êtes connecté ici. Le révoquer met fin à cette session.</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>C’est le jeton avec lequel vous êtes connecté ici. La liste ne permet pas de savoir de quelle ligne il s’agit.</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>Le secret fonctionne, mais la liste qu’il ouvre n’a rien en commun avec celle de ce compte&#xa0;: il appartient à un autre compte. Si c’est l’un des vôtres, passez à ce compte et cherchez-y.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>C’est le secret de «&#xa0;%1&#xa0;», créé ici pour le compte %2. Passez à ce compte pour le révoquer.</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>Le serveur l’a accepté, et seul le dernier usage de «&#xa0;%1&#xa0;» est passé à ce moment&#xa0;: de %2 à %3. Un autre usage de ce jeton dans les mêmes secondes donnerait le même résultat, si le serveur n’avait pas noté celui-ci.</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>Mais le dernier usage de plusieurs jetons est passé à ce moment&#xa0;: quelqu’un d’autre en a utilisé un. C’est l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>Un dernier usage est passé à ce moment, mais un appel antérieur, ou le jeton avec lequel vous êtes connecté, en est peut-être la cause. C’est peut-être celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>Il a peut-être été utilisé, mais aucune réponse ne le dit, et il n’est pas renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>Entre-temps, ceci a changé&#xa0;:</translation>
    </message>
</context>
</TS>
