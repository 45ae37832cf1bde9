<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>Rotation aufgeben</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>Rotation von „%1“ aufgeben?</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>Das Programm beobachtet sie nicht weiter. „%1“ bleibt aktiv.</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>Was soll aus dem Nachfolger „%1“ werden?</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>Wenn Sie ihn behalten, ist er ein Token wie jedes andere. Wenn Sie ihn widerrufen, wird er sofort und endgültig abgewiesen.</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>Es ist unklar, ob ein Nachfolger erstellt wurde. Die Liste zeigt es, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>Beide Tokens behalten</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>Nachfolger widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>Konto ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>Von diesem Computer löschen, was er zu diesem Konto aufbewahrt</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>Konto eines API-Tokens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>%1 kann gerade nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>Für dieses Konto wird gerade ein Token erstellt. Warten Sie, bis das Secret gesichert ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>%1 wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>Eine Kontrolle im Schlüsselbund ergab: Die Anmeldedaten sind gelöscht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>Konto auswählen oder hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>T&amp;okens</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Über&amp;prüfung</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vo&amp;rherige Seite</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>Was Sie in der Überprüfung behalten wollten, war nicht lesbar und beginnt neu.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>Die alte Datei wurde nach %1 verschoben. Ihre Tokens sind unberührt.</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>Was Sie in der Überprüfung behalten wollen, lässt sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>Es gilt, bis Sie das Programm beenden. Der Grund: %1</translation>
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
        <translation>(in keiner Liste)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>Auf diesen Zeitpunkt hatte der Server die letzte Verwendung gesetzt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>ID des Tokens</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>Mit diesem Programm erstellt</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret kopiert</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>Secret als gesichert bestätigt</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>Mit diesem Programm widerrufen</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>Am Secret erkannt</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>Wieder in der Liste</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>Verwendungen zwischen zwei Abrufen zählen als eine; solange das Programm geschlossen ist, sieht es nichts. Aufbewahrt werden 400 Tage.</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>In eine Datei schreiben, was die Seite auflistet</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>&amp;Nur dieses Token</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>&amp;Alle Tokens</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>Anzeigen, was mit allen Tokens geschehen ist</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>In der &amp;Liste anzeigen</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>Durchsucht Namen, IDs und Ereignisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Alles anzei&amp;gen</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>Noch ist nichts geschehen. Was die nächsten Listen zeigen und was Sie hier tun, steht dann auf dieser Seite.</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>Über dieses Token ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>Zu „%1“ wurde kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>Eine Adresse sieht so aus: https://api.mail.cx.</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>Die Adresse muss mit https:// beginnen. Sonst könnte jeder auf dem Übertragungsweg Ihre Tokens mitlesen.</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>Die Adresse darf nur Host, Port und Pfad enthalten.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>API-&amp;Adresse:</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>Gilt ab der nächsten Anmeldung. Für mail.cx selbst lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Dieser HTTP-Proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>Geben Sie den Host des Proxys an. Bis dahin kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>Ein Host sieht so aus: proxy.example.com, ohne http:// und ohne Port.</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>Ans Rotieren erinnern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>Wie alle Tokens: nie</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>Wie alle Tokens: jeden Tag</numerusform>
            <numerusform>Wie alle Tokens: alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>Es ist älter als %n Tag: Rotieren Sie es.</numerusform>
            <numerusform>Es ist älter als %n Tage: Rotieren Sie es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1: noch in Gebrauch</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Tokens widerrufen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Zu widerrufende Tokens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n Token widerrufen</numerusform>
            <numerusform>%n Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Vielleicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>%n fehlgeschlagenes erneut versuchen</numerusform>
            <numerusform>%n fehlgeschlagene erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Tokens widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>Beginnt in %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Was diese Tokens verwendet, wird sofort und endgültig abgewiesen. Ein widerrufenes Token lässt sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>%n ausgewähltes Token wird ausgelassen: Es ist bereits widerrufen oder wird es gleich sein.</numerusform>
            <numerusform>%n ausgewählte Tokens werden ausgelassen: Sie sind bereits widerrufen oder werden es gleich sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>Mit „Rückgängig“ bleiben alle erhalten, mit dem Schließen dieses Fensters nicht: In der Liste hat jede Zeile ihr eigenes „Rückgängig“.</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>Mit „Anhalten“ bleibt erhalten, was noch nicht gesendet ist, mit dem Schließen dieses Fensters nicht: Das Widerrufen geht weiter, und in der Liste zeigt jede Zeile ihren Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>%n Token wurde widerrufen.</numerusform>
            <numerusform>%n Tokens wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>%1 widerrufen, %2 nicht.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>eine Adresse sieht so aus: https://api.mail.cx.</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>die Adresse muss mit https:// beginnen, sonst könnte jeder auf dem Übertragungsweg Ihre Tokens mitlesen.</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>die Adresse darf nur Host, Port und Pfad enthalten.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>API-Tokens eines mail.cx-Pro-Kontos ansehen, erstellen, rotieren und widerrufen.</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>Mit einem Demokonto starten: ohne Netzwerk, ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>Die API unter dieser Adresse verwenden.</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>Ohne Fenster prüfen, ob hier alles vorhanden ist, was das Programm braucht.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--api-url: %1</source>
        <translation>--api-url: %1</translation>
    </message>
