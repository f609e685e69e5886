#include "editor/role_list.h"

#include "editor/catch_up.h"
#include "editor/row_table.h"
#include "klantreis/roles.h"

namespace klantreis {

RoleList::RoleList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_table(new RowTable(tr("Roles of the journey"), columns(), this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  makePanel(*this, tr("Roles"))->addWidget(m_table);
  m_table->addAdder(tr("+ Role"), tr("Add role"), [this] { add(); });
  m_table->addButton(tr("Delete"), tr("Delete the selected role"), [this] { m_table->removeSelected(); });
  connect(m_table, &RowTable::opened, this, [this](const Uuid& id) {
    m_document.selection().select(placeOf(m_document.workbook(), refTo(Id<Role>{id})));
  });
  connect(m_table, &RowTable::removed, this, [this](const Uuid& id) {
    m_document.edit({tr("Delete role"), {}, {}},
                    [&](const Workbook& now) { return without(now, {refTo(Id<Role>{id})}); });
  });
  connect(&document, &Document::changed, m_catchUp, &CatchUp::fallBehind);
  connect(&document.selection(), &Selection::changed, m_catchUp, &CatchUp::fallBehind);
  showAll();
}

/// The table's columns ask this view, even while the table is hidden for the last time: it goes first.
RoleList::~RoleList() { delete m_table; }

std::vector<TableColumn> RoleList::columns() {
  const NamesFor<Role> personas = [](const Workbook& now, const Role&) {
    return allNames(now, &Persona::name);
  };
  return {titleColumn(m_document, tr("Name"), &Role::name),
          linkColumn(m_document, tr("Persona"), LinkTo<Role, Persona>{&Role::persona}, personas),
          {tr("Takes part in"), [this](const Uuid& row) { return placesOf({row}); }}};
}

/// The numbers of the episodes.
QString RoleList::placesOf(Id<Role> role) const {
  const Workbook& now = m_document.workbook();
  QStringList numbers;
  const auto episodes = episodesOf(now, require(now, role).journey);
  for (std::size_t i = 0; i < episodes.size(); ++i)
    if (takesPart(now, role, episodes[i]->id)) numbers += QString::number(i + 1);
  return numbers.join(QStringLiteral(", "));
}

void RoleList::showAll() {
  std::vector<Uuid> rows;
  if (const auto journey = m_document.selection().journey())
    for (const Role* role : rolesOf(m_document.workbook(), *journey)) rows.push_back(role->id.uuid);
  m_table->showRows(std::move(rows));
}

void RoleList::add() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  std::optional<Id<Role>> role;
  m_document.edit({tr("Add role"), {}, {}}, [&](const Workbook& now) {
    auto [next, made] = withNewRole(now, m_ids, *journey, {});
    role = made;
    return next;
  });
  if (role && m_document.workbook().roles.contains(*role)) m_table->editRow(role->uuid);
}

void RoleList::reveal(Id<Role> role) {
  m_catchUp->finish();
  m_table->selectRow(role.uuid);
}

}  // namespace klantreis
