// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {
namespace {

struct Flag
{
    const char* name;
    const char* value; ///< empty: a switch
    const char* text;
};

constexpr std::array flags{
    Flag{"demo", "", "Play the simulated site Harbour House on an own broker, with an own data directory."},
    Flag{"seed", "N", "Seed of the simulated site (default 1)."},
    Flag{"devices", "N", "Devices of the simulated site (default 412)."},
    Flag{"scenario", "NAME", "What has happened at the simulated site: live (default), harbour-1406."},
    Flag{"speed", "X", "Speed of the simulated site or of a replay; max for as fast as possible."},
    Flag{"data-dir", "DIR", "Where everything lives (default: the XDG data directory)."},
    Flag{"profile", "NAME", "A data directory of its own below the default one."},
    Flag{"broker", "URL", "mqtt://user@host:1883, mqtts://…, or modbus://host:502/map.json; the first is the usual one, further ones stand in for it in their order."},
    Flag{"password-file", "FILE", "File that holds the broker's password; or set HOLDFAST_PASSWORD."},
    Flag{"adopt", "WHICH", "What discovery may add without asking: none (default), all, or convention names with commas."},
    Flag{"headless", "", "No window."},
    Flag{"for", "DURATION", "Stop cleanly after 60s, 5m, 2h …"},
    Flag{"replay", "FILE", "Feed a recorded stream (NDJSON, also .gz) instead of a broker."},
    Flag{"record", "FILE.gz", "Record the raw stream."},
    Flag{"export-inventory", "FILE.json", "Write the inventory at the end of the run, or from the data directory alone."},
    Flag{"export-readings", "FILE", "Write the recorded readings as .csv or .ndjson."},
    Flag{"export-alarms", "FILE.csv", "Write the alarm journal."},
    Flag{"export-all", "DIR", "Write everything that is recorded into a new folder: readings, alarms, actions, gaps, inventory."},
    Flag{"export-format", "NAME", "csv (default) or ndjson, for --export-all."},
    Flag{"verify-audit", "", "Check the audit chain and say where it breaks."},
    Flag{"anchor", "SEQ:HASH", "A point of the audit chain known from outside, for --verify-audit."},
    Flag{"backup", "DIR", "Copy the data directory into a new folder below DIR, beside a running recorder, and read the copy back."},
    Flag{"restore", "BACKUP", "Say what would change if this backup took the place of what is here; with --yes do it. The old files are kept."},
    Flag{"yes", "", "Do what --restore shows."},
    Flag{"import", "FILE", "Take in readings: our own .csv or .ndjson, any table with --map, or Home Assistant's home-assistant_v2.db (not tried on a live one)."},
    Flag{"map", "FILE.json", "Which column of an imported table is what, and which point each name means."},
    Flag{"verify-history", "", "Read the whole history and say what of it is damaged."},
    Flag{"salvage-history", "FILE.db", "Copy everything that can be read of a damaged history into a new file."},
    Flag{"prove", "POLICY.json", "Explore a continuity policy with everything that can happen to it; a way to break it is printed."},
    Flag{"drill", "WHAT", "Hold a drill on the simulated twin: a POLICY.json, a drill's file, or a name: broker-lost, gateway-lost, gateway-lost-one-ignores."},
    Flag{"report", "ID", "Make a report from the data directory alone: R1 to R12, or its name. See --list-reports."},
    Flag{"period", "P", "Of which time: last-month, last-week, today, 2026-10, 2026-W47, 2026-11-24, 2026-10-01..2026-10-15 … (default: the report's usual one)."},
    Flag{"format", "LIST", "pdf (default; html for --drill), xlsx, csv, csv-local, html, json; several with commas."},
    Flag{"paper", "NAME", "a4 (default) or letter, for --report and --drill."},
    Flag{"out", "DIR", "Where reports go (default: reports in the data directory; of --drill: nowhere, or one file that ends in .html). No file is written over."},
    Flag{"list-reports", "", "Say which reports there are."},
    Flag{"verify-report", "FILE", "Say whether a report's file is as it was made, by its hash file and the audit."},
    Flag{"screenshots", "DIR", "Render every page to PNG and exit."},
    Flag{"theme", "NAME", "light, dark or contrast, for --screenshots."},
    Flag{"scale", "X", "Device pixel ratio, for --screenshots."},
    Flag{"size", "WxH", "Window size, for --screenshots (default 1440x900)."},
    Flag{"after", "DURATION", "Let the program run this long before --screenshots."},
    Flag{"lang", "xx", "Language: en, nl, de, fr, es, pl, ar."},
    Flag{"log-level", "LEVEL", "debug, info, warning or critical."},
    Flag{"json", "", "Make every headless answer machine-readable."},
    Flag{"version", "", "Say which Holdfast this is."},
    Flag{"help", "", "This text."},
};

Error usage(const QString& text)
{
    return Error{Error::Code::Invalid, text};
}

void declare(QCommandLineParser& parser)
{
    for (const Flag& flag : flags)
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag.name), QString::fromUtf8(flag.text), QString::fromUtf8(flag.value)));
}

