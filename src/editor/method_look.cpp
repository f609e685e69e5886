#include "editor/method_look.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "editor/strings.h"
#include "render/finding_words.h"

namespace klantreis {

namespace {

/// For what only one place says.
struct MethodLook {
  Q_DECLARE_TR_FUNCTIONS(MethodLook)
};

/// What its sign says to who sees it.
QString wordForSign(Severity severity) {
  if (severity == Severity::needed) return MethodLook::tr("Needed");
  return severity == Severity::notice ? MethodLook::tr("Worth a look") : QString();
}

/// As sentences for the ear, without those that are empty.
QString spokenLook(const LineLook& look) {
  QStringList parts{look.tip, look.where, look.text};
  parts.removeAll(QString());
  return QStringLiteral("%1 (%2)").arg(parts.join(QStringLiteral(". ")), look.side);
}

LineLook withNature(LineLook look, FindingKind kind) {
  const FindingNature& nature = natureOf(kind);
  look.side = toQt(nature.methodRow);
  look.severity = nature.severity;
  look.tip = wordForSign(nature.severity);
  look.spoken = spokenLook(look);
  return look;
}

}  // namespace

std::size_t nextOf(std::size_t left) { return left <= 2 * mostOfOneKind ? left : mostOfOneKind; }

LineLook lookOf(const Workbook& workbook, const MethodFinding& finding, const Words& words) {
  const FindingText text = textOf(workbook, finding, words);
  return withNature({.text = text.what, .where = text.where}, finding.kind);
}

LineLook lookOfMore(FindingKind kind, std::size_t left, bool isAll) {
  const QString show = isAll ? MethodLook::tr("Show the first %1") : MethodLook::tr("Show the next %1");
  return withNature(
      {.text = QStringLiteral("%1 × %2").arg(QLocale().toString(left), sentenceOf(kind)),
       .where = left == nextOf(left) ? MethodLook::tr("Show all of them") : show.arg(nextOf(left))},
      kind);
}

}  // namespace klantreis