</context>
<context>
    <name>CreateActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token&#xa0;…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>Ungesichertes &amp;Secret&#xa0;…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>Das Secret anzeigen, das im Schlüsselbund wartet, bis Sie es gesichert haben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>Das Secret von „%1“ wartet auf Sie.</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>Es liegt im Schlüsselbund, und Sie haben noch nicht bestätigt, dass Sie es gesichert haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>„%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>Die Anfrage ist nicht angekommen: Die Liste des Servers enthält kein solches neues Token.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Erneut erstellen</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>Noch ist unklar, ob das Secret von „%1“ sicher verwahrt ist.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>Der Schlüsselbund lässt sich gerade nicht abfragen. Entsperren Sie ihn, und aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>„%1“ wurde erstellt, aber das Secret ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>Es lässt sich nicht noch einmal abrufen. Wenn nicht gerade ein anderes Ihrer Geräte ein Token dieses Namens erstellt, widerrufen Sie es.</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>Widerrufen und neu erstellen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>Ein Vermerk über ein Token, das gerade erstellt wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>Er wurde nach %1 verschoben. Suchen Sie in der Liste nach einem Token, das Sie nicht kennen, und widerrufen Sie es.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Von diesem Programm zuerst gesehen</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>Von diesem Programm beobachtete Verwendungen</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Mit diesem Programm erledigt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>Wählen Sie ein Token aus, um zu sehen, was darüber bekannt ist.</translation>
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
        <translation>Nie, soweit der Server es aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1, beim ersten Lesen der Liste dieses Kontos.</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>Seither keine neue Verwendung.</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>%n neue Verwendung, %1.</numerusform>
            <numerusform>%n neue Verwendungen, zuletzt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Erstellt %1.</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secret %1 kopiert.</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secret %1 als gesichert bestätigt.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Widerrufen %1.</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Am Secret erkannt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n widerrufen</numerusform>
            <numerusform>%n widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n nie verwendet</numerusform>
            <numerusform>%n nie verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n mit ungesichertem Secret</numerusform>
            <numerusform>%n mit ungesichertem Secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n Token ausgewählt</numerusform>
            <numerusform>%n Tokens ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n Tag, bis zum Widerruf</numerusform>
            <numerusform>%n Tage, bis zum Widerruf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>Das Secret ist noch nicht gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>Nie verwendet, seit es vor %n Tag erstellt wurde.</numerusform>
            <numerusform>Nie verwendet, seit es vor %n Tagen erstellt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag ungenutzt.</numerusform>
            <numerusform>Seit %n Tagen ungenutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>Ein weiteres aktives Token hat denselben Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID kopiert</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
