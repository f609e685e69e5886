#include "editor/inspector_persona.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>

#include "editor/check_list.h"
#include "editor/fold_section.h"
#include "editor/path_words.h"
#include "editor/picture_view.h"
#include "klantreis/persona.h"
#include "klantreis/picture.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

constexpr int traitSpacing = 2;

QHBoxLayout* rowIn(QVBoxLayout& column) {
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  column.addLayout(row);
  return row;
}

TextBox* promptedBox(const QString& prompt, TextBox::Lines lines, QWidget* parent) {
  auto* box = new TextBox(lines, parent);
  box->setPlaceholderText(prompt);
  return box;
}

}  // namespace

// ---- a trait ------------------------------------------------------------------------------------

TraitRow::TraitRow(Document& document, QWidget* parent)
    : QWidget(parent),
      m_column(makeColumn(this, traitSpacing)),
      m_words(rowIn(*m_column)),
      m_from(document, *addColumn(*m_words), this),
      m_to(document, *addColumn(*m_words), this),
      m_value(document, *m_column, this) {
  auto* from = promptedBox(tr("price"), TextBox::Lines::one, this);
  m_from.addBare(&Trait::from, tr("Trait at the left"), from);
  m_to.addBare(&Trait::to, tr("Trait at the right"), promptedBox(tr("service"), TextBox::Lines::one, this));
  m_value.addBare(&Trait::value, tr("Place between the traits"), new SliderBox(0, 100, this));
  QPushButton* button = makeDeleteButton(tr("Delete this trait"), this);
  m_words->addWidget(button, 0, Qt::AlignTop);
  setFocusProxy(from);
  connect(button, &QPushButton::clicked, this, &TraitRow::deleted);
}

void TraitRow::showRow(Id<Trait> trait) {
  for (RowForm<Trait>* form : {&m_from, &m_to, &m_value}) form->showRow(trait);
}

// ---- the page -----------------------------------------------------------------------------------

PersonaPage::PersonaPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_form(document, column(), this),
      m_photoForm(document, column(), this) {
  addHead();
  addSections();
  addTraits();
  m_pathsCaption = addCaption(tr("Paths taken in this journey"));
  m_paths = new CheckList(
      [this](const RowRef& path, bool on) {
        this->document().edit({tr("Change walked paths"), {}, {}}, [&](const Workbook& workbook) {
          return withTaken(workbook, *m_form.row(), Id<Path>{path.uuid}, on);
        });
      },
      this);
  column().addWidget(m_paths);
  close();
}

PersonaPage::~PersonaPage() = default;

void PersonaPage::addHead() {
  addKind(tr("Persona"));
  m_form.addHead(&Persona::name, tr("Name"), untitled<Persona>());
  m_photo = new PictureView(PictureView::Form::round, this);
  column().addWidget(m_photo);
  m_choose = addButton(tr("Add Photo…"), [this] { Q_EMIT photoWanted(); });
  m_remove = addButton(tr("Remove Photo"), [this] { removePhoto(); });
  m_alternative =
      &m_photoForm.add(&Picture::alternative, tr("What the photo shows, for who does not see it"));
  addButton(tr("Persona card"), [this] { Q_EMIT cardWanted(); });
  m_form.add(&Persona::kind, tr("Kind"));
  m_form.add(&Persona::age, tr("Age"));
  m_form.add(&Persona::description, tr("Description"));
  m_form.add(&Persona::quote, tr("Quote"));
  m_form.addLink(&Persona::segment, tr("Target group"), segmentNames(), addSegment());
  m_group = addButton(tr("About this target group"), [this] {
    if (const auto group = require(now(), *m_form.row()).segment) select(refTo(*group));
  });
}

/// What lives with the customer, what hurts, why yes and why no: the order in which it is asked.
void PersonaPage::addSections() {
  static constexpr std::array life{
      Question{&Persona::lifestyle, QT_TR_NOOP("Lifestyle"), QT_TR_NOOP("How do they live and work?")},
      Question{&Persona::concerns, QT_TR_NOOP("What occupies them"),
               QT_TR_NOOP("What is on their mind now?")}};
  static constexpr std::array wants{
      Question{&Persona::goals, QT_TR_NOOP("Goals"), QT_TR_NOOP("What do they want to reach?")},
      Question{&Persona::needs, QT_TR_NOOP("Needs"), QT_TR_NOOP("What do they need for that?")},
      Question{&Persona::pains, QT_TR_NOOP("Pains"), QT_TR_NOOP("What problems do they have?")}};
  static constexpr std::array chooses{
      Question{&Persona::considerations, QT_TR_NOOP("Considerations"), QT_TR_NOOP("What do they weigh?")},
      Question{&Persona::reasonsFor, QT_TR_NOOP("Reasons to choose us"),
               QT_TR_NOOP("Why do they choose us?")},
      Question{&Persona::reasonsAgainst, QT_TR_NOOP("Reasons not to choose us"),
               QT_TR_NOOP("Why do they not choose us?")}};
  static constexpr std::array looks{
      Question{&Persona::orientation, QT_TR_NOOP("Way of orienting"),
               QT_TR_NOOP("Where do they look and ask first?")},
      Question{&Persona::devices, QT_TR_NOOP("Devices"), QT_TR_NOOP("Phone, laptop, none?")}};
  addSection(tr("Life and work"), life);
  addSection(tr("Goals, needs and pains"), wants);
  Section& choosing = addSection(tr("Choosing"), chooses);
  choosing.form->add(&Persona::buying, tr("Way of buying"));
  choosing.form->add(&Persona::worth, tr("Value to us"),
                     promptedBox(tr("€ 12,000 a year"), TextBox::Lines::one, choosing.fold->content()));
  choosing.answers.push_back(&Persona::worth);
  addChannels(addSection(tr("How they orient"), looks));
}

