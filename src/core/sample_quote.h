// What the two journeys of the quote sample share: who takes part, by which means, and the phases.
#pragma once

#include "sample_plan.h"

namespace klantreis::quote {

enum Actors { salesOperations, sales, webTeam, product, logistics, service };

enum Channels { onSite, email, searchEngine, wordOfMouth, website, phone, document, meeting, transport, app };

enum Phases { orientation, communication, choice, use };

inline constexpr PhasePlan phases[] = {
    {{"Orientation", "Oriëntatie"}},
    {{"Communication", "Communicatie"}},
    {{"Choice", "Keuze"}},
    {{"Use", "Gebruik"}},
};

inline constexpr Wording roles[] = {
    {"Project leader", "Projectleider"},
    {"Work planner", "Werkvoorbereider"},
    {"Estimator", "Calculator"},
    {"Engineer", "Engineer"},
};

constexpr Wording goal{"a delivery date I can promise my client",
                       "een leverdatum die ik mijn klant kan beloven"};
constexpr Wording versionNote{"Version 7 · 21 Nov 2026 · Anna (workshop 2)",
                              "Versie 7 · 21 nov 2026 · Anna (workshop 2)"};
constexpr Date nextReview = day(2026, 12, 1);

enum Aims { fasterOrders, fewerCalls, plainDealing, keepingWord };

extern const JourneyPlan idealJourney;
extern const MethodPlan method;

}  // namespace klantreis::quote
