// The submenus of File that are filled when they open: the files used last, and journeys to start from.
#pragma once

#include <QMenu>

#include "editor/settings.h"
#include "klantreis/sample.h"

namespace klantreis {

/// The latest first; files that are gone are greyed.
class RecentMenu final : public QMenu {
  Q_OBJECT

 public:
  RecentMenu(Settings& settings, QWidget* parent);

 Q_SIGNALS:
  void chosen(const QString& path);

 private:
  void fill();

  Settings& m_settings;
};

/// Templates to fill in, and the complete samples.
class TemplateMenu final : public QMenu {
  Q_OBJECT

 public:
  explicit TemplateMenu(QWidget* parent);

 Q_SIGNALS:
  void chosen(const klantreis::SampleInfo& sample);

 private:
  void add(const QString& head, std::span<const SampleInfo> samples);
};

}  // namespace klantreis
