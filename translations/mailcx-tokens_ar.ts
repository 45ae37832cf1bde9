<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbandonDialog</name>
    <message>
        <source>Abandon rotation</source>
        <translation>التخلي عن التدوير</translation>
    </message>
    <message>
        <source>Abandon the rotation of “%1”?</source>
        <translation>التخلي عن تدوير «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>The program stops watching it. “%1” stays active.</source>
        <translation>يتوقف البرنامج عن متابعته. ويبقى «⁨%1⁩» نشطًا.</translation>
    </message>
    <message>
        <source>What is to become of its successor, “%1”?</source>
        <translation>ماذا تريد أن تفعل بالرمز البديل «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Kept, it is a token like any other. Revoked, it is refused at once and for good.</source>
        <translation>إن أبقيته صار رمزًا كأي رمز آخر. وإن أبطلته رُفض فورًا ونهائيًا.</translation>
    </message>
    <message>
        <source>It is not known whether a successor was created. The list tells, once it is read.</source>
        <translation>لا يُعرف هل أُنشئ رمز بديل. ستُبيّن القائمة ذلك بعد قراءتها.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Keep both tokens</source>
        <translation>إبقاء الرمزين</translation>
    </message>
    <message>
        <source>Revoke the successor</source>
        <translation>إبطال الرمز البديل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Forget account…</source>
        <translation>&amp;نسيان حساب…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Delete from this computer what it keeps of the account</source>
        <translation>حذف ما يحتفظ به هذا الحاسوب من بيانات الحساب</translation>
    </message>
    <message>
        <source>An API token&apos;s account</source>
        <translation>حساب رمز API</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account&apos;s address; %2: the server that it is at, like api.mail.cx</extracomment>
        <translation>⁦%1 (%2)⁩</translation>
    </message>
    <message>
        <source>%1 can&apos;t be forgotten just now.</source>
        <translation>لا يمكن نسيان ⁦%1⁩ الآن.</translation>
    </message>
    <message>
        <source>A token is being created for it. Wait until its secret is saved, and try again.</source>
        <translation>يجري إنشاء رمز لهذا الحساب. انتظر حتى يُحفظ سره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is forgotten on this computer.</source>
        <translation>نسي هذا الحاسوب الحساب ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Its credential was looked for in the keychain afterwards, and is gone.</source>
        <translation>تأكد البرنامج بعد ذلك من أن بيانات اعتماده لم تعد في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Choose an account, or add one</source>
        <translation>اختيار حساب أو إضافة حساب جديد</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>AccountPages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>الرمو&amp;ز</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>ال&amp;نشاط</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>الم&amp;راجعة</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>الصفحة التال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>What you chose to keep in the review could not be read, and starts afresh.</source>
        <translation>تعذرت قراءة ما اخترت إبقاءه في المراجعة، فبدأت من جديد.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>نُقل الملف القديم إلى ⁦%1⁩. لم تُمس رموزك.</translation>
    </message>
    <message>
        <source>What you chose to keep in the review can&apos;t be written down now.</source>
        <translation>لا يمكن حفظ ما اخترت إبقاءه في المراجعة الآن.</translation>
    </message>
    <message>
        <source>It holds until you quit. The reason: %1</source>
        <translation>يبقى ساريًا حتى إنهاء البرنامج. السبب: ⁨%1⁩</translation>
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
        <translation>(ليس في أي قائمة)</translation>
    </message>
    <message>
        <source>The server&apos;s last-used time had moved to this.</source>
        <translation>كان وقت آخر استخدام لدى الخادم قد تغيّر إلى هذا الوقت.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>exactly when it happened</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Token&apos;s ID</source>
        <translation>معرّف الرمز</translation>
    </message>
    <message>
        <source>Created with this program</source>
        <translation>أُنشئ بهذا البرنامج</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>نُسخ السر</translation>
    </message>
    <message>
        <source>Secret confirmed as saved</source>
        <translation>أُكّد حفظ السر</translation>
    </message>
    <message>
        <source>Revoked with this program</source>
        <translation>أُبطل بهذا البرنامج</translation>
    </message>
    <message>
        <source>Identified by its secret</source>
        <translation>تُعرّف عليه بسره</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>ظهر لأول مرة</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>a token was</comment>
        <translation>استُخدم</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>a token was, perhaps elsewhere</comment>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>لم يعد في القائمة</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>عاد إلى القائمة</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days.</source>
        <translation>تُحسب الاستخدامات بين قراءتين للقائمة استخدامًا واحدًا؛ ولا يُرصد شيء والبرنامج مغلق. يُحفظ النشاط 400 يوم.</translation>
    </message>
    <message>
        <source>Write what the page lists to a file</source>
        <translation>كتابة ما تعرضه الصفحة إلى ملف</translation>
    </message>
    <message>
        <source>&amp;Only this token</source>
        <translation>هذا الرمز &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Every token</source>
        <translation>&amp;كل الرموز</translation>
    </message>
    <message>
        <source>Show what happened to every token</source>
        <translation>إظهار ما حدث لكل الرموز</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>إظهار في ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Looks in names, IDs, and what happened</source>
        <translation>يبحث في الأسماء والمعرّفات وما حدث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>محو البحث</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>إظهار كل &amp;شيء</translation>
    </message>
    <message>
        <source>Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.</source>
        <translation>لم يُرصد شيء بعد. سيظهر في هذه الصفحة ما تُبيّنه القوائم التالية وما تفعله هنا.</translation>
    </message>
    <message>
        <source>Nothing is known of this token.</source>
        <translation>لا يُعرف شيء عن هذا الرمز.</translation>
    </message>
    <message>
        <source>Nothing that happened matches “%1”.</source>
        <translation>لم يحدث شيء يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <comment>%1: a token&apos;s name</comment>
        <translation>«⁨%1⁩» فقط</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the history</comment>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>An address looks like https://api.mail.cx.</source>
        <translation>يُكتب العنوان هكذا: ⁦https://api.mail.cx⁩.</translation>
    </message>
    <message>
        <source>The address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩، وإلا أمكن لكل من في الطريق قراءة رموزك.</translation>
    </message>
    <message>
        <source>The address may have a host, a port and a path, and nothing else.</source>
        <translation>قد يتضمن العنوان مضيفًا ومنفذًا ومسارًا، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <translation>&amp;عنوان API:</translation>
    </message>
    <message>
        <source>It holds from the next sign-in on. Leave it empty for mail.cx itself.</source>
        <translation>يسري ابتداءً من تسجيل الدخول التالي. اتركه فارغًا لاستخدام mail.cx نفسه.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>الو&amp;كيل:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>وكيل HTTP التالي</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>الم&amp;ضيف:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المن&amp;فذ:</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host. Until then, nothing gets through.</source>
        <translation>أدخل مضيف الوكيل. لن يمر أي اتصال قبل ذلك.</translation>
    </message>
    <message>
        <source>A host looks like proxy.example.com, without http:// and without the port.</source>
        <translation>يُكتب المضيف هكذا: ⁦proxy.example.com⁩، من دون ⁦http://⁩ ومن دون المنفذ.</translation>
    </message>
