<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>Abandonar la rotación</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>¿Abandonar la rotación de «%1»?</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>El programa deja de vigilarla. «%1» sigue activo.</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>¿Qué hacer con su sucesor, «%1»?</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>Si lo conserva, será un token como cualquier otro. Si lo revoca, será rechazado de inmediato y para siempre.</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>No se sabe si se creó un sucesor. Lo dirá la lista en cuanto se lea.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>Conservar ambos tokens</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>Revocar el sucesor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>&amp;Olvidar cuenta…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>Eliminar de este equipo lo que guarda de la cuenta</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>Cuenta de un token de API</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>Ahora mismo no se puede olvidar la cuenta %1.</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>Se está creando un token para ella. Espere a que su secreto esté guardado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>Este equipo olvidó la cuenta %1.</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>Después se buscó su credencial en el llavero y ya no está.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>Elegir una cuenta o añadir otra</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página a&amp;nterior</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>No se pudo leer lo que eligió conservar en la revisión; se empieza de cero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>El archivo anterior se movió a %1. Sus tokens no se tocan.</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>Ahora no se puede guardar lo que eligió conservar en la revisión.</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>Será válido hasta que salga. Motivo: %1</translation>
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
        <translation>(en ninguna lista)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>El último uso según el servidor había pasado a este momento.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>Hora exacta</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>Creado con este programa</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secreto copiado</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>Secreto confirmado como guardado</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>Revocado con este programa</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>Identificado por su secreto</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>De nuevo en la lista</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>Los usos entre dos lecturas de la lista cuentan como uno; con el programa cerrado no se ve nada. Se conserva durante 400 días.</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>Escribir en un archivo lo que muestra la página</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>&amp;Solo este token</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>&amp;Todos los tokens</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>Mostrar lo ocurrido con todos los tokens</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Mostrar en la &amp;lista</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>Busca en los nombres, los ID y lo ocurrido</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>Aún no se ha visto nada. Lo que muestren las próximas listas y lo que haga aquí aparecerá en esta página.</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>No se sabe nada de este token.</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>Nada de lo ocurrido coincide con «%1».</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>Una dirección tiene la forma https://api.mail.cx.</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>La dirección debe empezar por https://; de lo contrario, cualquiera podría leer sus tokens por el camino.</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>La dirección solo puede tener un host, un puerto y una ruta.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>&amp;Dirección de la API:</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>Se aplica a partir del próximo inicio de sesión. Déjela vacía para usar mail.cx.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Este proxy HTTP</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>Indique el host del proxy. Hasta entonces no habrá conexión.</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>Un host tiene la forma proxy.example.com, sin http:// y sin el puerto.</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>Recordarme rotarlo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>Como todos los tokens: nunca</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>Como todos los tokens: cada día</numerusform>
            <numerusform>Como todos los tokens: cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>Tiene más de %n día: rótelo.</numerusform>
            <numerusform>Tiene más de %n días: rótelo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1: aún en uso</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Revocar tokens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Tokens por revocar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revocar %n token</numerusform>
            <numerusform>Revocar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Quizá revocado: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>No revocado: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Reintentar el que falló</numerusform>
            <numerusform>Reintentar los %n que fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>¿Revocar %n token?</numerusform>
            <numerusform>¿Revocar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>Empieza en %1 s.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Lo que use estos tokens será rechazado de inmediato y para siempre. Un token revocado no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>Se omite %n de los tokens seleccionados: ya está revocado o a punto de estarlo.</numerusform>
            <numerusform>Se omiten %n de los tokens seleccionados: ya están revocados o a punto de estarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>«Deshacer» los conserva todos. Cerrar esta ventana no detiene nada: cada fila de la lista tiene su propio «Deshacer».</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>«Detener» conserva lo que aún no se ha enviado. Cerrar esta ventana no detiene nada: el proceso continúa y cada fila de la lista muestra su estado.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>Se revocó %n token.</numerusform>
            <numerusform>Se revocaron %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>Revocados: %1; no revocados: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>una dirección tiene la forma https://api.mail.cx.</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>la dirección debe empezar por https://; de lo contrario, cualquiera podría leer sus tokens por el camino.</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>la dirección solo puede tener un host, un puerto y una ruta.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>Ver, crear, rotar y revocar los tokens de API de una cuenta mail.cx Pro.</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>Empezar con una cuenta de demostración: sin red y sin llavero.</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>Usar la API de esta dirección.</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>Comprobar, sin abrir ventanas, lo que el programa necesita en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» no es una opción.</translation>
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
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>&amp;Secreto sin guardar…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>Mostrar el secreto que espera en el llavero hasta que lo haya guardado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>El secreto de «%1» le espera.</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>Está en el llavero y aún no ha confirmado que lo guardó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>«%1» no se creó.</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>La solicitud no llegó: en la lista del servidor no figura ese nuevo token.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>Aún no se sabe si el secreto de «%1» está a salvo.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>Ahora no se puede consultar el llavero. Desbloquéelo y actualice la lista.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>«%1» se creó, pero su secreto se perdió por el camino.</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>No se puede recuperar. Si ningún otro dispositivo suyo está creando ahora un token con este nombre, revóquelo.</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>Revocar y crear de nuevo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creando «%1»…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>No se puede leer la nota de un token que se estaba creando.</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>Se movió a %1. Busque en la lista un token que no conozca y revóquelo.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Visto aquí por primera vez</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>Usos vistos por este programa</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Hecho con este programa</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>Seleccione un token para ver lo que se sabe de él.</translation>
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
        <translation>Nunca, según los registros del servidor.</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Al leer por primera vez la lista de esta cuenta, %1.</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>Su último uso no ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>Su último uso cambió %n vez, %1.</numerusform>
            <numerusform>Su último uso cambió %n veces, la última %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Creado %1.</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secreto copiado %1.</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Secreto confirmado como guardado %1.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Revocado %1.</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Identificado por su secreto %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revocado</numerusform>
            <numerusform>%n revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n nunca usado</numerusform>
            <numerusform>%n nunca usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n con el secreto sin guardar</numerusform>
            <numerusform>%n con el secreto sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token seleccionado</numerusform>
            <numerusform>%n tokens seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n día, hasta su revocación</numerusform>
            <numerusform>%n días, hasta su revocación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>Su secreto aún no se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>No se ha usado en el %n día transcurrido desde su creación.</numerusform>
            <numerusform>No se ha usado en los %n días transcurridos desde su creación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Sin uso desde hace %n día.</numerusform>
            <numerusform>Sin uso desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>Otro token activo tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID copiado</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