Verwendungen zwischen zwei Abrufen zählen als eine; solange das Programm geschlossen ist, sieht es nichts.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>Das Token „%1“ wurde für das Konto erstellt, das Sie verlassen haben.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Die Liste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>Das Token „%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>Es ist unklar, ob das Token „%1“ erstellt wurde.</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>Das Token „%1“ wurde erstellt, aber sein Secret ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>Das Token „%1“ wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>Es ist unklar, ob das Token „%1“ widerrufen wurde.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Es gibt keine sichere Verbindung: Das Zertifikat des Servers ist nicht vertrauenswürdig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist an dem Datum, das dieser Computer anzeigt, nicht gültig. Prüfen Sie die Uhr des Computers. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>Der zwischengeschaltete Proxy lehnt die Verbindung ab oder verlangt ein Passwort. Prüfen Sie den Proxy in den Einstellungen oder den des Systems.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>Die Verbindung brach ab, bevor die vollständige Antwort da war.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>Der Server hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>Der Server hat diese Angaben nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>Der Server hat Ihre Anmeldedaten nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>Der Server lässt das nicht zu: Eine Grenze ist erreicht, oder diese Art von Anmeldedaten ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>Der Server kennt es nicht als aktives Token: Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>Unter dieser Adresse gibt es das nicht.</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>Laut Server gibt es das schon.</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>Laut Server gibt es das endgültig nicht mehr.</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>Aus diesem Netzwerk kamen zu viele Anfragen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten (Status %1).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>Der Server verweist auf eine andere Adresse (Status %1). Ihre Anmeldedaten werden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>Der Server hat mit einem unerwarteten Status geantwortet (%1).</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>Die Antwort kam nicht von der API von mail.cx: Vielleicht verlangt das Netzwerk zuerst eine Anmeldung, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>Die Antwort des Servers ist nicht so, wie sie sein sollte (bei „%1“).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>Die Antwort des Servers ist unglaubwürdig groß.</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>Die ID des Tokens lässt sich in einer Anfrage nicht verwenden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>Bevor ein Token erstellt wird, muss ein Vermerk darüber auf dem Datenträger stehen. Er ließ sich nicht schreiben: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>Das zugehörige Konto ist nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>Sie haben das zugehörige Konto verlassen, bevor die Antwort kam. Die Liste zeigt das Ergebnis, wenn Sie zurückkehren.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>Das Secret liegt im Schlüsselbund. Wechseln Sie zurück zum zugehörigen Konto, um es zu sichern.</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>Wenn es in der Liste erscheint, hat niemand sein Secret: Widerrufen Sie es, und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>Sehen Sie sich seinen Status in der Liste an. Es noch einmal zu widerrufen, schadet nicht.</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>Widerrufen Sie ein Token, das niemand verwendet, oder melden Sie sich mit E-Mail und Passwort an.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>Der Schlüsselbund hat die Löschung gemeldet, gibt den Eintrag aber noch heraus.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>Der Schlüsselbund ist vielleicht gesperrt: Entsperren Sie ihn, und versuchen Sie es erneut. Wer die Anmeldedaten hat, kann sie nutzen, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server meldet: „%1“</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>Geben Sie E-Mail und Passwort ein, oder fügen Sie ein Bearer-Token ein.</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>Das ist kein Bearer-Token: Es beginnt mit tm_pro_ oder ist ein JWT aus drei durch Punkte getrennten Teilen.</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>Es enthält ein Zeichen, das in keinem Bearer-Token vorkommt. Kopieren Sie es noch einmal, ohne Leerzeichen und Zeilenumbrüche darin.</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>Es wird nichts gespeichert: Sie bleiben angemeldet, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>Der Schlüsselbund hat Ihre Anmeldedaten nicht angenommen.</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>Der Schlüsselbund hat nicht zurückgegeben, was er erhalten hatte.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>Die Anmeldedaten von %1 sind gerade nicht aus dem Schlüsselbund abrufbar.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>Der Schlüsselbund antwortet nicht. Versuchen Sie es erneut, oder melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar. Versuchen Sie es erneut, oder melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>Der Eintrag im Schlüsselbund enthält keine Anmeldedaten. Melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>Der Schlüsselbund ist vielleicht gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut, oder melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>Sie sind abgemeldet, aber Ihre Anmeldedaten liegen vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>Ältere Anmeldedaten von %1 liegen vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>%1 ist noch nicht entfernt: Im Schlüsselbund liegt vielleicht noch etwas davon.</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>Ihre Konten werden nicht gespeichert: Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>Vielleicht ist der Datenträger voll oder die Datei schreibgeschützt. Die Liste der Konten stimmt, bis Sie das Programm beenden; danach müssen Sie sich vielleicht neu anmelden.</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>Das Secret von „%1“ ist gerade nicht aus dem Schlüsselbund abrufbar.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>Der Schlüsselbund antwortet nicht. Es ist nichts verloren: Versuchen Sie es erneut, jetzt oder nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>Der Schlüsselbund ist vielleicht gesperrt: Entsperren Sie ihn, und versuchen Sie es erneut. Hat jemand den Eintrag gelöscht, widerrufen Sie das Token, und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>Das Secret liegt vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>Der Schlüsselbund ist vielleicht gesperrt. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>Das Secret wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>Es ist unklar, ob das Secret verwendet wurde.</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>Das Secret wurde verwendet, aber die Antwort ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>Tokens exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx-Tokens %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Token wurde nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Tokens wurden nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>Die Tokens wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Es ist nichts verloren. Wählen Sie einen anderen Ordner oder schaffen Sie Platz, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Erneut exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx-Aktivität %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Ereignisse wurden nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>Die Aktivität wurde nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>Name oder ID suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
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
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>Auch widerrufene Tokens anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>%1 von %Ln Token</numerusform>
            <numerusform>%1 von %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>%Ln widerrufenes Token ist ausgeblendet.</numerusform>
            <numerusform>%Ln widerrufene Tokens sind ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>Dieser Computer löscht, was er zu diesem Konto aufbewahrt: die Anmeldedaten im Schlüsselbund, die Einstellungen und den Platz in der Liste.</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>Bei mail.cx ändert sich nichts: Das Konto und seine Tokens bleiben, wie sie sind. Eine Anmeldung, die jemand von hier kopiert hat, funktioniert, bis sie von selbst abläuft.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>Das Secret von %n Token ist noch nicht gesichert. Es wird ebenfalls gelöscht und lässt sich nicht noch einmal abrufen:</numerusform>
            <numerusform>Die Secrets von %n Tokens sind noch nicht gesichert. Sie werden ebenfalls gelöscht und lassen sich nicht noch einmal abrufen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>Konto entfernen und Secrets löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Secret identifizieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>Als Nachweis &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>A&amp;nderer Text</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>%Ln Zeile wurde durchsucht. Sie enthält kein Secret: Ein Secret beginnt mit tm_pro_.</numerusform>
            <numerusform>%Ln Zeilen wurden durchsucht. Sie enthalten kein Secret: Ein Secret beginnt mit tm_pro_.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>Server zu %n &amp;befragen</numerusform>
            <numerusform>Server zu %n &amp;befragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>Wem gehört dieses Secret?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>%n Secret gefunden.</numerusform>
            <numerusform>%n Secrets gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird befragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>Zu %n Secret ließ sich der Server nicht befragen.</numerusform>
            <numerusform>Zu %n Secrets ließ sich der Server nicht befragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>%n Secret geprüft.</numerusform>
            <numerusform>%n Secrets geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>Fügen Sie ein Secret ein oder einen beliebigen Text, der welche enthält: ein Protokoll, eine .env-Datei. Sie können auch eine Datei hier ablegen. Der Text wird weder angezeigt noch aufbewahrt; was darin gefunden wird, wird beim Schließen dieses Fensters gelöscht.</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>Jedes Secret wird einmal gesendet, und die Liste wird davor und danach gelesen. „Anhalten“ lässt aus, was noch nicht gesendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>%Ln Zeile wurde durchsucht, und der Text ist vergessen.</numerusform>
            <numerusform>%Ln Zeilen wurden durchsucht, und der Text ist vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>Es sind mehr als 100 verschiedene: Die übrigen wurden übergangen.</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>Nicht alles, was hier erstellt wurde, ließ sich vergleichen: Der Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>%n davon ist hier nicht bekannt. Der Server kann sagen, wohin es gehört: Dabei wird das betroffene Token einmal verwendet und der Zeitpunkt seiner letzten Verwendung überschrieben.</numerusform>
            <numerusform>%n davon sind hier nicht bekannt. Der Server kann sagen, wohin sie gehören: Dabei wird jedes betroffene Token einmal verwendet und der Zeitpunkt seiner letzten Verwendung überschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>Sie sind mit „%1“ angemeldet, dessen letzte Verwendung sich mit jedem Abruf der Liste ändert: Es wird nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>Sie sind mit einem API-Token angemeldet, dessen letzte Verwendung sich mit jedem Abruf der Liste ändert. Welches es ist, lässt sich nicht feststellen, daher ist kein Ergebnis eindeutig.</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>Als Nachweis speichern</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx-Secrets geprüft %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>Gespeichert unter %1: die Listen davor und danach, und wann was abgefragt wurde. Ein Secret ist nicht enthalten.</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>Es wurde nicht unter %1 gespeichert: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>Letzte Verwendung vorher</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>Letzte Verwendung nachher</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>Infrage kommt</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>Tokens, die infrage kommen</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>Jetzt &amp;widerrufen</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_•••• (Zeile %1)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>Es ist widerrufen: Wer das Secret hat, kann es nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>Die Liste enthält es nicht mehr.</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>„%1“ sofort widerrufen: Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>%n &amp;identifiziertes widerrufen</numerusform>
            <numerusform>Alle %n &amp;identifizierten widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n Token wartet auf den Widerruf.</numerusform>
            <numerusform>%n Tokens warten auf den Widerruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>Was nicht widerrufen ist, wenn Sie das Programm beenden, bleibt aktiv.</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>Was nicht widerrufen ist, wenn Sie das Konto verlassen, bleibt aktiv.</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>Jetzt widerrufen und beenden</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>Jetzt widerrufen und verlassen</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>Ohne Widerruf beenden</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>Ohne Widerruf verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>%n Token wird gerade widerrufen.</numerusform>
            <numerusform>%n Tokens werden gerade widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>Das Programm wird beendet, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>Sie verlassen das Konto, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>Ü&amp;ber Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>Über Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>API-Tokens eines mail.cx-Pro-Kontos ansehen, erstellen, rotieren und widerrufen. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>Diese Tokens sind erfunden und nur im Arbeitsspeicher. Nichts davon erreicht mail.cx.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>Der Server akzeptiert die Anmeldedaten von %1 nicht mehr. Was Sie begonnen haben, wartet, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>Die Einstellungen waren nicht lesbar und wurden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>Die alte Datei wurde nach %1 verschoben. Ihre Tokens und der Inhalt des Schlüsselbunds sind unberührt; vielleicht müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>Sitzung endet %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>aktualisiert %1 – offline</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>aktualisiert %1 – letzter Versuch fehlgeschlagen</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Zwischenablage wird in %1&#xa0;s geleert</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>Benennen Sie es nach der einen Stelle, die es verwenden wird. So wissen Sie später, was ein Widerruf lahmlegen würde.</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>Produktionsserver</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Ein aktives Token hat bereits diesen Namen.</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Suche löschen</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>Zu „%1“ wurde kein Token gefunden.</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>Kein Token passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>%Ln passendes Token ist ausgeblendet.</numerusform>
            <numerusform>%Ln passende Tokens sind ausgeblendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>Desktop-&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>Sie erscheinen nur, wenn kein Fenster dieses Programms im Vordergrund ist, und enthalten nie ein Secret.</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>&amp;Kopiertes Secret löschen:</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Beim Beenden des Programms</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Nach %n Sekunde</numerusform>
            <numerusform>Nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>Beim Beenden des Programms wird es in jedem Fall gelöscht. Was seither anderswo kopiert wurde, bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>Fenster mit einem Secret von Bildschirm&amp;aufnahmen ausschließen</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>Dieses System bietet Programmen dafür keine Möglichkeit. Ein Secret ist verdeckt, bis Sie es anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>&amp;Liste aktualisieren:</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>Die Aktualisierung ruht, solange das Fenster verborgen ist und solange der Computer offline ist oder Strom spart. Ist die Liste bei Ihrer Rückkehr älter, wird sie sofort aktualisiert.</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>Ein Token gilt als &amp;ungenutzt nach:</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>So lange hat es niemand verwendet. Es funktioniert noch, und vielleicht sollten Sie es widerrufen.</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>Frist zum &amp;Rückgängigmachen:</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>Erst danach wird der Widerruf gesendet, denn vom Server kann ihn niemand zurückholen.</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Alle Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>Ans R&amp;otieren von Tokens erinnern:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>Ein älteres Token wird in der Liste markiert, und unter „Anzeigen“ finden Sie alle. In den Details lässt sich für jedes Token eine eigene Zeit festlegen.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>Erneut nach allen &amp;fragen</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>Ungesicherte Secrets</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Offene Rotationen</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>Rotation fällig</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>Mehrere mit demselben Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Die Liste wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nichts zu überprüfen.