</context>
<context>
    <name>AgePolicyBox</name>
    <message>
        <source>Remind me to rotate it</source>
        <translation>التذكير بتدويره</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>As all tokens: never</source>
        <translation>كسائر الرموز: أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>As all tokens: every %n day(s)</source>
        <translation>
            <numerusform>كسائر الرموز: كل %n يوم</numerusform>
            <numerusform>كسائر الرموز: كل يوم</numerusform>
            <numerusform>كسائر الرموز: كل يومين</numerusform>
            <numerusform>كسائر الرموز: كل %n أيام</numerusform>
            <numerusform>كسائر الرموز: كل %n يومًا</numerusform>
            <numerusform>كسائر الرموز: كل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is older than %n day(s): rotate it.</source>
        <translation>
            <numerusform>مضى على إنشائه أكثر من %n يوم: دوّره.</numerusform>
            <numerusform>مضى على إنشائه أكثر من يوم: دوّره.</numerusform>
            <numerusform>مضى على إنشائه أكثر من يومين: دوّره.</numerusform>
            <numerusform>مضى على إنشائه أكثر من %n أيام: دوّره.</numerusform>
            <numerusform>مضى على إنشائه أكثر من %n يومًا: دوّره.</numerusform>
            <numerusform>مضى على إنشائه أكثر من %n يوم: دوّره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRevokeDialog</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1: still in use</source>
        <translation>%1: ما زال مستخدمًا</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>إبطال الرموز</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>الرموز المراد إبطالها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>إبطال %n رمز</numerusform>
            <numerusform>إبطال رمز واحد</numerusform>
            <numerusform>إبطال رمزين</numerusform>
            <numerusform>إبطال %n رموز</numerusform>
            <numerusform>إبطال %n رمزًا</numerusform>
            <numerusform>إبطال %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>إبطال الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Perhaps revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>ربما أُبطل: %1</translation>
    </message>
    <message>
        <source>Not revoked: %1</source>
        <comment>%1: why, a sentence</comment>
        <translation>لم يُبطل: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>إعادة محاولة ما فشل (%n)</numerusform>
            <numerusform>إعادة محاولة الرمز الذي فشل</numerusform>
            <numerusform>إعادة محاولة الرمزين اللذين فشلا</numerusform>
            <numerusform>إعادة محاولة %n رموز فشلت</numerusform>
            <numerusform>إعادة محاولة %n رمزًا فشل</numerusform>
            <numerusform>إعادة محاولة %n رمز فشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>إبطال %n رمز؟</numerusform>
            <numerusform>إبطال رمز واحد؟</numerusform>
            <numerusform>إبطال رمزين؟</numerusform>
            <numerusform>إبطال %n رموز؟</numerusform>
            <numerusform>إبطال %n رمزًا؟</numerusform>
            <numerusform>إبطال %n رمز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts in %1 s.</source>
        <translation>يبدأ بعد %1 ث.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>كل ما يستخدم هذه الرموز سيُرفض فورًا ونهائيًا. لا يمكن استعادة رمز بعد إبطاله.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected token(s) is left out: it is revoked already, or about to be.</source>
        <translation>
            <numerusform>استُبعد %n رمز من الرموز المحددة: مُبطل بالفعل أو على وشك الإبطال.</numerusform>
            <numerusform>استُبعد رمز واحد من الرموز المحددة: مُبطل بالفعل أو على وشك الإبطال.</numerusform>
            <numerusform>استُبعد رمزان من الرموز المحددة: أُبطلا بالفعل أو على وشك الإبطال.</numerusform>
            <numerusform>استُبعدت %n رموز من الرموز المحددة: أُبطلت بالفعل أو على وشك الإبطال.</numerusform>
            <numerusform>استُبعد %n رمزًا من الرموز المحددة: أُبطلت بالفعل أو على وشك الإبطال.</numerusform>
            <numerusform>استُبعد %n رمز من الرموز المحددة: أُبطلت بالفعل أو على وشك الإبطال.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.</source>
        <translation>زر «تراجع» يُبقي الرموز كلها. أما إغلاق هذه النافذة فلا يُبقيها: لكل صف في القائمة زر «تراجع» خاص به.</translation>
    </message>
    <message>
        <source>“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.</source>
        <translation>زر «إيقاف» يُبقي ما لم يُرسل بعد. أما إغلاق هذه النافذة فلا يوقف الإبطال: يستمر، ويُظهر كل صف في القائمة حالته.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked.</source>
        <translation>
            <numerusform>أُبطل %n رمز.</numerusform>
            <numerusform>أُبطل رمز واحد.</numerusform>
            <numerusform>أُبطل رمزان.</numerusform>
            <numerusform>أُبطلت %n رموز.</numerusform>
            <numerusform>أُبطل %n رمزًا.</numerusform>
            <numerusform>أُبطل %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 revoked, %2 not.</source>
        <translation>أُبطل %1، ولم يُبطل %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an address looks like https://api.mail.cx.</source>
        <translation>يُكتب العنوان هكذا: https://api.mail.cx.</translation>
    </message>
    <message>
        <source>the address must start with https://, or everyone on the way could read your tokens.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩، وإلا أمكن لكل من في الطريق قراءة رموزك.</translation>
    </message>
    <message>
        <source>the address may have a host, a port and a path, and nothing else.</source>
        <translation>قد يتضمن العنوان مضيفًا ومنفذًا ومسارًا، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account.</source>
        <translation>عرض رموز API لحساب mail.cx Pro وإنشاؤها وتدويرها وإبطالها.</translation>
    </message>
    <message>
        <source>Start with a demo account: no network, no keychain.</source>
        <translation>البدء بحساب توضيحي: بلا شبكة ولا سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Talk to the API at this address.</source>
        <translation>الاتصال بواجهة API على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check what the program needs here, without a window.</source>
        <translation>فحص ما يحتاج إليه البرنامج هنا، بلا نافذة.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«⁦%1⁩» ليس خيارًا معروفًا.</translation>
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
        <translation>رمز ج&amp;ديد…</translation>
    </message>
    <message>
        <source>Unsaved &amp;secret…</source>
        <translation>سر غير محفو&amp;ظ…</translation>
    </message>
    <message>
        <source>Show the secret that waits in the keychain until you have saved it</source>
        <translation>إظهار السر الذي ينتظر في سلسلة المفاتيح حتى تحفظه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The secret of “%1” waits for you.</source>
        <translation>سر «⁨%1⁩» بانتظارك.</translation>
    </message>
    <message>
        <source>It is in the keychain, and you have not said yet that you saved it.</source>
        <translation>هو في سلسلة المفاتيح، ولم تؤكد بعد أنك حفظته.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>لم يُنشأ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The request did not arrive: the server&apos;s list has no such new token.</source>
        <translation>لم يصل الطلب: لا يوجد رمز جديد كهذا في قائمة الخادم.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>الإنشاء مجددًا</translation>
    </message>
    <message>
        <source>It is not known yet whether the secret of “%1” is safe.</source>
        <translation>لا يُعرف بعد هل سر «⁨%1⁩» في أمان.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be asked now. Unlock it, and refresh the list.</source>
        <translation>لا يمكن الاستعلام من سلسلة المفاتيح الآن. افتح قفلها، ثم حدّث القائمة.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>“%1” was created, but its secret was lost on the way.</source>
        <translation>أُنشئ «⁨%1⁩»، لكن سره فُقد في الطريق.</translation>
    </message>
    <message>
        <source>It can&apos;t be had again. If no other device of yours is creating a token of this name just now, revoke it.</source>
        <translation>لا يمكن الحصول عليه مجددًا. أبطله، ما لم يكن جهاز آخر من أجهزتك ينشئ الآن رمزًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Revoke it and create again</source>
        <translation>إبطاله وإنشاؤه مجددًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>جارٍ إنشاء «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>A note about a token that was being created can&apos;t be read.</source>
        <translation>تعذرت قراءة ملاحظة عن رمز كان قيد الإنشاء.</translation>
    </message>
    <message>
        <source>It was moved to %1. Look for a token in the list that you do not know, and revoke it.</source>
        <translation>نُقلت إلى ⁦%1⁩. ابحث في القائمة عن رمز لا تعرفه، وأبطله.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>when the token was revoked</comment>
        <translation>تاريخ الإبطال</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>First seen by this program</source>
        <translation>أول ظهور في هذا البرنامج</translation>
    </message>
    <message>
        <source>Uses that this program saw</source>
        <translation>الاستخدامات التي رصدها البرنامج</translation>
    </message>
    <message>
        <source>Done with this program</source>
        <translation>ما جرى بهذا البرنامج</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Select a token to see what is known of it.</source>
        <translation>حدد رمزًا لعرض ما هو معروف عنه.</translation>
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
        <translation>لم يسجّل الخادم أي استخدام.</translation>
    </message>
    <message>
        <source>%1, when it read this account&apos;s list for the first time.</source>
        <comment>%1: 3 days ago</comment>
        <translation>%1، عند أول قراءة لقائمة هذا الحساب.</translation>
    </message>
    <message>
        <source>Its last use has not moved since.</source>
        <translation>لم يتغير وقت آخر استخدام منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Its last use moved %n time(s), the latest %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>
            <numerusform>تغيّر وقت آخر استخدام %n مرة، آخرها %1.</numerusform>
            <numerusform>تغيّر وقت آخر استخدام مرة واحدة، وذلك %1.</numerusform>
            <numerusform>تغيّر وقت آخر استخدام مرتين، آخرهما %1.</numerusform>
            <numerusform>تغيّر وقت آخر استخدام %n مرات، آخرها %1.</numerusform>
            <numerusform>تغيّر وقت آخر استخدام %n مرة، آخرها %1.</numerusform>
            <numerusform>تغيّر وقت آخر استخدام %n مرة، آخرها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>Secret copied %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>نُسخ السر %1.</translation>
    </message>
    <message>
        <source>Secret confirmed as saved %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>أُكّد حفظ السر %1.</translation>
    </message>
    <message>
        <source>Revoked %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>أُبطل %1.</translation>
    </message>
    <message>
        <source>Identified by its secret %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>تُعرّف عليه بسره %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n نشط</numerusform>
            <numerusform>واحد نشط</numerusform>
            <numerusform>اثنان نشطان</numerusform>
            <numerusform>%n نشطة</numerusform>
            <numerusform>%n نشطًا</numerusform>
            <numerusform>%n نشط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n مُبطل</numerusform>
            <numerusform>واحد مُبطل</numerusform>
            <numerusform>اثنان مُبطلان</numerusform>
            <numerusform>%n مُبطلة</numerusform>
            <numerusform>%n مُبطلًا</numerusform>
            <numerusform>%n مُبطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n لم يُستخدم قط</numerusform>
            <numerusform>واحد لم يُستخدم قط</numerusform>
            <numerusform>اثنان لم يُستخدما قط</numerusform>
            <numerusform>%n لم تُستخدم قط</numerusform>
            <numerusform>%n لم تُستخدم قط</numerusform>
            <numerusform>%n لم تُستخدم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unsaved secret</source>
        <translation>
            <numerusform>%n بسر غير محفوظ</numerusform>
            <numerusform>واحد بسر غير محفوظ</numerusform>
            <numerusform>اثنان بسر غير محفوظ</numerusform>
            <numerusform>%n بسر غير محفوظ</numerusform>
            <numerusform>%n بسر غير محفوظ</numerusform>
            <numerusform>%n بسر غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>حُدد %n رمز</numerusform>
            <numerusform>حُدد رمز واحد</numerusform>
            <numerusform>حُدد رمزان</numerusform>
            <numerusform>حُددت %n رموز</numerusform>
            <numerusform>حُدد %n رمزًا</numerusform>
            <numerusform>حُدد %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until it was revoked</source>
        <translation>
            <numerusform>أقل من يوم، حتى إبطاله</numerusform>
            <numerusform>يوم واحد، حتى إبطاله</numerusform>
            <numerusform>يومان، حتى إبطاله</numerusform>
            <numerusform>%n أيام، حتى إبطاله</numerusform>
            <numerusform>%n يومًا، حتى إبطاله</numerusform>
            <numerusform>%n يوم، حتى إبطاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secret has not been saved yet.</source>
        <translation>لم يُحفظ سره بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Never used in %n day(s) since it was created.</source>
        <translation>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل %n يوم.</numerusform>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل يوم واحد.</numerusform>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل يومين.</numerusform>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل %n أيام.</numerusform>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل %n يومًا.</numerusform>
            <numerusform>لم يُستخدم قط منذ إنشائه قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>خامل منذ %n يوم.</numerusform>
            <numerusform>خامل منذ يوم واحد.</numerusform>
            <numerusform>خامل منذ يومين.</numerusform>
            <numerusform>خامل منذ %n أيام.</numerusform>
            <numerusform>خامل منذ %n يومًا.</numerusform>
            <numerusform>خامل منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another active token has the same name.</source>
        <translation>يوجد رمز نشط آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>نُسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>%1
Uses between two looks count as one; nothing is seen while the program is closed.</source>
        <translation>%1
