#include "render/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

// Outside the namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void openResources() { Q_INIT_RESOURCE(translations); }

namespace klantreis {

namespace {
const QString ours = QStringLiteral("klantreis translation");

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

bool loadBuiltIn(QTranslator& translator, const QString& library, Language language) {
  openResources();
  return translator.load(QStringLiteral(":/i18n/%1_%2.qm").arg(library, codeOf(language)));
}

void installTranslations(QCoreApplication& application, Language language) {
  removeOurs(application);
  auto qt = std::make_unique<QTranslator>();
  const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  if (qt->load(QStringLiteral("qtbase_") + codeOf(language), folder)) install(application, std::move(qt));
  for (const char* library : {"render", "cli", "editor", "panels"}) {
    auto translator = std::make_unique<QTranslator>();
    if (loadBuiltIn(*translator, QString::fromLatin1(library), language))
      install(application, std::move(translator));
  }
}

}  // namespace klantreis