Los usos entre dos lecturas de la lista cuentan como uno; con el programa cerrado no se ve nada.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>El token «%1» se creó para la cuenta que ha dejado.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>El token «%1» no se creó.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>No se sabe si el token «%1» se creó.</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>El token «%1» se creó, pero no se puede leer su secreto.</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>El token «%1» no se revocó.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>No se sabe si el token «%1» se revocó.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>No se puede conectar con el servidor. Compruebe la conexión a Internet.</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>No hay conexión segura: el certificado del servidor no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>El certificado del servidor no es válido en la fecha que indica este equipo. Compruebe el reloj del equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>El proxy intermedio rechaza la conexión o pide una contraseña. Compruebe el proxy en las preferencias o el del sistema.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>La conexión se cortó antes de recibir la respuesta completa.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>El servidor no entendió la solicitud.</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>El servidor no aceptó estos datos.</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>El servidor no aceptó su credencial.</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>El servidor no lo permite: se alcanzó un límite o este tipo de credencial no está autorizado.</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>Para el servidor no es un token activo: ya no existe.</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>No existe nada así en esta dirección.</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>El servidor indica que ya existe.</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>El servidor indica que ya no existe.</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>Han llegado demasiadas solicitudes desde esta red. Espere un momento.</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>Error del servidor (estado %1).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>El servidor remite a otra dirección (estado %1). Su credencial no se envía allí.</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>El servidor respondió con un estado inesperado (%1).</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>No respondió la API de mail.cx: quizá la red exija iniciar sesión antes, o la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>La respuesta del servidor no es correcta (en «%1»).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>La respuesta del servidor es demasiado grande para ser válida.</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>El ID del token no se puede usar en una solicitud. No se envió nada.</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>Antes de crear un token hay que anotarlo en el disco, y no se pudo escribir: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>La sesión de su cuenta ya no está iniciada.</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>Dejó su cuenta antes de recibir la respuesta. Cuando vuelva, lo verá en su lista.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>Su secreto está en el llavero. Vuelva a su cuenta para guardarlo.</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>Si aparece en la lista, nadie tiene su secreto: revóquelo y cree otro.</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>Consulte su estado en la lista. Revocarlo de nuevo no causa ningún daño.</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>Revoque un token que nadie use, o inicie sesión con correo y contraseña.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>No se puede acceder al llavero.</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>El llavero dijo que ya no está, pero aún la entrega.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>Quizá el llavero esté bloqueado: desbloquéelo y vuelva a intentarlo. Quien tenga la credencial puede usarla hasta que caduque.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>El servidor dice: «%1»</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>Introduzca su correo y contraseña, o pegue un token Bearer.</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>No es un token Bearer: debe empezar por tm_pro_ o ser un JWT de tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>Contiene un carácter que ningún token Bearer tiene. Cópielo de nuevo, sin espacios ni saltos de línea en medio.</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>No se guarda nada: la sesión dura hasta que salga del programa.</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>El llavero se negó a guardar su credencial.</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>El llavero no devolvió lo que se le había entregado.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>Este equipo no tiene ningún llavero accesible.</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>Ahora no se puede obtener del llavero la credencial de %1.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>El llavero no responde. Vuelva a intentarlo o inicie sesión aquí.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>No se puede acceder al llavero. Vuelva a intentarlo o inicie sesión aquí.</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>Lo que contiene el llavero no es una credencial. Inicie sesión aquí.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>Quizá el llavero esté bloqueado. Desbloquéelo y vuelva a intentarlo, o inicie sesión aquí.</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>Se cerró la sesión, pero su credencial quizá siga en el llavero.</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>Quizá siga en el llavero una credencial anterior de %1.</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>La cuenta %1 aún no se ha olvidado: quizá quede algo de ella en el llavero.</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>No se recordarán sus cuentas: no se puede escribir la configuración.</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>Quizá el disco esté lleno o no se permita cambiar el archivo. La lista de cuentas es correcta hasta que salga; después, quizá deba iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>Ahora no se puede obtener del llavero el secreto de «%1».</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>El llavero no responde. No se ha perdido nada: vuelva a intentarlo ahora o tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>Quizá el llavero esté bloqueado: desbloquéelo y vuelva a intentarlo. Si alguien eliminó el elemento, revoque el token y cree otro.</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>Quizá el secreto siga en el llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>El llavero no responde. Se reintentará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>Quizá el llavero esté bloqueado. Se reintentará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>El secreto no se usó.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>No se sabe si el secreto se usó.</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>El secreto se usó, pero no se puede leer la respuesta.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>Exportar tokens</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>tokens de mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>Se exportó %Ln token a «%1».</numerusform>
            <numerusform>Se exportaron %Ln tokens a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>No se exportaron los tokens.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>No se puede escribir «%1»: %2. No se ha perdido nada. Elija otra carpeta o libere espacio y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exportar de nuevo…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>actividad de mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>Se exportó %Ln evento a «%1».</numerusform>
            <numerusform>Se exportaron %Ln eventos a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>No se exportó la actividad.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>Buscar nombre o ID</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>Mostrar también los tokens revocados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>%1 de %Ln token</numerusform>
            <numerusform>%1 de %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>Hay %Ln token revocado oculto.</numerusform>
            <numerusform>Hay %Ln tokens revocados ocultos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Olvidar cuenta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>¿Olvidar «%1»?</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>Este equipo elimina lo que guarda de la cuenta: su credencial en el llavero, su configuración y su lugar en la lista.</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>En mail.cx no cambia nada: la cuenta y sus tokens quedan como están. Una sesión que alguien haya copiado de aquí funciona hasta que caduque.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>El secreto de %n token aún no está guardado. También se eliminará y no se podrá recuperar:</numerusform>
            <numerusform>Los secretos de %n tokens aún no están guardados. También se eliminarán y no se podrán recuperar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>Olvidar cuenta y eliminar secretos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>Identificar un secreto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>&amp;Guardar como prueba…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>&amp;Otro texto</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>Se examinó %Ln línea. No contiene ningún secreto: los secretos empiezan por tm_pro_.</numerusform>
            <numerusform>Se examinaron %Ln líneas. No contienen ningún secreto: los secretos empiezan por tm_pro_.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>Preguntar al ser&amp;vidor por %n</numerusform>
            <numerusform>Preguntar al ser&amp;vidor por %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>¿De quién es este secreto?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>Se encontró %n secreto.</numerusform>
            <numerusform>Se encontraron %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>No se pudo preguntar por %n secreto.</numerusform>
            <numerusform>No se pudo preguntar por %n secretos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>Se consultó %n secreto.</numerusform>
            <numerusform>Se consultaron %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>Pegue un secreto o cualquier texto que contenga alguno: un registro, un archivo .env. También puede soltar aquí un archivo. El texto no se muestra ni se conserva; lo que se encuentre en él se borra al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>Cada secreto se envía una sola vez, y la lista se lee antes y después. «Detener» omite los que aún no se han enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>Se examinó %Ln línea y el texto ya está olvidado.</numerusform>
            <numerusform>Se examinaron %Ln líneas y el texto ya está olvidado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>Hay más de 100 distintos: los demás se pasaron por alto.</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>No se pudo comparar todo lo que se creó aquí: el llavero está bloqueado o no responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>Aquí no se conoce %n de ellos. El servidor puede decir a qué token pertenece: para ello se usa una vez el token filtrado y se sobrescribe la hora de su último uso.</numerusform>
            <numerusform>Aquí no se conocen %n de ellos. El servidor puede decir a qué token pertenece cada uno: para ello se usa una vez cada token filtrado y se sobrescribe la hora de su último uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>Ha iniciado sesión con «%1», cuyo último uso cambia con cada lectura de la lista: no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>Ha iniciado sesión con un token de API, cuyo último uso cambia con cada lectura de la lista. No se puede saber cuál es, así que ningún resultado es concluyente.</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>Guardar como prueba</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>secretos de mail.cx consultados %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>Guardado en %1: las listas de antes y después, y qué se preguntó y cuándo. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>No se guardó en %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>Último uso antes</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>Último uso después</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>Podría ser</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>Tokens que podrían ser</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>&amp;Revocar ahora</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_•••• (línea %1)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>No revocado</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>Está revocado: quien tenga el secreto ya no puede usarlo.</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>Ya no figura en la lista.</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>Revocar «%1» de inmediato: no se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>Revocar %n &amp;identificado</numerusform>
            <numerusform>Revocar los %n &amp;identificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n token está a la espera de ser revocado.</numerusform>
            <numerusform>%n tokens están a la espera de ser revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>Lo que no se revoque antes de salir seguirá activo.</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>Lo que no se revoque antes de dejar la cuenta seguirá activo.</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>Revocar ahora y salir</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>Revocar ahora y dejar la cuenta</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>Salir sin revocar</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>Dejar la cuenta sin revocar</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>Se está revocando %n token.</numerusform>
            <numerusform>Se están revocando %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>El programa se cerrará en cuanto responda el servidor.</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>Dejará la cuenta en cuanto responda el servidor.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Dejarla de todos modos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>A&amp;cerca de Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>Acerca de Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>Vea, cree, rote y revoque los tokens de API de una cuenta mail.cx Pro. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>Estos tokens son ficticios y solo existen en la memoria. Nada llega a mail.cx.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>El servidor ya no acepta la credencial de %1. Lo que empezó queda en espera y no se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>No se pudo leer la configuración; se empieza de cero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>El archivo anterior se movió a %1. Sus tokens y el contenido del llavero no se tocan; quizá deba iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>La sesión termina %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Actualizado %1 – sin conexión</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Actualizado %1 – el último intento falló</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>El portapapeles se borra en %1 s</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>Dele el nombre del único lugar que lo usará; así sabrá después qué dejaría de funcionar al revocarlo.</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>Servidor de producción</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Un token activo ya tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>M&amp;ostrar todos</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>Ningún token coincide con «%1».</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>Ningún token corresponde a «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>Hay %Ln token coincidente oculto.</numerusform>
            <numerusform>Hay %Ln tokens coincidentes ocultos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones de escritorio</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>Solo aparecen cuando ninguna ventana de este programa está en primer plano, y nunca contienen un secreto.</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>Borrar un &amp;secreto copiado:</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Al cerrar el programa</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Después de %n segundo</numerusform>
            <numerusform>Después de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>En todo caso se borra al cerrar el programa; lo que se haya copiado después desde otro lugar no se toca.</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>Ocultar ventanas con secretos en las &amp;capturas de pantalla</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>Este sistema no ofrece a los programas ninguna forma de hacerlo. Un secreto queda oculto hasta que lo muestre.</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>&amp;Actualizar la lista:</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>Se detiene mientras la ventana está oculta, el equipo no tiene conexión o ahorra energía. Si al volver la lista es más antigua, se actualiza de inmediato.</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>Considerar un token sin &amp;uso tras:</translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>Nadie lo ha usado en ese tiempo. Sigue funcionando y quizá convenga revocarlo.</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>Plazo para &amp;deshacer una revocación:</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>La solicitud no se envía hasta entonces, porque nadie puede retirarla del servidor.</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Se restablecieron todas las preferencias iniciales.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>Recordarme &amp;rotar los tokens:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>Los tokens más antiguos se marcan en la lista, y «Mostrar» los reúne todos. Cada token puede tener su propio plazo, en sus detalles.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>Preguntar de nuevo por t&amp;odos</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>Secretos sin guardar</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Rotaciones abiertas</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>Rotación pendiente</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>Varios con el mismo nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>La lista se leyó %1.</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nada que revisar.
