#include "editor/inspector_touchpoint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "klantreis/usual_channel.h"

namespace klantreis {

// ---- a pain
// ------------------------------------------------------------------------------------------------

PainRow::PainRow(Document& document, QWidget* parent)
    : QWidget(parent), m_row(makeRow(this, 2)), m_form(document, *addColumn(*m_row), this) {
  auto* text = new TextBox(TextBox::Lines::many, this);
  m_form.addBare(&Remark::text, tr("Pain"), text);
  setFocusProxy(text);
  QPushButton* button = makeDeleteButton(tr("Delete this pain"), this);
  m_row->addWidget(button, 0, Qt::AlignTop);
  connect(button, &QPushButton::clicked, this, &PainRow::deleted);
}

// ---- the page
// ----------------------------------------------------------------------------------------------

TouchpointPage::TouchpointPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_kind(addKind({})), m_form(document, column(), this) {
  m_form.addHead(&Touchpoint::title, tr("Title"), untitled<Touchpoint>());
  m_channelBox = &m_form.addLink<Channel>(
      &Touchpoint::channel, tr("Channel"), [this] { return channelNames(); },
      [this](const Workbook& workbook, std::string name) {
        return withNewChannel(workbook, this->ids(), std::move(name));
      });
  m_channelFields = makeChannelFields();
  m_form.addLink(&Touchpoint::department, tr("Responsible department"), actorNames(), addActor());
  m_form.add(&Touchpoint::contact, tr("Contact"));
  m_form.add(&Touchpoint::ours, tr("Within our control"));
  m_form.add(&Touchpoint::crucial, tr("Crucial to the journey"));
  addCaption(tr("Pains"));
  m_pains = std::make_unique<KeyedColumn<Id<Remark>, PainRow>>(
      *addList(6), [this](const Id<Remark>& remark) { return makePain(remark); });
  addButton(tr("+ Pain"), [this] { addPain(); });
  close();
}

/// Those of the file, and then the usual ones that it has not, in the language of the map.
std::vector<NamedKey> TouchpointPage::channelNames() const {
  std::vector<NamedKey> names = allNames(now(), &Channel::name);
  const Touchpoint* touchpoint = m_form.row() ? now().touchpoints.find(*m_form.row()) : nullptr;
  if (touchpoint == nullptr) return names;
  const Language language = require(now(), *journeyOf(now(), touchpoint->episode)).language;
  for (const UsualChannel& usual : usualChannels()) {
    const QString name = toQt(nameOf(usual, language));
    if (pickFrom(names, name, {}).key.empty()) names.push_back({{}, name});
  }
  return names;
}

/// Shared by all touchpoints over the channel, so they stand apart.
QWidget* TouchpointPage::makeChannelFields() {
  auto* fields = new QFrame(this);
  fields->setObjectName(QStringLiteral("evidenceCard"));
  QVBoxLayout* inner = makeColumn(fields, 8);
  inner->setContentsMargins(10, 8, 10, 10);
  inner->addWidget(makeLabel(tr("For every touchpoint over this channel"), "quiet", fields));
  m_channel = std::make_unique<RowForm<Channel>>(document(), *inner, fields);
  m_channel->add(&Channel::reach, tr("Reach"));
  m_channel->add(&Channel::icon, tr("Icon"));
  QPushButton* more = makeLinkButton(tr("Cost, term and verdict"), fields);
  connect(more, &QPushButton::clicked, this, [this] { select(refTo(*m_channel->row())); });
  inner->addWidget(more);
  column().addWidget(fields);
  return fields;
}

PainRow* TouchpointPage::makePain(Id<Remark> remark) {
  auto* row = new PainRow(document(), this);
  connect(row, &PainRow::deleted, this, [this, remark] { remove(tr("Delete pain"), refTo(remark)); });
  return row;
}

void TouchpointPage::showRow(const Uuid& row) {
  const Touchpoint& touchpoint = require(now(), Id<Touchpoint>{row});
  const Episode& episode = require(now(), touchpoint.episode);
  m_kind->setText(tr("Touchpoint of “%1”").arg(orUntitled<Episode>(episode.title)));
  m_form.showRow(touchpoint.id);
  showChannel(touchpoint);
  std::vector<Id<Remark>> pains;
  for (const Remark* remark : ranked(now().remarks, [&](const Remark& each) {
         return each.touchpoint == touchpoint.id && each.kind == RemarkKind::pain;
       }))
    pains.push_back(remark->id);
  m_pains->show(pains, [](PainRow& item, Id<Remark> pain) { item.showRow(pain); });
}

void TouchpointPage::showChannel(const Touchpoint& touchpoint) {
  m_channelFields->setVisible(touchpoint.channel.has_value());
  if (touchpoint.channel) m_channel->showRow(*touchpoint.channel);
}

void TouchpointPage::addPain() {
  const auto touchpoint = m_form.row();
  if (!touchpoint) return;
  const auto added = document().add(tr("Add pain"), [&](const Workbook& workbook) {
    return withNewPain(workbook, ids(), *touchpoint, {});
  });
  if (added) m_pains->focus(Id<Remark>{added->uuid});
}

}  // namespace klantreis
