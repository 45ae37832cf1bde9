<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>放弃轮换</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>要放弃“%1”的轮换吗？</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>程序将不再跟踪此轮换。“%1”保持有效。</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>如何处理后继令牌“%1”？</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>保留后，它与其他令牌无异。吊销后，它将立即被永久拒绝。</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>无法确定后继令牌是否已创建。读取列表后即可得知。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>保留两个令牌</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>吊销后继令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>移除账户(&amp;F)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>从此计算机删除所保存的该账户信息</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>API 令牌所属账户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>暂时无法移除 %1。</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>正在为该账户创建令牌。请等待其密钥保存完毕后再试。</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>已从此计算机移除 %1。</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>随后已在密钥链中核查，其凭据已不存在。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>选择或添加账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>活动(&amp;V)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>复查(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>无法读取您在复查中选择保留的项目，将重新开始记录。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>旧文件已移至 %1。您的令牌未受影响。</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>目前无法保存您在复查中选择保留的项目。</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>您的选择仅保留到退出程序为止。原因：%1</translation>
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
        <translation>（不在任何列表中）</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>服务器的最后使用时间变为此时间。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>使用本程序创建</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>已复制密钥</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>已确认密钥已保存</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>使用本程序吊销</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>通过密钥识别</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>首次看到</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>被使用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>被吊销</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>重新出现在列表中</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>两次查看之间的多次使用计为一次；程序关闭期间无法观察。记录保留 400 天。</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>将此页面列出的内容写入文件</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>仅此令牌(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>所有令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>显示所有令牌的活动</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>在列表中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>在名称、ID 和事件中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>尚无记录。今后列表中的变化以及您在此处的操作，都会显示在此页面上。</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>没有关于此令牌的记录。</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>没有与“%1”匹配的活动。</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>地址的格式类似 https://api.mail.cx。</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>地址必须以 https:// 开头，否则传输途中的任何人都能读取您的令牌。</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>地址只能包含主机、端口和路径。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>API 地址(&amp;A)：</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>从下次登录起生效。留空则使用 mail.cx 本身。</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>以下 HTTP 代理</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>请填写代理主机。在此之前，无法建立任何连接。</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>主机的格式类似 proxy.example.com，不含 http:// 和端口。</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>提醒我轮换</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>与所有令牌一致：从不</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>与所有令牌一致：每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>存在时长已超过 %n 天：请轮换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1：仍在使用</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>要吊销的令牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>吊销 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即吊销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>可能已吊销：%1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>未吊销：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>重试失败的 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>要吊销 %n 个令牌吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>%1 秒后开始。</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>使用这些令牌的一切程序将立即被永久拒绝。令牌吊销后无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>所选令牌中有 %n 个被略过：已经吊销，或即将吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>“撤销”会保留全部令牌，关闭此窗口则不会：列表中的每一行都有各自的“撤销”。</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>“停止”会保留尚未发送的令牌，关闭此窗口则不会：吊销将继续进行，列表中的每一行会显示其状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>已吊销 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>已吊销 %1 个，未吊销 %2 个。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>地址的格式类似 https://api.mail.cx。</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>地址必须以 https:// 开头，否则传输途中的任何人都能读取您的令牌。</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>地址只能包含主机、端口和路径。</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>查看、创建、轮换和吊销 mail.cx Pro 账户的 API 令牌。</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>以演示账户启动：不使用网络和密钥链。</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>连接此地址的 API。</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>不打开窗口，检查本程序在此处的运行条件。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1”不是有效选项。</translation>
    </message>
    <message>
        <source>--api-url: %1</source>
        <translation>--api-url：%1</translation>
    </message>
</context>
<context>
    <name>CreateActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>新建令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>未保存的密钥(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>显示在密钥链中等待您保存的密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>“%1”的密钥等待您处理。</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>它在密钥链中，您尚未确认已保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>“%1”未创建。</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>请求未送达：服务器的列表中没有这个新令牌。</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>尚不能确定“%1”的密钥是否安全保存。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>目前无法查询密钥链。请将其解锁，然后刷新列表。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>“%1”已创建，但其密钥在传输途中丢失。</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>密钥无法再次获取。如果您没有其他设备正在创建同名令牌，请将其吊销。</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>吊销并重新创建</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>正在创建“%1”…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>无法读取一个令牌的创建记录。</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>该记录已移至 %1。请在列表中查找您不认识的令牌并将其吊销。</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时长</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>本程序首次看到</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>本程序观察到的使用</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>在本程序中的操作</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>选择一个令牌以查看其已知信息。</translation>
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
        <translation>服务器没有使用记录。</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1，首次读取此账户的列表时。</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>此后最后使用时间没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>最后使用时间变化过 %n 次，最近一次：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1创建。</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1复制密钥。</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1确认密钥已保存。</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1吊销。</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1通过密钥识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n 个已吊销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n 个从未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n 个密钥未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n 天，至吊销为止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>其密钥尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>创建 %n 天以来从未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>已闲置 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>另有一个同名的有效令牌。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>已复制 ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
两次查看之间的多次使用计为一次；程序关闭期间无法观察。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>令牌“%1”已在您离开的账户中创建。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>令牌“%1”未创建。</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>无法确定令牌“%1”是否已创建。</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>令牌“%1”已创建，但无法读取其密钥。</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>令牌“%1”未吊销。</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>无法确定令牌“%1”是否已吊销。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>无法连接服务器。请检查网络连接。</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>无法建立安全连接：服务器的证书不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>按此计算机显示的日期，服务器的证书无效。请检查计算机的时钟。未发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>代理拒绝连接或要求输入密码。请检查首选项或系统中的代理设置。</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>连接在收到完整响应之前中断。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>服务器无法理解该请求。</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>服务器不接受这些登录信息。</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>服务器不接受您的凭据。</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>服务器不允许此操作：已达到上限，或此类凭据无权执行。</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>服务器上没有这个有效令牌：它已不存在。</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>此地址上没有所请求的内容。</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>服务器表示该项已存在。</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>服务器表示该项已永久删除。</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>来自此网络的请求过多。请稍候。</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>服务器出错（状态 %1）。</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>服务器指向另一个地址（状态 %1）。您的凭据不会发送到那里。</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>服务器返回了意外的状态 (%1)。</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>响应并非来自 mail.cx 的 API：可能是网络要求先登录，或者地址有误。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>服务器的响应不符合要求（位于“%1”）。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>服务器的响应过大，不合常理。</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>该令牌的 ID 无法用于请求。未发送任何内容。</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>创建令牌之前须在磁盘上写入一条记录，但写入失败：%1。未发送任何内容。</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>其所属账户已不再登录。</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>您在收到响应之前离开了其所属账户。返回该账户后，可在列表中查看结果。</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>其密钥在密钥链中。请切换回所属账户以保存密钥。</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>如果它出现在列表中，则没有人拥有其密钥：请将其吊销，再另建一个。</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>请在列表中查看其状态。再次吊销也无妨。</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>请吊销一个无人使用的令牌，或使用邮箱和密码登录。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥链没有响应。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>无法访问密钥链。</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>密钥链报告该项已删除，却仍能取出。</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>密钥链可能已锁定：请解锁后重试。持有该凭据的人在其失效之前都可以使用。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>服务器消息：“%1”</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>请输入邮箱和密码，或粘贴 Bearer 令牌。</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>这不是 Bearer 令牌：它应以 tm_pro_ 开头，或是由点号分隔成三段的 JWT。</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>其中含有 Bearer 令牌不会有的字符。请重新复制，中间不要有空格或换行。</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>未存储任何内容：登录状态仅保持到退出程序为止。</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>密钥链拒绝保存您的凭据。</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>从密钥链取回的内容与存入的不一致。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>此计算机没有可访问的密钥链。</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>目前无法从密钥链获取 %1 的凭据。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>密钥链没有响应。请重试，或在此登录。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>无法访问密钥链。请重试，或在此登录。</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>密钥链中的内容不是凭据。请在此登录。</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>密钥链可能已锁定。请解锁后重试，或在此登录。</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>您已退出登录，但您的凭据可能仍在密钥链中。</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>%1 的旧凭据可能仍在密钥链中。</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>%1 尚未完全移除：密钥链中可能仍有其内容。</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>未能记住您的账户：无法写入设置。</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>磁盘可能已满，或文件不允许更改。账户列表在退出程序之前有效，之后您可能需要重新登录。</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>目前无法从密钥链获取“%1”的密钥。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>密钥链没有响应。没有丢失任何内容：请重试，或在下次启动后再试。</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>密钥链可能已锁定：请解锁后重试。如果该项已被人删除，请吊销该令牌并另建一个。</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>密钥可能仍在密钥链中。</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>密钥链没有响应。下次启动时会重试。</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>密钥链可能已锁定。下次启动时会重试。</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>密钥未被使用。</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>无法确定密钥是否已被使用。</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>密钥已被使用，但无法读取响应。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>导出令牌</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON，用于程序 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx 令牌 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个令牌导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>令牌未导出。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>无法写入“%1”：%2。没有丢失任何内容。请选择其他文件夹或腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>重新导出…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx 活动 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 条活动导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>活动未导出。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>搜索名称或 ID</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
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
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>同时显示已吊销的令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>显示 %1 个，共 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>已隐藏 %Ln 个已吊销的令牌。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>要移除“%1”吗？</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>此计算机将删除所保存的该账户信息：密钥链中的凭据、设置以及账户列表中的条目。</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>mail.cx 上不会有任何变化：账户及其令牌保持原样。如果有人从此处复制了登录会话，该会话在自行到期之前仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>%n 个令牌的密钥尚未保存。它们也会被删除，且无法再次获取：</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>移除账户并删除密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>识别密钥</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>保存为证据(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>换一段文本(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>已检查 %Ln 行，其中没有密钥：密钥以 tm_pro_ 开头。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>向服务器查询 %n 个(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>这是哪个令牌的密钥？</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>找到 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>有 %n 个密钥未能查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>已查询 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>请粘贴密钥，或任何含有密钥的文本，例如日志或 .env 文件。您也可以将文件拖放到此处。文本不会显示，也不会保留；从中找到的密钥会在此窗口关闭时清除。</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>每个密钥只发送一次，并在发送前后各读取一次列表。“停止”会略过尚未发送的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>已检查 %Ln 行，文本未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>不同的密钥超过 100 个：其余的已略过。</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>未能与此处创建的所有密钥比对：密钥链已锁定，或没有响应。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>其中有 %n 个无法在此处识别。服务器可以判断它们属于哪个令牌：查询会将每个泄露的令牌各使用一次，并覆盖其最后使用时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>您是使用“%1”登录的，每次查看列表都会改变它的最后使用时间，因此已将其排除。</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>您是使用 API 令牌登录的，每次查看列表都会改变它的最后使用时间。由于无法判断是哪个令牌，因此任何结果都不能确定。</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>保存为证据</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON，用于程序 (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx 密钥查询 %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>已保存到 %1：包括查询前后的列表，以及何时查询了什么。其中不含任何密钥。</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>未能保存到 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>查询前的最后使用</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>查询后的最后使用</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>可能对应的令牌</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>立即吊销(&amp;R)</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_••••（第 %1 行）</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>未吊销</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>已吊销：持有该密钥的人无法再使用它。</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>列表中已没有它。</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>立即吊销“%1”：此操作无法撤销</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>吊销识别出的全部 %n 个(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>有 %n 个令牌等待吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>退出程序前未吊销的令牌将保持有效。</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>离开账户前未吊销的令牌将保持有效。</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>立即吊销并退出</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>立即吊销并离开</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>不吊销并退出</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>不吊销并离开</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>正在吊销 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>服务器响应后，程序将立即退出。</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>服务器响应后，将立即离开该账户。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>仍要离开</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>关于 Mail.cx Token Manager(&amp;A)</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>关于 Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>查看、创建、轮换和吊销 mail.cx Pro 账户的 API 令牌。基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>这些令牌是虚构的，仅存在于内存中。不会向 mail.cx 发送任何内容。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>服务器不再接受 %1 的凭据。您开始的操作正在等待，没有任何更改。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>无法读取设置，已重置为初始值。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>旧文件已移至 %1。您的令牌和密钥链中的内容未受影响；您可能需要重新登录。</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>%1会话结束</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>%1刷新 – 离线</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>%1刷新 – 上次尝试失败</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>%1刷新</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>%1 秒后清除剪贴板</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>还有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>请以唯一使用它的地方命名，以便日后知道吊销会影响什么。</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>生产服务器</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>已有同名的有效令牌。</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>没有与“%1”匹配的令牌。</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>没有符合“%1”的令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>已隐藏 %Ln 个匹配的令牌。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>显示桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>仅当本程序的窗口均不在前台时显示，且绝不包含密钥。</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>清除已复制的密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>程序退出时</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>程序退出时总会清除；此后由其他程序复制的内容不受影响。</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>截屏和录屏时隐藏含密钥的窗口(&amp;K)</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>此系统没有为程序提供这种功能。密钥在您选择显示之前始终被遮盖。</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>刷新列表(&amp;R)：</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>仅手动刷新</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>窗口隐藏、计算机离线或处于省电模式时暂停刷新。您回来时，如果列表已超过此时间，会立即刷新。</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>令牌多久未用算闲置(&amp;I)：</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>闲置令牌在这段时间内无人使用。它仍然有效，也许可以吊销。</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>吊销后可撤销的时间(&amp;U)：</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>请求在此之后才会发出，因为发到服务器后就无法收回。</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>所有首选项均已恢复为初始值。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>提醒我轮换令牌(&amp;O)：</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>超过此时间的令牌会在列表中标出，也可通过“显示”集中查看。您可以在详细信息中为每个令牌单独设置时间。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
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
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>全部重新询问(&amp;G)</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>进行中的轮换</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>应轮换</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>%1读取了列表。</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>没有需要复查的内容。
%1读取了列表。</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>尚未读取列表。</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>已保留“%1”。将在 %2 再次询问您。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>已暂时保留 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>保留，%n 天后再询问</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>打开密钥…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>转到轮换</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>吊销其他令牌…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>其密钥在密钥链中，您尚未确认已保存。%1创建。</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>它将由“%1”替换，但轮换尚未结束。</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>它将被替换，但轮换尚未结束。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>它已存在 %n 天，超过了您设定的轮换时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>据服务器记录，已有 %n 天未使用。最后使用：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>创建于 %n 天前，据服务器记录从未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>有 %n 个有效令牌使用此名称。将保留最后使用的那个（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>有 %n 个有效令牌使用此名称，且均从未使用。将保留最新的那个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>%1: a token&apos;s name; %2: why it is listed</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>%1: a token&apos;s name; %2: what becomes of it; %3: why it is listed</comment>
        <translation>%1。%2。%3</translation>
    </message>
</context>
<context>
    <name>RevokeActions</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>吊销(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>撤销吊销操作(&amp;U)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>“%1”保持有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n 个令牌保持有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>吊销所选的 %n 个(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>正在吊销“%1”…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>正在吊销令牌：已完成 %1/%2。</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1”已吊销。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n 个令牌已吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n 个令牌未吊销。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>您已不再登录此账户，因此未再发送其他请求。</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>原因见各令牌所在行。</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>从未使用（据服务器记录）。</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>%1使用过：仍有程序依赖它。</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>最后使用：%1。</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>要吊销“%1”吗？</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>使用此令牌的一切程序将立即被永久拒绝。令牌吊销后无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>%n 秒内可以撤销此操作。“立即吊销”不等待：适用于已泄露的令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>创建时间：</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID：</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即吊销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>轮换(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>转到后继令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>吊销旧令牌(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>放弃轮换(&amp;A)…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>用后继令牌逐步替换此令牌</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>转到旧令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>转到后继令牌</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>转到旧令牌</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>自 %2 以来未观察到“%1”的使用。要吊销它吗？</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>其后继令牌“%1”已在使用。%2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>“%1”静默一段时间后再次被使用（%2）。</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>某处仍在使用旧密钥。静默时间将从这次使用起重新计算。</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>“%1”的轮换已结束。</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>“%1”已由“%2”替换。</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>旧令牌已吊销，轮换完成。</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>其后继令牌“%1”已被吊销。</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>其后继令牌“%1”已不在服务器的列表中。</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>它已不在服务器的列表中。“%1”保持原样。</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>根据服务器的列表，其后继令牌“%1”并未创建。</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>重新轮换…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>无法读取本程序的轮换记录，或只能读取一部分。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>旧文件已移至 %1。您的令牌未受影响：请查找成对的新旧令牌，并在需要时重新轮换。</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>无法将轮换的选择和观察结果写入磁盘。</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>这些内容仅保留到退出程序为止。原因：%1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>创建后继令牌</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>轮换令牌</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>要逐步替换“%1”吗？</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>它会继续有效。请在所有使用旧密钥的地方换上后继令牌的密钥；程序会持续查看列表，直到旧令牌静默，并在吊销之前询问您。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>后继令牌的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>多久未用算静默(&amp;S)：</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>已有同名的有效令牌。</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1轮换期间，大约每分钟读取一次列表。</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>轮换的阶段</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>多久未用算静默</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>轮换：它取代“%1”。</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>轮换：“%1”将取代它。</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>轮换：“%1”正在取代它。</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>创建后继令牌</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>后继令牌投入使用</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>旧令牌静默</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>吊销旧令牌</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>由您决定何时进行</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>结束前未观察到</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>尚不确定：响应已丢失</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>未在此处确认，但已在使用</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>其密钥在密钥链中等待您处理</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>未在此处确认</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>服务器尚未记录到使用</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>自 %1 以来未观察到使用</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>如果下次读取的列表中没有使用记录</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>如果到 %1 仍未使用</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>%1再次使用。%2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>尚不能确定后继令牌是否已创建。请刷新列表。</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>请保存后继令牌的密钥，并确认已保存。</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>请在所有使用旧密钥的地方换上新密钥。</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>使用情况以服务器记录的时间为准，因此程序关闭期间的使用也计算在内。</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>服务器已有 %1没有旧令牌的使用记录。确定无误后，请将其吊销。</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>轮换完成。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 3 minutes ago; %2: the date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>运行频率低于每 %1一次的任务（例如每月任务）不会显现出来。</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>您是使用 API 令牌登录的，每次查看列表都会使用该令牌。如果它就是旧令牌，则永远不会静默：请使用您的邮箱或其他凭据登录。</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>令牌已创建</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>“%1”的密钥</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>服务器只提供一次密钥。请复制密钥，放到要使用它的地方，然后确认已保存：在此之前，它会留在此计算机的密钥链中。</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>服务器只提供一次密钥，而密钥链未能保存它：密钥仅存在于此窗口中，关闭窗口后即消失。请复制密钥，放到要使用它的地方。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>舍弃…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>密钥会留在密钥链中，可从该令牌所在行再次打开。</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>Authorization 标头(&amp;A)</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>.env 文件中的一行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>curl 命令(&amp;C)</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>保存到文件(&amp;F)…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>仅令牌 (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>.env 文件中的一行 (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>未能保存到 %1：%2。密钥仍在此处：请选择其他位置，或复制密钥。</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>已保存到 %1，仅您的用户可以读取。</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>未能写入剪贴板。请重试，或显示密钥后手动输入。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>已复制。剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>尚未复制密钥。</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>它会留在密钥链中，可从该令牌所在行再次打开。</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>您确定已保存密钥吗？</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>密钥仅存在于此窗口中。窗口关闭后，任何人都无法找回密钥。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>要舍弃密钥吗？</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>密钥将无法找回。令牌在您吊销之前保持有效。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>查找(&amp;L)</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>或手动输入(&amp;T)：</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>“%1”不是可读取的文件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>“%1”过大：最大 %L2 MB。请粘贴相关的部分。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>请用同一账户重新登录，列表和您正在进行的操作都会保留。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>%1 的会话已结束。</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>%2，%1 的会话将结束。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>打开所选令牌</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>所选令牌的菜单</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… 或 JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>凭据保存在此计算机的密钥链中，绝不写入文件。</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>使用您的 mail.cx 账户</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>邮箱(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>或使用您已有的令牌</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>Bearer 令牌(&amp;B)：</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>服务器不再接受您的凭据。登录同一账户后，您开始的操作会继续进行。</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>新会话将接续当前会话。请登录同一账户，一切保持不变。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>登录 mail.cx</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>在另一账户登录之前，%1 将保持登录。</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>查看、创建、轮换和吊销您的 Pro 账户的 API 令牌。</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>这里有两种登录方式，而您同时填写了两种。</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>请清空密码或 Bearer 令牌。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>信息不完整。</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>无法使用该 Bearer 令牌。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: done, now or later; %2: what; %3: when, or what it waits for</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The last 90 days: no use was seen.</source>
        <translation>过去 90 天：未观察到使用。</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>过去 90 天：有 %n 天观察到使用，最近一次：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>过去 90 天：有 %n 天观察到使用：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1：未观察到使用。</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1：本程序当时尚未看到此令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1：观察到 %n 次使用，最近一次：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1：观察到 %n 次使用：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>90 天前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>从未使用</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>闲置满 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>应轮换</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>%1 秒后吊销</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>正在吊销…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>可能已吊销</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>未吊销</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>密钥未保存</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>新近吊销</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>有效，新令牌</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>有效，新近使用</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>有效，闲置后使用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>有效，应轮换</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>替换中</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>替换中，已静默</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>替换中，再次使用</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>后继令牌</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>后继令牌，已使用</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>它取代“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>“%1”取代它。</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>“%1” is still active.</source>
        <translation>“%1”仍然有效。</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>服务器曾表示它已吊销，但列表显示并非如此。请再次吊销，或联系 mail.cx。</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>显示所选令牌的已知信息</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>将列表中显示的令牌写入文件，不含密钥</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>还没有令牌。
请为每个需要访问您邮件的地方各创建一个。</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>尚未读取列表。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>“%1”在闲置 %n 天后被使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>如果您不清楚使用者是谁，请进行调查，或吊销该令牌。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>无法读取历史记录，将重新开始记录。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>旧文件已移至 %1。您的令牌未受影响。</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>历史记录由本程序的更高版本写入。</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>该记录保持原样。此版本观察到的内容仅保留到退出程序为止。</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>目前无法保存历史记录。</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>程序观察到的内容仅保留到退出程序为止。原因：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>显示活动(&amp;H)</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>显示所选令牌的活动</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>识别密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>查明泄露的密钥属于哪个令牌</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>无法读取用于区分各令牌密钥的记录，将重新开始记录。</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>目前无法保存用于区分各令牌密钥的记录。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>旧文件已移至 %1。您的令牌未受影响；如果有密钥泄露，可能需要向服务器查询。</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>程序仅在退出之前能够识别其创建的令牌的密钥。原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n 个令牌在长期未使用后被使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>它们已在列表中标出。如果您不知道是什么使用了它们，请进行调查或将其吊销。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>撤销对“%1”的吊销</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>在此处创建</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>正用于登录</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账户</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>早已失效</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>可用，使用时间均无变化</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>可用，未能比对</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>没有明确的响应</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>据程序所知，它不是在此计算机上创建的。未向服务器查询。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>这是“%1”的密钥：由本程序创建，并已准确识别。未向服务器查询。</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>服务器不再接受它：它已被吊销，或从来就不是密钥。它已毫无用处。</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>但没有任何令牌的最后使用时间发生变化，几秒钟后也没有：服务器可能延迟记录，或很少记录。它是以下有效令牌之一：</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>但之后未能读取列表。它是之前有效的以下令牌之一：</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>服务器既未接受它，也未表示它无效。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>该密钥可用，且属于此账户：用它打开的列表与此账户的相同。</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>该密钥可用。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>这是“%1”的密钥，您正用它在此处登录。吊销它会结束此会话。</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>这是您在此处登录所用的令牌。无法从列表中判断是哪一行。</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>该密钥可用，但用它打开的列表与此账户的列表没有任何共同之处：它属于其他账户。如果那是您的账户，请切换到该账户查找。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>这是“%1”的密钥，在此处为账户 %2 创建。要吊销它，请切换到该账户。</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>服务器接受了它，并且只有“%1”的最后使用时间变为该时刻：%2 → %3。如果服务器没有记录这一次使用，而该令牌恰好在同一时刻前后另有使用，结果看起来也会相同。</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>但有多个令牌的最后使用时间变为该时刻：有人使用了另一个令牌。它是以下令牌之一：</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>有一个令牌的最后使用时间变为该时刻，但这也可能是先前的查询或您登录所用的令牌造成的。它可能是：</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>它可能已被使用，但没有响应可以证实，且不会自动重新发送。</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>在此期间发生变化的令牌：</translation>
    </message>
</context>
</TS>
