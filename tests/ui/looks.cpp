// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "looks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> shown(QWidget *window)
{
    QList<QWidget *> all;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *each : widgets) {
        if (each->isVisible() && each->window() == window) {
            all.append(each);
        }
    }
    return all;
}

QString named(const QWidget *widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60));
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each)) {
            return true;
        }
    }
    return false;
}

bool labelFits(const QLabel &label)
{
    if (label.wordWrap()) {
        return label.minimumSizeHint().width() <= label.width() && label.heightForWidth(label.width()) <= label.height();
    }
    return label.sizeHint().width() <= label.width() && label.sizeHint().height() <= label.height();
}

bool comboFits(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) <= field.width();
}

bool fieldFits(const QLineEdit &field)
{
    const int buttons = 24 * static_cast<int>(field.findChildren<QAbstractButton *>().size());
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + buttons <= field.width() - 8;
}

QStringList cutOffInHeader(const QHeaderView &header)
{
    QStringList found;
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
        const int needed = header.sectionSizeHint(section);
        const int given = header.sectionSize(section);
        if (!header.isSectionHidden(section) && needed > given) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            found.append(u"header “%1”, %2 instead of %3"_s.arg(text).arg(given).arg(needed));
        }
    }
    return found;
}

/// Names may be longer than any column; what the program says itself may not.
QStringList cutOffInTable(const QTableView &table)
{
    QStringList found;
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        for (int row = 0; row < table.model()->rowCount() && !table.isColumnHidden(column); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            if (table.sizeHintForIndex(index).width() > table.columnWidth(column)) {
                found.append(u"cell “%1”"_s.arg(index.data().toString()));
            }
        }
    }
    return found;
}

QStringList cutOffTabs(const QTabBar &bar)
{
    QStringList found;
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) > bar.tabRect(tab).width()) {
            found.append(u"tab “%1”"_s.arg(bar.tabText(tab)));
        }
    }
    return found;
}

double luminance(QRgb pixel)
{
    const auto linear = [](int part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
}

/// Between the commonest colour, which is the ground, and the one that differs most from it, which is the text.
double contrast(const QImage &image)
{
    QHash<QRgb, int> pixels;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++pixels[image.pixel(x, y)];
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = pixels.cbegin(); each != pixels.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    const double behind = luminance(ground);
    double best = 1;
    for (auto each = pixels.cbegin(); each != pixels.cend(); ++each) {
        const double text = luminance(each.key());
        best = std::max(best, (std::max(text, behind) + 0.05) / (std::min(text, behind) + 0.05));
    }
    return best;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        return combo->currentText();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    }
    return {};
}

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

QStringList clashesAmong(const QStringList &texts, const QString &where)
{
    QHash<QString, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QString key = mnemonicOf(text);
        if (key.isEmpty()) {
            continue;
        }
        if (taken.contains(key)) {
            found.append(u"%1: “%2” and “%3” share %4"_s.arg(where, taken.value(key), text, key));
        }
        taken.insert(key, text);
    }
    return found;
}

QStringList clashesIn(const QMenu &menu)
{
    QStringList texts;
    QStringList found;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible()) {
            texts.append(action->text());
        }
        if (action->menu()) {
            found += clashesIn(*action->menu());
        }
    }
    return found + clashesAmong(texts, u"menu “%1”"_s.arg(menu.title()));
}

} // namespace

QStringList cutOff(QWidget *window)
{
    QStringList found;
    const auto report = [&found](const QWidget *widget, const QString &text, bool fits) {
        if (!fits) {
            found.append(u"cut off: %1, %2 x %3 instead of %4 x %5"_s.arg(named(widget, text)).arg(widget->width()).arg(widget->height()).arg(widget->sizeHint().width()).arg(widget->sizeHint().height()));
        }
    };
    const auto widgets = shown(window);
    for (QWidget *widget : widgets) {
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (qobject_cast<QLineEdit *>(widget->parentWidget())) {
            continue; // A field's own icons, whose text is their name.
        }
        if (!window->rect().contains(place) && !scrolls(widget) && !textOf(widget).isEmpty()) {
            report(widget, textOf(widget), false);
        }
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            report(label, label->text(), labelFits(*label));
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            report(button, button->text(), button->text().isEmpty() || button->sizeHint().width() <= button->width());
            const bool isOverflow = button->objectName() == "qt_toolbar_ext_button"_L1 || button->objectName() == "qt_menubar_ext_button"_L1;
            report(button, u"what did not fit the bar"_s, !isOverflow);
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            report(combo, combo->currentText(), comboFits(*combo));
        } else if (const auto *field = qobject_cast<QLineEdit *>(widget)) {
            report(field, field->placeholderText(), fieldFits(*field));
        } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
            report(box, box->title(), box->minimumSizeHint().width() <= box->width());
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            found += cutOffInHeader(*header);
        } else if (const auto *table = qobject_cast<QTableView *>(widget)) {
            found += cutOffInTable(*table);
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            found += cutOffTabs(*tabs);
        } else if (const auto *list = qobject_cast<QListView *>(widget); list && list->model()) {
            report(list, list->accessibleName(), list->sizeHintForColumn(0) <= list->viewport()->width());
        }
    }
    return found;
}

QStringList hardToRead(QWidget *window)
{
    constexpr double least = 4.5;
    QStringList found;
    const qreal scale = window->devicePixelRatioF();
    const QImage whole = window->grab().toImage();
    const auto widgets = shown(window);
    for (const QWidget *widget : widgets) {
        const QString text = textOf(widget);
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        const QRect seen = place.intersected(window->rect());
        if (text.trimmed().isEmpty() || !widget->isEnabled() || seen.isEmpty() || widget->visibleRegion().isEmpty()) {
            continue;
        }
        const QRectF pixels(QPointF(seen.topLeft()) * scale, QSizeF(seen.size()) * scale);
        const double ratio = contrast(whole.copy(pixels.toRect()));
        if (ratio < least) {
            found.append(u"%1 : 1 in %2"_s.arg(ratio, 0, 'f', 1).arg(named(widget, text)));
        }
    }
    return found;
}

QStringList clashingMnemonics(QWidget *window)
{
    QStringList texts;
    QStringList found;
    const auto widgets = shown(window);
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            texts.append(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !qobject_cast<QToolBar *>(button->parentWidget())) {
            texts.append(button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            texts.append(box->title());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto actions = bar->actions();
            for (const QAction *action : actions) {
                texts.append(action->text());
                found += action->menu() ? clashesIn(*action->menu()) : QStringList();
            }
        }
    }
    return found + clashesAmong(texts, u"window “%1”"_s.arg(window->windowTitle()));
}

QStringList nameless(QWidget *window)
{
    QStringList found;
    const auto widgets = shown(window);
    for (QWidget *widget : widgets) {
        const bool isOfInterest = widget->focusPolicy() & Qt::TabFocus || qobject_cast<QAbstractButton *>(widget);
        const bool isInner = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (isOfInterest && !isInner && face && face->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(u"nameless: %1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
    return found;
}