تُحسب الاستخدامات بين قراءتين للقائمة استخدامًا واحدًا؛ ولا يُرصد شيء والبرنامج مغلق.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The token “%1” was created for the account that you left.</source>
        <translation>أُنشئ الرمز «⁨%1⁩» للحساب الذي غادرته.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>تعذرت قراءة القائمة.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>لم يُنشأ الرمز «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was created.</source>
        <translation>لا يُعرف هل أُنشئ الرمز «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The token “%1” was created, but its secret can&apos;t be read.</source>
        <translation>أُنشئ الرمز «⁨%1⁩»، لكن تعذرت قراءة سره.</translation>
    </message>
    <message>
        <source>The token “%1” was not revoked.</source>
        <translation>لم يُبطل الرمز «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” was revoked.</source>
        <translation>لا يُعرف هل أُبطل الرمز «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the connection to the internet.</source>
        <translation>تعذر الوصول إلى الخادم. تحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>There is no secure connection: the server&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>لا يوجد اتصال آمن: شهادة الخادم غير موثوق بها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid on the date that this computer shows. Check the computer&apos;s clock. Nothing was sent.</source>
        <translation>شهادة الخادم غير صالحة في التاريخ الذي يُظهره هذا الحاسوب. تحقق من ساعة الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system&apos;s.</source>
        <translation>الخادم الوكيل يرفض الاتصال أو يطلب كلمة مرور. تحقق من الوكيل في التفضيلات أو في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole answer was there.</source>
        <translation>انقطع الاتصال قبل وصول الرد كاملًا.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>استغرق الخادم وقتًا أطول من اللازم للرد.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>لم يفهم الخادم الطلب.</translation>
    </message>
    <message>
        <source>The server did not accept these details.</source>
        <translation>لم يقبل الخادم هذه البيانات.</translation>
    </message>
    <message>
        <source>The server did not accept your credential.</source>
        <translation>لم يقبل الخادم بيانات اعتمادك.</translation>
    </message>
    <message>
        <source>The server does not allow this: a limit was reached, or this kind of credential may not do it.</source>
        <translation>لا يسمح الخادم بذلك: بُلغ الحد المسموح، أو لا يحق لهذا النوع من بيانات الاعتماد فعله.</translation>
    </message>
    <message>
        <source>The server does not know it as an active token: it is gone already.</source>
        <translation>لا يعرفه الخادم رمزًا نشطًا: لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is no such thing at this address.</source>
        <translation>لا يوجد شيء كهذا على هذا العنوان.</translation>
    </message>
    <message>
        <source>The server says that this exists already.</source>
        <translation>يقول الخادم إن هذا موجود بالفعل.</translation>
    </message>
    <message>
        <source>The server says that this is gone for good.</source>
        <translation>يقول الخادم إن هذا زال نهائيًا.</translation>
    </message>
    <message>
        <source>Too many requests came from this network. Wait a moment.</source>
        <translation>وردت طلبات كثيرة جدًا من هذه الشبكة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The server failed (status %1).</source>
        <translation>حدث خلل في الخادم (الحالة %1).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1). Your credential is not sent there.</source>
        <translation>يحيل الخادم إلى عنوان آخر (الحالة %1). لا تُرسل بيانات اعتمادك إليه.</translation>
    </message>
    <message>
        <source>The server answered with a status that it should not (%1).</source>
        <translation>رد الخادم بحالة غير متوقعة (%1).</translation>
    </message>
    <message>
        <source>What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.</source>
        <translation>الجهة التي ردت ليست واجهة API الخاصة بـ mail.cx: ربما شبكة تطلب تسجيل الدخول أولًا، أو عنوان خاطئ.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not as it should be (at “%1”).</source>
        <translation>رد الخادم ليس كما ينبغي (عند «⁦%1⁩»).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be true.</source>
        <translation>رد الخادم أكبر من أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>The token&apos;s ID can&apos;t be used in a request. Nothing was sent.</source>
        <translation>لا يمكن استخدام معرّف الرمز في طلب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.</source>
        <translation>قبل إنشاء رمز يجب تدوين ملاحظة عنه على القرص، وتعذر ذلك: ⁨%1⁩. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Its account is signed in no longer.</source>
        <translation>لم يعد الدخول إلى حسابه مسجَّلًا.</translation>
    </message>
    <message>
        <source>You left its account before the answer came. Its list tells, once you are back.</source>
        <translation>غادرت حسابه قبل وصول الرد. ستُبيّن قائمته ذلك عند عودتك إليه.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain. Switch back to its account to save it.</source>
        <translation>سره في سلسلة المفاتيح. عُد إلى حسابه لحفظه.</translation>
    </message>
    <message>
        <source>If it shows up in the list, nobody has its secret: revoke it, and create another.</source>
        <translation>إذا ظهر في القائمة فلا أحد لديه سره: أبطله وأنشئ غيره.</translation>
    </message>
    <message>
        <source>Look at its status in the list. Revoking it once more does no harm.</source>
        <translation>انظر إلى حالته في القائمة. لا ضرر من إبطاله مرة أخرى.</translation>
    </message>
    <message>
        <source>Revoke a token that nobody uses, or sign in with email and password.</source>
        <translation>أبطل رمزًا لا يستخدمه أحد، أو سجّل الدخول بالبريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached.</source>
        <translation>تعذر الوصول إلى سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain said that it is gone, yet still gives it out.</source>
        <translation>أبلغت سلسلة المفاتيح بحذفها، لكنها ما زالت تُقدّمها.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.</source>
        <translation>قد تكون سلسلة المفاتيح مقفلة: افتح قفلها وحاول مجددًا. يمكن لمن يملك بيانات الاعتماد استخدامها حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>يقول الخادم: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Enter your email and password, or paste a bearer token.</source>
        <translation>أدخل بريدك الإلكتروني وكلمة المرور، أو ألصق رمز الحامل.</translation>
    </message>
    <message>
        <source>This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.</source>
        <translation>هذا ليس رمز حامل: يجب أن يبدأ بـ ⁦tm_pro_⁩، أو أن يكون JWT من ثلاثة أجزاء تفصل بينها نقاط.</translation>
    </message>
    <message>
        <source>There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.</source>
        <translation>فيه محرف لا يوجد في أي رمز حامل. انسخه مجددًا، بلا مسافات أو فواصل أسطر داخله.</translation>
    </message>
    <message>
        <source>Nothing is stored: you are signed in until you quit.</source>
        <translation>لم يُخزَّن شيء: يبقى دخولك مسجَّلًا حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain refused to keep your credential.</source>
        <translation>رفضت سلسلة المفاتيح حفظ بيانات اعتمادك.</translation>
    </message>
    <message>
        <source>The keychain did not give back what it was given.</source>
        <translation>لم تُعِد سلسلة المفاتيح ما أُعطيت.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be reached.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن الوصول إليها.</translation>
    </message>
    <message>
        <source>The credential of %1 can&apos;t be had from the keychain now.</source>
        <translation>تعذر الحصول على بيانات اعتماد ⁦%1⁩ من سلسلة المفاتيح الآن.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or sign in here.</source>
        <translation>سلسلة المفاتيح لا تستجيب. حاول مجددًا، أو سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached. Try again, or sign in here.</source>
        <translation>تعذر الوصول إلى سلسلة المفاتيح. حاول مجددًا، أو سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>What the keychain holds is not a credential. Sign in here.</source>
        <translation>ما تحتفظ به سلسلة المفاتيح ليس بيانات اعتماد. سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>The keychain may be locked. Unlock it and try again, or sign in here.</source>
        <translation>قد تكون سلسلة المفاتيح مقفلة. افتح قفلها وحاول مجددًا، أو سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>You are signed out, but your credential may still be in the keychain.</source>
        <translation>سُجّل خروجك، لكن بيانات اعتمادك قد تكون ما زالت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>An older credential of %1 may still be in the keychain.</source>
        <translation>قد تكون بيانات اعتماد أقدم للحساب ⁦%1⁩ ما زالت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 is not forgotten yet: something of it may still be in the keychain.</source>
        <translation>لم يُنسَ ⁦%1⁩ بعد: قد يكون شيء منه ما زال في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Your accounts are not remembered: the settings can&apos;t be written.</source>
        <translation>تعذر تذكّر حساباتك: لا يمكن كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.</source>
        <translation>ربما امتلأ القرص، أو لا يُسمح بتغيير الملف. قائمة الحسابات صحيحة حتى إنهاء البرنامج؛ وبعد ذلك قد تحتاج إلى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The secret of “%1” can&apos;t be had from the keychain now.</source>
        <translation>تعذر الحصول على سر «⁨%1⁩» من سلسلة المفاتيح الآن.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Nothing is lost: try again, or after the next start.</source>
        <translation>سلسلة المفاتيح لا تستجيب. لم يُفقد شيء: حاول مجددًا الآن، أو بعد بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.</source>
        <translation>قد تكون سلسلة المفاتيح مقفلة: افتح قفلها وحاول مجددًا. إذا حذف أحدهم العنصر منها، فأبطل الرمز وأنشئ غيره.</translation>
    </message>
    <message>
        <source>The secret may still be in the keychain.</source>
        <translation>قد يكون السر ما زال في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not answer. The next start tries again.</source>
        <translation>سلسلة المفاتيح لا تستجيب. ستُعاد المحاولة عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>The keychain may be locked. The next start tries again.</source>
        <translation>قد تكون سلسلة المفاتيح مقفلة. ستُعاد المحاولة عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>The secret was not used.</source>
        <translation>لم يُستخدم السر.</translation>
    </message>
    <message>
        <source>It is not known whether the secret was used.</source>
        <translation>لا يُعرف هل استُخدم السر.</translation>
    </message>
    <message>
        <source>The secret was used, but the answer can&apos;t be read.</source>
        <translation>استُخدم السر، لكن تعذرت قراءة الرد.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tokens</source>
        <translation>تصدير الرموز</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>ملف CSV لجداول البيانات ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>ملف JSON للبرامج ‎(*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>mail.cx tokens %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>رموز mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported to “%1”.</source>
        <translation>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الرموز إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>لم تُصدَّر الرموز.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Nothing is lost. Choose another folder, or make room, and export again.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩. لم يُفقد شيء. اختر مجلدًا آخر أو أفسح مساحة، ثم صدّر مجددًا.</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>تصدير مجددًا…</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>mail.cx activity %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>نشاط mail.cx %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were exported to “%1”.</source>
        <translation>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
            <numerusform>صُدّرت الأحداث إلى «⁨%1⁩»، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity was not exported.</source>
        <translation>لم يُصدَّر النشاط.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Show:</source>
        <translation>إ&amp;ظهار:</translation>
    </message>
    <message>
        <source>Search name or ID</source>
        <translation>البحث بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>محو البحث</translation>
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
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show revoked tokens too</source>
        <translation>إظهار الرموز المُبطلة أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>عدد الرموز: %Ln</numerusform>
            <numerusform>عدد الرموز: %Ln</numerusform>
            <numerusform>عدد الرموز: %Ln</numerusform>
            <numerusform>عدد الرموز: %Ln</numerusform>
            <numerusform>عدد الرموز: %Ln</numerusform>
            <numerusform>عدد الرموز: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s)</source>
        <comment>%1: how many are shown</comment>
        <translation>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
            <numerusform>عدد الرموز: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked token(s) are hidden.</source>
        <translation>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المُبطلة المخفية: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n رمز آخر</numerusform>
            <numerusform>ورمز آخر</numerusform>
            <numerusform>ورمزان آخران</numerusform>
            <numerusform>و%n رموز أخرى</numerusform>
            <numerusform>و%n رمزًا آخر</numerusform>
            <numerusform>و%n رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>نسيان الحساب</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>نسيان «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.</source>
        <translation>يحذف هذا الحاسوب ما يحتفظ به من الحساب: بيانات اعتماده في سلسلة المفاتيح، وإعداداته، ومكانه في القائمة.</translation>
    </message>
    <message>
        <source>Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.</source>
        <translation>لا يتغير شيء لدى mail.cx: يبقى الحساب ورموزه كما هي. أي بيانات دخول نسخها أحدهم من هنا تظل صالحة حتى تنتهي من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %n token(s) are not saved yet. They are deleted too, and can&apos;t be had again:</source>
        <translation>
            <numerusform>لم تُحفظ بعد أسرار %n رمز. ستُحذف أيضًا، ولا يمكن الحصول عليها مجددًا:</numerusform>
            <numerusform>لم يُحفظ بعد سر رمز واحد. سيُحذف أيضًا، ولا يمكن الحصول عليه مجددًا:</numerusform>
            <numerusform>لم يُحفظ بعد سرّا رمزين. سيُحذفان أيضًا، ولا يمكن الحصول عليهما مجددًا:</numerusform>
            <numerusform>لم تُحفظ بعد أسرار %n رموز. ستُحذف أيضًا، ولا يمكن الحصول عليها مجددًا:</numerusform>
            <numerusform>لم تُحفظ بعد أسرار %n رمزًا. ستُحذف أيضًا، ولا يمكن الحصول عليها مجددًا:</numerusform>
            <numerusform>لم تُحفظ بعد أسرار %n رمز. ستُحذف أيضًا، ولا يمكن الحصول عليها مجددًا:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account and delete secrets</source>
        <translation>نسيان الحساب وحذف الأسرار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>IdentifyDialog</name>
    <message>
        <source>Identify a secret</source>
        <translation>التعرف على سر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Save as evidence…</source>
        <translation>&amp;حفظ كدليل إثبات…</translation>
    </message>
    <message>
        <source>A&amp;nother text</source>
        <translation>&amp;نص آخر</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.</source>
        <translation>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لا سر فيها: كل سر يبدأ بـ ⁦tm_pro_⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are done: 12 of 40</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k the server about %n</source>
        <translation>
            <numerusform>الا&amp;ستعلام من الخادم عن %n سر</numerusform>
            <numerusform>الا&amp;ستعلام من الخادم عن سر واحد</numerusform>
            <numerusform>الا&amp;ستعلام من الخادم عن سرّين</numerusform>
            <numerusform>الا&amp;ستعلام من الخادم عن %n أسرار</numerusform>
            <numerusform>الا&amp;ستعلام من الخادم عن %n سرًا</numerusform>
            <numerusform>الا&amp;ستعلام من الخادم عن %n سر</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose secret is this?</source>
        <translation>لمن هذا السر؟</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) found.</source>
        <translation>
            <numerusform>عُثر على %n سر.</numerusform>
            <numerusform>عُثر على سر واحد.</numerusform>
            <numerusform>عُثر على سرّين.</numerusform>
            <numerusform>عُثر على %n أسرار.</numerusform>
            <numerusform>عُثر على %n سرًا.</numerusform>
            <numerusform>عُثر على %n سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) could not be asked about.</source>
        <translation>
            <numerusform>تعذر الاستعلام عن %n سر.</numerusform>
            <numerusform>تعذر الاستعلام عن سر واحد.</numerusform>
            <numerusform>تعذر الاستعلام عن سرّين.</numerusform>
            <numerusform>تعذر الاستعلام عن %n أسرار.</numerusform>
            <numerusform>تعذر الاستعلام عن %n سرًا.</numerusform>
            <numerusform>تعذر الاستعلام عن %n سر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) looked up.</source>
        <translation>
            <numerusform>تم الاستعلام عن %n سر.</numerusform>
            <numerusform>تم الاستعلام عن سر واحد.</numerusform>
            <numerusform>تم الاستعلام عن سرّين.</numerusform>
            <numerusform>تم الاستعلام عن %n أسرار.</numerusform>
            <numerusform>تم الاستعلام عن %n سرًا.</numerusform>
            <numerusform>تم الاستعلام عن %n سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.</source>
        <translation>ألصق سرًا أو أي نص فيه أسرار: سجلًا أو ملف ⁦.env⁩ مثلًا. ويمكنك أيضًا إفلات ملف هنا. لا يُعرض النص ولا يُحتفظ به؛ ويُمحى ما يُعثر عليه فيه عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet.</source>
        <translation>يُرسل كل سر مرة واحدة، وتُقرأ القائمة قبله وبعده. زر «إيقاف» يستبعد ما لم يُرسل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through, and the text is forgotten.</source>
        <translation>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
            <numerusform>الأسطر المفحوصة: %Ln. لم يُحتفظ بالنص.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than 100 different ones: the others were passed over.</source>
        <translation>فيه أكثر من 100 سر مختلف: جرى تجاوز ما زاد عليها.</translation>
    </message>
    <message>
        <source>Not all that was created here could be compared: the keychain is locked, or does not answer.</source>
        <translation>تعذرت مقارنة كل ما أُنشئ هنا: سلسلة المفاتيح مقفلة أو لا تستجيب.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.</source>
        <translation>
            <numerusform>%n منها غير معروف هنا. يمكن للخادم أن يُبيّن لمن هو: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
            <numerusform>واحد منها غير معروف هنا. يمكن للخادم أن يُبيّن لمن هو: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
            <numerusform>اثنان منها غير معروفين هنا. يمكن للخادم أن يُبيّن لمن هما: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
            <numerusform>%n منها غير معروفة هنا. يمكن للخادم أن يُبيّن لمن هي: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
            <numerusform>%n منها غير معروفة هنا. يمكن للخادم أن يُبيّن لمن هي: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
            <numerusform>%n منها غير معروفة هنا. يمكن للخادم أن يُبيّن لمن هي: يُستخدم بذلك كل رمز مسرّب مرة واحدة، ويتغيّر وقت آخر استخدام له.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in with “%1”, whose last use moves with each look at the list: it is left out.</source>
        <translation>سجّلت الدخول بالرمز «⁨%1⁩»، ويتغيّر وقت آخر استخدام له مع كل قراءة للقائمة: لذلك استُبعد.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, whose last use moves with each look at the list. Which one it is can&apos;t be told, so nothing is certain.</source>
        <translation>سجّلت الدخول برمز API، ويتغيّر وقت آخر استخدام له مع كل قراءة للقائمة. ولا يمكن معرفة أي الرموز هو، فلا شيء مؤكد.</translation>
    </message>
    <message>
        <source>Save as evidence</source>
        <translation>حفظ كدليل إثبات</translation>
    </message>
    <message>
        <source>JSON, for programs (*.json)</source>
        <translation>ملف JSON للبرامج ‎(*.json)</translation>
    </message>
    <message>
        <source>mail.cx secrets looked up %1</source>
        <comment>a file&apos;s name; %1: a date such as 2026-11-24</comment>
        <translation>أسرار mail.cx المستعلم عنها %1</translation>
    </message>
    <message>
        <source>Saved to %1: the lists before and after, and when what was asked. No secret is in it.</source>
        <translation>حُفظ في ⁦%1⁩: القائمتان قبل الاستعلام وبعده، وما استُعلم عنه ومتى. لا يتضمن أي سر.</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. Choose another place.</source>
        <translation>لم يُحفظ في ⁦%1⁩: ⁨%2⁩. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>IdentifyResults</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Last used before</source>
        <translation>آخر استخدام قبله</translation>
    </message>
    <message>
        <source>Last used after</source>
        <translation>آخر استخدام بعده</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Tokens that it may be</source>
        <translation>الرموز التي قد يكون لها</translation>
    </message>
    <message>
        <source>&amp;Revoke it now</source>
        <translation>إب&amp;طاله الآن</translation>
    </message>
    <message>
        <source>tm_pro_•••• (line %1)</source>
        <extracomment>A secret that is not shown, and where it stands in the text.</extracomment>
        <translation>⁦tm_pro_••••⁩ (السطر %1)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>لم يُبطل</translation>
    </message>
    <message>
        <source>It is revoked: whoever has the secret can&apos;t use it any more.</source>
        <translation>أُبطل: لم يعد بإمكان من لديه السر استخدامه.</translation>
    </message>
    <message>
        <source>The list no longer has it.</source>
        <translation>لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>Revoke “%1” at once: this can&apos;t be undone</source>
        <translation>إبطال «⁨%1⁩» فورًا: لا يمكن التراجع عن ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Revoke &amp;all %n identified</source>
        <translation>
            <numerusform>إبطال كل ال&amp;رموز المتعرَّف عليها (%n)</numerusform>
            <numerusform>إبطال ال&amp;رمز المتعرَّف عليه</numerusform>
            <numerusform>إبطال ال&amp;رمزين المتعرَّف عليهما</numerusform>
            <numerusform>إبطال كل ال&amp;رموز المتعرَّف عليها (%n)</numerusform>
            <numerusform>إبطال كل ال&amp;رموز المتعرَّف عليها (%n)</numerusform>
            <numerusform>إبطال كل ال&amp;رموز المتعرَّف عليها (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>Not &quot;English&quot; in your language, but what your language calls itself.</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message numerus="yes">
        <source>%n token(s) are waiting to be revoked.</source>
        <translation>
            <numerusform>%n رمز بانتظار الإبطال.</numerusform>
            <numerusform>رمز واحد بانتظار الإبطال.</numerusform>
            <numerusform>رمزان بانتظار الإبطال.</numerusform>
            <numerusform>%n رموز بانتظار الإبطال.</numerusform>
            <numerusform>%n رمزًا بانتظار الإبطال.</numerusform>
            <numerusform>%n رمز بانتظار الإبطال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not revoked before you quit stays active.</source>
        <translation>ما لم يُبطل قبل إنهاء البرنامج يبقى نشطًا.</translation>
    </message>
    <message>
        <source>What is not revoked before you leave the account stays active.</source>
        <translation>ما لم يُبطل قبل مغادرة الحساب يبقى نشطًا.</translation>
    </message>
    <message>
        <source>Revoke now and quit</source>
        <translation>إبطال الآن وإنهاء</translation>
    </message>
    <message>
        <source>Revoke now and leave</source>
        <translation>إبطال الآن ومغادرة</translation>
    </message>
    <message>
        <source>Quit without revoking</source>
        <translation>إنهاء بلا إبطال</translation>
    </message>
    <message>
        <source>Leave without revoking</source>
        <translation>مغادرة بلا إبطال</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are being revoked.</source>
        <translation>
            <numerusform>يجري إبطال %n رمز.</numerusform>
            <numerusform>يجري إبطال رمز واحد.</numerusform>
            <numerusform>يجري إبطال رمزين.</numerusform>
            <numerusform>يجري إبطال %n رموز.</numerusform>
            <numerusform>يجري إبطال %n رمزًا.</numerusform>
            <numerusform>يجري إبطال %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program quits as soon as the server has answered.</source>
        <translation>ينتهي البرنامج فور رد الخادم.</translation>
    </message>
    <message>
        <source>You leave the account as soon as the server has answered.</source>
        <translation>تغادر الحساب فور رد الخادم.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>إنهاء على أي حال</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>مغادرة على أي حال</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنه&amp;اء</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Mail.cx Token Manager</source>
        <translation>&amp;حول Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>About Mail.cx Token Manager</source>
        <translation>حول Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager %1</source>
        <translation>Mail.cx Token Manager %1</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence.</source>
        <translation>عرض رموز API لحساب mail.cx Pro وإنشاؤها وتدويرها وإبطالها. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الح&amp;ساب</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الر&amp;مز</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>These tokens are made up and live in memory. Nothing reaches mail.cx.</source>
        <translation>هذه الرموز مختلقة ولا توجد إلا في الذاكرة. لا يصل شيء إلى mail.cx.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The server no longer accepts the credential of %1. What you started waits, and nothing was changed.</source>
        <translation>لم يعد الخادم يقبل بيانات اعتماد ⁦%1⁩. ما بدأته قيد الانتظار، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The settings could not be read, and start afresh.</source>
        <translation>تعذرت قراءة الإعدادات، فبدأت من جديد.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.</source>
        <translation>نُقل الملف القديم إلى ⁦%1⁩. لم تُمس رموزك ولا محتويات سلسلة المفاتيح؛ وقد تحتاج إلى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 – Mail.cx Token Manager</source>
        <extracomment>%1: an account&apos;s address</extracomment>
        <translation>%1 – Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>session ends %1</source>
        <comment>%1: in 6 days</comment>
        <translation>تنتهي الجلسة %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>refreshed %1 – offline</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>آخر تحديث %1 – دون اتصال</translation>
    </message>
    <message>
        <source>refreshed %1 – the last try failed</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>آخر تحديث %1 – فشلت المحاولة الأخيرة</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>تُمحى الحافظة بعد %1 ث</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n رسالة أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%n رسائل أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Name it after the one place that will use it, so that you know later what a revoke would stop.</source>
        <translation>سمّه باسم المكان الوحيد الذي سيستخدمه، لتعرف لاحقًا ما الذي سيتوقف عند إبطاله.</translation>
    </message>
    <message>
        <source>Production Server</source>
        <translation>خادم الإنتاج</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>يوجد رمز نشط بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>NoMatchPage</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>محو ال&amp;بحث</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>No token matches “%1”.</source>
        <translation>لا يوجد رمز يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No token fits “%1”.</source>
        <comment>%1: such as Never used</comment>
        <translation>لا يوجد رمز ضمن «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) that match are hidden.</source>
        <translation>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
            <numerusform>الرموز المطابقة المخفية: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;مظهر:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications</source>
        <translation>إظهار إ&amp;شعارات سطح المكتب</translation>
    </message>
    <message>
        <source>They come only while no window of this program is in front, and never hold a secret.</source>
        <translation>لا تظهر إلا حين لا تكون أي نافذة لهذا البرنامج في المقدمة، ولا تتضمن سرًا أبدًا.</translation>
    </message>
    <message>
        <source>Clear a copied &amp;secret:</source>
        <translation>م&amp;حو السر المنسوخ:</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>عند انتهاء البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد ثانية</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cleared when the program ends in any case, and what somebody else copied since is left alone.</source>
        <translation>يُمحى عند انتهاء البرنامج في كل الأحوال، ولا يُمس ما نسخه أحد غيره بعده.</translation>
    </message>
    <message>
        <source>&amp;Keep windows with a secret out of screen captures</source>
        <translation>إخفاء ال&amp;نوافذ التي فيها سر عن لقطات الشاشة</translation>
    </message>
    <message>
        <source>This system gives programs no way to do that. A secret is masked until you show it.</source>
        <translation>لا يتيح هذا النظام للبرامج ذلك. يبقى السر محجوبًا حتى تُظهره.</translation>
    </message>
    <message>
        <source>&amp;Refresh the list:</source>
        <translation>&amp;تحديث القائمة:</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once.</source>
        <translation>يتوقف ما دامت النافذة مخفية، وما دام الحاسوب بلا اتصال أو في وضع توفير الطاقة. وتُحدَّث القائمة فورًا إذا كانت أقدم من ذلك عند عودتك.</translation>
    </message>
    <message>
        <source>A token is &amp;idle after:</source>
        <translation>يُعد الرمز &amp;خاملًا بعد:</translation>
    </message>
    <message>
        <source>Nobody used it for so long. It still works, and may be one to revoke.</source>
        <translation>لم يستخدمه أحد طوال هذه المدة. ما زال يعمل، وقد يكون مما ينبغي إبطاله.</translation>
    </message>
    <message>
        <source>A revoke can be &amp;undone for:</source>
        <translation>مهلة التراجع عن الإ&amp;بطال:</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>The request leaves only then, as nobody can take it back from the server.</source>
        <translation>لا يُرسل الطلب إلا بعدها، إذ لا يمكن لأحد أن يسترده من الخادم.</translation>
    </message>
    <message>
        <source>All preferences are as they were at first.</source>
        <translation>عادت كل التفضيلات إلى ما كانت عليه في البداية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to &amp;rotate tokens:</source>
        <translation>التذ&amp;كير بتدوير الرموز:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يومًا</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details.</source>
        <translation>تُميَّز الرموز الأقدم من ذلك في القائمة، ويمكن عرضها كلها من «إظهار». ولكل رمز أن تكون له مدته الخاصة، في تفاصيله.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>قبل %n شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Ask about all a&amp;gain</source>
        <translation>السؤال عن ال&amp;كل مجددًا</translation>
    </message>
    <message>
        <source>Unsaved secrets</source>
        <translation>أسرار غير محفوظة</translation>
    </message>
    <message>
        <source>Open rotations</source>
        <translation>عمليات تدوير جارية</translation>
    </message>
    <message>
        <source>Due to be rotated</source>
        <translation>حان تدويرها</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>Several of one name</source>
        <translation>عدة رموز بالاسم نفسه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a reason, such as Idle; %2: for how many tokens</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار %n رمز آخر</numerusform>
            <numerusform>إظهار رمز آخر</numerusform>
            <numerusform>إظهار رمزين آخرين</numerusform>
            <numerusform>إظهار %n رموز أخرى</numerusform>
            <numerusform>إظهار %n رمزًا آخر</numerusform>
            <numerusform>إظهار %n رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>قُرئت القائمة %1.</translation>
    </message>
    <message>
        <source>Nothing to review.