PersonaPage::Section& PersonaPage::addSection(const QString& title, std::span<const Question> questions) {
  auto* fold = new FoldSection(title, this);
  column().addWidget(fold);
  Section section{fold, std::make_unique<RowForm<Persona>>(document(), fold->column(), fold->content()), {}};
  for (const Question& question : questions) {
    const auto lines =
        fieldOf(question.answer).high <= titleLength ? TextBox::Lines::one : TextBox::Lines::many;
    section.form->add(question.answer, tr(question.caption),
                      promptedBox(tr(question.prompt), lines, fold->content()));
    section.answers.push_back(question.answer);
  }
  return m_sections.emplace_back(std::move(section));
}

void PersonaPage::addChannels(Section& section) {
  QWidget* place = section.fold->content();
  m_channelsCaption = makeLabel(tr("Channels used"), "field", place);
  m_channels = new CheckList(
      [this](const RowRef& channel, bool on) {
        document().edit({tr("Change channels used"), {}, {}}, [&](const Workbook& workbook) {
          return withUse(workbook, *m_form.row(), Id<Channel>{channel.uuid}, on);
        });
      },
      place);
  section.fold->column().addWidget(m_channelsCaption);
  section.fold->column().addWidget(m_channels);
}

void PersonaPage::addTraits() {
  m_traitsFold = new FoldSection(tr("Traits"), this);
  auto* list = new QVBoxLayout;
  list->setSpacing(10);
  m_traitsFold->column().addLayout(list);
  m_traits = std::make_unique<KeyedColumn<Id<Trait>, TraitRow>>(*list, [this](const Id<Trait>& trait) {
    auto* row = new TraitRow(document(), m_traitsFold->content());
    connect(row, &TraitRow::deleted, this, [this, trait] { remove(tr("Delete trait"), refTo(trait)); });
    return row;
  });
  QPushButton* button = makeLinkButton(tr("+ Trait"), m_traitsFold->content());
  connect(button, &QPushButton::clicked, this, &PersonaPage::addTrait);
  m_traitsFold->column().addWidget(button);
  m_traits->addBy(button);
  column().addWidget(m_traitsFold);
}

void PersonaPage::showRow(const Uuid& row) {
  const Persona& persona = require(now(), Id<Persona>{row});
  showPhoto(persona);
  m_form.showRow(persona.id);
  m_group->setVisible(persona.segment.has_value());
  showSections(persona);
  showChannels(persona);
  showTraits(persona);
  showPaths();
}

void PersonaPage::showPhoto(const Persona& persona) {
  m_photo->showPicture(persona.photo ? &require(now(), *persona.photo) : nullptr);
  m_choose->setText(persona.photo ? tr("Other Photo…") : tr("Add Photo…"));
  m_remove->setVisible(persona.photo.has_value());
  m_alternative->setVisible(persona.photo.has_value());
  if (persona.photo) m_photoForm.showRow(*persona.photo);
}

void PersonaPage::showSections(const Persona& persona) {
  for (Section& section : m_sections) {
    section.form->showRow(persona.id);
    section.fold->showCount(
        std::count_if(section.answers.begin(), section.answers.end(),
                      [&](std::string Persona::*answer) { return !(persona.*answer).empty(); }));
  }
}

void PersonaPage::showChannels(const Persona& persona) {
  std::vector<CheckItem> items;
  for (const Channel* channel : ranked(now().channels, [](const Channel&) { return true; }))
    items.push_back({refTo(channel->id), orUntitled<Channel>(channel->name),
                     uses(now(), persona.id, channel->id) ? Qt::Checked : Qt::Unchecked});
  m_channelsCaption->setVisible(!items.empty());
  m_channels->show(items);
}

void PersonaPage::showTraits(const Persona& persona) {
  std::vector<Id<Trait>> traits;
  for (const Trait* trait : traitsOf(now(), persona.id)) traits.push_back(trait->id);
  m_traitsFold->showCount(static_cast<std::ptrdiff_t>(traits.size()));
  m_traits->show(traits, [](TraitRow& item, Id<Trait> trait) { item.showRow(trait); });
}

void PersonaPage::showPaths() {
  std::vector<CheckItem> items;
  if (const auto journey = document().selection().journey())
    for (const Path* path : pathsOf(now(), *journey))
      items.push_back({refTo(path->id), pathTitle(now(), *path),
                       takes(now(), *m_form.row(), path->id) ? Qt::Checked : Qt::Unchecked});
  m_pathsCaption->setVisible(!items.empty());
  m_paths->show(items);
}

void PersonaPage::removePhoto() {
  document().edit({tr("Remove photo"), {}, document().selection().place()},
                  [this](const Workbook& workbook) { return withPhoto(workbook, *m_form.row(), {}); });
}

void PersonaPage::addTrait() {
  const auto persona = m_form.row();
  if (!persona) return;
  const auto added = document().add(
      tr("Add trait"), [&](const Workbook& workbook) { return withNewTrait(workbook, ids(), *persona); });
  if (added) m_traits->focus(Id<Trait>{added->uuid});
}

}  // namespace klantreis
