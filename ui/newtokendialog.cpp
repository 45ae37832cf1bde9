// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "newtokendialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

NewTokenDialog::NewTokenDialog(QStringList activeNames, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_activeNames(std::move(activeNames))
    , m_name(new QLineEdit(name))
    , m_hint(new QLabel)
    , m_create(new QPushButton(tr("Create token")))
{
    setWindowTitle(tr("New token"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto *text = new QLabel(tr("Name it after the one place that will use it, so that you know later what a revoke would stop."));
    text->setWordWrap(true);
    column->addWidget(text);

    auto *form = new QFormLayout;
    m_name->setPlaceholderText(tr("Production Server"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    form->addRow(tr("&Name:"), m_name);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height());
    form->addRow(QString(), m_hint);
    column->addLayout(form);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    m_create->setDefault(true); // Only now does it know its dialog.
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed());
        accept();
    });
    connect(m_name, &QLineEdit::textChanged, this, &NewTokenDialog::check);
    check();
}

void NewTokenDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_create->setEnabled(!name.isEmpty());
    const bool isTaken = m_activeNames.contains(name, Qt::CaseInsensitive);
    m_hint->setText(isTaken ? tr("An active token has this name already.") : QString());
    m_hint->setAccessibleName(m_hint->text());
}
