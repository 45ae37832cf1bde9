<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>ローテーションの取りやめ</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>「%1」のローテーションを取りやめますか？</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>アプリはこのローテーションの監視をやめます。「%1」は有効なままです。</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>後継トークン「%1」はどうしますか？</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>残すと、ほかと同じ通常のトークンになります。失効させると、すぐに、そして今後ずっと拒否されます。</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>後継トークンが作成されたかどうかは不明です。一覧を読み込むと確認できます。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>両方のトークンを残す</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>後継トークンを失効</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>アカウント情報を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>このコンピューターに保存されているアカウントの情報を削除します</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>API トークンのアカウント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>今は %1 の情報を消去できません。</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>このアカウントのトークンを作成中です。シークレットの保存が済んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>%1 の情報をこのコンピューターから消去しました。</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>キーチェーンを確認し、認証情報が残っていないことを確かめました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>アカウントを選択または追加します</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>アクティビティ(&amp;V)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>見直し(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>次のページ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>見直しで「そのままにする」を選んだ項目を読み込めなかったため、最初から記録し直します。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>古いファイルは %1 に移動しました。トークンには影響ありません。</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>今は、見直しで「そのままにする」を選んだ項目を保存できません。</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>選んだ内容は、終了するまで有効です。理由：%1</translation>
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
        <translation>(どの一覧にもありません)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>サーバーの最終使用日時が、この日時に変わっていました。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>トークンの ID</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>このアプリで作成</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>シークレットの保存を確認</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>このアプリで失効</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>シークレットで特定</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>一覧から消えた</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>一覧に再び表示</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>前回の確認から次の確認までの使用は、まとめて1回と数えます。アプリを終了している間のことは確認できません。記録は400日間保存されます。</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>このページに表示されている内容をファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>このトークンのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>すべてのトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>すべてのトークンのできごとを表示します</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>一覧に表示(&amp;L)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>名前、ID、できごとの中から検索します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>まだ何も記録されていません。今後の一覧で確認した変化と、このアプリでの操作が、このページに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>このトークンについての記録はありません。</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>「%1」に一致するできごとはありません。</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>アドレスは https://api.mail.cx のような形式です。</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>アドレスは https:// で始まる必要があります。そうでないと、通信経路上の誰でもトークンを読み取れます。</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>アドレスに指定できるのは、ホスト、ポート、パスだけです。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>API アドレス(&amp;A)：</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>次回のサインインから有効になります。空欄にすると mail.cx に接続します。</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>次の HTTP プロキシ</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O)：</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>プロキシのホストを入力してください。入力するまで通信できません。</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>ホストは proxy.example.com のように、http:// とポートを付けずに入力してください。</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>ローテーションのリマインド</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>共通の設定：しない</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>共通の設定：%n日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>作成から%n日を超えています。ローテーションしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1：使用中</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>失効させるトークン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>%n個のトークンを失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>今すぐ失効</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効処理中…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>失効した可能性あり：%1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>失効に失敗：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%2件中 %1件</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>失敗した%n個を再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n個のトークンを失効させますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>%1秒後に開始します。</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>これらのトークンを使っているものは、すぐに、そして今後ずっと拒否されます。失効したトークンは復元できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>選択したトークンのうち%n個は対象外です。すでに失効しているか、まもなく失効します。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>「元に戻す」を押すと、すべて有効なまま残ります。このウィンドウを閉じても失効は中止されません。一覧の各行にも「元に戻す」があります。</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>「中止」を押すと、まだ送信していないものは有効なまま残ります。このウィンドウを閉じても処理は続き、一覧の各行に状態が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>%n個のトークンが失効しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>%1個が失効し、%2個は失効しませんでした。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>アドレスは https://api.mail.cx のような形式です。</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>アドレスは https:// で始まる必要があります。そうでないと、通信経路上の誰でもトークンを読み取れます。</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>アドレスに指定できるのは、ホスト、ポート、パスだけです。</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>mail.cx Pro アカウントの API トークンを確認、作成、ローテーション、失効できます。</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>デモアカウントで起動します。ネットワークもキーチェーンも使いません。</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>このアドレスの API に接続します。</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>ウィンドウを開かずに、このアプリに必要なものが揃っているか確認します。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>「%1」というオプションはありません。</translation>
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
        <translation>新規トークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>未保存のシークレット(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>保存が済むまでキーチェーンに保管されているシークレットを表示します</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>「%1」のシークレットが保存待ちです。</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>シークレットはキーチェーンにありますが、保存したことがまだ確認されていません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>要求が届かなかったようです。サーバーの一覧に該当する新しいトークンはありません。</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>もう一度作成</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>「%1」のシークレットが無事かどうか、まだわかりません。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>今はキーチェーンを確認できません。ロックを解除して、一覧を更新してください。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>「%1」は作成されましたが、シークレットが途中で失われました。</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>シークレットはもう取得できません。別のデバイスで同じ名前のトークンを作成している最中でなければ、失効させてください。</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>失効させて作り直す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>「%1」を作成中…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>作成途中のトークンの記録を読み取れません。</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>記録は %1 に移動しました。一覧に見覚えのないトークンがあれば、失効させてください。</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>このアプリでの初回確認</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>このアプリが確認した使用</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>このアプリでの操作</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>トークンを選択すると、わかっていることが表示されます。</translation>
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
        <translation>サーバーの記録では、一度も使用されていません。</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1、このアカウントの一覧を初めて読み込んだとき。</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>その後、最終使用日時は変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>最終使用日時が%n回変わりました。最新：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>作成：%1</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>シークレットをコピー：%1</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>シークレットの保存を確認：%1</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>失効：%1</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>シークレットで特定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>有効：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>失効済み：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>未使用：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>シークレット未保存：%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n個のトークンを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n日間 (失効まで)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>シークレットがまだ保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>作成から%n日間、一度も使用されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>%n日間使用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>同じ名前の有効なトークンがほかにもあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID をコピーしました</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
前回の確認から次の確認までの使用は、まとめて1回と数えます。アプリを終了している間のことは確認できません。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>トークン「%1」は、離れる前のアカウントに作成されました。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインできませんでした。</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>一覧を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>トークン「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>トークン「%1」が作成されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>トークン「%1」は作成されましたが、シークレットを読み取れません。</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>トークン「%1」は失効しませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>トークン「%1」が失効したかどうかは不明です。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>サーバーに接続できません。インターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>安全に接続できません。サーバーの証明書が信頼されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>このコンピューターの日付では、サーバーの証明書は有効期間外です。コンピューターの時計を確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>経由するプロキシが接続を拒否したか、パスワードを求めています。このアプリまたはシステムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>応答をすべて受信する前に接続が切れました。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>サーバーが要求を理解できませんでした。</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>入力された内容をサーバーが受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>サーバーが認証情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>サーバーが許可していません。上限に達したか、この種類の認証情報では実行できません。</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>サーバーに該当する有効なトークンがありません。すでになくなっています。</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>このアドレスには該当するものがありません。</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>サーバーによると、すでに存在しています。</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>サーバーによると、完全に削除されています。</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>このネットワークからの要求が多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>サーバーでエラーが発生しました (ステータス %1)。</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>サーバーが別のアドレスを指示しました (ステータス %1)。認証情報はそこには送信されません。</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>サーバーが想定外のステータスを返しました (%1)。</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>応答したのは mail.cx の API ではありません。先にログインが必要なネットワークか、アドレスの間違いかもしれません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>サーバーの応答の内容が正しくありません (「%1」の部分)。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>サーバーの応答が異常に大きすぎます。</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>このトークンの ID は要求に使えません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>トークンの作成前に必要な記録を、ディスクに書き込めませんでした：%1。何も送信されていません。</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>このトークンのアカウントからはすでにサインアウトしています。</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>応答が届く前にアカウントを離れました。そのアカウントに戻ると、一覧で確認できます。</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>シークレットはキーチェーンにあります。保存するには、そのアカウントに切り替えてください。</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>一覧に表示されても、シークレットは誰も持っていません。失効させて、新しく作成してください。</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>一覧で状態を確認してください。もう一度失効させても問題ありません。</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>使っていないトークンを失効させるか、メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>キーチェーンにアクセスできません。</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>キーチェーンは削除済みと応答しましたが、まだ取り出せる状態です。</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>キーチェーンがロックされている可能性があります。ロックを解除して、もう一度お試しください。認証情報を手に入れた人は、期限が切れるまで使えます。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>サーバーからのメッセージ：「%1」</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>メールアドレスとパスワードを入力するか、ベアラートークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>ベアラートークンではありません。tm_pro_ で始まるか、3つの部分をドットでつないだ JWT である必要があります。</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>ベアラートークンには使われない文字が含まれています。途中に空白や改行が入らないように、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>何も保存されていません。サインインの状態は、アプリを終了するまで続きます。</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>キーチェーンが認証情報の保存を拒否しました。</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>キーチェーンに保存した内容を読み出せませんでした。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>このコンピューターには、利用できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>今は %1 の認証情報をキーチェーンから取得できません。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>キーチェーンが応答しません。もう一度試すか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>キーチェーンにアクセスできません。もう一度試すか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>キーチェーンにあるのは認証情報ではありません。ここでサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>キーチェーンがロックされている可能性があります。ロックを解除してもう一度試すか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>サインアウトしましたが、認証情報がまだキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>%1 の古い認証情報が、まだキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>%1 の情報の消去は完了していません。一部がまだキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>設定を書き込めないため、アカウントは記憶されません。</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>ディスクに空きがないか、ファイルを変更できない可能性があります。アカウントの一覧は終了するまでは正しく表示されますが、その後は再度サインインが必要になる場合があります。</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>今は「%1」のシークレットをキーチェーンから取得できません。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>キーチェーンが応答しません。失われたものはありません。もう一度試すか、次回の起動後にお試しください。</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>キーチェーンがロックされている可能性があります。ロックを解除して、もう一度お試しください。項目が削除されていた場合は、トークンを失効させて新しく作成してください。</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>シークレットがまだキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>キーチェーンが応答しません。次回の起動時に再試行します。</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>キーチェーンがロックされている可能性があります。次回の起動時に再試行します。</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>シークレットは使われませんでした。</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>シークレットが使われたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>シークレットは使われましたが、応答を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>トークンのエクスポート</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV、表計算ソフト用 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON、プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx トークン %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln個のトークンを「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>トークンはエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>「%1」に書き込めません：%2。失われたものはありません。別のフォルダーを選ぶか、空き容量を増やしてから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>もう一度エクスポート…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx アクティビティ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln件のできごとを「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>アクティビティはエクスポートされませんでした。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S)：</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>名前または ID を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>失効済みのトークンも表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>トークン %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>トークン %Ln個中 %1個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>失効済みのトークン%Ln個を非表示にしています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>アカウント情報を消去</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>「%1」の情報を消去しますか？</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>このコンピューターに保存されているアカウントの情報 (キーチェーンの認証情報、設定、アカウント一覧の項目) を削除します。</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>mail.cx 側では何も変わらず、アカウントもトークンもそのまま残ります。ここから誰かがコピーしたサインイン情報は、期限が切れるまで使えます。</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>%n個のトークンのシークレットがまだ保存されていません。これらも削除され、二度と取得できません：</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>情報を消去しシークレットも削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>シークレットの特定</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>証拠として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>別のテキスト(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>%Ln行を調べましたが、シークレットはありませんでした。シークレットは tm_pro_ で始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>%n個をサーバーに問い合わせ(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>これはどのトークンのシークレットですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>%n個のシークレットが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>%n個のシークレットは問い合わせできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>%n個のシークレットを照会しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>シークレット、またはそれを含むテキスト (ログや .env など) を貼り付けるか、ファイルをドロップしてください。テキストは表示も保存もされず、見つかったものはこのウィンドウを閉じると消去されます。</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>シークレットは1つにつき1回だけ送信し、その前後に一覧を読み込みます。「中止」を押すと、まだ送信していないものは送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>%Ln行を調べました。テキストはもう残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>異なるシークレットが100個を超えています。残りは対象外としました。</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>ここで作成したもののうち、一部を照合できませんでした。キーチェーンがロックされているか、応答していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>そのうち%n個は、ここではわかりません。サーバーに問い合わせれば、どのトークンのものか判明します。ただし、漏えいした各トークンを1回ずつ使用するため、最終使用日時が上書きされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>「%1」でサインインしています。一覧を確認するたびに最終使用日時が変わるため、このトークンは対象から除きます。</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>API トークンでサインインしているため、一覧を確認するたびにそのトークンの最終使用日時が変わります。どのトークンかは判別できないため、確実なことは言えません。</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>証拠として保存</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON、プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>mail.cx シークレット照会 %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>%1 に保存しました。照会前後の一覧と、いつ何を問い合わせたかの記録です。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>%1 に保存できませんでした：%2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>照会前の最終使用</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>照会後の最終使用</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>候補のトークン</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>今すぐ失効(&amp;R)</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>tm_pro_•••• (%1行目)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効処理中…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>失効に失敗</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>失効しました。シークレットを手に入れた人も、もう使えません。</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>一覧にはもうありません。</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>「%1」をすぐに失効させます (元に戻せません)</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>特定した%n個をすべて失効(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n個のトークンが失効待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>終了するまでに失効しなかったトークンは、有効なまま残ります。</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>アカウントを離れるまでに失効しなかったトークンは、有効なまま残ります。</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>今すぐ失効させて終了</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>今すぐ失効させて離れる</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>失効させずに終了</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>失効させずに離れる</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>%n個のトークンを失効処理中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>サーバーの応答があり次第、アプリは終了します。</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>サーバーの応答があり次第、アカウントを離れます。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>それでも離れる</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager について(&amp;A)</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager について</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>mail.cx Pro アカウントの API トークンを確認、作成、ローテーション、失効できます。MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>これらは架空のトークンで、メモリ上にだけあります。mail.cx には何も送信されません。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>%1 の認証情報はサーバーで使えなくなりました。始めた操作は保留中で、何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>設定を読み込めなかったため、初期状態から始めます。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>古いファイルは %1 に移動しました。トークンとキーチェーンの内容には影響ありませんが、再度サインインが必要になる場合があります。</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>セッション終了：%1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>更新：%1 – オフライン</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>更新：%1 – 直近の更新は失敗</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>更新：%1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>クリップボードの消去まで%1秒</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>ほか%n件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新規トークン</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>使用する場所の名前を1つだけ付けておくと、失効させたときに何が止まるか後からわかります。</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>本番サーバー</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>この名前の有効なトークンがすでにあります。</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>検索をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>すべて表示(&amp;L)</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>「%1」に一致するトークンはありません。</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>「%1」に該当するトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>一致するトークン%Ln個が非表示になっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>デスクトップ通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>通知は、このアプリのウィンドウが前面にないときだけ表示されます。シークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>コピーしたシークレットを消去(&amp;S)：</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>アプリの終了時</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>アプリの終了時には必ず消去されます。その後に別のものがコピーされていれば、そのまま残します。</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>シークレットのあるウィンドウを画面キャプチャーから除外(&amp;K)</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>このシステムには、その機能がありません。シークレットは、表示するまで伏せ字になっています。</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>一覧の更新(&amp;R)：</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>手動のみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>ウィンドウが隠れている間、およびコンピューターがオフラインまたは省電力の間は停止します。戻ったときに一覧が古ければ、すぐに更新されます。</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>休眠とみなすまでの期間(&amp;I)：</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>この期間、誰も使っていないトークンです。まだ機能しますが、失効させてもよいかもしれません。</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>失効を元に戻せる時間(&amp;U)：</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>一度サーバーに送ると取り消せないため、失効の要求はこの時間が過ぎてから送信されます。</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>すべての設定を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>トークンのローテーションをリマインド(&amp;O)：</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>この期間を過ぎたトークンは一覧に印が付き、「表示」でまとめて確認できます。期間は、詳細でトークンごとに変更できます。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%nか月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>すべて再確認(&amp;G)</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>シークレット未保存</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>進行中のローテーション</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>ローテーション時期</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>名前の重複</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>ほか%n個を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>一覧の読み込み：%1</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>見直すものはありません。
一覧の読み込み：%1</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>一覧はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>「%1」はそのままにします。%2に再確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n件を当面そのままにします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>そのままにして%n日後に再確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>シークレットを開く…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>ローテーションに移動</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>ほかを失効…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>シークレットはキーチェーンにありますが、保存したことがまだ確認されていません。作成：%1</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>「%1」への置き換えが予定されていますが、ローテーションが終わっていません。</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>置き換えが予定されていますが、ローテーションが終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>作成から%n日が経過し、ローテーションの期間を過ぎています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>サーバーの記録では、%n日間使用されていません。最終使用：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>作成から%n日が経過していますが、サーバーの記録では一度も使用されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>この名前の有効なトークンが%n個あります。最後に使用されたもの (%1) を残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>この名前の有効なトークンが%n個ありますが、どれも一度も使用されていません。最も新しいものを残します。</numerusform>
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
        <translation>失効(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>失効を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>「%1」は有効なままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n個のトークンは有効なままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>選択した%n個を失効(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>「%1」を失効処理中…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>トークンを失効処理中：%2個中 %1個が完了。</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>「%1」が失効しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n個のトークンが失効しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n個のトークンは失効しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>このアカウントからサインアウトしているため、残りは送信されませんでした。</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>理由は各行に表示されています。</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>サーバーの記録では、一度も使用されていません。</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>最終使用：%1。まだ何かがこのトークンに依存しています。</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>最終使用：%1。</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>このトークンを使っているものは、すぐに、そして今後ずっと拒否されます。失効したトークンは復元できません。</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>%n秒間は元に戻せます。「今すぐ失効」は待たずに実行します。漏えいしたトークンにお使いください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>作成：</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID：</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>今すぐ失効</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>ローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>後継トークンに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>旧トークンを失効(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>ローテーションを取りやめる(&amp;A)…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>トークンを段階的に後継トークンへ置き換えます</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>旧トークンに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>後継トークンに移動</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>旧トークンに移動</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>%2以降、「%1」の使用は確認されていません。失効させますか？</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>後継トークン「%1」は使用されています。%2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>途絶えていた「%1」の使用が再開しました：%2</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>まだどこかに古いシークレットが残っています。使用のない期間は、この使用から数え直します。</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>「%1」のローテーションは終了しました。</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>「%1」を「%2」に置き換えました。</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>旧トークンが失効し、ローテーションが完了しました。</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>後継トークン「%1」が失効しました。</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>後継トークン「%1」はサーバーの一覧にもうありません。</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>旧トークンはサーバーの一覧にもうありません。「%1」はそのまま残ります。</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>サーバーの一覧を見るかぎり、後継トークン「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>もう一度ローテーション…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>ローテーションの記録を読み込めなかったか、一部しか読み込めませんでした。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>古いファイルは %1 に移動しました。トークンには影響ありません。新旧の対になったトークンを確認し、必要に応じてもう一度ローテーションしてください。</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>ローテーションについて選択または確認した内容を、ディスクに書き込めません。</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>内容は、終了するまで記憶されます。理由：%1</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>後継トークンを作成</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>トークンのローテーション</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>「%1」を段階的に置き換えますか？</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>このトークンは引き続き使えます。使用しているすべての場所に、後継トークンのシークレットを設定してください。アプリは旧トークンの使用が途絶えるまで一覧を監視し、失効させる前に確認します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>後継トークンの名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>途絶えたとみなすまでの期間(&amp;S)：</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>この名前の有効なトークンがすでにあります。</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1ローテーション中は、約1分ごとに一覧を読み込みます。</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>ローテーションの段階</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>途絶えたとみなすまで</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>ローテーション：「%1」を置き換えるトークンです。</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>ローテーション：「%1」に置き換える予定です。</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>ローテーション：「%1」に置き換え中です。</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>後継トークンの作成</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>シークレットの保存</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>後継トークンの使用</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>旧トークンの使用途絶</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>旧トークンの失効</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>指示があったとき</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>終了までに確認されず</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>応答が失われたため、まだ不明</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>ここでは未確認、ただし使用中</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>シークレットがキーチェーンで保存待ち</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>ここでは未確認</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>サーバーでの使用はまだなし</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>%1以降、使用なし</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>次に読み込む一覧で使用がなければ完了</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>%1まで使用がなければ完了</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>使用再開：%1。%2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>後継トークンが作成されたかどうかは、まだわかりません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>後継トークンのシークレットを保存し、保存したことを確認してください。</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>古いシークレットを使っているすべての場所に、新しいシークレットを設定してください。</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>使用の有無はサーバーが記録した日時で判断するため、アプリを終了していた間の使用も含まれます。</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>サーバーの記録では、直近%1の間、旧トークンは使用されていません。問題がないことを確認してから失効させてください。</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>ローテーションが完了しました。</translation>
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
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>毎月のジョブのように、%1に1回も動かないものは検出できません。</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>API トークンでサインインしているため、一覧を確認するたびにそのトークンが使用されます。それが旧トークンの場合、使用が途絶えることはありません。メールアドレスか別の認証情報でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>トークンを作成しました</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>「%1」のシークレット</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>サーバーがシークレットを知らせるのは一度だけです。コピーして使用する場所に保存し、保存したことを確認してください。それまでは、このコンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>サーバーがシークレットを知らせるのは一度だけですが、キーチェーンに保管できませんでした。シークレットはこのウィンドウにしかなく、閉じると失われます。コピーして、使用する場所に保存してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>シークレットはキーチェーンに残り、トークンの行からもう一度開けます。</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>Authorization ヘッダー(&amp;A)</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>.env ファイルの行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>curl コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>トークンのみ (*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>.env ファイルの行 (*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>シークレットを保存</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>%1 に保存できませんでした：%2。シークレットはまだここにあります。別の場所を選ぶか、コピーしてください。</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>%1 に保存しました。読み取れるのは現在のユーザーだけです。</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>クリップボードにコピーできませんでした。もう一度試すか、表示して手で入力してください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>コピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>シークレットはまだコピーされていません。</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>シークレットはキーチェーンに残り、トークンの行からもう一度開けます。</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>シークレットを確かに保存しましたか？</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>シークレットはこのウィンドウにしかありません。閉じると、誰も取り戻せません。</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>シークレットを破棄しますか？</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>破棄すると、誰も取り戻せません。トークンは、失効させるまで有効なままです。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>探す(&amp;L)</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>または入力(&amp;T)：</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>「%1」は読み取り可能なファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み取れません：%2</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>「%1」は大きすぎます (上限 %L2 MB)。必要な部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>同じアカウントで再度サインインすると、一覧も作業中の内容もそのまま残ります。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>%1 のセッションが終了しました。</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>%1 のセッションは%2に終了します。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>一覧での操作</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>選択したトークンを開く</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>選択したトークンのメニュー</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>サインインしたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>tm_pro_… または JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>認証情報は、このコンピューターのキーチェーンに保存されます。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>mail.cx アカウントを使う</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>メール(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P)：</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>または手元のトークンを使う</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>ベアラートークン(&amp;B)：</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>認証情報はサーバーで使えなくなりました。同じアカウントにサインインすると、始めた操作が続行されます。</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>現在のセッションに続けて、新しいセッションを開始します。同じアカウントにサインインすれば、すべてそのまま残ります。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>mail.cx にサインイン</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>%1 のサインインは、別のアカウントのサインインが済むまで続きます。</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>Pro アカウントの API トークンを確認、作成、ローテーション、失効できます。</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー：%1</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>2通りのサインイン方法が両方とも入力されています。</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>パスワードとベアラートークンのどちらかを空欄にしてください。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>入力が足りません。</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>このベアラートークンは使えません。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>今後</translation>
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
        <translation>過去90日間：使用は確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>過去90日間：%n日で使用を確認。最新：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>過去90日間：%n日で使用を確認：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1：使用は確認されていません。</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1：このアプリはまだこのトークンを確認していませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1：%n回の使用を確認。最新：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1：%n回の使用を確認：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>90日前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>%Ln日間使用なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>シークレット未保存</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>ローテーション時期</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>%1秒後に失効</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>失効処理中…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>失効した可能性あり</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>失効に失敗</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>シークレット未保存</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>新たに失効</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>有効 (新規)</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>有効 (新たに使用)</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>有効 (使用再開)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>有効 (ローテーション時期)</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>置き換え中</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>置き換え中 (使用途絶)</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>置き換え中 (使用再開)</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>後継トークン</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>後継トークン (使用中)</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>「%1」を置き換えるトークンです。</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>「%1」に置き換えられます。</translation>
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
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>“%1” is still active.</source>
        <translation>「%1」はまだ有効です。</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>サーバーは失効したと応答しましたが、サーバーの一覧では有効なままです。もう一度失効させるか、mail.cx にお問い合わせください。</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>選択したトークンについてわかっていることを表示します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>一覧に表示されているトークンを、シークレットを除いてファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>トークンはまだありません。
メールにアクセスする場所ごとに1つ作成してください。</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>一覧はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>「%1」が%n日ぶりに使用されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>心当たりがない場合は、調べるか、トークンを失効させてください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>履歴を読み込めなかったため、最初から記録し直します。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>古いファイルは %1 に移動しました。トークンには影響ありません。</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>履歴は、このアプリの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>履歴は変更しません。このバージョンが確認した内容は、終了するまで記憶されます。</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>今は履歴を保存できません。</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>アプリが確認した内容は、終了するまで記憶されます。理由：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>アクティビティを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>選択したトークンのできごとを表示します</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>シークレットを特定(&amp;I)…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>漏えいしたシークレットがどのトークンのものか調べます</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>トークンのシークレットを見分けるための記録を読み込めなかったため、最初から記録し直します。</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>今は、トークンのシークレットを見分けるための記録を保存できません。</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>古いファイルは %1 に移動しました。トークンには影響ありません。ただし、シークレットが漏えいした場合は、サーバーへの照会が必要になることがあります。</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>このアプリで作成したトークンのシークレットは、終了するまで見分けられます。理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n個のトークンが久しぶりに使用されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>一覧で印が付いています。心当たりがない場合は、調べるか、失効させてください。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>「%1」の失効を元に戻す</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>照合中…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>ここでは不明</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>サインインに使用中</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>すでに無効</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>特定済み</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>確定できず</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>使用可能、日時の変化なし</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>使用可能、照会できず</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>アプリの記録では、このコンピューターで作成されたものではありません。サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>「%1」のシークレットです。このアプリで作成したもので、確実に一致しています。サーバーには問い合わせていません。</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>サーバーはこれを受け付けません。失効済みか、もともとシークレットではありません。これを使ってできることは何もありません。</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>しかし、数秒待っても、最終使用日時が変わったトークンはありませんでした。サーバーが遅れて、またはまれにしか記録しないのかもしれません。次の有効なトークンのどれかです：</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>しかし、その後の一覧を読み込めませんでした。照会前に有効だった次のトークンのどれかです：</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>サーバーは、受け付けも、無効との回答もしませんでした。</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>使えるシークレットです。開く一覧が同じなので、このアカウントのものです。</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>このシークレットは使えます。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>現在サインインに使っている「%1」のシークレットです。失効させると、このセッションは終了します。</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>現在サインインに使っているトークンです。一覧のどの行に当たるかは判別できません。</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>このシークレットは使えますが、これで開く一覧とこのアカウントの一覧に共通するものがないため、別のアカウントのものです。ご自分のアカウントであれば、そのアカウントに切り替えて調べてください。</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>「%1」のシークレットです。アカウント %2 用にここで作成されました。失効させるには、そのアカウントに切り替えてください。</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>サーバーはこれを受け付け、「%1」だけ、最終使用日時がその時刻に変わりました (%2 → %3)。ただし、サーバーが今回の使用を記録せず、同じ数秒間にそのトークンが別に使用されていた場合も、同じ結果になります。</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>しかし、複数のトークンの最終使用日時がその時刻に変わりました。ほかの誰かが別のトークンを使用したためです。次のどれかです：</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>最終使用日時がその時刻に変わったトークンが1つありますが、先の問い合わせか、サインインに使っているトークンが原因かもしれません。次のトークンの可能性があります：</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>使用された可能性がありますが、それを示す応答がありません。自動で再送信されることはありません。</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>その間に変わったもの：</translation>
    </message>
</context>
</TS>