The list was read %1.</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>لا شيء للمراجعة.
قُرئت القائمة %1.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>لم تُقرأ القائمة بعد.</translation>
    </message>
    <message>
        <source>“%1” is kept. You will be asked again on %2.</source>
        <translation>أُبقي «⁨%1⁩». ستُسأل عنه مجددًا في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) kept for now.</source>
        <translation>
            <numerusform>أُبقي %n بند حاليًا.</numerusform>
            <numerusform>أُبقي بند واحد حاليًا.</numerusform>
            <numerusform>أُبقي بندان حاليًا.</numerusform>
            <numerusform>أُبقيت %n بنود حاليًا.</numerusform>
            <numerusform>أُبقي %n بندًا حاليًا.</numerusform>
            <numerusform>أُبقي %n بند حاليًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Keep, ask again in %n day(s)</source>
        <translation>
            <numerusform>إبقاء، والسؤال مجددًا بعد %n يوم</numerusform>
            <numerusform>إبقاء، والسؤال مجددًا بعد يوم</numerusform>
            <numerusform>إبقاء، والسؤال مجددًا بعد يومين</numerusform>
            <numerusform>إبقاء، والسؤال مجددًا بعد %n أيام</numerusform>
            <numerusform>إبقاء، والسؤال مجددًا بعد %n يومًا</numerusform>
            <numerusform>إبقاء، والسؤال مجددًا بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a token&apos;s name; %2: what a button does</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Open secret…</source>
        <translation>فتح السر…</translation>
    </message>
    <message>
        <source>Go to the rotation</source>
        <translation>الانتقال إلى التدوير</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke the others…</source>
        <translation>إبطال الرموز الأخرى…</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, and you have not said yet that you saved it. Created %1.</source>
        <comment>%1: 3 days ago</comment>
        <translation>سره في سلسلة المفاتيح، ولم تؤكد بعد أنك حفظته. أُنشئ %1.</translation>
    </message>
    <message>
        <source>“%1” is to replace it, and the rotation is not over.</source>
        <translation>سيحل «⁨%1⁩» محله، ولم ينتهِ التدوير بعد.</translation>
    </message>
    <message>
        <source>It is to be replaced, and the rotation is not over.</source>
        <translation>سيُستبدل، ولم ينتهِ التدوير بعد.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old, more than your rule for rotating allows.</source>
        <translation>
            <numerusform>عمره %n يوم، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
            <numerusform>عمره يوم واحد، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
            <numerusform>عمره يومان، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
            <numerusform>عمره %n أيام، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
            <numerusform>عمره %n يومًا، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
            <numerusform>عمره %n يوم، وهو أكثر مما تسمح به قاعدة التدوير لديك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s), as far as the server wrote down. The last use: %1.</source>
        <translation>
            <numerusform>لم يُستخدم منذ %n يوم، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
            <numerusform>لم يُستخدم منذ يوم، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
            <numerusform>لم يُستخدم منذ يومين، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
            <numerusform>لم يُستخدم منذ %n أيام، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
            <numerusform>لم يُستخدم منذ %n يومًا، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
            <numerusform>لم يُستخدم منذ %n يوم، وفق ما سجّله الخادم. آخر استخدام: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n day(s) ago, and never used as far as the server wrote down.</source>
        <translation>
            <numerusform>أُنشئ قبل %n يوم، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
            <numerusform>أُنشئ قبل يوم، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
            <numerusform>أُنشئ قبل يومين، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
            <numerusform>أُنشئ قبل %n أيام، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
            <numerusform>أُنشئ قبل %n يومًا، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
            <numerusform>أُنشئ قبل %n يوم، ولم يُستخدم قط وفق ما سجّله الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this. The one that was used last, %1, would stay.</source>
        <comment>%1: 3 days ago</comment>
        <translation>
            <numerusform>يحمل هذا الاسم %n رمز نشط. سيبقى أحدثها استخدامًا (%1).</numerusform>
            <numerusform>يحمل هذا الاسم رمز نشط واحد. سيبقى (آخر استخدام: %1).</numerusform>
            <numerusform>يحمل هذا الاسم رمزان نشطان. سيبقى أحدثهما استخدامًا (%1).</numerusform>
            <numerusform>تحمل هذا الاسم %n رموز نشطة. سيبقى أحدثها استخدامًا (%1).</numerusform>
            <numerusform>يحمل هذا الاسم %n رمزًا نشطًا. سيبقى أحدثها استخدامًا (%1).</numerusform>
            <numerusform>يحمل هذا الاسم %n رمز نشط. سيبقى أحدثها استخدامًا (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s) are called this, and none was ever used. The newest would stay.</source>
        <translation>
            <numerusform>يحمل هذا الاسم %n رمز نشط، ولم يُستخدم أي منها قط. سيبقى أحدثها إنشاءً.</numerusform>
            <numerusform>يحمل هذا الاسم رمز نشط واحد، ولم يُستخدم قط. سيبقى.</numerusform>
            <numerusform>يحمل هذا الاسم رمزان نشطان، ولم يُستخدم أي منهما قط. سيبقى أحدثهما إنشاءً.</numerusform>
            <numerusform>تحمل هذا الاسم %n رموز نشطة، ولم يُستخدم أي منها قط. سيبقى أحدثها إنشاءً.</numerusform>
            <numerusform>يحمل هذا الاسم %n رمزًا نشطًا، ولم يُستخدم أي منها قط. سيبقى أحدثها إنشاءً.</numerusform>
            <numerusform>يحمل هذا الاسم %n رمز نشط، ولم يُستخدم أي منها قط. سيبقى أحدثها إنشاءً.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>%1: a token&apos;s name; %2: why it is listed</comment>
        <translation>⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>%1: a token&apos;s name; %2: what becomes of it; %3: why it is listed</comment>
        <translation>⁨%1⁩. %2. %3</translation>
    </message>
