#include "klantreis/target_group.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "siblings.h"

namespace klantreis {

namespace {

/// Words that say nothing of who is meant, because every market has them; and words that only bind these.
constexpr std::string_view general =
    "all and any associations b2b b2c businesses buyers clients companies construction consumer "
    "consumers contractors customers everybody everyone existing families firms for general group "
    "homeowners house households housing in installation installers investors market new of or "
    "organisations organizations other our owners people potential professionals public residents "
    "smes target tenants the us users who "
    "aannemers afnemers algemeen alle andere bedrijven beleggers bestaande bewoners bouw "
    "bouwbedrijven burgers consument consumenten corporaties de doelgroep een eigenaren en gebruikers "
    "gezinnen het huiseigenaren huishoudens huurders iedereen installateurs installatiebedrijven "
    "klanten kopers markt mensen mkb nieuwe ondernemers ons onze opdrachtgevers organisaties "
    "particulieren potentiële publiek van voor woningcorporaties";

constexpr std::string_view between = " \t\n,;.:!?/&+()\"";

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = text.find_first_not_of(between); begin < text.size();
       begin = text.find_first_not_of(between, begin)) {
    const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
    std::string& word = words.emplace_back(text.substr(begin, end - begin));
    for (char& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    begin = end;
  }
  return words;
}

}  // namespace

bool isVague(std::string_view text) {
  static const std::vector<std::string> generalWords = wordsOf(general);
  const std::vector<std::string> words = wordsOf(text);
  return words.size() < 2 || std::all_of(words.begin(), words.end(), [](const std::string& word) {
           return std::find(generalWords.begin(), generalWords.end(), word) != generalWords.end();
         });
}

bool isVagueGroup(const Segment& segment) { return isVague(segment.name) && isVague(segment.description); }

std::vector<const Segment*> segmentsInOrder(const Workbook& workbook) {
  return ranked(workbook.segments, everything);
}

std::vector<const Segment*> partsOf(const Workbook& workbook, Id<Segment> segment) {
  return ranked(workbook.segments, [&](const Segment& each) { return each.partOf == segment; });
}

std::vector<const Criterion*> criteriaOf(const Workbook& workbook, Id<Segment> segment) {
  return ranked(workbook.criteria, [&](const Criterion& each) { return each.segment == segment; });
}

Added<Segment> withSegmentSplit(const Workbook& workbook, IdSource& ids, Id<Segment> segment,
                                std::string name) {
  const Segment& whole = require(workbook, segment);
  const Segment part{.id = ids.make<Segment>(), .partOf = whole.id, .name = std::move(name)};
  Added<Segment> added = appended(workbook, part, everything);
  for (const Criterion* each : criteriaOf(workbook, whole.id)) {
    Criterion copy = *each;
    copy.id = ids.make<Criterion>();
    copy.segment = part.id;
    added.workbook = withRow(added.workbook, std::move(copy));
  }
  return added;
}

Added<Criterion> withNewCriterion(const Workbook& workbook, IdSource& ids, Id<Segment> segment,
                                  std::string name) {
  const Criterion row{.id = ids.make<Criterion>(), .segment = segment, .name = std::move(name)};
  return appended(workbook, row, [&](const Criterion& each) { return each.segment == segment; });
}

Workbook withCriterionShifted(const Workbook& workbook, Id<Criterion> id, int direction) {
  Criterion criterion = require(workbook, id);
  const auto siblings = criteriaOf(workbook, criterion.segment);
  const auto place = static_cast<std::ptrdiff_t>(placeOf(siblings, id)) + direction;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(siblings.size())) return workbook;
  Workbook next = workbook;
  criterion.rank = rankAt(next, others(siblings, id), static_cast<std::size_t>(place));
  return withRow(next, std::move(criterion));
}

}  // namespace klantreis
