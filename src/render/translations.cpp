#include "render/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

// Outside the namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void openResources() { Q_INIT_RESOURCE(translations); }

namespace klantreis {

namespace {
constexpr QLatin1String ours("klantreis translation");
constexpr QLatin1String folderOfOurs(":/i18n");

QString codeOf(Language language) {
  return language == Language::dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

void removeOurs(QCoreApplication& application) {
  for (QTranslator* translator : application.findChildren<QTranslator*>(ours)) delete translator;
}

void install(QCoreApplication& application, std::unique_ptr<QTranslator> translator) {
  translator->setObjectName(ours);
  translator->setParent(&application);
  QCoreApplication::installTranslator(translator.release());
}
}  // namespace

bool loadBuiltIn(QTranslator& translator, const QString& file, Language language) {
  openResources();
  return translator.load(QStringLiteral("%1/%2_%3.qm").arg(folderOfOurs, file, codeOf(language)));
}

QLocale localeOf(Language language) {
  return language == Language::dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void installTranslations(QCoreApplication& application, Language language) {
  openResources();
  removeOurs(application);
  auto qt = std::make_unique<QTranslator>();
  const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  if (qt->load(QStringLiteral("qtbase_") + codeOf(language), folder)) install(application, std::move(qt));
  const QDir builtIn(folderOfOurs);
  for (const QString& file : builtIn.entryList({QStringLiteral("*_%1.qm").arg(codeOf(language))})) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(builtIn.filePath(file))) install(application, std::move(translator));
  }
}

}  // namespace klantreis
