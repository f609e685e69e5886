#include "klantreis/sample.h"

#include <algorithm>
#include <array>
#include <string>

#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "sample_plan.h"

namespace klantreis {

namespace {

template <const SamplePlan& plan>
Workbook make(Language language) {
  return workbookOf(plan, language);
}

constexpr std::array allSamples{
    SampleInfo{"huiskoper", "huiskoper",
               "A house buyer in twenty steps, with loops, variants and many suppliers.", make<houseSample>},
    SampleInfo{"offerte", "offerte",
               "An installer requests a quote for 40 heat pumps: current and ideal journey.",
               make<quoteSample>},
};

constexpr std::array allTemplates{
    SampleInfo{"leeg", "empty", "One persona, one episode and one hint in each lane.", make<blankTemplate>},
    SampleInfo{"b2c-aankoop", "b2c-purchase",
               "A consumer's purchase in seven episodes, from need to word of mouth.",
               make<consumerPurchaseTemplate>},
    SampleInfo{"b2b-aankoop", "b2b-purchase",
               "A company's purchase in eight episodes, with the roles that take part.",
               make<businessPurchaseTemplate>},
    SampleInfo{"service", "service", "A call for help in six episodes, from trouble to looking back.",
               make<serviceTemplate>},
};

}  // namespace

std::span<const SampleInfo> samples() { return allSamples; }

std::span<const SampleInfo> templates() { return allTemplates; }

Workbook begun(const SampleInfo& info, Language language, IdSource& ids) {
  const Workbook workbook = info.make(language);
  const bool isTemplate = std::any_of(allTemplates.begin(), allTemplates.end(),
                                      [&](const SampleInfo& t) { return t.name == info.name; });
  return isTemplate ? withNewIds(workbook, ids) : workbook;
}

const SampleInfo& findSample(std::span<const SampleInfo> among, std::string_view name) {
  const auto found = std::find_if(among.begin(), among.end(), [&](const SampleInfo& sample) {
    return sample.name == name || sample.englishName == name;
  });
  if (found != among.end()) return *found;
  std::string known;
  for (const SampleInfo& sample : among) known += (known.empty() ? "" : ", ") + std::string(sample.name);
  throw Error(ErrorCode::unknownName,
              {among.data() == allTemplates.data() ? "template" : "sample", std::string(name), known});
}

}  // namespace klantreis