Die Liste wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>Die Liste wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>„%1“ wird behalten. Nächste Nachfrage: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n Eintrag vorerst behalten.</numerusform>
            <numerusform>%n Einträge vorerst behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>Behalten, in %n Tag erneut fragen</numerusform>
            <numerusform>Behalten, in %n Tagen erneut fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>Secret öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Zur Rotation</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>Die anderen widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Das Secret liegt im Schlüsselbund, und Sie haben noch nicht bestätigt, dass Sie es gesichert haben. Erstellt %1.</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>„%1“ soll es ersetzen, und die Rotation ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>Es soll ersetzt werden, und die Rotation ist nicht abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>Es ist %n Tag alt, mehr als Ihre Regel fürs Rotieren erlaubt.</numerusform>
            <numerusform>Es ist %n Tage alt, mehr als Ihre Regel fürs Rotieren erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>Seit %n Tag nicht verwendet, soweit der Server es aufgezeichnet hat. Letzte Verwendung: %1.</numerusform>
            <numerusform>Seit %n Tagen nicht verwendet, soweit der Server es aufgezeichnet hat. Letzte Verwendung: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>Vor %n Tag erstellt und nie verwendet, soweit der Server es aufgezeichnet hat.</numerusform>
            <numerusform>Vor %n Tagen erstellt und nie verwendet, soweit der Server es aufgezeichnet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>%n aktives Token heißt so. Es bliebe erhalten; zuletzt verwendet wurde es %1.</numerusform>
            <numerusform>%n aktive Tokens heißen so. Das zuletzt verwendete (%1) bliebe erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>%n aktives Token heißt so, und es wurde nie verwendet. Es bliebe erhalten.</numerusform>
            <numerusform>%n aktive Tokens heißen so, und keines wurde je verwendet. Das neueste bliebe erhalten.</numerusform>
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
        <translation>&amp;Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>Widerruf &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>„%1“ bleibt aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n Token bleibt aktiv.</numerusform>
            <numerusform>%n Tokens bleiben aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>%n ausgewähltes &amp;widerrufen&#xa0;…</numerusform>
            <numerusform>%n ausgewählte &amp;widerrufen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>„%1“ wird widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>Tokens werden widerrufen: %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n Token ist widerrufen.</numerusform>
            <numerusform>%n Tokens sind widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n Token wurde nicht widerrufen.</numerusform>
            <numerusform>%n Tokens wurden nicht widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>Sie sind bei diesem Konto nicht mehr angemeldet, daher wurde nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>Den Grund nennt jeweils die Zeile in der Liste.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>Nie verwendet, soweit der Server es aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>Verwendet %1: Etwas ist noch darauf angewiesen.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt verwendet %1.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Was dieses Token verwendet, wird sofort und endgültig abgewiesen. Ein widerrufenes Token lässt sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>%n Sekunde lang können Sie es rückgängig machen. „Jetzt widerrufen“ wartet nicht: für ein Token, das in falsche Hände geraten ist.</numerusform>
            <numerusform>%n Sekunden lang können Sie es rückgängig machen. „Jetzt widerrufen“ wartet nicht: für ein Token, das in falsche Hände geraten ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>&amp;Zum Nachfolger</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>A&amp;ltes Token widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>Rotation &amp;aufgeben&#xa0;…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>Das Token schrittweise durch einen Nachfolger ersetzen</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>&amp;Zum Vorgänger</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>Zum Nachfolger</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>Zum Vorgänger</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>Seit %2 keine Verwendung von „%1“ beobachtet. Widerrufen?</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>Der Nachfolger „%1“ ist in Gebrauch. %2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>„%1“ wurde %2 wieder verwendet, nachdem es verstummt war.</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>Irgendwo ist noch das alte Secret im Einsatz. Die Frist bis zum Verstummen zählt ab dieser Verwendung neu.</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>Die Rotation von „%1“ ist beendet.</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>„%1“ ist durch „%2“ ersetzt.</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>Das alte Token ist widerrufen, und die Rotation ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>Der Nachfolger „%1“ wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>Der Nachfolger „%1“ steht nicht mehr in der Liste des Servers.</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>Es steht nicht mehr in der Liste des Servers. „%1“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>Der Nachfolger „%1“ wurde laut der Liste des Servers nicht erstellt.</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>Erneut rotieren&#xa0;…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>Was sich dieses Programm zu Rotationen gemerkt hatte, war nicht oder nur teilweise lesbar.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>Die alte Datei wurde nach %1 verschoben. Ihre Tokens sind unberührt: Suchen Sie nach Paaren aus altem und neuem Token, und rotieren Sie erneut, wo es nötig ist.</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>Was zu Rotationen gewählt oder beobachtet wurde, lässt sich nicht auf den Datenträger schreiben.</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>Das Programm merkt es sich, bis Sie es beenden. Der Grund: %1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Token rotieren</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>„%1“ schrittweise ersetzen?</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>Es funktioniert weiter. Sie tragen das Secret des Nachfolgers überall ein, wo das alte verwendet wird; das Programm beobachtet die Liste, bis das alte Token verstummt, und fragt Sie, bevor es widerrufen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>&amp;Name des Nachfolgers:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>Ver&amp;stummt nach:</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Ein aktives Token hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1 Solange die Rotation offen ist, wird die Liste etwa einmal pro Minute gelesen.</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>Schritte der Rotation</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>Verstummt nach</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>Rotation: tritt an die Stelle von „%1“.</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>Rotation: „%1“ soll an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>Rotation: „%1“ tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>Nachfolger erstellt</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>Secret gesichert</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>Nachfolger in Gebrauch</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>Vorgänger verstummt</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>Vorgänger widerrufen</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>Sobald Sie es bestimmen</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>Bis zum Ende nicht beobachtet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>Noch unklar: Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>Hier nicht bestätigt, aber in Gebrauch</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>Das Secret wartet im Schlüsselbund auf Sie</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>Hier nicht bestätigt</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>Der Server hat noch keine Verwendung gesehen</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>Keine Verwendung seit %1 beobachtet</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>Wenn die nächste Liste keine Verwendung zeigt</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>Wenn es bis %1 nicht verwendet wird</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>Wieder verwendet %1. %2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>Es ist noch unklar, ob der Nachfolger erstellt wurde. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>Sichern Sie das Secret des Nachfolgers, und bestätigen Sie es.</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>Tragen Sie das neue Secret überall ein, wo das alte verwendet wird.</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>Verwendungen werden an den Zeitangaben des Servers erkannt. Daher zählt auch, was geschah, während dieses Programm geschlossen war.</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>Der Server hat seit %1 keine Verwendung des alten Tokens gesehen. Widerrufen Sie es, wenn Sie keine Zweifel mehr haben.</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>Die Rotation ist abgeschlossen.</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>Was seltener als einmal in %1 läuft, etwa ein monatlicher Job, taucht dabei nicht auf.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>Sie sind mit einem API-Token angemeldet, und jeder Abruf der Liste ist eine Verwendung dieses Tokens. Ist es das alte Token, verstummt es nie: Melden Sie sich mit Ihrer Adresse oder mit anderen Anmeldedaten an.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>Das Secret von „%1“</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>Der Server nennt das Secret nur einmal. Kopieren Sie es, legen Sie es dort ab, wo es hingehört, und bestätigen Sie, dass Sie es haben: Bis dahin wartet es im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>Der Server nennt das Secret nur einmal, und der Schlüsselbund hat es nicht angenommen: Es steht nur in diesem Fenster und ist verloren, wenn es geschlossen wird. Kopieren Sie es, und legen Sie es dort ab, wo es hingehört.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>Ich habe es gesichert</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Das Secret bleibt im Schlüsselbund und lässt sich über die Zeile des Tokens wieder öffnen.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>&amp;Authorization-Header</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>Zeile für eine .&amp;env-Datei</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>&amp;curl-Befehl</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>In &amp;Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>Nur das Token (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>Zeile für eine .env-Datei (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Secret speichern</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>Es wurde nicht unter %1 gespeichert: %2. Das Secret ist noch hier: Wählen Sie einen anderen Ort, oder kopieren Sie es.</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>Gespeichert unter %1, nur für Ihr Benutzerkonto lesbar.</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>Die Zwischenablage hat es nicht angenommen. Versuchen Sie es erneut, oder zeigen Sie es an und tippen Sie es ab.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>Das Secret wurde noch nicht kopiert.</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Es bleibt im Schlüsselbund und lässt sich über die Zeile des Tokens wieder öffnen.</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>Haben Sie das Secret wirklich gesichert?</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>Es steht nur in diesem Fenster. Ist das Fenster geschlossen, kann niemand das Secret zurückholen.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne Secret schließen</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>Secret verwerfen?</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>Niemand kann es zurückholen. Das Token bleibt aktiv, bis Sie es widerrufen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>Oder ein&amp;tippen:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>„%1“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>„%1“ ist zu groß: höchstens %L2&#xa0;MB. Fügen Sie nur den Teil ein, auf den es ankommt.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
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
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>Melden Sie sich mit demselben Konto erneut an: Die Liste und alles, was Sie gerade tun, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>Die Sitzung von %1 ist beendet.</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>Die Sitzung von %1 endet %2.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>Ausgewähltes Token öffnen</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>Menü des ausgewählten Tokens</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>Angeme&amp;ldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… oder ein JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>Die Anmeldedaten kommen in den Schlüsselbund dieses Computers, nie in eine Datei.</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>Mit Ihrem mail.cx-Konto</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>Oder mit einem vorhandenen Token</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Bea&amp;rer-Token:</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>Der Server akzeptiert Ihre Anmeldedaten nicht mehr. Sobald Sie beim selben Konto angemeldet sind, geht weiter, was Sie begonnen haben.</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>Eine neue Sitzung beginnt, wo diese endet. Melden Sie sich beim selben Konto an, und alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>Bei mail.cx anmelden</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>%1 bleibt angemeldet, bis das andere Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>API-Tokens Ihres Pro-Kontos ansehen, erstellen, rotieren und widerrufen.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>Hier gibt es zwei Wege zur Anmeldung, und beide sind ausgefüllt.</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>Leeren Sie entweder das Passwort oder das Bearer-Token.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>Das Bearer-Token ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: done, now or later; %2: what; %3: when, or what it waits for</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The last 90 days: no use was seen.</source>
        <translation>Die letzten 90 Tage: keine Verwendung beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>Die letzten 90 Tage: Verwendungen an %n Tag beobachtet, zuletzt: %1.</numerusform>
            <numerusform>Die letzten 90 Tage: Verwendungen an %n Tagen beobachtet, zuletzt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>Die letzten 90 Tage: Verwendungen an %n Tag beobachtet: %1.</numerusform>
            <numerusform>Die letzten 90 Tage: Verwendungen an %n Tagen beobachtet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1: keine Verwendung beobachtet.</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1: Dieses Programm hatte das Token noch nicht gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n Verwendung beobachtet, zuletzt: %2.</numerusform>
            <numerusform>%1: %n Verwendungen beobachtet, zuletzt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n Verwendung beobachtet: %2.</numerusform>
            <numerusform>%1: %n Verwendungen beobachtet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Vor 90 Tagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>Nie verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>Seit %Ln Tag ungenutzt</numerusform>
            <numerusform>Seit %Ln Tagen ungenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>Ungesichertes Secret</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>Rotation fällig</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>Widerruf in %1&#xa0;s</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Vielleicht widerrufen</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>Ungesichertes Secret</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>Neu widerrufen</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>Aktiv, neu</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>Aktiv, neu verwendet</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>Aktiv, wieder erwacht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>Aktiv, Rotation fällig</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>Wird ersetzt, verstummt</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>Wird ersetzt, wieder verwendet</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>Nachfolger, in Gebrauch</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>Tritt an die Stelle von „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>„%1“ tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Spal&amp;ten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>“%1” is still active.</source>
        <translation>„%1“ ist noch aktiv.</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>Der Server hatte den Widerruf gemeldet, doch seine Liste sagt etwas anderes. Widerrufen Sie es noch einmal, oder fragen Sie mail.cx.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>Anzeigen, was über das ausgewählte Token bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>Die in der Liste angezeigten Tokens in eine Datei schreiben, ohne ihre Secrets</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>Es gibt noch keine Tokens.