/// Reads one value after the other and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser& parser) : m_parser(parser) {}

    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString text(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList texts(const char* name) const { return m_parser.values(QString::fromLatin1(name)); }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

    template <typename T>
    std::optional<T> take(const char* name, const Expected<T>& value)
    {
        if (value)
            return *value;
        fail(QStringLiteral("--%1: %2").arg(QString::fromLatin1(name), value.error().message));
        return std::nullopt;
    }

    double number(const char* name, double fallback, double least, double most)
    {
        if (!has(name))
            return fallback;
        bool readable = false;
        const double value = text(name).toDouble(&readable);
        if (!readable || !std::isfinite(value) || value < least || value > most)
            fail(QStringLiteral("--%1 takes a number from %2 to %3").arg(QString::fromLatin1(name), QString::number(least), QString::number(most)));
        return value;
    }

    QString oneOf(const char* name, const QStringList& allowed, const QString& fallback)
    {
        if (!has(name))
            return fallback;
        if (!allowed.contains(text(name)))
            fail(QStringLiteral("--%1 takes one of: %2").arg(QString::fromLatin1(name), allowed.join(QStringLiteral(", "))));
        return text(name);
    }

    void fail(const QString& reason)
    {
        if (!m_fault)
            m_fault = usage(reason);
    }

private:
    const QCommandLineParser& m_parser;
    std::optional<Error> m_fault;
};

Expected<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return usage(QStringLiteral("expected WIDTHxHEIGHT, such as 1440x900"));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<ScreenshotOptions> readScreenshots(Reader& reader)
{
    if (!reader.has("screenshots"))
        return std::nullopt;
    ScreenshotOptions shots;
    shots.folder = reader.text("screenshots");
    shots.theme = reader.oneOf("theme", {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}, shots.theme);
    shots.scale = reader.number("scale", 1, 0.5, 4);
    if (reader.has("size"))
        shots.size = reader.take("size", sizeOf(reader.text("size"))).value_or(shots.size);
    if (reader.has("after"))
        shots.after = reader.take("after", durationOf(reader.text("after"))).value_or(shots.after);
    return shots;
}

