#include "klantreis/phase_models.h"

#include <span>
#include <string_view>

namespace klantreis {

namespace {

struct PhaseName {
  std::string_view english;
  std::string_view dutch;
};

constexpr PhaseName aida[] = {
    {"Attention", "Aandacht"}, {"Interest", "Interesse"}, {"Desire", "Verlangen"}, {"Action", "Actie"}};
constexpr PhaseName awareness[] = {
    {"Awareness", "Bewustwording"}, {"Consideration", "Overweging"}, {"Action", "Actie"}};
constexpr PhaseName fiveA[] = {{"Aware", "Kennen"},
                               {"Appeal", "Aanspreken"},
                               {"Ask", "Vragen"},
                               {"Act", "Doen"},
                               {"Advocate", "Aanbevelen"}};
constexpr PhaseName buyerCustomer[] = {{"Buying phase", "Koopfase"}, {"Customer phase", "Klantfase"}};
constexpr PhaseName chain[] = {{"Search", "Zoeken"},
                               {"Communication", "Communicatie"},
                               {"Choice", "Keuze"},
                               {"Purchase", "Aankoop"},
                               {"Use", "Gebruik"}};
constexpr PhaseName sixSteps[] = {{"Orientation", "Oriëntatie"}, {"Purchase", "Aankoop"},
                                  {"Onboarding", "Onboarding"},  {"Use", "Gebruik"},
                                  {"Service", "Service"},        {"Upselling", "Upselling"}};
constexpr PhaseName b2b[] = {{"Search information", "Informatie zoeken"},
                             {"Compare quotes", "Offertes vergelijken"},
                             {"Evaluate alternatives", "Alternatieven evalueren"},
                             {"Pitch", "Pitch"},
                             {"Tender", "Aanbesteding"}};

std::span<const PhaseName> namesOf(PhaseModel model) {
  switch (model) {
    case PhaseModel::aida:
      return aida;
    case PhaseModel::awareness:
      return awareness;
    case PhaseModel::fiveA:
      return fiveA;
    case PhaseModel::buyerCustomer:
      return buyerCustomer;
    case PhaseModel::chain:
      return chain;
    case PhaseModel::sixSteps:
      return sixSteps;
    case PhaseModel::b2b:
      break;
  }
  return b2b;
}

}  // namespace

std::vector<std::string> phaseNames(PhaseModel model, Language language) {
  std::vector<std::string> names;
  for (const PhaseName& name : namesOf(model))
    names.emplace_back(language == Language::dutch ? name.dutch : name.english);
  return names;
}

std::optional<std::size_t> stepNamed(std::string_view name) {
  for (auto model = PhaseModel::aida; model <= PhaseModel::b2b;
       model = static_cast<PhaseModel>(static_cast<int>(model) + 1)) {
    const std::span<const PhaseName> names = namesOf(model);
    for (std::size_t i = 0; i < names.size(); ++i)
      if (name == names[i].english || name == names[i].dutch) return i;
  }
  return std::nullopt;
}

}  // namespace klantreis
