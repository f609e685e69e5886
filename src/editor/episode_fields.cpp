#include "editor/episode_fields.h"

#include <QPushButton>

#include "editor/fold_section.h"
#include "klantreis/organisation.h"

namespace klantreis {

namespace {

constexpr int fieldGap = 12;

std::size_t factsOf(const Episode& row) {
  return static_cast<std::size_t>(row.options.has_value()) + static_cast<std::size_t>(row.anonymous) +
         static_cast<std::size_t>(row.reviewed.has_value()) +
         static_cast<std::size_t>(row.within.has_value());
}

}  // namespace

EpisodeFields::EpisodeFields(Document& document, IdSource& ids, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_ids(ids),
      m_column(makeColumn(this, fieldGap)),
      m_aim(document, *m_column, this),
      m_fold(new FoldSection(tr("More"), this)),
      m_facts(document, m_fold->column(), m_fold->content()) {
  addAim();
  m_column->addWidget(m_fold);
  addFacts();
}

void EpisodeFields::addAim() {
  m_aim.add(&Episode::intent, tr("Aim for the feeling"));
  m_aim.addLink<Aim>(
      &Episode::coreValue, tr("Core value to be felt here"),
      [this] { return namesOf(aimsOf(m_document.workbook(), AimKind::coreValue), &Aim::name); },
      [this](const Workbook& workbook, std::string name) {
        return withNewAim(workbook, m_ids, AimKind::coreValue, std::move(name));
      });
}

void EpisodeFields::addFacts() {
  m_facts.add(&Episode::options, tr("Options to choose from"));
  m_facts.add(&Episode::anonymous, tr("Customer still unknown"));
  m_facts.add(&Episode::reviewed, tr("Last held to what is known"));
  m_facts.addLink<Journey>(
      &Episode::within, tr("Journey that this is from near"), [this] { return otherJourneys(); },
      [this](const Workbook& workbook, std::string name) {
        const Language language = require(workbook, *journeyOf(workbook, *m_facts.row())).language;
        auto [next, journey] = withNewJourney(workbook, m_ids, std::move(name), language);
        return Added<Journey>{std::move(next), journey};
      });
  m_open = makeLinkButton(tr("Go to that journey"), m_fold->content());
  connect(m_open, &QPushButton::clicked, this, &EpisodeFields::openWithin);
  m_fold->column().addWidget(m_open);
}

std::vector<NamedKey> EpisodeFields::otherJourneys() const {
  const Workbook& now = m_document.workbook();
  std::vector<NamedKey> names;
  if (!m_facts.row() || !now.episodes.contains(*m_facts.row())) return names;
  for (const Journey* journey : journeysInOrder(now))
    if (journey->id != *journeyOf(now, *m_facts.row()))
      names.push_back({journey->id.text(), orUntitled<Journey>(journey->title)});
  return names;
}

void EpisodeFields::openWithin() {
  if (const auto journey = require(m_document.workbook(), *m_facts.row()).within)
    m_document.selection().show(*journey);
}

void EpisodeFields::showEpisode(Id<Episode> episode) {
  const Episode& row = require(m_document.workbook(), episode);
  m_aim.showRow(episode);
  m_facts.showRow(episode);
  m_open->setVisible(row.within.has_value());
  m_fold->showCount(factsOf(row));
}

}  // namespace klantreis
