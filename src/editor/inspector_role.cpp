#include "editor/inspector_role.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "editor/check_list.h"
#include "editor/path_words.h"
#include "klantreis/roles.h"

namespace klantreis {

QString roleText(const Workbook& workbook, const Involvement& part) {
  const QString words[] = {InvolvementPage::tr("decides"), InvolvementPage::tr("advises"),
                           InvolvementPage::tr("uses"), InvolvementPage::tr("buys"),
                           InvolvementPage::tr("blocks")};
  QStringList does;
  for (std::size_t i = 0; i < involvementParts.size(); ++i)
    if (part.*involvementParts.at(i)) does += words[i];
  const QString name = orUntitled<Role>(require(workbook, part.role).name);
  return does.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, does.join(QStringLiteral(", ")));
}

RolePage::RolePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Role"));
  m_form.addHead(&Role::name, tr("Name"), untitled<Role>());
  m_form.addLink<Persona>(&Role::persona, tr("Persona with this role"),
                          [this] { return allNames(now(), &Persona::name); });
  m_caption = addCaption(tr("Takes part in"));
  m_episodes =
      new CheckList([this](const RowRef& row, bool on) { involve(Id<Episode>{row.uuid}, on); }, this);
  column().addWidget(m_episodes);
  close();
}

void RolePage::showRow(const Uuid& row) {
  m_form.showRow({row});
  const Role& role = require(now(), Id<Role>{row});
  std::vector<CheckItem> items;
  for (const Episode* episode : episodesOf(now(), role.journey))
    items.push_back({refTo(episode->id), numbered(items.size(), *episode),
                     takesPart(now(), role.id, episode->id) ? Qt::Checked : Qt::Unchecked});
  m_caption->setVisible(!items.empty());
  m_episodes->show(items);
}

void RolePage::involve(Id<Episode> episode, bool on) {
  const Id<Role> role = *m_form.row();
  const QString step = on ? tr("Add role to episode") : tr("Take role out of episode");
  document().edit({step, {}, {}}, [&](const Workbook& workbook) {
    auto [next, part] = withInvolved(workbook, role, episode);
    if (!on) return without(next, {refTo(part)});
    return withLaneFor(next, ids(), require(next, role).journey, {.kind = LaneKind::roles});
  });
}

InvolvementPage::InvolvementPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_kind(addKind({})),
      m_title(addTitle({})),
      m_form(document, column(), this) {
  m_form.add(&Involvement::decides, tr("Decides"));
  m_form.add(&Involvement::advises, tr("Advises"));
  m_form.add(&Involvement::uses, tr("Uses"));
  m_form.add(&Involvement::buys, tr("Buys"));
  m_form.add(&Involvement::blocks, tr("Blocks"));
  m_form.add(&Involvement::stage, tr("Stage"));
  setFocusProxy(m_form.add(&Involvement::questions, tr("Questions")).editor());
  m_form.add(&Involvement::considerations, tr("Considerations"));
  addButton(tr("Role and where else it takes part"),
            [this] { select(refTo(require(now(), *m_form.row()).role)); });
  addButton(tr("Episode"), [this] { select(refTo(require(now(), *m_form.row()).episode)); });
  close();
}

void InvolvementPage::showRow(const Uuid& row) {
  m_form.showRow({row});
  const Involvement& part = require(now(), Id<Involvement>{row});
  const auto episodes = episodesOf(now(), require(now(), part.role).journey);
  const auto place = std::find_if(episodes.begin(), episodes.end(),
                                  [&](const Episode* each) { return each->id == part.episode; });
  m_kind->setText(tr("Role in episode %1").arg(place - episodes.begin() + 1));
  m_title->setText(orUntitled<Role>(require(now(), part.role).name));
}

}  // namespace klantreis
