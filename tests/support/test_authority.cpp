// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_authority.h"

#include <QFile>
#include <QProcess>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

TestAuthority::TestAuthority(const QString& name)
{
    write(u"index.txt"_s, {});
    write(u"index.txt.attr"_s, "unique_subject = no\n");
    write(u"serial"_s, "01\n");
    write(u"ca.cnf"_s, "[ca]\ndefault_ca = own\n[own]\ndir = " + m_folder.path().toLocal8Bit()
                           + "\ndatabase = $dir/index.txt\nserial = $dir/serial\nnew_certs_dir = $dir\ncertificate = $dir/ca.pem\nprivate_key = $dir/ca.key\n"
                             "default_md = sha256\npolicy = any\n[any]\ncommonName = supplied\n");
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
         m_folder.filePath(u"ca.key"_s), u"-out"_s, caFile()});
}

TestCertificate TestAuthority::issue(const QString& name, const QString& alternative, const QString& from, const QString& to)
{
    const QString base = m_folder.filePath(name);
    const TestCertificate made{base + u".pem"_s, base + u".key"_s};
    write(name + u".ext"_s, "basicConstraints = CA:FALSE\nsubjectAltName = " + alternative.toUtf8() + '\n');
    run({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.keyFile, u"-out"_s,
         base + u".csr"_s});
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, m_folder.filePath(u"ca.cnf"_s), u"-startdate"_s, from, u"-enddate"_s, to, u"-extfile"_s, base + u".ext"_s, u"-in"_s, base + u".csr"_s,
         u"-out"_s, made.certificateFile});
    return made;
}

void TestAuthority::run(const QStringList& arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    openssl.waitForFinished();
    if (openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.first()), openssl.readAllStandardError().constData());
}

void TestAuthority::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace holdfast
