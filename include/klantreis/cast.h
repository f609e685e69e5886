// Who and what the journeys of a file share: the organisation with its aims, target groups, personas, actors,
// channels and pictures. Part of workbook.h.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "klantreis/bytes.h"
#include "klantreis/id.h"
#include "klantreis/rank.h"
#include "klantreis/workbook_kinds.h"

namespace klantreis {

/// A day of the calendar, without time or zone. Written YYYY-MM-DD; years 1900 to 2999.
using Date = std::chrono::year_month_day;

/// What people see: a PNG or a JPEG, within the limits of picture.h. The id is derived from its bytes.
struct Picture {
  Id<Picture> id;
  Bytes content;
  std::string alternative;  // what is to be seen, for those who do not see it
  bool operator==(const Picture&) const = default;
};

/// The organisation that serves the customer, of which a file has one. The id is derived from nothing.
struct Organisation {
  Id<Organisation> id;
  std::string name;
  std::string mission;
  std::string vision;
  std::string products;  // what it thinks of what it sells
  std::string budget;    // for what the journeys ask, as typed
  bool operator==(const Organisation&) const = default;
};

/// What the organisation wants to reach or stands for; improvements serve goals, episodes show values.
struct Aim {
  Id<Aim> id;
  AimKind kind = AimKind::businessGoal;
  std::string name;
  Rank rank;
  bool operator==(const Aim&) const = default;
};

/// The target group a journey is drawn for, as specific as can be.
struct Segment {
  Id<Segment> id;
  std::optional<Id<Segment>> partOf;  // the group it was split from
  std::string name;
  std::string description;
  std::optional<std::int64_t> size;  // customers in it
  std::string volume;                // "10 to 40 pumps an order"
  std::string buying;                // how they buy
  std::string goal;
  Rank rank;
  bool operator==(const Segment&) const = default;
};

/// What a target group decides by; the weight is from 1, slight, to 5.
struct Criterion {
  Id<Criterion> id;
  Id<Segment> segment;
  std::string name;
  std::int64_t weight = 3;
  Rank rank;
  bool operator==(const Criterion&) const = default;
};

/// A department, person or supplier that owns something or acts in the journey.
struct Actor {
  Id<Actor> id;
  std::string name;
  ActorKind kind = ActorKind::department;
  Rank rank;
  bool operator==(const Actor&) const = default;
};

/// A customer with a name and a face, standing for many like them.
struct Persona {
  Id<Persona> id;
  std::optional<Id<Segment>> segment;
  PersonaKind kind = PersonaKind::customer;
  std::string name;
  std::optional<std::int64_t> age;
  std::string description;  // "Installer, 12 people"
  std::string quote;
  std::optional<Id<Picture>> photo;
  std::string lifestyle;
  std::string concerns;  // what occupies them
  std::string pains;
  std::string goals;
  std::string needs;
  std::string considerations;
  std::string reasonsFor;      // choosing us
  std::string reasonsAgainst;  // choosing us
  std::string orientation;     // where they look and ask first
  std::string devices;
  Buying buying = Buying::unknown;
  std::string worth;  // "€ 120,000 a year"
  Rank rank;
  bool operator==(const Persona&) const = default;
};

/// Where a persona stands between two words; 0 is at the first, 100 at the second.
struct Trait {
  Id<Trait> id;
  Id<Persona> persona;
  std::string from;  // "price"
  std::string to;    // "service"
  std::int64_t value = 50;
  Rank rank;
  bool operator==(const Trait&) const = default;
};

/// A means by which customer and supplier meet; used again at many touchpoints.
struct Channel {
  Id<Channel> id;
  std::string name;
  ChannelReach reach = ChannelReach::offline;
  ChannelIcon icon = ChannelIcon::none;
  bool used = true;                         // false: closed, or not yet open
  std::optional<std::int64_t> monthlyCost;  // in whole units of the organisation's currency
  std::optional<Date> starts;
  std::optional<std::int64_t> minimumTerm;  // months it needs before it can be judged
  Verdict verdict = Verdict::unknown;
  std::optional<Date> judged;
  std::optional<std::int64_t> attracts;  // customers, 0 … 10, and so the next two
  std::optional<std::int64_t> converts;
  std::optional<std::int64_t> keeps;
  Rank rank;
  bool operator==(const Channel&) const = default;
};

/// That a persona uses a channel. The id is derived from the two.
struct ChannelUse {
  Id<ChannelUse> id;
  Id<Persona> persona;
  Id<Channel> channel;
  bool operator==(const ChannelUse&) const = default;
};

}  // namespace klantreis
