#include "editor/titles.h"

#include <QCoreApplication>

namespace klantreis {

namespace {

QString words(const char* source) { return QCoreApplication::translate("Untitled", source); }

}  // namespace

template <>
QString untitled<Journey>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Untitled journey"));
}
template <>
QString untitled<Persona>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed persona"));
}
template <>
QString untitled<Phase>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed phase"));
}
template <>
QString untitled<Episode>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Untitled episode"));
}
template <>
QString untitled<Touchpoint>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Untitled touchpoint"));
}
template <>
QString untitled<Gap>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Empty gap"));
}
template <>
QString untitled<Improvement>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Untitled improvement"));
}
template <>
QString untitled<Metric>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed KPI"));
}
template <>
QString untitled<Channel>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed channel"));
}
template <>
QString untitled<Actor>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed department, person or supplier"));
}
template <>
QString untitled<Segment>() {
  return words(QT_TRANSLATE_NOOP("Untitled", "Unnamed target group"));
}

}  // namespace klantreis
