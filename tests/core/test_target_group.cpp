#include "catch.h"
#include "klantreis/target_group.h"

using namespace klantreis;

namespace {

std::vector<std::string> namesOf(const std::vector<const Criterion*>& criteria) {
  std::vector<std::string> names;
  for (const Criterion* each : criteria) names.push_back(each->name);
  return names;
}

}  // namespace

TEST_CASE("a target group is vague while its words hold for every market") {
  for (const char* name :
       {"", "  ", "Consumers", "installers", "Installateurs", "Woningcorporaties", "Housing associations",
        "all our customers", "Consumenten en bedrijven", "Warmtepompinstallateurs", "De klanten."})
    CHECK(isVague(name));
  for (const char* name : {"Installers with 5 to 50 people", "Private investors",
                           "zzp-installateurs in Drenthe", "Families that buy their first house"})
    CHECK_FALSE(isVague(name));
  RandomIds ids;
  Segment group{.id = ids.make<Segment>(), .name = "Installers"};
  CHECK(isVagueGroup(group));
  group.description = "Firms of 5 to 50 people that place heat pumps";
  CHECK_FALSE(isVagueGroup(group));
}

TEST_CASE("a group that is split leaves its criteria to the part") {
  RandomIds ids;
  const auto [before, whole] = withNewSegment(Workbook{}, ids, "Installers");
  auto first = withNewCriterion(before, ids, whole, "lead time");
  auto second = withNewCriterion(first.workbook, ids, whole, "support");
  const Workbook weighed = withField(second.workbook, second.id, &Criterion::weight, std::int64_t{5});
  const Workbook now = withCriterionShifted(weighed, second.id, -1);
  CHECK(namesOf(criteriaOf(now, whole)) == std::vector<std::string>{"support", "lead time"});
  CHECK(withCriterionShifted(now, second.id, -1) == now);

  const auto [split, part] = withSegmentSplit(now, ids, whole, "Small installers");
  REQUIRE(partsOf(split, whole).size() == 1);
  CHECK(partsOf(split, whole)[0]->id == part);
  REQUIRE(namesOf(criteriaOf(split, part)) == std::vector<std::string>{"support", "lead time"});
  CHECK(criteriaOf(split, part)[0]->weight == 5);
  CHECK(namesOf(criteriaOf(split, whole)).size() == 2);

  const Workbook alone = without(split, {refTo(whole)});
  CHECK_FALSE(require(alone, part).partOf);
  CHECK(criteriaOf(alone, part).size() == 2);
}
