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
    SampleInfo{"huiskoper", "huiskoper", "A house buyer",
               "A house buyer in twenty steps, with loops, variants and many suppliers.", make<houseSample>},
    SampleInfo{"offerte", "offerte", "A quote for heat pumps",
               "An installer requests a quote for 40 heat pumps: current and ideal journey.",
               make<quoteSample>},
};

constexpr std::array allTemplates{
    SampleInfo{"leeg", "empty", "Blank map", "One persona, one episode and one hint in each lane.",
               make<blankTemplate>},
    SampleInfo{"b2c-aankoop", "b2c-purchase", "A consumer's purchase",
               "A consumer's purchase in seven episodes, from need to word of mouth.",
               make<consumerPurchaseTemplate>},
    SampleInfo{"b2b-aankoop", "b2b-purchase", "A company's purchase",
               "A company's purchase in eight episodes, with the roles that take part.",
               make<businessPurchaseTemplate>},
    SampleInfo{"service", "service", "A call for help",
               "A call for help in six episodes, from trouble to looking back.", make<serviceTemplate>},
    SampleInfo{"onboarding", "onboarding", "A new customer",
               "A new customer's first hundred days, from signing up to using it without thinking.",
               make<onboardingTemplate>},
    SampleInfo{"herhaalaankoop", "repeat-purchase", "Buying again, online or in the shop",
               "The same again, online or in the shop, with three ways to buy and a loop.",
               make<repeatPurchaseTemplate>},
    SampleInfo{"belevingskaart", "experience-map", "Experience map",
               "What people go through to reach something, with guiding principles, thoughts and channels.",
               make<experienceTemplate>},
    SampleInfo{"huidig-ideaal", "current-ideal", "Current and ideal",
               "One journey as it is and as it should be, episode by episode.", make<pairTemplate>},
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