std::optional<DemoOptions> readDemo(Reader& reader)
{
    if (!reader.has("demo"))
        return std::nullopt;
    DemoOptions demo;
    demo.seed = static_cast<quint32>(reader.number("seed", 1, 0, 4294967295.0));
    demo.devices = static_cast<int>(reader.number("devices", demo.devices, 20, 100'000));
    if (reader.has("scenario"))
        demo.scenario = reader.text("scenario");
    return demo;
}

QStringList readAdopt(Reader& reader, bool demo)
{
    if (!reader.has("adopt"))
        return demo ? QStringList{QStringLiteral("all")} : QStringList{};
    const QString which = reader.text("adopt");
    return which == QStringLiteral("none") ? QStringList{} : which.split(u',', Qt::SkipEmptyParts);
}

std::vector<ReportFormat> readFormats(Reader& reader, const QString& usual)
{
    std::vector<ReportFormat> formats;
    const QString list = reader.has("format") ? reader.text("format") : usual;
    for (const QString& name : list.split(u',')) {
        const auto format = reportFormatNamed(name.trimmed());
        if (!format)
            reader.fail(QStringLiteral("--format takes pdf, xlsx, csv, csv-local, html and json"));
        else if (std::find(formats.begin(), formats.end(), *format) == formats.end())
            formats.push_back(*format);
    }
    return formats;
}

ReportPaper readPaper(Reader& reader)
{
    return reader.oneOf("paper", {QStringLiteral("a4"), QStringLiteral("letter")}, QStringLiteral("a4")) == QStringLiteral("letter") ? ReportPaper::Letter : ReportPaper::A4;
}

std::optional<DrillOptions> readDrill(Reader& reader)
{
    if (!reader.has("drill"))
        return std::nullopt;
    if (reader.has("demo") || reader.has("broker") || reader.has("replay"))
        reader.fail(QStringLiteral("--drill brings its own simulated site: it goes with none of --demo, --broker, --replay"));
    DrillOptions drill;
    drill.what = reader.text("drill");
    drill.formats = readFormats(reader, QStringLiteral("html"));
    drill.paper = readPaper(reader);
    drill.out = reader.text("out");
    if (drill.out.endsWith(QStringLiteral(".html")) && drill.formats != std::vector{ReportFormat::Html})
        reader.fail(QStringLiteral("--out names an HTML file: several formats need a folder"));
    return drill;
}

std::optional<ReportOptions> readReport(Reader& reader)
{
    if (!reader.has("report")) {
        for (const char* name : {"period", "format", "paper", "out"})
            if (reader.has(name) && (!reader.has("drill") || qstrcmp(name, "period") == 0))
                reader.fail(QStringLiteral("--%1 belongs to --report").arg(QString::fromLatin1(name)));
        return std::nullopt;
    }
    ReportOptions report;
    report.report = reader.text("report");
    report.period = reader.text("period");
    report.formats = readFormats(reader, QStringLiteral("pdf"));
    report.paper = readPaper(reader);
    report.folder = reader.text("out");
    return report;
}

Options::Answer readAnswer(const Reader& reader)
{
    using Answer = Options::Answer;
    constexpr std::pair<const char*, Answer> answers[] = {
        {"help", Answer::Help}, {"version", Answer::Version}, {"prove", Answer::Prove}, {"drill", Answer::Drill}, {"list-reports", Answer::ListReports}, {"report", Answer::Report},
        {"verify-report", Answer::VerifyReport}, {"verify-audit", Answer::VerifyAudit}, {"backup", Answer::Backup}, {"restore", Answer::Restore}, {"import", Answer::Import},
        {"verify-history", Answer::VerifyHistory}, {"salvage-history", Answer::SalvageHistory}};
    for (const auto& [flag, answer] : answers) {
        if (reader.has(flag))
            return answer;
    }
    return Answer::Start;
}

constexpr int mostStandIns = 2; ///< as the engine takes them

void readBrokers(Reader& reader, Options& options)
{
    for (const QString& url : reader.texts("broker"))
        if (const auto broker = reader.take("broker", brokerOf(url)))
            options.brokers.push_back(*broker);
    const auto usual = std::ranges::find(options.brokers, LinkKind::Mqtt, &BrokerConfig::kind);
    int turn = 0;
    for (BrokerConfig& broker : options.brokers) {
        if (broker.kind != LinkKind::Mqtt || broker.id == usual->id)
            continue;
        broker.standsInFor = usual->id;
        broker.turn = ++turn;
    }
    if (turn > mostStandIns)
        reader.fail(QStringLiteral("two brokers may stand in for the first one"));
}

void readFiles(const Reader& reader, Options& options)
{
    options.dataDir = reader.text("data-dir");
    options.profile = reader.text("profile");
    options.passwordFile = reader.text("password-file");
    options.replay = reader.text("replay");
    options.record = reader.text("record");
    options.exportInventory = reader.text("export-inventory");
    options.exportReadings = reader.text("export-readings");
    options.exportAlarms = reader.text("export-alarms");
    options.exportAll = reader.text("export-all");
    options.auditAnchor = reader.text("anchor");
    options.backup = reader.text("backup");
    options.restore = reader.text("restore");
    options.yes = reader.has("yes");
    options.importFile = reader.text("import");
    options.mapFile = reader.text("map");
    options.salvageHistory = reader.text("salvage-history");
    options.proveFile = reader.text("prove");
    options.verifyReport = reader.text("verify-report");
}

void readManner(Reader& reader, Options& options)
{
    options.headless = reader.has("headless");
    options.exportFormat = reader.oneOf("export-format", {QStringLiteral("csv"), QStringLiteral("ndjson")}, options.exportFormat);
    options.json = reader.has("json");
    options.speed = reader.text("speed") == QStringLiteral("max") ? 0 : reader.number("speed", options.replay.isEmpty() ? 1 : 0, 0.01, 100'000);
    if (reader.has("for"))
        options.duration = reader.take("for", durationOf(reader.text("for")));
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("de"), QStringLiteral("fr"),
                                       QStringLiteral("es"), QStringLiteral("pl"), QStringLiteral("ar")};
    options.language = reader.oneOf("lang", languages, {});
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("critical")};
    options.logLevel = reader.oneOf("log-level", levels, options.logLevel);
}

} // namespace

