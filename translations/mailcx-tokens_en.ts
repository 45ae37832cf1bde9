<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgePolicyBox</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>As all tokens: every %n day</numerusform>
            <numerusform>As all tokens: every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>It is older than %n day: rotate it.</numerusform>
            <numerusform>It is older than %n days: rotate it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Retry the %n that failed</numerusform>
            <numerusform>Retry the %n that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>%n of the selected tokens is left out: it is revoked already, or about to be.</numerusform>
            <numerusform>%n of the selected tokens are left out: they are revoked already, or about to be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>%n token was revoked.</numerusform>
            <numerusform>%n tokens were revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>Its last use moved %n time, the latest %1.</numerusform>
            <numerusform>Its last use moved %n times, the latest %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revoked</numerusform>
            <numerusform>%n revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n never used</numerusform>
            <numerusform>%n never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n with an unsaved secret</numerusform>
            <numerusform>%n with an unsaved secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>%n day, until it was revoked</numerusform>
            <numerusform>%n days, until it was revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>Never used in %n day since it was created.</numerusform>
            <numerusform>Never used in %n days since it was created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Idle for %n day.</numerusform>
            <numerusform>Idle for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln token was exported to “%1”.</numerusform>
            <numerusform>%Ln tokens were exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln event was exported to “%1”.</numerusform>
            <numerusform>%Ln events were exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSummary</name>
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
            <numerusform>%1 of %Ln token</numerusform>
            <numerusform>%1 of %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>%Ln revoked token is hidden.</numerusform>
            <numerusform>%Ln revoked tokens are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>The secret of %n token is not saved yet. It is deleted too, and can&apos;t be had again:</numerusform>
            <numerusform>The secrets of %n tokens are not saved yet. They are deleted too, and can&apos;t be had again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>%Ln line was looked through. There is no secret in it: one begins with tm_pro_.</numerusform>
            <numerusform>%Ln lines were looked through. There is no secret in them: one begins with tm_pro_.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>As&amp;k the server about %n</numerusform>
            <numerusform>As&amp;k the server about %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>%n secret found.</numerusform>
            <numerusform>%n secrets found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>%n secret could not be asked about.</numerusform>
            <numerusform>%n secrets could not be asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>%n secret looked up.</numerusform>
            <numerusform>%n secrets looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>%Ln line was looked through, and the text is forgotten.</numerusform>
            <numerusform>%Ln lines were looked through, and the text is forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>%n secret is not known here. The server can tell whose it is: this uses the leaked token once, and overwrites its last-used time.</numerusform>
            <numerusform>%n secrets are not known here. The server can tell whose they are: this uses each leaked token once, and overwrites its last-used time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>Revoke &amp;all %n identified</numerusform>
            <numerusform>Revoke &amp;all %n identified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n token is waiting to be revoked.</numerusform>
            <numerusform>%n tokens are waiting to be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>%n token is being revoked.</numerusform>
            <numerusform>%n tokens are being revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>%Ln token that matches is hidden.</numerusform>
            <numerusform>%Ln tokens that match are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>%n entry is kept for now.</numerusform>
            <numerusform>%n entries are kept for now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>Keep, ask again in %n day</numerusform>
            <numerusform>Keep, ask again in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>It is %n day old, more than your rule for rotating allows.</numerusform>
            <numerusform>It is %n days old, more than your rule for rotating allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>Not used for %n day, as far as the server wrote down. The last use: %1.</numerusform>
            <numerusform>Not used for %n days, as far as the server wrote down. The last use: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>Created %n day ago, and never used as far as the server wrote down.</numerusform>
            <numerusform>Created %n days ago, and never used as far as the server wrote down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>%n active token is called this. The one that was used last, %1, would stay.</numerusform>
            <numerusform>%n active tokens are called this. The one that was used last, %1, would stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>%n active token is called this, and none was ever used. The newest would stay.</numerusform>
            <numerusform>%n active tokens are called this, and none was ever used. The newest would stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeActions</name>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>&amp;Revoke %n selected…</numerusform>
            <numerusform>&amp;Revoke %n selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>%n token stays active.</numerusform>
            <numerusform>%n tokens stay active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>%n token is revoked.</numerusform>
            <numerusform>%n tokens are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>%n token was not revoked.</numerusform>
            <numerusform>%n tokens were not revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>For %n second you can undo it. “Revoke now” does not wait: for a token that leaked.</numerusform>
            <numerusform>For %n seconds you can undo it. “Revoke now” does not wait: for a token that leaked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard clears in %n second.</numerusform>
            <numerusform>Copied. The clipboard clears in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>The last 90 days: uses were seen on %n day, the latest: %1.</numerusform>
            <numerusform>The last 90 days: uses were seen on %n days, the latest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>The last 90 days: a use was seen on %n day: %1.</numerusform>
            <numerusform>The last 90 days: uses were seen on %n days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n use seen, the latest: %2.</numerusform>
            <numerusform>%1: %n uses seen, the latest: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: %n use seen: %2.</numerusform>
            <numerusform>%1: %n uses seen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>Idle for %Ln day</numerusform>
            <numerusform>Idle for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>“%1” was used after %n quiet day.</numerusform>
            <numerusform>“%1” was used after %n quiet days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>%n token was used after a long quiet time.</numerusform>
            <numerusform>%n tokens were used after a long quiet time.</numerusform>
        </translation>
    </message>
</context>
</TS>
