// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotatedialog.h"

#include "revokedialog.h"
#include "rotationtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RotateDialog::RotateDialog(const About &about, QWidget *parent)
    : QDialog(parent)
    , m_predecessor(about.token.id)
    , m_activeNames(about.activeNames)
    , m_create(new QPushButton(tr("Create successor")))
{
    setWindowTitle(tr("Rotate token"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    QLabel *title = plain(tr("Replace “%1” step by step?").arg(about.token.name));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    column->addWidget(title);
    column->addWidget(plain(RevokeDialog::usage(about.token, about.now)));
    column->addWidget(plain(tr("It goes on working. You put its successor's secret wherever the old one is used; the program watches the list until the old one falls silent, and asks you before it is revoked.")));
    column->addWidget(makeForm(about));
    if (about.looksByToken) {
        column->addWidget(plain(RotationText::lookIsUse()));
    }
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    m_create->setDefault(true); // Only now does it know its dialog.
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(plan());
    });
    check();
    const int width = std::max(fontMetrics().averageCharWidth() * 70, minimumSizeHint().width());
    setMinimumSize(width, heightForWidth(width));
}

QWidget *RotateDialog::makeForm(const About &about)
{
    const QString name = about.plan.name.isEmpty() ? successorName(about.token.name, about.now.toLocalTime().date(), m_activeNames) : about.plan.name;
    m_name = new QLineEdit(name);
    m_name->setCursorPosition(static_cast<int>(name.size()));
    m_hint = plain();
    m_hint->setMinimumHeight(m_hint->fontMetrics().height());
    m_window = new QComboBox;
    for (const std::chrono::hours window : Rotation::windows) {
        m_window->addItem(RotationText::window(window), QVariant::fromValue(window));
    }
    m_window->setCurrentIndex(m_window->findData(QVariant::fromValue(about.plan.window)));
    m_unseen = plain();

    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name of the successor:"), m_name);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&Silent after:", "the old token, without a use for so long"), m_window);
    form->addRow(QString(), m_unseen);
    connect(m_name, &QLineEdit::textChanged, this, &RotateDialog::check);
    connect(m_window, &QComboBox::currentIndexChanged, this, &RotateDialog::check);
    return page;
}

Rotator::Plan RotateDialog::plan() const
{
    return {.predecessor = m_predecessor, .name = m_name->text().trimmed(), .window = m_window->currentData().value<std::chrono::hours>()};
}

void RotateDialog::check()
{
    const Rotator::Plan now = plan();
    m_create->setEnabled(!now.name.isEmpty());
    m_hint->setText(m_activeNames.contains(now.name, Qt::CaseInsensitive) ? tr("An active token has this name already.") : QString());
    m_hint->setAccessibleName(m_hint->text());
    m_unseen->setText(tr("%1 While the rotation is open, the list is read about once a minute.", "%1: a sentence on what does not show up").arg(RotationText::unseen(now.window)));
    m_unseen->setAccessibleName(m_unseen->text());
}
