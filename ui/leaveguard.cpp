// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "leaveguard.h"

#include "tokens/revoker.h"

#include <QMessageBox>
#include <QPushButton>

LeaveGuard::LeaveGuard(Revoker &revoker, QWidget &window)
    : QObject(&window)
    , m_revoker(revoker)
    , m_window(window)
{
    // The window behind the box has to be reached to sign in again.
    connect(&revoker, &Revoker::signInNeeded, this, &LeaveGuard::close);
}

bool LeaveGuard::isFree() const
{
    return !m_revoker.isBusy();
}

void LeaveGuard::leave(Leave how, const std::function<void()> &go)
{
    if (m_box) {
        m_box->raise();
        m_box->activateWindow();
    } else if (isFree()) {
        go();
    } else if (m_revoker.undoable().isEmpty()) {
        waitForAnswers(how, go);
    } else {
        ask(how, go);
    }
}

void LeaveGuard::ask(Leave how, const std::function<void()> &go)
{
    const bool quits = how == Leave::Quit;
    m_revoker.hold();
    const auto count = static_cast<int>(m_revoker.undoable().size());
    QMessageBox *box = open(tr("%n token(s) are waiting to be revoked.", nullptr, count),
                            quits ? tr("What is not revoked before you quit stays active.") : tr("What is not revoked before you leave the account stays active."));
    QPushButton *now = box->addButton(quits ? tr("Revoke now and quit") : tr("Revoke now and leave"), QMessageBox::AcceptRole);
    QPushButton *without = box->addButton(quits ? tr("Quit without revoking") : tr("Leave without revoking"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::finished, this, [=, this] {
        const bool sends = box->clickedButton() == now;
        const bool drops = box->clickedButton() == without;
        const QStringList waiting = m_revoker.undoable();
        m_box = nullptr;
        if (drops) {
            m_revoker.undo(waiting);
        }
        m_revoker.goOn();
        if (sends) {
            m_revoker.sendNow(waiting);
        }
        if (sends || drops) {
            leave(how, go);
        }
    });
    box->open();
}

void LeaveGuard::waitForAnswers(Leave how, const std::function<void()> &go)
{
    const bool quits = how == Leave::Quit;
    const auto count = static_cast<int>(m_revoker.undoable().size()) + m_revoker.sendingCount();
    QMessageBox *box = open(tr("%n token(s) are being revoked.", nullptr, count),
                            quits ? tr("The program quits as soon as the server has answered.") : tr("You leave the account as soon as the server has answered."));
    QPushButton *anyway = box->addButton(quits ? tr("Quit anyway") : tr("Leave anyway"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::finished, this, [=, this] {
        m_box = nullptr;
        if (box->clickedButton() == anyway) {
            go();
        }
    });
    connect(&m_revoker, &Revoker::finished, box, [=, this](const Revoker::Outcome &outcome) {
        close();
        if (outcome.failed.isEmpty()) {
            go(); // Else the window says what was not revoked, and the person decides anew.
        }
    });
    box->open();
}

/// With "Go back" as its default, and as what Esc means.
QMessageBox *LeaveGuard::open(const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, m_window.windowTitle(), text, QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    m_box = box;
    return box;
}

void LeaveGuard::close()
{
    if (QMessageBox *box = m_box) {
        box->reject();
    }
}
