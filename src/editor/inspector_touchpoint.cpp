#include "editor/inspector_touchpoint.h"

#include <QLabel>
#include <QPushButton>

#include "klantreis/usual_channel.h"

namespace klantreis {

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
  m_form.add(&Touchpoint::with, tr("With whom or what"));
  m_form.add(&Touchpoint::ours, tr("Within our control"));
  m_form.add(&Touchpoint::crucial, tr("Crucial to the journey"));
  m_form.add(&Touchpoint::inScenario, tr("Told in the scenario"));
  m_form.add(&Touchpoint::importance, tr("Importance to the customer"), new RatingBox(this));
  m_form.add(&Touchpoint::importanceToUs, tr("Importance to us"), new RatingBox(this));
  addFeedback();
  m_feelings = new TouchpointFeelings(document, this);
  column().addWidget(m_feelings);
  addNotes();
  close();
}

void TouchpointPage::addFeedback() {
  auto* feedback = new TextBox(TextBox::Lines::one, this);
  feedback->setPlaceholderText(tr("Form, ratings, button on the site…"));
  m_form.add(&Touchpoint::feedback, tr("Where customers can say how it was"), feedback);
}

void TouchpointPage::addNotes() {
  const NoteWords pains{tr("Pains"), tr("Pain"), tr("Add pain"), tr("Delete pain"), tr("Delete this pain"),
                        tr("+ Pain")};
  const NoteWords promises{
      tr("Promises"), tr("Promise"), tr("Add promise"), tr("Delete promise"), tr("Delete this promise"),
      tr("+ Promise")};
  const NoteWords expectations{tr("Expectations"),
                               tr("Expectation"),
                               tr("Add expectation"),
                               tr("Delete expectation"),
                               tr("Delete this expectation"),
                               tr("+ Expectation")};
  const NoteWords questions{tr("To ask customers here"), tr("Question"),
                            tr("Add question"),          tr("Delete question"),
                            tr("Delete this question"),  tr("+ Question")};
  m_pains = addNotes(RemarkKind::pain, pains);
  addNotes(RemarkKind::promise, promises);
  addNotes(RemarkKind::expectation, expectations);
  addNotes(RemarkKind::question, questions);
}

TouchpointNotes* TouchpointPage::addNotes(RemarkKind kind, const NoteWords& words) {
  m_notes.push_back(new TouchpointNotes({document(), ids()}, kind, words, this));
  column().addWidget(m_notes.back());
  return m_notes.back();
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

void TouchpointPage::showRow(const Uuid& row) {
  const Touchpoint& touchpoint = require(now(), Id<Touchpoint>{row});
  const Episode& episode = require(now(), touchpoint.episode);
  m_kind->setText(tr("Touchpoint of “%1”").arg(orUntitled<Episode>(episode.title)));
  m_form.showRow(touchpoint.id);
  showChannel(touchpoint);
  m_feelings->showTouchpoint(touchpoint.id);
  for (TouchpointNotes* notes : m_notes) notes->showTouchpoint(touchpoint.id);
}

void TouchpointPage::showChannel(const Touchpoint& touchpoint) {
  m_channelFields->setVisible(touchpoint.channel.has_value());
  if (touchpoint.channel) m_channel->showRow(*touchpoint.channel);
}

}  // namespace klantreis
