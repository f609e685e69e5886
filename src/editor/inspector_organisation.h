// The page of the organisation, with its goals and values, and that of a channel: what it costs, and what
// experience says of it.
#pragma once

#include <memory>

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

/// What the channels cost that are used; empty when nothing is known of it.
[[nodiscard]] QString costText(const Workbook& workbook);

/// A business goal or a core value.
class AimRow final : public QWidget {
  Q_OBJECT

 public:
  AimRow(Document& document, QWidget* parent);
  void showRow(Id<Aim> aim) { m_form.showRow(aim); }

 Q_SIGNALS:
  void deleted();

 private:
  QHBoxLayout* m_row;
  RowForm<Aim> m_form;
};

class OrganisationPage final : public InspectorPage {
  Q_OBJECT

 public:
  OrganisationPage(Document& document, IdSource& ids, QWidget* parent);
  ~OrganisationPage() override;
  void showRow(const Uuid& row) override;

 private:
  struct AimList {
    AimKind kind;
    std::unique_ptr<KeyedColumn<Id<Aim>, AimRow>> rows;
  };
  void addAims(AimKind kind, const QString& caption, const QString& add);
  void addAim(AimList& list);

  RowForm<Organisation> m_form;
  std::vector<std::unique_ptr<AimList>> m_aims;
  QLabel* m_cost = nullptr;
};

class ChannelPage final : public InspectorPage {
  Q_OBJECT

 public:
  ChannelPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  RowForm<Channel> m_form;
  QLabel* m_cost = nullptr;
};

}  // namespace klantreis
