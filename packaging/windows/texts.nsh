; SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
; SPDX-License-Identifier: MIT
;
; What the setup program says besides NSIS's own words, in the languages of the program.

!macro TEXTS LANGUAGE OPEN WINDOWS WRITTEN TITLE TEXT
LangString PROGRAM_IS_OPEN ${LANGUAGE} "${OPEN}"
LangString WRONG_WINDOWS ${LANGUAGE} "${WINDOWS}"
LangString NOT_WRITTEN ${LANGUAGE} "${WRITTEN}"
LangString SETTINGS_TITLE ${LANGUAGE} "${TITLE}"
LangString SETTINGS_TEXT ${LANGUAGE} "${TEXT}"
!macroend

!insertmacro TEXTS ${LANG_ENGLISH} \
    "${NAME} is open. Please close it, then choose Retry." \
    "${NAME} needs Windows 10 or 11, 64-bit." \
    "Some files could not be written. Please check the folder and its free space, then run setup again." \
    "Settings and history" \
    "Your settings and the history of your tokens on this computer. Accounts that you signed in to stay in Windows' Credential Manager."
!insertmacro TEXTS ${LANG_ARABIC} \
    "${NAME} قيد التشغيل. يُرجى إغلاقه ثم اختيار إعادة المحاولة." \
    "يحتاج ${NAME} إلى Windows 10 أو 11 بإصدار 64 بت." \
    "تعذّرت كتابة بعض الملفات. تحقق من المجلد ومن المساحة الخالية، ثم شغّل برنامج التثبيت مرة أخرى." \
    "الإعدادات والسجل" \
    "إعداداتك وسجل رموزك على هذا الكمبيوتر. تبقى الحسابات التي سجّلت الدخول إليها في مدير بيانات الاعتماد في Windows."
!insertmacro TEXTS ${LANG_GERMAN} \
    "${NAME} ist geöffnet. Bitte schließen Sie das Programm und wählen Sie dann Wiederholen." \
    "${NAME} braucht Windows 10 oder 11 mit 64 Bit." \
    "Einige Dateien konnten nicht geschrieben werden. Bitte prüfen Sie den Ordner und den freien Speicherplatz und starten Sie das Setup erneut." \
    "Einstellungen und Verlauf" \
    "Ihre Einstellungen und der Verlauf Ihrer Token auf diesem Computer. Konten, bei denen Sie angemeldet sind, bleiben in der Anmeldeinformationsverwaltung von Windows."
!insertmacro TEXTS ${LANG_SPANISH} \
    "${NAME} está abierto. Ciérrelo y elija Reintentar." \
    "${NAME} necesita Windows 10 u 11 de 64 bits." \
    "No se pudieron escribir algunos archivos. Compruebe la carpeta y su espacio libre, y vuelva a ejecutar la instalación." \
    "Ajustes e historial" \
    "Sus ajustes y el historial de sus tokens en este equipo. Las cuentas en las que inició sesión permanecen en el Administrador de credenciales de Windows."
!insertmacro TEXTS ${LANG_FRENCH} \
    "${NAME} est ouvert. Veuillez le fermer, puis choisir Réessayer." \
    "${NAME} nécessite Windows 10 ou 11, 64 bits." \
    "Certains fichiers n'ont pas pu être écrits. Vérifiez le dossier et l'espace libre, puis relancez l'installation." \
    "Réglages et historique" \
    "Vos réglages et l'historique de vos jetons sur cet ordinateur. Les comptes auxquels vous vous êtes connecté restent dans le Gestionnaire d'identification de Windows."
!insertmacro TEXTS ${LANG_JAPANESE} \
    "${NAME} が開いています。終了してから「再試行」を選んでください。" \
    "${NAME} には 64 ビット版の Windows 10 または 11 が必要です。" \
    "一部のファイルを書き込めませんでした。フォルダーと空き容量を確認して、もう一度セットアップを実行してください。" \
    "設定と履歴" \
    "このコンピューターにある設定とトークンの履歴です。サインインしたアカウントは Windows の資格情報マネージャーに残ります。"
!insertmacro TEXTS ${LANG_PORTUGUESEBR} \
    "${NAME} está aberto. Feche-o e escolha Repetir." \
    "${NAME} precisa do Windows 10 ou 11 de 64 bits." \
    "Alguns arquivos não puderam ser gravados. Verifique a pasta e o espaço livre e execute a instalação novamente." \
    "Configurações e histórico" \
    "Suas configurações e o histórico dos seus tokens neste computador. As contas em que você entrou permanecem no Gerenciador de Credenciais do Windows."
!insertmacro TEXTS ${LANG_SIMPCHINESE} \
    "${NAME} 正在运行。请先将其关闭，然后选择“重试”。" \
    "${NAME} 需要 64 位的 Windows 10 或 11。" \
    "部分文件无法写入。请检查文件夹及其可用空间，然后重新运行安装程序。" \
    "设置和历史记录" \
    "这台计算机上的设置和令牌历史记录。已登录的账户仍保留在 Windows 凭据管理器中。"