La lista se leyó %1.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>La lista aún no se ha leído.</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>«%1» se conserva. Se le volverá a preguntar el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n entrada conservada por ahora.</numerusform>
            <numerusform>%n entradas conservadas por ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>Conservar y preguntar de nuevo en %n día</numerusform>
            <numerusform>Conservar y preguntar de nuevo en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>Abrir el secreto…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Ir a la rotación</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>Revocar los demás…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Su secreto está en el llavero y aún no ha confirmado que lo guardó. Creado %1.</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>«%1» va a reemplazarlo y la rotación no ha terminado.</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>Va a ser reemplazado y la rotación no ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>Tiene %n día, más de lo que permite su regla de rotación.</numerusform>
            <numerusform>Tiene %n días, más de lo que permite su regla de rotación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>Sin uso desde hace %n día, según los registros del servidor. Último uso: %1.</numerusform>
            <numerusform>Sin uso desde hace %n días, según los registros del servidor. Último uso: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>Creado hace %n día y nunca usado, según los registros del servidor.</numerusform>
            <numerusform>Creado hace %n días y nunca usado, según los registros del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>%n token activo se llama así. Se usó por última vez %1 y se conservaría.</numerusform>
            <numerusform>%n tokens activos se llaman así. Se conservaría el que se usó por última vez, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>%n token activo se llama así y nunca se usó. Se conservaría.</numerusform>
            <numerusform>%n tokens activos se llaman así y ninguno se usó nunca. Se conservaría el más reciente.</numerusform>
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
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>&amp;Deshacer revocación</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>«%1» sigue activo.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n token sigue activo.</numerusform>
            <numerusform>%n tokens siguen activos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>&amp;Revocar %n seleccionado…</numerusform>
            <numerusform>&amp;Revocar %n seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>Revocando «%1»…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>Revocando tokens: %1 de %2.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«%1» está revocado.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n token está revocado.</numerusform>
            <numerusform>%n tokens están revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n token no se revocó.</numerusform>
            <numerusform>%n tokens no se revocaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>Ya no tiene la sesión iniciada en esta cuenta, así que no se envió nada más.</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>Cada uno indica el motivo en su fila.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>Nunca usado, según los registros del servidor.</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>Usado %1: algo aún depende de él.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Usado por última vez %1.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>¿Revocar «%1»?</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Lo que use este token será rechazado de inmediato y para siempre. Un token revocado no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>Podrá deshacerlo durante %n segundo. «Revocar ahora» no espera: es para un token filtrado.</numerusform>
            <numerusform>Podrá deshacerlo durante %n segundos. «Revocar ahora» no espera: es para un token filtrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Creado:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otar…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>Ir a&amp;l sucesor</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>Revocar el to&amp;ken anterior…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>A&amp;bandonar la rotación…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>Reemplazar el token por un sucesor, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>Ir a&amp;l predecesor</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>Ir al sucesor</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>Ir al predecesor</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>No se ha visto ningún uso de «%1» desde %2. ¿Revocarlo?</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>Su sucesor, «%1», está en uso. %2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>«%1» volvió a usarse %2, tras un periodo de silencio.</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>Algo conserva aún el secreto anterior. Su silencio se cuenta de nuevo desde ese uso.</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>La rotación de «%1» terminó.</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>«%2» ha reemplazado a «%1».</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>El token anterior está revocado y la rotación se ha completado.</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>Su sucesor, «%1», se revocó.</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>Su sucesor, «%1», ya no figura en la lista del servidor.</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>Ya no figura en la lista del servidor. «%1» queda como está.</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>Su sucesor, «%1», no se creó, según la lista del servidor.</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>Rotar de nuevo…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>No se pudo leer, o solo en parte, lo que este programa recordaba de las rotaciones.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>El archivo anterior se movió a %1. Sus tokens no se tocan: busque parejas de tokens antiguos y nuevos, y rote de nuevo donde haga falta.</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>No se puede escribir en el disco lo que se eligió o se vio de las rotaciones.</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>Se recuerda hasta que salga. Motivo: %1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>Crear sucesor</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotar token</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>¿Reemplazar «%1» paso a paso?</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>Seguirá funcionando. Ponga el secreto del sucesor en todos los lugares donde se usa el anterior; el programa vigila la lista hasta que el anterior deja de usarse y le pregunta antes de revocarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>&amp;Nombre del sucesor:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>En &amp;silencio tras:</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Un token activo ya tiene este nombre.</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1 Mientras la rotación esté abierta, la lista se lee más o menos una vez por minuto.</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>Etapas de la rotación</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>En silencio tras</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>Rotación: ocupa el lugar de «%1».</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>Rotación: «%1» va a ocupar su lugar.</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>Rotación: «%1» ocupa su lugar.</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>Sucesor creado</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>Secreto guardado</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>Sucesor en uso</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>Predecesor en silencio</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>Predecesor revocado</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>Cuando usted lo indique</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>No se vio antes del final</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>Aún no se sabe: la respuesta se perdió</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>Sin confirmar aquí, pero está en uso</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>Su secreto le espera en el llavero</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>Sin confirmar aquí</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>El servidor no ha visto que se use</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>Ningún uso visto desde %1</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>Si la próxima lista no muestra ningún uso</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>Si no se usa hasta %1</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>Usado de nuevo %1. %2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>Aún no se sabe si se creó el sucesor. Actualice la lista.</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>Guarde el secreto del sucesor y confírmelo.</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>Ponga el nuevo secreto en todos los lugares donde se usa el anterior.</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>Los usos se reconocen por las horas que anota el servidor; por eso cuentan también los que hubo con este programa cerrado.</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>El servidor no ha visto ningún uso del token anterior en %1. Revóquelo cuando no le quede ninguna duda.</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>La rotación se ha completado.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>Lo que se ejecuta menos de una vez cada %1, como una tarea mensual, no se ve.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>Ha iniciado sesión con un token de API, y cada lectura de la lista es un uso de ese token. Si es el token anterior, nunca quedará en silencio: inicie sesión con su dirección o con otra credencial.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>El secreto de «%1»</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>El servidor muestra el secreto una sola vez. Cópielo, póngalo donde corresponda y confirme que lo tiene: hasta entonces espera en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>El servidor muestra el secreto una sola vez y el llavero no lo aceptó: solo está en esta ventana y se pierde al cerrarla. Cópielo y póngalo donde corresponda.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>El secreto permanece en el llavero; puede volver a abrirlo desde la fila del token.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar &amp;como</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>Encabezado &amp;Authorization</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>Línea para un archivo .&amp;env</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>Comando &amp;curl</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Guardar en &amp;archivo…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>Solo el token (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>Una línea para un archivo .env (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Guardar el secreto</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>No se guardó en %1: %2. El secreto sigue aquí: elija otro lugar o cópielo.</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>Guardado en %1; solo su usuario puede leerlo.</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>El portapapeles no lo aceptó. Vuelva a intentarlo, o muéstrelo y escríbalo a mano.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se borra en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se borra en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>El secreto aún no se ha copiado.</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Permanece en el llavero; puede volver a abrirlo desde la fila del token.</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>¿Seguro que tiene el secreto?</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>Solo está en esta ventana. Una vez cerrada, nadie podrá recuperar el secreto.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin el secreto</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>¿Descartar el secreto?</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>Nadie podrá recuperarlo. El token sigue activo hasta que lo revoque.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>O &amp;escríbalo:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>«%1» no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>«%1» es demasiado grande: %L2 MB como máximo. Pegue solo la parte que interese.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>Inicie sesión de nuevo con la misma cuenta y conservará la lista y todo lo que está haciendo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>La sesión de %1 ha terminado.</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>La sesión de %1 termina %2.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>Abrir el token seleccionado</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>Menú del token seleccionado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… o un JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>La credencial se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>Con su cuenta de mail.cx</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>Co&amp;rreo electrónico:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>O con un token que ya tenga</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Token &amp;Bearer:</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>El servidor ya no acepta su credencial. Cuando inicie sesión en la misma cuenta, continuará lo que había empezado.</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>Una nueva sesión empieza donde termina esta. Inicie sesión en la misma cuenta y todo seguirá como está.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>Iniciar sesión en mail.cx</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>La sesión de %1 sigue iniciada hasta que se inicie la de la otra cuenta.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>Vea, cree, rote y revoque los tokens de API de su cuenta Pro.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>Aquí hay dos formas de iniciar sesión, y ambas están rellenadas.</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>Vacíe la contraseña o el token Bearer.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>No se puede usar el token Bearer.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
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
        <translation>Últimos 90 días: no se vio ningún uso.</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>Últimos 90 días: se vieron usos en %n día, el último: %1.</numerusform>
            <numerusform>Últimos 90 días: se vieron usos en %n días, los últimos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>Últimos 90 días: se vieron usos en %n día: %1.</numerusform>
            <numerusform>Últimos 90 días: se vieron usos en %n días: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1: no se vio ningún uso.</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1: este programa aún no había visto el token.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: se vio %n uso, el último: %2.</numerusform>
            <numerusform>%1: se vieron %n usos, los últimos: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: se vio %n uso: %2.</numerusform>
            <numerusform>%1: se vieron %n usos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Hace 90 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>Nunca usados</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>Sin uso en %Ln día</numerusform>
            <numerusform>Sin uso en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>Con secreto sin guardar</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>Con rotación pendiente</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>Se revocará en %1 s</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Quizá revocado</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>No revocado</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>Secreto sin guardar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>Recién revocado</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>Activo, nuevo</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>Activo, recién usado</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>Activo, de nuevo en uso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>Activo, rotación pendiente</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>En reemplazo</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>En reemplazo, en silencio</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>En reemplazo, usado de nuevo</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>Sucesor</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>Sucesor, en uso</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>Ocupa el lugar de «%1».</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>«%1» ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
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
        <translation>«%1» sigue activo.</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>El servidor había dicho que estaba revocado, pero su lista indica lo contrario. Revóquelo de nuevo o consulte a mail.cx.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>Mostrar lo que se sabe del token seleccionado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>Escribir en un archivo los tokens que muestra la lista, sin sus secretos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>Aún no hay tokens.
Cree uno para cada lugar que necesite acceder a su correo.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>La lista aún no se ha leído.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>«%1» se usó tras %n día sin uso.</numerusform>
            <numerusform>«%1» se usó tras %n días sin uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>Si no sabe qué lo usó, investíguelo o revoque el token.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>No se pudo leer el historial; se empieza de cero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>El archivo anterior se movió a %1. Sus tokens no se tocan.</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>El historial lo escribió una versión posterior de este programa.</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>No se modifica. Lo que vea esta versión se recuerda hasta que salga.</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>Ahora no se puede guardar el historial.</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>Lo que vea el programa se recuerda hasta que salga. Motivo: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostrar acti&amp;vidad</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>Mostrar lo ocurrido con el token seleccionado</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>Identi&amp;ficar un secreto…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>Averiguar a qué token pertenece un secreto filtrado</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>No se pudo leer lo que permite distinguir los secretos de sus tokens; se empieza de cero.</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>Ahora no se puede guardar lo que permite distinguir los secretos de sus tokens.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>El archivo anterior se movió a %1. Sus tokens no se tocan; quizá haya que consultar al servidor por un secreto filtrado.</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>El programa reconoce los secretos de los tokens que crea hasta que salga. Motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n token se usó después de mucho tiempo sin uso.</numerusform>
            <numerusform>%n tokens se usaron después de mucho tiempo sin uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>Están marcados en la lista. Si no sabe qué los usó, investíguelo o revóquelos.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>Deshacer la revocación de «%1»</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>No se conoce aquí</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Creado aquí</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>Sesión iniciada con él</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificado</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>Funciona, sin rastro</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>Funciona, sin consultar</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>Por lo que sabe el programa, no se creó en este equipo. No se preguntó al servidor.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>Es el secreto de «%1»: el programa lo creó y lo reconoce. El resultado es exacto y no se preguntó al servidor.</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>El servidor ya no lo acepta: está revocado o nunca fue un secreto. No se puede hacer nada con él.</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>Pero ningún último uso cambió, tampoco unos segundos después: quizá el servidor lo anote tarde o rara vez. Es uno de estos tokens activos:</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>Pero después no se pudo leer la lista. Es uno de los tokens que antes estaban activos:</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>El servidor ni lo aceptó ni lo consideró no válido.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>El secreto funciona y es de esta cuenta: la lista a la que da acceso es la misma.</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>El secreto funciona.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>Es el secreto de «%1», con el que ha iniciado sesión aquí. Si lo revoca, esta sesión termina.</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>Es el token con el que ha iniciado sesión aquí. La lista no permite saber en qué fila está.</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>El secreto funciona, pero la lista a la que da acceso no tiene nada en común con la de esta cuenta: pertenece a otra. Si es una de las suyas, cambie a ella y búsquelo allí.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>Es el secreto de «%1», que se creó aquí para la cuenta %2. Cambie a esa cuenta para revocarlo.</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>El servidor lo aceptó, y solo «%1» cambió su último uso a ese momento: de %2 a %3. Otro uso de ese token en los mismos segundos daría el mismo resultado si el servidor no hubiera anotado este.</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>Pero el último uso de varios tokens cambió a ese momento: alguien más usó otro. Es uno de estos:</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>Un último uso cambió a ese momento, pero puede deberse a una llamada anterior o al token con el que ha iniciado sesión. Podría ser este:</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>Quizá se usó, pero ninguna respuesta lo confirma, y no se vuelve a enviar por sí solo.</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>Entretanto cambió este último uso:</translation>
    </message>
</context>
</TS>
