// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The smallest Qt Widgets program that shows such a table: what no program with one can be below. Built with FLOOR_TLS
// it makes one request first, to the address in its argument, and shows the rows when the answer is there: the floor of
// a program that is signed in. SSL_CERT_FILE names whom it trusts.

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>
#ifdef FLOOR_TLS
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 200;
constexpr int columns = 5;

void fill(QStandardItemModel &model)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            model.setItem(row, column, new QStandardItem(u"Token %1, column %2"_s.arg(row).arg(column)));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(0, columns);
    QMainWindow window;
    window.addToolBar(u"Tools"_s)->addAction(u"Refresh"_s);
    auto *view = new QTableView;
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1000, 640);
    window.show();
#ifdef FLOOR_TLS
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""))};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(qEnvironmentVariable("SSL_CERT_FILE")));
    request.setSslConfiguration(tls);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &model, [&] {
        if (reply->readAll().isEmpty()) { // It was refused, but encrypted.
            qFatal("no answer: %s", qPrintable(reply->errorString()));
        }
        fill(model);
    });
#else
    fill(model);
#endif
    return QApplication::exec();
}