Erstellen Sie eines für jede Stelle, die auf Ihre E-Mails zugreifen soll.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>Die Liste wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>„%1“ wurde nach %n Tag Pause wieder verwendet.</numerusform>
            <numerusform>„%1“ wurde nach %n Tagen Pause wieder verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>Wenn Sie nicht wissen, wovon, gehen Sie der Sache nach, oder widerrufen Sie das Token.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>Der Verlauf war nicht lesbar und beginnt neu.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>Die alte Datei wurde nach %1 verschoben. Ihre Tokens sind unberührt.</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>Der Verlauf stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>Er bleibt unberührt. Was diese Version sieht, merkt sie sich, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>Der Verlauf lässt sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>Was das Programm sieht, merkt es sich, bis Sie es beenden. Der Grund: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Akti&amp;vität anzeigen</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>Anzeigen, was mit dem ausgewählten Token geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>Secret identi&amp;fizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>Herausfinden, zu welchem Token ein Secret gehört, das in falsche Hände geraten ist</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>Die Merkmale, an denen das Programm die Secrets Ihrer Tokens erkennt, waren nicht lesbar und beginnen neu.</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>Die Merkmale, an denen das Programm die Secrets Ihrer Tokens erkennt, lassen sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>Die alte Datei wurde nach %1 verschoben. Ihre Tokens sind unberührt; ein Secret, das in falsche Hände geraten ist, muss vielleicht beim Server abgefragt werden.</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>Das Programm erkennt die Secrets der Tokens, die es erstellt, bis Sie es beenden. Der Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n Token wurde nach langer Ruhe verwendet.</numerusform>
            <numerusform>%n Tokens wurden nach langer Ruhe verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>Sie sind in der Liste markiert. Wenn Sie nicht wissen, wovon sie verwendet wurden, gehen Sie dem nach oder widerrufen Sie sie.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>Widerruf von „%1“ rückgängig machen</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Hier erstellt</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>Damit angemeldet</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>Bereits ungültig</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>Gültig, keine Spur</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>Gültig, nicht zugeordnet</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>Es wurde, soweit das Programm weiß, nicht auf diesem Computer erstellt. Der Server wurde nicht befragt.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>Es ist das Secret von „%1“: Das Programm hat es erstellt und erkennt es wieder. Das Ergebnis ist eindeutig, und der Server wurde nicht befragt.</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>Der Server akzeptiert es nicht mehr: Es ist widerrufen oder war nie ein Secret. Damit lässt sich nichts anfangen.</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>Aber keine letzte Verwendung hat sich geändert, auch nicht einige Sekunden später: Vielleicht zeichnet der Server sie spät oder selten auf. Es ist eines dieser aktiven Tokens:</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>Aber die Liste konnte danach nicht gelesen werden. Es ist eines der Tokens, die vorher aktiv waren:</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>Der Server hat es weder akzeptiert noch als ungültig bezeichnet.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>Das Secret funktioniert, und es gehört zu diesem Konto: Die Liste, die es öffnet, ist dieselbe.</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>Das Secret funktioniert.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>Es ist das Secret von „%1“, mit dem Sie hier angemeldet sind. Wenn Sie es widerrufen, endet diese Sitzung.</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>Es ist das Token, mit dem Sie hier angemeldet sind. Welche Zeile das ist, lässt sich aus der Liste nicht ablesen.</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>Das Secret funktioniert, aber die Liste, die es öffnet, hat mit der dieses Kontos nichts gemeinsam: Es gehört zu einem anderen Konto. Wenn es eines von Ihren ist, wechseln Sie dorthin, und sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>Es ist das Secret von „%1“, das hier für das Konto %2 erstellt wurde. Wechseln Sie zu diesem Konto, um es zu widerrufen.</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>Der Server hat es akzeptiert, und nur bei „%1“ ist die letzte Verwendung auf diesen Zeitpunkt gerückt: von %2 auf %3. Wurde dieses Token in denselben Sekunden anderswo verwendet, sähe das genauso aus, falls der Server diese Abfrage nicht aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>Aber bei mehreren Tokens ist die letzte Verwendung auf diesen Zeitpunkt gerückt: Ein anderes wurde von jemand anderem verwendet. Es ist eines von diesen:</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>Eine letzte Verwendung ist auf diesen Zeitpunkt gerückt, aber das kann auch an einem früheren Aufruf liegen oder an dem Token, mit dem Sie angemeldet sind. Vielleicht ist es dieses:</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>Es wurde vielleicht verwendet, aber keine Antwort bestätigt es, und es wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>Inzwischen hat sich hier die letzte Verwendung geändert:</translation>
    </message>
</context>
</TS>
