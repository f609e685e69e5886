#include "editor/titles.h"

#include <QCoreApplication>

namespace klantreis {

namespace {

QString word(const char* source) { return QCoreApplication::translate("Untitled", source); }

}  // namespace

template <>
QString untitled<Journey>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Untitled journey"));
}
template <>
QString untitled<Persona>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed persona"));
}
template <>
QString untitled<Phase>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed phase"));
}
template <>
QString untitled<Episode>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Untitled episode"));
}
template <>
QString untitled<Touchpoint>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Untitled touchpoint"));
}
template <>
QString untitled<Gap>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Empty gap"));
}
template <>
QString untitled<Improvement>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Untitled improvement"));
}
template <>
QString untitled<Aim>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed goal"));
}
template <>
QString untitled<Metric>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed KPI"));
}
template <>
QString untitled<Channel>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed channel"));
}
template <>
QString untitled<Actor>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed department, person or supplier"));
}
template <>
QString untitled<Segment>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed target group"));
}

template <>
QString untitled<Role>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed role"));
}

template <>
QString untitled<SavedView>() {
  return word(QT_TRANSLATE_NOOP("Untitled", "Unnamed view"));
}

}  // namespace klantreis