Expected<Options> optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    declare(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usage(QStringLiteral("'%1' is not an option").arg(parser.positionalArguments().constFirst()));

    Reader reader(parser);
    Options options;
    options.answer = readAnswer(reader);
    options.demo = readDemo(reader);
    options.report = readReport(reader);
    options.drill = readDrill(reader);
    readFiles(reader, options);
    readManner(reader, options);
    readBrokers(reader, options);
    options.screenshots = readScreenshots(reader);
    options.adopt = readAdopt(reader, options.demo.has_value());
    if (options.demo && (!options.brokers.empty() || !options.replay.isEmpty()))
        reader.fail(QStringLiteral("--demo brings its own broker: it goes with neither --broker nor --replay"));
    if (options.profile.contains(u'/') || options.profile.startsWith(u'.'))
        reader.fail(QStringLiteral("--profile is a plain name"));
    if (reader.fault())
        return *reader.fault();
    return options;
}

QString helpText(const QString& program)
{
    QString text = QStringLiteral("Usage: %1 [options]\nWatches smart offices and proves what keeps working when the network does not.\n\n").arg(program);
    for (const Flag& flag : flags) {
        QString name = QStringLiteral("--") + QString::fromLatin1(flag.name);
        if (*flag.value != '\0')
            name += u' ' + QString::fromUtf8(flag.value);
        text += QStringLiteral("  %1 %2\n").arg(name, -30).arg(QString::fromUtf8(flag.text));
    }
    return text + QStringLiteral("\nExit status: 0 ok, 1 failed while running, 2 wrong usage, 3 configuration invalid, 4 database locked or damaged, 5 broker unreachable.\n");
}

Expected<std::chrono::milliseconds> durationOf(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d+(?:\\.\\d+)?)(ms|s|m|h|d)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return usage(QStringLiteral("'%1' is not a duration: write 90s, 5m, 2h").arg(text));
    const QString unit = match.captured(2);
    const double factor = unit == QStringLiteral("ms") ? 1 : unit == QStringLiteral("m") ? 60e3 : unit == QStringLiteral("h") ? 3600e3 : unit == QStringLiteral("d") ? 86400e3 : 1e3;
    return std::chrono::milliseconds(std::llround(match.captured(1).toDouble() * factor));
}

/// modbus://host:502/path/of/the/map.json
static Expected<BrokerConfig> modbusOf(const QUrl& url)
{
    if (url.host().isEmpty() || url.path().size() < 2)
        return usage(QStringLiteral("'%1' is not a Modbus address: write modbus://host:502/path/of/the/map.json").arg(url.toDisplayString()));
    BrokerConfig source;
    source.kind = LinkKind::Modbus;
    source.host = url.host();
    source.port = static_cast<quint16>(url.port(502));
    source.id = BrokerId(u"modbus:" % source.host % u':' % QString::number(source.port));
    source.name = source.host;
    source.mapFile = url.path();
    source.filters.clear();
    return source;
}

Expected<BrokerConfig> brokerOf(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (parsed.scheme() == QStringLiteral("modbus"))
        return modbusOf(parsed);
    const bool tls = parsed.scheme() == QStringLiteral("mqtts");
    if (!parsed.isValid() || (!tls && parsed.scheme() != QStringLiteral("mqtt")) || parsed.host().isEmpty())
        return usage(QStringLiteral("'%1' is not a broker: write mqtt://user@host:1883 or mqtts://host").arg(parsed.toDisplayString(QUrl::RemovePassword)));
    if (!parsed.password().isEmpty())
        return usage(QStringLiteral("a password on the command line can be read by everybody here: use --password-file or HOLDFAST_PASSWORD"));
    BrokerConfig broker;
    broker.id = BrokerId(parsed.host() + u':' + QString::number(parsed.port(tls ? 8883 : 1883)));
    broker.name = parsed.host();
    broker.host = parsed.host();
    broker.port = static_cast<quint16>(parsed.port(tls ? 8883 : 1883));
    broker.user = parsed.userName();
    broker.tls = tls;
    return broker;
}

} // namespace holdfast