</context>
<context>
    <name>RevokeActions</name>
    <message>
        <source>&amp;Revoke…</source>
        <translation>إ&amp;بطال…</translation>
    </message>
    <message>
        <source>&amp;Undo revoke</source>
        <translation>ال&amp;تراجع عن الإبطال</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>“%1” stays active.</source>
        <translation>يبقى «⁨%1⁩» نشطًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stay active.</source>
        <translation>
            <numerusform>يبقى %n رمز نشطًا.</numerusform>
            <numerusform>يبقى رمز واحد نشطًا.</numerusform>
            <numerusform>يبقى رمزان نشطين.</numerusform>
            <numerusform>تبقى %n رموز نشطة.</numerusform>
            <numerusform>يبقى %n رمزًا نشطًا.</numerusform>
            <numerusform>يبقى %n رمز نشطًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n selected…</source>
        <translation>
            <numerusform>إ&amp;بطال %n رمز محدد…</numerusform>
            <numerusform>إ&amp;بطال الرمز المحدد…</numerusform>
            <numerusform>إ&amp;بطال الرمزين المحددين…</numerusform>
            <numerusform>إ&amp;بطال %n رموز محددة…</numerusform>
            <numerusform>إ&amp;بطال %n رمزًا محددًا…</numerusform>
            <numerusform>إ&amp;بطال %n رمز محدد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>جارٍ إبطال «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>Revoking tokens: %1 of %2 done.</source>
        <translation>جارٍ إبطال الرموز: تم %1 من %2.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>أُبطل «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are revoked.</source>
        <translation>
            <numerusform>أُبطل %n رمز.</numerusform>
            <numerusform>أُبطل رمز واحد.</numerusform>
            <numerusform>أُبطل رمزان.</numerusform>
            <numerusform>أُبطلت %n رموز.</numerusform>
            <numerusform>أُبطل %n رمزًا.</numerusform>
            <numerusform>أُبطل %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were not revoked.</source>
        <translation>
            <numerusform>لم يُبطل %n رمز.</numerusform>
            <numerusform>لم يُبطل رمز واحد.</numerusform>
            <numerusform>لم يُبطل رمزان.</numerusform>
            <numerusform>لم تُبطل %n رموز.</numerusform>
            <numerusform>لم يُبطل %n رمزًا.</numerusform>
            <numerusform>لم يُبطل %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in to this account any more, so nothing else was sent.</source>
        <translation>لم يعد دخولك إلى هذا الحساب مسجَّلًا، فلم يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>Each says why in its row.</source>
        <translation>السبب مذكور في صف كل رمز.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Never used, as far as the server wrote down.</source>
        <translation>لم يُستخدم قط، وفق ما سجّله الخادم.</translation>
    </message>
    <message>
        <source>Used %1: something still depends on it.</source>
        <translation>استُخدم %1: ما زال هناك ما يعتمد عليه.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام %1.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>إبطال «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused at once and for good. A revoked token can&apos;t be brought back.</source>
        <translation>كل ما يستخدم هذا الرمز سيُرفض فورًا ونهائيًا. لا يمكن استعادة رمز بعد إبطاله.</translation>
    </message>
    <message numerus="yes">
        <source>For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.</source>
        <translation>
            <numerusform>يمكنك التراجع خلال %n ثانية. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
            <numerusform>يمكنك التراجع خلال ثانية. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
            <numerusform>يمكنك التراجع خلال ثانيتين. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
            <numerusform>يمكنك التراجع خلال %n ثوانٍ. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
            <numerusform>يمكنك التراجع خلال %n ثانية. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
            <numerusform>يمكنك التراجع خلال %n ثانية. زر «إبطال الآن» لا ينتظر: وهو للرموز المسرّبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>تاريخ الإنشاء:</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>المعرّف:</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>إبطال الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RotateActions</name>
    <message>
        <source>R&amp;otate…</source>
        <translation>تد&amp;وير…</translation>
    </message>
    <message>
        <source>&amp;Go to the successor</source>
        <translation>الانتقا&amp;ل إلى الرمز البديل</translation>
    </message>
    <message>
        <source>Re&amp;voke the old token…</source>
        <translation>إبطال الرمز القد&amp;يم…</translation>
    </message>
    <message>
        <source>&amp;Abandon rotation…</source>
        <translation>الت&amp;خلي عن التدوير…</translation>
    </message>
    <message>
        <source>Replace the token by a successor, step by step</source>
        <translation>استبدال الرمز برمز بديل، خطوة بخطوة</translation>
    </message>
    <message>
        <source>&amp;Go to the predecessor</source>
        <translation>الانتقا&amp;ل إلى الرمز السابق</translation>
    </message>
    <message>
        <source>Go to the successor</source>
        <translation>الانتقال إلى الرمز البديل</translation>
    </message>
    <message>
        <source>Go to the predecessor</source>
        <translation>الانتقال إلى الرمز السابق</translation>
    </message>
    <message>
        <source>No use of “%1” seen since %2. Revoke it?</source>
        <comment>%2: a date and time</comment>
        <translation>لم يُرصد استخدام للرمز «⁨%1⁩» منذ %2. هل تريد إبطاله؟</translation>
    </message>
    <message>
        <source>Its successor “%1” is in use. %2</source>
        <comment>%2: a sentence on what does not show up</comment>
        <translation>الرمز البديل «⁨%1⁩» مستخدم. %2</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>“%1” was used again %2, after it had been silent.</source>
        <comment>%2: 3 minutes ago</comment>
        <translation>استُخدم «⁨%1⁩» مجددًا %2، بعد أن كان ساكنًا.</translation>
    </message>
    <message>
        <source>Something still has the old secret. Its silence counts anew from that use.</source>
        <translation>ما زال السر القديم لدى جهة ما. تُحسب مدة سكونه من جديد ابتداءً من ذلك الاستخدام.</translation>
    </message>
    <message>
        <source>The rotation of “%1” ended.</source>
        <translation>انتهى تدوير «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is replaced by “%2”.</source>
        <translation>حل «⁨%2⁩» محل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The old token is revoked, and the rotation is complete.</source>
        <translation>أُبطل الرمز القديم، واكتمل التدوير.</translation>
    </message>
    <message>
        <source>Its successor “%1” was revoked.</source>
        <translation>أُبطل الرمز البديل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Its successor “%1” is no longer in the server&apos;s list.</source>
        <translation>لم يعد الرمز البديل «⁨%1⁩» في قائمة الخادم.</translation>
    </message>
    <message>
        <source>It is no longer in the server&apos;s list. “%1” stays as it is.</source>
        <translation>لم يعد في قائمة الخادم. ويبقى «⁨%1⁩» كما هو.</translation>
    </message>
    <message>
        <source>Its successor “%1” was not created, as far as the server&apos;s list tells.</source>
        <translation>لم يُنشأ الرمز البديل «⁨%1⁩»، وفق قائمة الخادم.</translation>
    </message>
    <message>
        <source>Rotate again…</source>
        <translation>تدوير مجددًا…</translation>
    </message>
    <message>
        <source>What this program remembered of rotations could not be read, or only in part.</source>
        <translation>تعذرت كليًا أو جزئيًا قراءة ما حفظه هذا البرنامج عن عمليات التدوير.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.</source>
        <translation>نُقل الملف القديم إلى ⁦%1⁩. لم تُمس رموزك: ابحث عن أزواج من رمز قديم وآخر جديد، وأعد التدوير حيث يلزم.</translation>
    </message>
    <message>
        <source>What was chosen or seen of rotations can&apos;t be written to the disk.</source>
        <translation>لا يمكن أن يُكتب على القرص ما اختير أو رُصد في عمليات التدوير.</translation>
    </message>
    <message>
        <source>It is remembered until you quit. The reason: %1</source>
        <translation>يُحفظ في الذاكرة حتى إنهاء البرنامج. السبب: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>Create successor</source>
        <translation>إنشاء الرمز البديل</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>تدوير الرمز</translation>
    </message>
    <message>
        <source>Replace “%1” step by step?</source>
        <translation>استبدال «⁨%1⁩» خطوة بخطوة؟</translation>
    </message>
    <message>
        <source>It goes on working. You put its successor&apos;s secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.</source>
        <translation>يستمر الرمز في العمل. ضع سر الرمز البديل في كل مكان يُستخدم فيه القديم؛ ويتابع البرنامج القائمة حتى يسكن القديم، ويسألك قبل إبطاله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Name of the successor:</source>
        <translation>ا&amp;سم الرمز البديل:</translation>
    </message>
    <message>
        <source>&amp;Silent after:</source>
        <comment>the old token, without a use for so long</comment>
        <translation>يُعد القديم ساك&amp;نًا بعد:</translation>
    </message>
    <message>
        <source>An active token has this name already.</source>
        <translation>يوجد رمز نشط بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>%1 While the rotation is open, the list is read about once a minute.</source>
        <comment>%1: a sentence on what does not show up</comment>
        <translation>%1 ما دام التدوير جاريًا، تُقرأ القائمة مرة كل دقيقة تقريبًا.</translation>
    </message>
