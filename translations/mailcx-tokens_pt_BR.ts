<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>Abandonar rotação</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>Abandonar a rotação de “%1”?</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>O programa deixa de acompanhá-la. “%1” continua ativo.</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>O que fazer com o sucessor, “%1”?</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>Se for mantido, será um token como qualquer outro. Se for revogado, será recusado imediatamente e em definitivo.</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>Não se sabe se um sucessor foi criado. A lista mostrará isso quando for lida.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>Manter os dois tokens</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>Revogar o sucessor</translation>
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
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>&amp;Esquecer conta…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>E&amp;ncerrar sessão</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>Apagar deste computador o que ele guarda da conta</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>Conta de um token de API</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>Não é possível esquecer %1 agora.</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>Um token está sendo criado para essa conta. Espere até que o segredo dele esteja salvo e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>%1 foi esquecida neste computador.</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>A credencial foi procurada depois no chaveiro e não está mais lá.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>Escolha ou adicione uma conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
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
        <translation>Ati&amp;vidade</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Pró&amp;xima página</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Página anterior</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>Não foi possível ler o que você escolheu manter na revisão; ela começa do zero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>O arquivo antigo foi movido para %1. Seus tokens não são afetados.</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>Não é possível gravar agora o que você escolheu manter na revisão.</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>A escolha vale até você fechar o programa. O motivo: %1</translation>
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
        <translation>(em nenhuma lista)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>No servidor, o último uso havia mudado para este momento.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>Criado com este programa</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Segredo copiado</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>Segredo confirmado como salvo</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>Revogado com este programa</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>Identificado pelo segredo</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Visto pela primeira vez</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Não está mais na lista</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>De volta à lista</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>Vários usos entre duas leituras contam como um; nada é visto enquanto o programa está fechado. Guardado por 400 dias.</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>Gravar em um arquivo o que a página mostra</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>&amp;Só este token</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>&amp;Todos os tokens</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>Mostrar o que aconteceu com todos os tokens</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>Mostrar na l&amp;ista</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Pesquisar na atividade</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>Procura em nomes, IDs e acontecimentos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>M&amp;ostrar tudo</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>Nada foi visto ainda. O que as próximas listas mostrarem e o que você fizer aqui aparecerá nesta página.</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>Não se sabe nada deste token.</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>Nenhum acontecimento corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>Só “%1”</translation>
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
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>Um endereço tem a forma https://api.mail.cx.</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>O endereço deve começar com https://; do contrário, qualquer um no caminho poderia ler seus tokens.</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>O endereço pode ter um host, uma porta e um caminho, e nada mais.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>&amp;Endereço da API:</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>Vale a partir do próximo login. Deixe em branco para usar o próprio mail.cx.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Po&amp;rta:</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>Informe o host do proxy. Até lá, não há conexão.</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>Um host tem a forma proxy.example.com, sem http:// e sem a porta.</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>Lembrar-me da rotação</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>A cada dia</numerusform>
            <numerusform>A cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>Como todos os tokens: nunca</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>Como todos os tokens: a cada dia</numerusform>
            <numerusform>Como todos os tokens: a cada %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>Ele tem mais de %n dia: faça a rotação.</numerusform>
            <numerusform>Ele tem mais de %n dias: faça a rotação.</numerusform>
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
        <translation>%1: ainda em uso</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Revogar tokens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Tokens a revogar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
            <numerusform>Revogar %n token</numerusform>
            <numerusform>Revogar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revogar agora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Talvez revogado: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>Não revogado: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Tentar de novo o que falhou</numerusform>
            <numerusform>Tentar de novo os %n que falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revogar %n token?</numerusform>
            <numerusform>Revogar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>Começa em %1 s.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Tudo o que usa estes tokens será recusado imediatamente e em definitivo. Um token revogado não pode ser recuperado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>%n dos tokens selecionados fica de fora: já está revogado ou prestes a ser.</numerusform>
            <numerusform>%n dos tokens selecionados ficam de fora: já estão revogados ou prestes a ser.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>“Desfazer” mantém todos ativos. Fechar esta janela não desfaz nada: cada linha da lista tem seu próprio “Desfazer”.</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>“Parar” mantém ativo o que ainda não foi enviado. Fechar esta janela não interrompe nada: a revogação continua, e cada linha da lista mostra sua situação.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>%n token foi revogado.</numerusform>
            <numerusform>%n tokens foram revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>Revogados: %1; não revogados: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>um endereço tem a forma https://api.mail.cx.</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>o endereço deve começar com https://; do contrário, qualquer um no caminho poderia ler seus tokens.</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>o endereço pode ter um host, uma porta e um caminho, e nada mais.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>Veja, crie, rotacione e revogue os tokens de API de uma conta mail.cx Pro.</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>Iniciar com uma conta de demonstração: sem rede, sem chaveiro.</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>Usar a API neste endereço.</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>Verificar, sem abrir janela, se há aqui o que o programa precisa.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” não é uma opção.</translation>
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
        <translation>&amp;Novo token…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>&amp;Segredo não salvo…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>Mostrar o segredo que espera no chaveiro até você salvá-lo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>O segredo de “%1” espera por você.</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>Ele está no chaveiro, e você ainda não confirmou que o salvou.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>“%1” não foi criado.</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>A solicitação não chegou: a lista do servidor não tem esse novo token.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Criar de novo</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>Ainda não se sabe se o segredo de “%1” está seguro.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>Não é possível consultar o chaveiro agora. Desbloqueie-o e atualize a lista.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>“%1” foi criado, mas o segredo se perdeu no caminho.</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>Não é possível obtê-lo de novo. Se nenhum outro dispositivo seu estiver criando agora um token com este nome, revogue-o.</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>Revogar e criar de novo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Criando “%1”…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>Não é possível ler uma nota sobre um token que estava sendo criado.</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>Ela foi movida para %1. Procure na lista um token que você não conheça e revogue-o.</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>Revogação</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>Visto pela primeira vez por este programa</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>Usos vistos por este programa</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>Feito com este programa</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>Selecione um token para ver o que se sabe dele.</translation>
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
        <translation>Nunca, segundo os registros do servidor.</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1, quando o programa leu a lista desta conta pela primeira vez.</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>O último uso não mudou desde então.</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>O último uso mudou %n vez, %1.</numerusform>
            <numerusform>O último uso mudou %n vezes, a mais recente %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Criado %1.</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Segredo copiado %1.</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Segredo confirmado como salvo %1.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Revogado %1.</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>Identificado pelo segredo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revogado</numerusform>
            <numerusform>%n revogados</numerusform>
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
            <numerusform>%n com segredo não salvo</numerusform>
            <numerusform>%n com segredos não salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token selecionado</numerusform>
            <numerusform>%n tokens selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n dia, até ser revogado</numerusform>
            <numerusform>%n dias, até ser revogado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>O segredo ainda não foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>Não foi usado no %n dia desde que foi criado.</numerusform>
            <numerusform>Não foi usado nos %n dias desde que foi criado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Ocioso há %n dia.</numerusform>
            <numerusform>Ocioso há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>Outro token ativo tem o mesmo nome.</translation>
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
Vários usos entre duas leituras contam como um; nada é visto enquanto o programa está fechado.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>O token “%1” foi criado para a conta que você deixou.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Você não entrou na conta.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>O token “%1” não foi criado.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>Não se sabe se o token “%1” foi criado.</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>O token “%1” foi criado, mas não é possível ler o segredo dele.</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>O token “%1” não foi revogado.</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>Não se sabe se o token “%1” foi revogado.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>Não é possível acessar o servidor. Verifique a conexão com a internet.</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Não há conexão segura: o certificado do servidor não é confiável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>O certificado do servidor não é válido na data que este computador mostra. Verifique o relógio do computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>O proxy intermediário recusa a conexão ou pede uma senha. Verifique o proxy nas preferências ou no sistema.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>A conexão caiu antes que a resposta chegasse inteira.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>O servidor não entendeu a solicitação.</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>O servidor não aceitou estes dados.</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>O servidor não aceitou sua credencial.</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>O servidor não permite isso: um limite foi atingido, ou este tipo de credencial não tem permissão.</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>O servidor não o conhece como token ativo: ele já não existe.</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>Não existe nada assim neste endereço.</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>O servidor informa que isso já existe.</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>O servidor informa que isso deixou de existir em definitivo.</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>Houve solicitações demais desta rede. Aguarde um momento.</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>O servidor falhou (status %1).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>O servidor aponta para outro endereço (status %1). Sua credencial não será enviada para lá.</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>O servidor respondeu com um status inesperado (%1).</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>O que respondeu não é a API do mail.cx: talvez uma rede que exige login antes, ou um endereço errado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>A resposta do servidor não é como deveria (em “%1”).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>A resposta do servidor é grande demais para ser verdadeira.</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>O ID do token não pode ser usado em uma solicitação. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>Antes de criar um token, o programa precisa gravar uma nota no disco, e não conseguiu: %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>A conta dele não está mais conectada.</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>Você deixou a conta dele antes que a resposta chegasse. A lista mostrará o resultado quando você voltar.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>O segredo está no chaveiro. Volte à conta dele para salvá-lo.</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>Se ele aparecer na lista, ninguém tem o segredo: revogue-o e crie outro.</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>Veja o status dele na lista. Revogar mais uma vez não faz mal.</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>Revogue um token que ninguém usa, ou entre com e-mail e senha.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>Não é possível acessar o chaveiro.</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>O chaveiro informou que ela foi removida, mas ainda a fornece.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>O chaveiro pode estar bloqueado: desbloqueie-o e tente novamente. Quem tiver a credencial poderá usá-la até que ela expire.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>O servidor diz: “%1”</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>Informe seu e-mail e sua senha, ou cole um token bearer.</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>Isto não é um token bearer: ele deve começar com tm_pro_ ou ser um JWT de três partes separadas por pontos.</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>Há um caractere que nenhum token bearer tem. Copie-o de novo, sem espaços nem quebras de linha no meio.</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>Nada fica guardado: você continua conectado até fechar o programa.</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>O chaveiro se recusou a guardar sua credencial.</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>O chaveiro não devolveu o que recebeu.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>Este computador não tem um chaveiro acessível.</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>Não é possível obter agora a credencial de %1 no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>O chaveiro não responde. Tente novamente ou entre aqui.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>Não é possível acessar o chaveiro. Tente novamente ou entre aqui.</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>O que está no chaveiro não é uma credencial. Entre aqui.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>O chaveiro pode estar bloqueado. Desbloqueie-o e tente novamente, ou entre aqui.</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>Você encerrou a sessão, mas sua credencial ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>Uma credencial mais antiga de %1 ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>%1 ainda não foi esquecida: algo dessa conta ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>Suas contas não serão lembradas: não é possível gravar as configurações.</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>O disco pode estar cheio, ou o arquivo não pode ser alterado. A lista de contas vale até você fechar o programa; depois, talvez seja preciso entrar de novo.</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>Não é possível obter agora o segredo de “%1” no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>O chaveiro não responde. Nada se perdeu: tente novamente agora ou na próxima vez que abrir o programa.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>O chaveiro pode estar bloqueado: desbloqueie-o e tente novamente. Se alguém excluiu o item, revogue o token e crie outro.</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>O segredo ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>O chaveiro não responde. O programa tentará de novo quando for aberto outra vez.</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>O chaveiro pode estar bloqueado. O programa tentará de novo quando for aberto outra vez.</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>O segredo não foi usado.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>Não se sabe se o segredo foi usado.</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>O segredo foi usado, mas não é possível ler a resposta.</translation>
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
        <translation>CSV, para planilhas (*.csv)</translation>
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
        <translation>tokens mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln token foi exportado para “%1”.</numerusform>
            <numerusform>%Ln tokens foram exportados para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>Os tokens não foram exportados.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>Não é possível gravar “%1”: %2. Nada se perdeu. Escolha outra pasta ou libere espaço e exporte de novo.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exportar de novo…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar atividade</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>atividade mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln evento foi exportado para “%1”.</numerusform>
            <numerusform>%Ln eventos foram exportados para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>A atividade não foi exportada.</translation>
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
        <translation>Pesquisar nome ou ID</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>Mostrar também os tokens revogados</translation>
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
            <numerusform>%Ln token revogado está oculto.</numerusform>
            <numerusform>%Ln tokens revogados estão ocultos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Esquecer conta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Esquecer “%1”?</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>Este computador apaga o que guarda da conta: a credencial no chaveiro, as configurações e o lugar na lista.</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>Nada muda no mail.cx: a conta e os tokens ficam como estão. Um login que alguém tenha copiado daqui funciona até expirar por si só.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>O segredo de %n token ainda não foi salvo. Ele também será apagado e não poderá ser obtido de novo:</numerusform>
            <numerusform>Os segredos de %n tokens ainda não foram salvos. Eles também serão apagados e não poderão ser obtidos de novo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>Esquecer conta e apagar segredos</translation>
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
        <translation>Identificar um segredo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>&amp;Salvar como evidência…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>Outro te&amp;xto</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>%Ln linha foi examinada. Não há nenhum segredo nela: um segredo começa com tm_pro_.</numerusform>
            <numerusform>%Ln linhas foram examinadas. Não há nenhum segredo nelas: um segredo começa com tm_pro_.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>Consu&amp;ltar o servidor sobre %n segredo</numerusform>
            <numerusform>Consu&amp;ltar o servidor sobre %n segredos</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>De quem é este segredo?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>%n segredo encontrado.</numerusform>
            <numerusform>%n segredos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>Não foi possível consultar o servidor sobre %n segredo.</numerusform>
            <numerusform>Não foi possível consultar o servidor sobre %n segredos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>%n segredo verificado.</numerusform>
            <numerusform>%n segredos verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>Cole um segredo ou qualquer texto que contenha algum: um log, um arquivo .env. Você também pode soltar um arquivo aqui. O texto não é mostrado nem guardado; o que for encontrado nele é apagado quando esta janela for fechada.</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>Cada segredo é enviado uma vez, e a lista é lida antes e depois. “Parar” deixa de fora os que ainda não foram enviados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>%Ln linha foi examinada, e o texto foi esquecido.</numerusform>
            <numerusform>%Ln linhas foram examinadas, e o texto foi esquecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>Há mais de 100 segredos diferentes: os demais foram ignorados.</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>Não foi possível comparar tudo o que foi criado aqui: o chaveiro está bloqueado ou não responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>%n deles não é conhecido aqui. O servidor pode dizer de quem é: isso usa uma vez o token que vazou e substitui a data do último uso dele.</numerusform>
            <numerusform>%n deles não são conhecidos aqui. O servidor pode dizer de quem são: isso usa uma vez cada token que vazou e substitui a data do último uso dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>Você entrou com “%1”, cujo último uso muda a cada leitura da lista: ele fica de fora.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>Você entrou com um token de API, cujo último uso muda a cada leitura da lista. Não dá para saber qual é ele, por isso nada é certo.</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>Salvar como evidência</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>segredos mail.cx verificados %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>Salvo em %1: as listas de antes e de depois, e o que foi consultado e quando. Nenhum segredo está incluído.</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>Não foi salvo em %1: %2. Escolha outro lugar.</translation>
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
        <translation>Segredo</translation>
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
        <translation>Último uso depois</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>Pode ser</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>Tokens possíveis</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>&amp;Revogar agora</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_•••• (linha %1)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Não revogado</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>Ele foi revogado: quem tiver o segredo não pode mais usá-lo.</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>Ele não está mais na lista.</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>Revogar “%1” imediatamente: não é possível desfazer</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>Revo&amp;gar %n token identificado</numerusform>
            <numerusform>Revo&amp;gar todos os %n identificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n token aguarda revogação.</numerusform>
            <numerusform>%n tokens aguardam revogação.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>O que não for revogado antes de você sair continua ativo.</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>O que não for revogado antes de você deixar a conta continua ativo.</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>Revogar agora e sair</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>Revogar agora e deixar a conta</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>Sair sem revogar</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>Deixar a conta sem revogar</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>%n token está sendo revogado.</numerusform>
            <numerusform>%n tokens estão sendo revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>O programa será fechado assim que o servidor responder.</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>Você deixará a conta assim que o servidor responder.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Deixar a conta mesmo assim</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>&amp;Sobre o Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>Sobre o Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>Veja, crie, rotacione e revogue os tokens de API de uma conta mail.cx Pro. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>Estes tokens são fictícios e existem só na memória. Nada chega ao mail.cx.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>O servidor não aceita mais a credencial de %1. O que você começou fica à espera, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>Não foi possível ler as configurações; elas começam do zero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>O arquivo antigo foi movido para %1. Seus tokens e o conteúdo do chaveiro não são afetados; talvez seja preciso entrar de novo.</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>sessão termina %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>atualizado %1 – sem conexão</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>atualizado %1 – a última tentativa falhou</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>atualizado %1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Área de transferência será limpa em %1 s</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>Mais %n mensagem</numerusform>
            <numerusform>Mais %n mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>Dê a ele o nome do único lugar que vai usá-lo, para saber depois o que uma revogação interromperia.</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>Servidor de produção</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Um token ativo já tem este nome.</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Limpar pesquisa</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>M&amp;ostrar tudo</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>Nenhum token corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>Não há tokens em “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>%Ln token correspondente está oculto.</numerusform>
            <numerusform>%Ln tokens correspondentes estão ocultos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Padrão do sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>Mostrar &amp;notificações na área de trabalho</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>Só aparecem quando nenhuma janela deste programa está à frente e nunca contêm um segredo.</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>&amp;Limpar um segredo copiado:</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Ao fechar o programa</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Após %n segundo</numerusform>
            <numerusform>Após %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>De qualquer modo, ele é limpo quando o programa é fechado; o que outro programa copiou depois fica como está.</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>&amp;Manter janelas com segredos fora de capturas de tela</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>Este sistema não oferece aos programas um meio de fazer isso. Um segredo fica mascarado até você mostrá-lo.</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>&amp;Atualizar a lista:</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Só quando eu pedir</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>A atualização para enquanto a janela está oculta e enquanto o computador está sem conexão ou economiza energia. Se a lista estiver mais antiga que isso quando você voltar, ela é atualizada na hora.</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>Um token fica &amp;ocioso após:</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>Ninguém o usou por todo esse tempo. Ele ainda funciona e talvez deva ser revogado.</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>Uma revogação pode ser &amp;desfeita por:</translation>
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
        <source>Not at all</source>
        <translation>Não pode ser desfeita</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>A solicitação só é enviada depois disso, pois ninguém pode retirá-la do servidor.</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>Todas as preferências voltaram ao padrão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>Lembrar-me de &amp;rotacionar tokens:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>A cada dia</numerusform>
            <numerusform>A cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>Um token mais antigo que isso é marcado na lista, e “Mostrar” reúne todos eles. Cada token pode ter um prazo próprio, nos detalhes.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>Perguntar sobre todos de n&amp;ovo</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>Segredos não salvos</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>Rotações em andamento</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>Rotação pendente</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ociosos</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>Vários com o mesmo nome</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>A lista foi lida %1.</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nada a revisar.