</context>
<context>
    <name>RotationPanel</name>
    <message>
        <source>Stages of the rotation</source>
        <translation>مراحل التدوير</translation>
    </message>
    <message>
        <source>Silent after</source>
        <comment>the old token, without a use for so long: 7 days</comment>
        <translation>يُعد ساكنًا بعد</translation>
    </message>
    <message>
        <source>Rotation: takes the place of “%1”.</source>
        <translation>التدوير: يحل محل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Rotation: “%1” is to take its place.</source>
        <translation>التدوير: سيحل «⁨%1⁩» محله.</translation>
    </message>
    <message>
        <source>Rotation: “%1” takes its place.</source>
        <translation>التدوير: يحل «⁨%1⁩» محله.</translation>
    </message>
    <message>
        <source>Successor created</source>
        <translation>أُنشئ الرمز البديل</translation>
    </message>
    <message>
        <source>Secret saved</source>
        <translation>حُفظ السر</translation>
    </message>
    <message>
        <source>Successor in use</source>
        <translation>الرمز البديل مستخدم</translation>
    </message>
    <message>
        <source>Predecessor silent</source>
        <translation>الرمز السابق ساكن</translation>
    </message>
    <message>
        <source>Predecessor revoked</source>
        <translation>أُبطل الرمز السابق</translation>
    </message>
    <message>
        <source>When you say so</source>
        <translation>عندما تقرر ذلك</translation>
    </message>
    <message>
        <source>Not seen before the end</source>
        <translation>لم يُرصد قبل النهاية</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not known yet: the answer was lost</source>
        <translation>غير معروف بعد: فُقد الرد</translation>
    </message>
    <message>
        <source>Not confirmed here, yet it is in use</source>
        <translation>لم يُؤكَّد هنا، لكن الرمز مستخدم</translation>
    </message>
    <message>
        <source>Its secret waits for you in the keychain</source>
        <translation>سره بانتظارك في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Not confirmed here</source>
        <translation>لم يُؤكَّد هنا</translation>
    </message>
    <message>
        <source>The server has not seen it used</source>
        <translation>لم يرصد الخادم استخدامه</translation>
    </message>
    <message>
        <source>No use seen since %1</source>
        <comment>%1: a date and time</comment>
        <translation>لم يُرصد استخدام منذ %1</translation>
    </message>
    <message>
        <source>If the next list shows no use of it</source>
        <translation>إذا لم تُظهر القائمة التالية استخدامًا له</translation>
    </message>
    <message>
        <source>If it is not used until %1</source>
        <comment>%1: a date and time</comment>
        <translation>إذا لم يُستخدم حتى %1</translation>
    </message>
    <message>
        <source>Used again %1. %2</source>
        <comment>%1: 3 minutes ago; %2: when it counts as silent</comment>
        <translation>استُخدم مجددًا %1. %2</translation>
    </message>
    <message>
        <source>Whether the successor was created is not known yet. Refresh the list.</source>
        <translation>لا يُعرف بعد هل أُنشئ الرمز البديل. حدّث القائمة.</translation>
    </message>
    <message>
        <source>Save the successor&apos;s secret, and say so.</source>
        <translation>احفظ سر الرمز البديل، وأكّد ذلك.</translation>
    </message>
    <message>
        <source>Put the new secret wherever the old one is used.</source>
        <translation>ضع السر الجديد في كل مكان يُستخدم فيه القديم.</translation>
    </message>
    <message>
        <source>Uses are told by the server&apos;s own times, so those while this program was closed count.</source>
        <translation>تُعرف الاستخدامات من أوقات الخادم نفسه، لذا يُحتسب ما جرى منها والبرنامج مغلق.</translation>
    </message>
    <message>
        <source>The server has seen no use of the old token for %1. Revoke it when you are sure.</source>
        <comment>%1: 7 days</comment>
        <translation>لم يرصد الخادم أي استخدام للرمز القديم منذ %1. أبطله متى تأكدت.</translation>
    </message>
    <message>
        <source>The rotation is complete.</source>
        <translation>اكتمل التدوير.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: 3 minutes ago; %2: the date and time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs less often than once in %1, like a monthly job, does not show up.</source>
        <comment>%1: 7 days</comment>
        <translation>لا يظهر ما يعمل أقل من مرة كل %1، مثل مهمة شهرية.</translation>
    </message>
    <message>
        <source>You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.</source>
        <translation>سجّلت الدخول برمز API، وكل قراءة للقائمة استخدام له. إذا كان هو الرمز القديم فلن يسكن أبدًا: سجّل الدخول بعنوان بريدك أو ببيانات اعتماد أخرى.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Token created</source>
        <translation>أُنشئ الرمز</translation>
    </message>
    <message>
        <source>The secret of “%1”</source>
        <translation>سر «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer&apos;s keychain.</source>
        <translation>لا يكشف الخادم السر إلا مرة واحدة. انسخه وضعه في مكانه، ثم أكّد أنه لديك: وإلى ذلك الحين ينتظر في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs.</source>
        <translation>لا يكشف الخادم السر إلا مرة واحدة، ولم تقبله سلسلة المفاتيح: فهو في هذه النافذة وحدها، ويزول بإغلاقها. انسخه وضعه في مكانه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>I have saved it</source>
        <translation>حفظتُه</translation>
    </message>
    <message>
        <source>The secret stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>يبقى السر في سلسلة المفاتيح، ويمكن فتحه مجددًا من صف الرمز.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ ب&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Authorization header</source>
        <translation>&amp;ترويسة Authorization</translation>
    </message>
    <message>
        <source>Line for an .&amp;env file</source>
        <translation>&amp;سطر لملف ⁦.env⁩</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>أ&amp;مر curl</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>حفظ في مل&amp;ف…</translation>
    </message>
    <message>
        <source>The token alone (*.txt)</source>
        <translation>الرمز وحده ‎(*.txt)</translation>
    </message>
    <message>
        <source>A line for an .env file (*.env)</source>
        <translation>سطر لملف ⁦.env⁩ ‎(*.env)</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>حفظ السر</translation>
    </message>
    <message>
        <source>It was not saved to %1: %2. The secret is still here: choose another place, or copy it.</source>
        <translation>لم يُحفظ في ⁦%1⁩: ⁨%2⁩. ما زال السر هنا: اختر مكانًا آخر أو انسخه.</translation>
    </message>
    <message>
        <source>Saved to %1, for your user alone to read.</source>
        <translation>حُفظ في ⁦%1⁩، ولا يقرؤه سوى حسابك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clipboard did not take it. Try again, or show it and type it over.</source>
        <translation>لم تقبله الحافظة. حاول مجددًا، أو أظهره واكتبه يدويًا.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard clears in %n second(s).</source>
        <translation>
            <numerusform>تم النسخ. تُمحى الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. تُمحى الحافظة بعد ثانية.</numerusform>
            <numerusform>تم النسخ. تُمحى الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم النسخ. تُمحى الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تم النسخ. تُمحى الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تم النسخ. تُمحى الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>The secret was not copied yet.</source>
        <translation>لم يُنسخ السر بعد.</translation>
    </message>
    <message>
        <source>It stays in the keychain, and the token&apos;s row opens it again.</source>
        <translation>يبقى في سلسلة المفاتيح، ويمكن فتحه مجددًا من صف الرمز.</translation>
    </message>
    <message>
        <source>Are you sure that you have the secret?</source>
        <translation>هل السر لديك بالتأكيد؟</translation>
    </message>
    <message>
        <source>It is in this window alone. Once it is closed, nobody can get the secret back.</source>
        <translation>هو في هذه النافذة وحدها. وبعد إغلاقها لا يمكن لأحد استعادته.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق بدونه</translation>
    </message>
    <message>
        <source>Discard the secret?</source>
        <translation>تجاهل السر؟</translation>
    </message>
    <message>
        <source>Nobody can get it back. The token stays active until you revoke it.</source>
        <translation>لا يمكن لأحد استعادته. ويبقى الرمز نشطًا حتى تُبطله.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>&amp;Look for it</source>
        <translation>ال&amp;بحث عنه</translation>
    </message>
    <message>
        <source>Or &amp;type it:</source>
        <translation>أو ا&amp;كتبه:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation>«⁨%1⁩» ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>تعذرت قراءة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is too large: %L2 MB at most. Paste the part that matters.</source>
        <translation>«⁨%1⁩» كبير جدًا: الحد الأقصى %L2 ميغابايت. ألصق الجزء المهم.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«⁨%1⁩» فارغ.</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Sign in again with the same account, and the list and all that you are doing stays.</source>
        <translation>سجّل الدخول مجددًا بالحساب نفسه، فتبقى القائمة وكل ما تعمل عليه.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The session of %1 has ended.</source>
        <translation>انتهت جلسة ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The session of %1 ends %2.</source>
        <comment>%2: in 3 hours</comment>
        <translation>تنتهي جلسة ⁦%1⁩ %2.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Open the selected token</source>
        <translation>فتح الرمز المحدد</translation>
    </message>
    <message>
        <source>Menu of the selected token</source>
        <translation>قائمة أوامر الرمز المحدد</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>محو البحث</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation>البقاء &amp;قيد تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجربة العرض التو&amp;ضيحي</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Mail.cx Token Manager</source>
        <translation>Mail.cx Token Manager</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>tm_pro_… or a JWT</source>
        <translation>⁦tm_pro_…⁩ أو JWT</translation>
    </message>
    <message>
        <source>The credential goes to this computer&apos;s keychain, never to a file.</source>
        <translation>تُحفظ بيانات الاعتماد في سلسلة مفاتيح هذا الحاسوب، ولا تُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>With your mail.cx account</source>
        <translation>بحسابك لدى mail.cx</translation>
    </message>
    <message>
        <source>E&amp;mail:</source>
        <translation>ال&amp;بريد الإلكتروني:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Or with a token you have</source>
        <translation>أو برمز لديك</translation>
    </message>
    <message>
        <source>&amp;Bearer token:</source>
        <translation>رمز ال&amp;حامل (Bearer):</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.</source>
        <translation>لم يعد الخادم يقبل بيانات اعتمادك. بعد تسجيل دخولك إلى الحساب نفسه يُستأنف ما بدأته.</translation>
    </message>
    <message>
        <source>A new session begins where this one ends. Sign in to the same account, and everything stays as it is.</source>
        <translation>تبدأ جلسة جديدة حيث تنتهي هذه. سجّل الدخول إلى الحساب نفسه، فيبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in to mail.cx</source>
        <translation>تسجيل الدخول إلى mail.cx</translation>
    </message>
    <message>
        <source>%1 stays signed in until the other account is.</source>
        <translation>يبقى دخول ⁦%1⁩ مسجَّلًا حتى تسجيل الدخول إلى الحساب الآخر.</translation>
    </message>
    <message>
        <source>See, create, rotate and revoke the API tokens of your Pro account.</source>
        <translation>عرض رموز API لحسابك Pro وإنشاؤها وتدويرها وإبطالها.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: ⁦%1⁩</translation>
    </message>
    <message>
        <source>There are two ways to sign in here, and both are filled in.</source>
        <translation>هناك طريقتان لتسجيل الدخول هنا، وكلتاهما معبأة.</translation>
    </message>
    <message>
        <source>Empty either the password or the bearer token.</source>
        <translation>أفرغ كلمة المرور أو رمز الحامل.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>ينقص شيء ما.</translation>
    </message>
    <message>
        <source>The bearer token can&apos;t be used.</source>
        <translation>لا يمكن استخدام رمز الحامل.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
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
        <translation>آخر 90 يومًا: لم يُرصد أي استخدام.</translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s), the latest: %1.</source>
        <translation>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يوم، أحدثها: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في يوم واحد: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في يومين، أحدثهما: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n أيام، أحدثها: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يومًا، أحدثها: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يوم، أحدثها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last 90 days: uses were seen on %n day(s): %1.</source>
        <translation>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يوم: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في يوم واحد: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في يومين: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n أيام: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يومًا: %1.</numerusform>
            <numerusform>آخر 90 يومًا: رُصد استخدام في %n يوم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no use was seen.</source>
        <comment>%1: a date</comment>
        <translation>%1: لم يُرصد أي استخدام.</translation>
    </message>
    <message>
        <source>%1: this program had not seen the token yet.</source>
        <comment>%1: a date</comment>
        <translation>%1: لم يكن الرمز قد ظهر بعد في هذا البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen, the latest: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: رُصد %n استخدام، أحدثها: %2.</numerusform>
            <numerusform>%1: رُصد استخدام واحد: %2.</numerusform>
            <numerusform>%1: رُصد استخدامان، أحدثهما: %2.</numerusform>
            <numerusform>%1: رُصدت %n استخدامات، أحدثها: %2.</numerusform>
            <numerusform>%1: رُصد %n استخدامًا، أحدثها: %2.</numerusform>
            <numerusform>%1: رُصد %n استخدام، أحدثها: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n use(s) seen: %2.</source>
        <comment>%1: a date; %2: times of day</comment>
        <translation>
            <numerusform>%1: رُصد %n استخدام: %2.</numerusform>
            <numerusform>%1: رُصد استخدام واحد: %2.</numerusform>
            <numerusform>%1: رُصد استخدامان: %2.</numerusform>
            <numerusform>%1: رُصدت %n استخدامات: %2.</numerusform>
            <numerusform>%1: رُصد %n استخدامًا: %2.</numerusform>
            <numerusform>%1: رُصد %n استخدام: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>90 days ago</source>
        <translation>قبل 90 يومًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TokenFilterModel</name>
    <message>
        <source>All</source>
        <comment>tokens of every kind</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tokens</comment>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>tokens</comment>
        <translation>المُبطلة</translation>
    </message>
    <message>
        <source>Never used</source>
        <comment>tokens</comment>
        <translation>التي لم تُستخدم قط</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %Ln day(s)</source>
        <comment>tokens that were not used for so long</comment>
        <translation>
            <numerusform>الخاملة منذ %Ln يوم</numerusform>
            <numerusform>الخاملة منذ %Ln يوم</numerusform>
            <numerusform>الخاملة منذ %Ln يوم</numerusform>
            <numerusform>الخاملة منذ %Ln أيام</numerusform>
            <numerusform>الخاملة منذ %Ln يومًا</numerusform>
            <numerusform>الخاملة منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <comment>tokens with one</comment>
        <translation>ذات سر غير محفوظ</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <comment>tokens</comment>
        <translation>التي حان تدويرها</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>column: when the token was revoked</comment>
        <translation>تاريخ الإبطال</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Revoking in %1 s</source>
        <translation>يُبطل بعد %1 ث</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>جارٍ الإبطال…</translation>
    </message>
    <message>
        <source>Perhaps revoked</source>
        <translation>ربما أُبطل</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>لم يُبطل</translation>
    </message>
    <message>
        <source>Unsaved secret</source>
        <translation>سر غير محفوظ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>status of a token</comment>
        <translation>مُبطل</translation>
    </message>
    <message>
        <source>Newly revoked</source>
        <comment>status of a token</comment>
        <translation>أُبطل حديثًا</translation>
    </message>
    <message>
        <source>Active, new</source>
        <translation>نشط، جديد</translation>
    </message>
    <message>
        <source>Active, newly used</source>
        <translation>نشط، استُخدم حديثًا</translation>
    </message>
    <message>
        <source>Active, woke up</source>
        <translation>نشط، عاد إلى العمل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Active, rotation due</source>
        <translation>نشط، حان تدويره</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>قيد الاستبدال</translation>
    </message>
    <message>
        <source>Being replaced, silent</source>
        <comment>the token was not used for a while</comment>
        <translation>قيد الاستبدال، ساكن</translation>
    </message>
    <message>
        <source>Being replaced, used again</source>
        <translation>قيد الاستبدال، استُخدم مجددًا</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>a token that takes the place of another</comment>
        <translation>رمز بديل</translation>
    </message>
    <message>
        <source>Successor, in use</source>
        <comment>a token that takes the place of another</comment>
        <translation>رمز بديل، مستخدم</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>يحل محل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>يحل «⁨%1⁩» محله.</translation>
    </message>
</context>
<context>
    <name>TokenTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>“%1” is still active.</source>
        <translation>ما زال «⁨%1⁩» نشطًا.</translation>
    </message>
    <message>
        <source>The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx.</source>
        <translation>كان الخادم قد أفاد بإبطاله، لكن قائمته تقول غير ذلك. أبطله مرة أخرى، أو استفسر لدى mail.cx.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التف&amp;اصيل</translation>
    </message>
    <message>
        <source>Show what is known of the selected token</source>
        <translation>إظهار ما هو معروف عن الرمز المحدد</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write the tokens that the list shows to a file, without their secrets</source>
        <translation>كتابة الرموز المعروضة في القائمة إلى ملف، من دون أسرارها</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>نسخ الا&amp;سم</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>There are no tokens yet.
Create one for each place that needs to reach your mail.</source>
        <translation>لا توجد رموز بعد.
أنشئ رمزًا لكل مكان يحتاج إلى الوصول إلى بريدك.</translation>
    </message>
    <message>
        <source>The list has not been read yet.</source>
        <translation>لم تُقرأ القائمة بعد.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used after %n quiet day(s).</source>
        <translation>
            <numerusform>استُخدم «⁨%1⁩» بعد %n يوم من السكون.</numerusform>
            <numerusform>استُخدم «⁨%1⁩» بعد يوم من السكون.</numerusform>
            <numerusform>استُخدم «⁨%1⁩» بعد يومين من السكون.</numerusform>
            <numerusform>استُخدم «⁨%1⁩» بعد %n أيام من السكون.</numerusform>
            <numerusform>استُخدم «⁨%1⁩» بعد %n يومًا من السكون.</numerusform>
            <numerusform>استُخدم «⁨%1⁩» بعد %n يوم من السكون.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you do not know by what, look into it, or revoke the token.</source>
        <translation>إذا كنت لا تعرف ما الذي استخدمه، فتحقق من الأمر أو أبطل الرمز.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The history could not be read, and starts afresh.</source>
        <translation>تعذرت قراءة السجل، فبدأ من جديد.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched.</source>
        <translation>نُقل الملف القديم إلى ⁦%1⁩. لم تُمس رموزك.</translation>
    </message>
    <message>
        <source>The history was written by a later version of this program.</source>
        <translation>كُتب السجل بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It is left alone. What this version sees is remembered until you quit.</source>
        <translation>لن يُمس. يُحفظ ما يرصده هذا الإصدار في الذاكرة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The history can&apos;t be kept now.</source>
        <translation>لا يمكن حفظ السجل الآن.</translation>
    </message>
    <message>
        <source>What the program sees is remembered until you quit. The reason: %1</source>
        <translation>يُحفظ ما يرصده البرنامج في الذاكرة حتى إنهائه. السبب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>إظهار النشا&amp;ط</translation>
    </message>
    <message>
        <source>Show what happened to the selected token</source>
        <translation>إظهار ما حدث للرمز المحدد</translation>
    </message>
    <message>
        <source>&amp;Identify a secret…</source>
        <translation>التعرف &amp;على سر…</translation>
    </message>
    <message>
        <source>Find out which token a leaked secret belongs to</source>
        <translation>معرفة الرمز الذي يخصه سر مسرّب</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart could not be read, and starts afresh.</source>
        <translation>تعذرت قراءة البيانات التي تميّز أسرار رموزك بعضها من بعض، فبدأت من جديد.</translation>
    </message>
    <message>
        <source>What tells the secrets of your tokens apart can&apos;t be kept now.</source>
        <translation>لا يمكن حفظ البيانات التي تميّز أسرار رموزك بعضها من بعض الآن.</translation>
    </message>
    <message>
        <source>The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.</source>
        <translation>نُقل الملف القديم إلى ⁦%1⁩. لم تُمس رموزك؛ وقد يلزم الاستعلام من الخادم عن أي سر مسرّب.</translation>
    </message>
    <message>
        <source>The program knows the secrets of the tokens that it creates until you quit. The reason: %1</source>
        <translation>يعرف البرنامج أسرار الرموز التي ينشئها حتى إنهائه. السبب: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were used after a long quiet time.</source>
        <translation>
            <numerusform>استُخدم %n رمز بعد سكون طويل.</numerusform>
            <numerusform>استُخدم رمز واحد بعد سكون طويل.</numerusform>
            <numerusform>استُخدم رمزان بعد سكون طويل.</numerusform>
            <numerusform>استُخدمت %n رموز بعد سكون طويل.</numerusform>
            <numerusform>استُخدم %n رمزًا بعد سكون طويل.</numerusform>
            <numerusform>استُخدم %n رمز بعد سكون طويل.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list. If you do not know by what, look into them, or revoke them.</source>
        <translation>هي مميّزة في القائمة. إذا كنت لا تعرف ما الذي استخدمها، فتحقق من الأمر أو أبطلها.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo revoking “%1”</source>
        <translation>التراجع عن إبطال «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>أُنشئ هنا</translation>
    </message>
    <message>
        <source>Signed in with it</source>
        <translation>سجّلت الدخول به</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Dead already</source>
        <translation>لم يعد صالحًا</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>تُعرّف عليه</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Works, none moved</source>
        <translation>يعمل، ولم يتغير أي وقت</translation>
    </message>
    <message>
        <source>Works, not looked up</source>
        <translation>يعمل، ولم يُحدَّد رمزه</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>رد غير واضح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>It was not created on this computer, as far as the program knows. The server was not asked.</source>
        <translation>لم يُنشأ على هذا الحاسوب، وفق ما يعرفه البرنامج. ولم يُستعلم من الخادم.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.</source>
        <translation>هو سر الرمز «⁨%1⁩»: أنشأه البرنامج وتعرّف عليه. هذه نتيجة قاطعة، ولم يُستعلم من الخادم.</translation>
    </message>
    <message>
        <source>The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.</source>
        <translation>لم يعد الخادم يقبله: إما أنه أُبطل، وإما أنه لم يكن سرًا قط. لا يمكن فعل شيء به.</translation>
    </message>
    <message>
        <source>But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:</source>
        <translation>لكن لم يتغيّر وقت آخر استخدام لأي رمز، ولا حتى بعد بضع ثوانٍ: ربما يسجّله الخادم متأخرًا أو نادرًا. هو أحد هذه الرموز النشطة:</translation>
    </message>
    <message>
        <source>But the list could not be read afterwards. It is one of the tokens that were active before:</source>
        <translation>لكن تعذرت قراءة القائمة بعد ذلك. هو أحد الرموز التي كانت نشطة قبله:</translation>
    </message>
    <message>
        <source>The server neither accepted it nor called it invalid.</source>
        <translation>لم يقبله الخادم، ولم يقل إنه غير صالح.</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when a token was used</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The secret works, and it is this account&apos;s: the list that it opens is the same.</source>
        <translation>السر يعمل، وهو لهذا الحساب: القائمة التي يفتحها هي نفسها.</translation>
    </message>
    <message>
        <source>The secret works.</source>
        <translation>السر يعمل.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.</source>
        <translation>هو سر الرمز «⁨%1⁩» الذي سجّلت به الدخول هنا. إبطاله يُنهي هذه الجلسة.</translation>
    </message>
    <message>
        <source>It is the token with which you are signed in here. Which row that is can&apos;t be told from the list.</source>
        <translation>هو الرمز الذي سجّلت به الدخول هنا. ولا يمكن أن يُعرف من القائمة أي صف هو.</translation>
    </message>
    <message>
        <source>The secret works, but the list that it opens shares nothing with this account&apos;s: it belongs to another account. If it is one of yours, switch to it and look there.</source>
        <translation>السر يعمل، لكن لا شيء مشترك بين القائمة التي يفتحها وقائمة هذا الحساب: فهو لحساب آخر. إذا كان أحد حساباتك فانتقل إليه وابحث هناك.</translation>
    </message>
    <message>
        <source>It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.</source>
        <translation>هو سر الرمز «⁨%1⁩» الذي أُنشئ هنا للحساب ⁦%2⁩. انتقل إلى ذلك الحساب لإبطاله.</translation>
    </message>
    <message>
        <source>The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.</source>
        <translation>قبله الخادم، و«⁨%1⁩» وحده تغيّر وقت آخر استخدام له إلى ذلك الوقت (قبله: %2، وبعده: %3). لو استُخدم ذلك الرمز مرة أخرى في الثواني نفسها ولم يسجّل الخادم هذا الاستخدام، لبدت النتيجة نفسها.</translation>
    </message>
    <message>
        <source>But the last use of several tokens moved to that time: somebody else used another one. It is one of these:</source>
        <translation>لكن وقت آخر استخدام لعدة رموز تغيّر إلى ذلك الوقت: فقد استخدم شخص آخر رمزًا غيره. هو أحد هذه الرموز:</translation>
    </message>
    <message>
        <source>One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:</source>
        <translation>تغيّر وقت آخر استخدام لرمز واحد إلى ذلك الوقت، لكن ربما غيّره طلب سابق أو الرمز الذي سجّلت به الدخول. قد يكون هذا الرمز:</translation>
    </message>
    <message>
        <source>It may have been used, but no answer says so, and it is not sent again by itself.</source>
        <translation>ربما استُخدم، لكن لم يصل رد يؤكد ذلك، ولن يُرسل مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Meanwhile this moved:</source>
        <translation>وفي هذه الأثناء تغيّر:</translation>
    </message>
</context>
</TS>