A lista foi lida %1.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>A lista ainda não foi lida.</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>“%1” foi mantido. A pergunta será feita de novo em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n item mantido por enquanto.</numerusform>
            <numerusform>%n itens mantidos por enquanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>Manter, perguntar de novo em %n dia</numerusform>
            <numerusform>Manter, perguntar de novo em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>Abrir segredo…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>Ir para a rotação</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotacionar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>Revogar os outros…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>O segredo está no chaveiro, e você ainda não confirmou que o salvou. Criado %1.</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>“%1” vai substituí-lo, e a rotação não terminou.</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>Ele vai ser substituído, e a rotação não terminou.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>Ele tem %n dia, mais do que sua regra de rotação permite.</numerusform>
            <numerusform>Ele tem %n dias, mais do que sua regra de rotação permite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>Sem uso há %n dia, segundo os registros do servidor. Último uso: %1.</numerusform>
            <numerusform>Sem uso há %n dias, segundo os registros do servidor. Último uso: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>Criado há %n dia e nunca usado, segundo os registros do servidor.</numerusform>
            <numerusform>Criado há %n dias e nunca usado, segundo os registros do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>%n token ativo tem este nome. O último a ser usado, %1, permaneceria.</numerusform>
            <numerusform>%n tokens ativos têm este nome. O último a ser usado, %1, permaneceria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>%n token ativo tem este nome e nunca foi usado. O mais novo permaneceria.</numerusform>
            <numerusform>%n tokens ativos têm este nome, e nenhum foi usado até hoje. O mais novo permaneceria.</numerusform>
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
        <translation>&amp;Revogar…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>&amp;Desfazer revogação</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>“%1” continua ativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n token continua ativo.</numerusform>
            <numerusform>%n tokens continuam ativos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>&amp;Revogar %n selecionado…</numerusform>
            <numerusform>&amp;Revogar %n selecionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>Revogando “%1”…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>Revogando tokens: %1 de %2 concluídos.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” foi revogado.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n token foi revogado.</numerusform>
            <numerusform>%n tokens foram revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n token não foi revogado.</numerusform>
            <numerusform>%n tokens não foram revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>Você não está mais conectado a esta conta, por isso nada mais foi enviado.</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>Cada um mostra o motivo na sua linha.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>Nunca usado, segundo os registros do servidor.</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>Usado %1: algo ainda depende dele.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Usado pela última vez %1.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revogar token</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Revogar “%1”?</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>Tudo o que usa este token será recusado imediatamente e em definitivo. Um token revogado não pode ser recuperado.</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>Você pode desfazer por %n segundo. “Revogar agora” não espera: é para um token que vazou.</numerusform>
            <numerusform>Você pode desfazer por %n segundos. “Revogar agora” não espera: é para um token que vazou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Criação:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revogar agora</translation>
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
        <translation>R&amp;otacionar…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>Ir para o s&amp;ucessor</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>Revogar o token anti&amp;go…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>A&amp;bandonar rotação…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>Substituir o token por um sucessor, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>Ir para o &amp;predecessor</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>Ir para o sucessor</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>Ir para o predecessor</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>Nenhum uso de “%1” visto desde %2. Revogar?</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>O sucessor “%1” está em uso. %2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>“%1” foi usado de novo %2, depois de um período de silêncio.</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>Algo ainda tem o segredo antigo. O silêncio é contado de novo a partir desse uso.</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>A rotação de “%1” foi encerrada.</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>“%1” foi substituído por “%2”.</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>O token antigo foi revogado, e a rotação está concluída.</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>O sucessor “%1” foi revogado.</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>O sucessor “%1” não está mais na lista do servidor.</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>Ele não está mais na lista do servidor. “%1” fica como está.</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>O sucessor “%1” não foi criado, segundo a lista do servidor.</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>Rotacionar de novo…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>Não foi possível ler, no todo ou em parte, o que este programa lembrava das rotações.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>O arquivo antigo foi movido para %1. Seus tokens não são afetados: procure pares de token antigo e novo e faça a rotação de novo onde for preciso.</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>Não é possível gravar no disco o que foi escolhido ou visto das rotações.</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>Isso é lembrado até você fechar o programa. O motivo: %1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>Criar sucessor</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotacionar token</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>Substituir “%1” passo a passo?</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>Ele continua funcionando. Você coloca o segredo do sucessor em todo lugar onde o antigo é usado; o programa acompanha a lista até o antigo ficar em silêncio e pergunta a você antes de revogá-lo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>&amp;Nome do sucessor:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>&amp;Silencioso após:</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>Um token ativo já tem este nome.</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1 Enquanto a rotação está em andamento, a lista é lida cerca de uma vez por minuto.</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>Etapas da rotação</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>Silencioso após</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>Rotação: toma o lugar de “%1”.</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>Rotação: “%1” vai tomar o lugar dele.</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>Rotação: “%1” toma o lugar dele.</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>Sucessor criado</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>Segredo salvo</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>Sucessor em uso</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>Predecessor em silêncio</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>Predecessor revogado</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>Quando você decidir</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>Não observado antes do fim</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>Ainda não se sabe: a resposta se perdeu</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>Não confirmado aqui, mas já em uso</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>O segredo espera por você no chaveiro</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>Não confirmado aqui</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>O servidor ainda não o viu em uso</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>Nenhum uso visto desde %1</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>Se a próxima lista não mostrar uso dele</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>Se não for usado até %1</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>Usado de novo %1. %2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>Ainda não se sabe se o sucessor foi criado. Atualize a lista.</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>Salve o segredo do sucessor e confirme.</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>Coloque o novo segredo em todo lugar onde o antigo é usado.</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>Os usos seguem os horários do próprio servidor, por isso os que ocorreram com o programa fechado também contam.</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>O servidor não vê uso do token antigo há %1. Revogue-o quando tiver certeza.</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>A rotação está concluída.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>O que é executado menos de uma vez em %1, como uma tarefa mensal, não aparece.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>Você entrou com um token de API, e cada leitura da lista é um uso dele. Se ele for o token antigo, nunca ficará em silêncio: entre com seu endereço ou com outra credencial.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>Token criado</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>O segredo de “%1”</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>O servidor informa o segredo uma única vez. Copie-o, coloque-o onde será usado e confirme que o tem: até lá, ele espera no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>O servidor informa o segredo uma única vez, e o chaveiro não o aceitou: ele está só nesta janela e some quando ela for fechada. Copie-o e coloque-o onde será usado.</translation>
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
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>Já salvei</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>O segredo fica no chaveiro, e a linha do token o abre de novo.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar &amp;como</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>Cabeçalho &amp;Authorization</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>Linha para um arquivo .&amp;env</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>Comando &amp;curl</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Salvar em &amp;arquivo…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>Só o token (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>Uma linha para um arquivo .env (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Salvar o segredo</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>Não foi salvo em %1: %2. O segredo ainda está aqui: escolha outro lugar ou copie-o.</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>Salvo em %1; só o seu usuário pode ler.</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>A área de transferência não o aceitou. Tente novamente, ou mostre o segredo e digite-o à mão.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n segundo.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>O segredo ainda não foi copiado.</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>Ele fica no chaveiro, e a linha do token o abre de novo.</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>Tem certeza de que você tem o segredo?</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>Ele está só nesta janela. Depois que ela for fechada, ninguém poderá recuperar o segredo.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fechar sem ele</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>Descartar o segredo?</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>Ninguém poderá recuperá-lo. O token continua ativo até você revogá-lo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>Ou &amp;digite-o:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>“%1” não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>“%1” é grande demais: no máximo %L2 MB. Cole a parte que interessa.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
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
        <translation>Entre de novo com a mesma conta, e a lista e tudo o que você está fazendo permanecem.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>A sessão de %1 terminou.</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>A sessão de %1 termina %2.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>Abrir o token selecionado</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>Menu do token selecionado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>&amp;Manter-me conectado</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Testar a &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ag&amp;ora não</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>voce@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… ou um JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>A credencial vai para o chaveiro deste computador, nunca para um arquivo.</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>Com sua conta mail.cx</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>E-ma&amp;il:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>Ou com um token que você tem</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Token &amp;bearer:</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>O servidor não aceita mais sua credencial. Quando você entrar na mesma conta, o que você começou continua.</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>Uma nova sessão começa onde esta termina. Entre na mesma conta, e tudo fica como está.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>Entrar no mail.cx</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>%1 continua conectada até você entrar na outra conta.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>Veja, crie, rotacione e revogue os tokens de API da sua conta Pro.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>Há duas formas de entrar aqui, e ambas estão preenchidas.</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>Deixe em branco a senha ou o token bearer.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>Não é possível usar o token bearer.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
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
        <translation>Nos últimos 90 dias, nenhum uso foi visto.</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>Nos últimos 90 dias, foram vistos usos em %n dia, o mais recente: %1.</numerusform>
            <numerusform>Nos últimos 90 dias, foram vistos usos em %n dias, os mais recentes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>Nos últimos 90 dias, foram vistos usos em %n dia: %1.</numerusform>
            <numerusform>Nos últimos 90 dias, foram vistos usos em %n dias: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1: nenhum uso visto.</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1: este programa ainda não tinha visto o token.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n uso visto, o mais recente: %2.</numerusform>
            <numerusform>%1: %n usos vistos, os mais recentes: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n uso visto: %2.</numerusform>
            <numerusform>%1: %n usos vistos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>Há 90 dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>Revogados</translation>
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
            <numerusform>Ociosos há %Ln dia</numerusform>
            <numerusform>Ociosos há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>Com segredo não salvo</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>Com rotação pendente</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>Revogação</translation>
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
        <translation>Revogação em %1 s</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>Talvez revogado</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Não revogado</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>Segredo não salvo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>Recém-revogado</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>Ativo, novo</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>Ativo, uso recente</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>Ativo, voltou ao uso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>Ativo, rotação pendente</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>Em substituição</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>Em substituição, silencioso</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>Em substituição, usado de novo</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>Sucessor</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>Sucessor, em uso</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>Toma o lugar de “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>“%1” toma o lugar dele.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
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
        <translation>“%1” ainda está ativo.</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>O servidor havia informado que ele foi revogado, mas a lista diz o contrário. Revogue-o mais uma vez ou consulte o mail.cx.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talhes</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>Mostrar o que se sabe do token selecionado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>Gravar em um arquivo os tokens que a lista mostra, sem os segredos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nome</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>Ainda não há tokens.
Crie um para cada lugar que precisa acessar seu e-mail.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>A lista ainda não foi lida.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>“%1” foi usado após %n dia sem uso.</numerusform>
            <numerusform>“%1” foi usado após %n dias sem uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>Se você não sabe pelo que foi usado, investigue ou revogue o token.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>Não foi possível ler o histórico; ele começa do zero.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>O arquivo antigo foi movido para %1. Seus tokens não são afetados.</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>O histórico foi gravado por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>Ele fica intocado. O que esta versão vê é lembrado até você fechar o programa.</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>Não é possível guardar o histórico agora.</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>O que o programa vê é lembrado até você fechá-lo. O motivo: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostrar ati&amp;vidade</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>Mostrar o que aconteceu com o token selecionado</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>Identi&amp;ficar um segredo…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>Descobrir a que token pertence um segredo que vazou</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>Não foi possível ler o que distingue os segredos dos seus tokens; isso começa do zero.</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>Não é possível guardar agora o que distingue os segredos dos seus tokens.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>O arquivo antigo foi movido para %1. Seus tokens não são afetados; talvez seja preciso consultar o servidor sobre um segredo que vazou.</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>O programa reconhece os segredos dos tokens que cria até você fechá-lo. O motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n token foi usado depois de muito tempo sem uso.</numerusform>
            <numerusform>%n tokens foram usados depois de muito tempo sem uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>Eles estão marcados na lista. Se você não sabe o que os usou, investigue ou revogue-os.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>Desfazer a revogação de “%1”</translation>
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
        <translation>Desconhecido aqui</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Criado aqui</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>Token desta sessão</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>Já inválido</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificado</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>Funciona, nada mudou</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>Funciona, não verificado</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>Ele não foi criado neste computador, até onde o programa sabe. O servidor não foi consultado.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>É o segredo de “%1”: o programa o criou e o reconhece. Isso é exato, e o servidor não foi consultado.</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>O servidor não o aceita mais: foi revogado ou nunca foi um segredo. Não se pode fazer nada com ele.</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>Mas nenhum último uso mudou, nem alguns segundos depois: talvez o servidor o registre com atraso ou raramente. É um destes tokens ativos:</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>Mas não foi possível ler a lista depois. É um dos tokens que estavam ativos antes:</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>O servidor não o aceitou nem o declarou inválido.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>O segredo funciona e é desta conta: a lista que ele abre é a mesma.</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>O segredo funciona.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>É o segredo de “%1”, com o qual você entrou aqui. Revogá-lo encerra esta sessão.</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>É o token com o qual você entrou aqui. Não dá para saber pela lista qual é a linha dele.</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>O segredo funciona, mas a lista que ele abre não tem nada em comum com a desta conta: ele pertence a outra conta. Se for uma das suas, mude para ela e procure lá.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>É o segredo de “%1”, que foi criado aqui para a conta %2. Mude para essa conta para revogá-lo.</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>O servidor o aceitou, e só o último uso de “%1” mudou para esse momento: de %2 para %3. Outro uso desse token nos mesmos segundos pareceria igual, se o servidor não tivesse registrado este.</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>Mas o último uso de vários tokens mudou para esse momento: outra pessoa usou algum deles. É um destes:</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>Um último uso mudou para esse momento, mas a causa pode ter sido uma chamada anterior ou o token com o qual você entrou. Pode ser este:</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>Ele pode ter sido usado, mas nenhuma resposta confirma isso, e ele não será reenviado automaticamente.</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>Enquanto isso, isto mudou:</translation>
    </message>
</context>
</TS>
