// The whole content of one .journey file, as one immutable value: plain rows in tables, in the words
// of the method. Everything else in the program is a function of this value, or of the difference
// between two of them. How each field is stored, limited and checked stands in workbook_schema.h.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "klantreis/cast.h"
#include "klantreis/id.h"
#include "klantreis/rank.h"
#include "klantreis/table.h"
#include "klantreis/workbook_kinds.h"

namespace klantreis {

/// A customer's trip to a goal, in the customer's words. With idealOf it is the journey as it should be.
struct Journey {
  Id<Journey> id;
  std::string title;  // "I request a quote for 40 heat pumps"
  std::string goal;
  std::string scope;
  std::string outOfScope;
  std::string type;     // "repeat purchase, online"
  std::string reason;   // why this one is mapped, or waits to be
  std::string motive;   // why the customer wants the goal
  std::string context;  // the situation it is drawn for: in a hurry, for a gift
  std::string summary;  // for who decides
  MethodStep step = MethodStep::choose;
  Language language = Language::english;
  std::optional<Id<Journey>> idealOf;
  std::optional<Id<Journey>> variantOf;  // the same journey for another group or in another situation
  std::optional<Id<Segment>> segment;
  std::optional<Id<Actor>> owner;
  std::optional<Id<Actor>> sponsor;
  std::optional<Date> nextReview;
  std::int64_t reviewInterval = 1;  // months; 0: none
  Scale scale = Scale::minusFiveToFive;
  std::string versionNote;   // "Version 7 · 21 Nov 2026 · Anna (workshop 2)"
  bool showIdeal = true;     // the stored view: the paired journey's curve is drawn too
  bool showChanges = false;  // the stored view: with the ideal curve, what else the ideal does otherwise
  bool showLayers = false;   // the stored view: what was assumed, said and measured has a curve each
  bool toScale = false;      // the stored view: columns are as wide as their episodes take time
  Rank rank;
  bool operator==(const Journey&) const = default;
};

/// What was found when a journey was looked at again.
struct Review {
  Id<Review> id;
  Id<Journey> journey;
  Date date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
  std::string who;
  std::string text;
  bool operator==(const Review&) const = default;
};

/// A persona that walks a journey. The id is derived from the two.
struct Participant {
  Id<Participant> id;
  Id<Journey> journey;
  Id<Persona> persona;
  bool shown = true;
  Rank rank;
  bool operator==(const Participant&) const = default;
};

/// Someone who takes part in a journey without a curve of their own: "estimator", "project leader".
struct Role {
  Id<Role> id;
  Id<Journey> journey;
  std::string name;
  std::optional<Id<Persona>> persona;  // who has it, where that is one of them
  Rank rank;
  bool operator==(const Role&) const = default;
};

/// A part of the journey that groups episodes; the second name is another model's word (AIDA).
struct Phase {
  Id<Phase> id;
  Id<Journey> journey;
  std::string name;
  std::string secondName;
  Rank rank;
  bool operator==(const Phase&) const = default;
};

/// Of a column, in percent, and of a lane, in units of the picture: what users made wider or higher on the
/// map of one sheet. Less than usual would not hold the content.
constexpr std::int64_t usualWidth = 100;
constexpr std::int64_t greatestWidth = 400;
constexpr std::int64_t greatestHeight = 1'200;

/// A step of the journey. An episode of an ideal journey is paired with the current one it improves.
struct Episode {
  Id<Episode> id;
  Id<Phase> phase;
  std::string title;  // "I ask for a quote"
  std::optional<Id<Episode>> pair;
  std::optional<Id<Actor>> department;
  std::string duration;  // "9 days", as typed
  std::optional<Date> begins;
  std::optional<Date> reviewed;  // when it was last held to what is known
  Intent intent = Intent::none;
  std::optional<Id<Aim>> coreValue;     // that is to be felt here
  std::optional<Id<Journey>> within;    // the journey that it is when seen from near
  std::optional<std::int64_t> options;  // among which a choice is made here
  Colour colour = Colour::none;
  bool anonymous = false;           // nobody knows who the customer is yet
  bool optional = false;            // not everyone passes here
  bool purchase = false;            // the border between buying phase and customer phase comes after it
  std::int64_t width = usualWidth;  // of its column
  Rank rank;
  bool operator==(const Episode&) const = default;
};

/// What happens in an episode, in the customer's words; exactly one for each, under the episode's uuid.
struct Scenario {
  Id<Scenario> id;
  std::string text;
  std::string does;
  std::string feels;
  std::string experiences;
  std::string movedBy;
  std::string motivatedBy;
  std::string expectation;
  std::string context;
  std::string says;  // as far as it differs from what is done
  bool operator==(const Scenario&) const = default;
};

/// What a role does at an episode, and what it wants to know there. The id is derived from the two.
struct Involvement {
  Id<Involvement> id;
  Id<Role> role;
  Id<Episode> episode;
  bool decides = false;
  bool advises = false;
  bool uses = false;
  bool buys = false;
  bool blocks = false;
  std::string stage;      // of another model: "Desire"
  std::string questions;  // "Is it delivered in week 12?"
  std::string considerations;
  bool operator==(const Involvement&) const = default;
};

/// What a department, person or supplier brings to an episode. The id is derived from the two.
struct Contribution {
  Id<Contribution> id;
  Id<Actor> actor;
  Id<Episode> episode;
  std::string stage;  // of another model: "Desire"
  std::string offer;
  bool owns = false;     // answers for the episode, with others that do
  bool moment = false;   // here what it brings is worth most
  bool several = false;  // more than one of its kind
  bool operator==(const Contribution&) const = default;
};

/// A moment of contact within an episode.
struct Touchpoint {
  Id<Touchpoint> id;
  Id<Episode> episode;
  std::string title;
  std::optional<Id<Channel>> channel;
  std::optional<Id<Actor>> department;  // who stands there for us
  Contact contact = Contact::direct;
  ContactWith with = ContactWith::unknown;
  std::optional<std::int64_t> importance;      // to the customer, 1 … 5
  std::optional<std::int64_t> importanceToUs;  // 1 … 5
  std::string feedback;                        // by what customers can say how it was
  Colour colour = Colour::none;
  bool inScenario = false;  // the scenario tells of it
  bool ours = true;         // false: outside our control
  bool crucial = false;
  Rank rank;
  bool operator==(const Touchpoint&) const = default;
};

/// What one persona feels at an episode (or at one of its touchpoints), as far as one layer of
/// knowledge goes. The id is derived from those four.
struct Emotion {
  Id<Emotion> id;
  Id<Persona> persona;
  Id<Episode> episode;
  std::optional<Id<Touchpoint>> touchpoint;
  Layer layer = Layer::assumed;
  std::int64_t score = 0;  // -100 … 100; the journey's scale only decides how it is shown
  std::string feeling;     // key of the emotion wheel (emotion_wheel.h), or empty
  std::string ownWord;     // typed instead of picked
  bool operator==(const Emotion&) const = default;
};

/// A way through the journey that is not straight on.
struct Path {
  Id<Path> id;
  PathKind kind = PathKind::loop;
  Id<Episode> from;
  std::optional<Id<Episode>> to;      // for loop and skip
  std::string condition;              // "no offer fits: search again"; for an alternative its name
  std::optional<std::int64_t> share;  // percent of customers
  std::optional<std::int64_t> count;  // customers
  Rank rank;
  bool operator==(const Path&) const = default;
};

/// That a persona takes a path instead of going straight on (walked_way.h). The id is derived from the two.
struct Walked {
  Id<Walked> id;
  Id<Persona> persona;
  Id<Path> path;
  bool operator==(const Walked&) const = default;
};

/// A row of the map. The name is empty while the lane carries the default name of what it shows.
struct Lane {
  Id<Lane> id;
  Id<Journey> journey;
  LaneKind kind = LaneKind::text;
  std::string name;
  bool shown = true;
  RemarkKind remarks = RemarkKind::pain;  // which, in a lane of remarks
  std::optional<Id<Actor>> department;    // whose touchpoints or stages
  std::optional<Id<Role>> role;           // whose stages
  std::optional<Id<Persona>> persona;     // for whom its texts are
  std::int64_t height = 0;                // of its cells at least
  Rank rank;
  bool operator==(const Lane&) const = default;
};

/// What a lane of texts, numbers or pictures holds at an episode. The id is derived from the two.
struct Cell {
  Id<Cell> id;
  Id<Lane> lane;
  Id<Episode> episode;
  std::string text;                    // with a picture: its caption
  std::optional<Id<Picture>> picture;  // in a lane of pictures
  bool operator==(const Cell&) const = default;
};

[[nodiscard]] inline bool isEmpty(const Cell& cell) { return cell.text.empty() && !cell.picture; }

/// A small item at an episode or one of its touchpoints, told apart by its kind.
struct Remark {
  Id<Remark> id;
  Id<Episode> episode;
  std::optional<Id<Touchpoint>> touchpoint;
  RemarkKind kind = RemarkKind::pain;
  std::string text;
  std::string by;       // who noted it
  bool broken = false;  // a promise that is not kept
  Colour colour = Colour::none;
  Rank rank;
  bool operator==(const Remark&) const = default;
};

/// Where knowledge comes from; `count` of them ("12 interviews").
struct Evidence {
  Id<Evidence> id;
  Id<Journey> journey;
  std::optional<Id<Episode>> episode;
  std::optional<Id<Touchpoint>> touchpoint;
  std::optional<Id<Persona>> persona;
  EvidenceKind kind = EvidenceKind::interview;
  std::int64_t count = 1;
  std::string who;
  Respondent respondent = Respondent::unknown;
  std::string text;     // what was said or seen
  std::string address;  // of a page or file that shows it
  std::string product;  // it is about
  std::optional<Date> date;
  Rank rank;
  bool operator==(const Evidence&) const = default;
};

/// A figure that is measured at an episode, with its target. Values are in thousandths.
struct Metric {
  Id<Metric> id;
  Id<Episode> episode;
  std::string name;
  std::string unit;  // "%", or empty
  Direction direction = Direction::higherIsBetter;
  bool withSign = false;  // "+48"
  std::optional<std::int64_t> target;
  Rank rank;
  bool operator==(const Metric&) const = default;
};

/// What a metric was on a day. The id is derived from the two.
struct Measurement {
  Id<Measurement> id;
  Id<Metric> metric;
  Date date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
  std::int64_t value = 0;  // in thousandths
  bool operator==(const Measurement&) const = default;
};

/// What the current journey lacks, as a problem.
struct Gap {
  Id<Gap> id;
  Id<Episode> episode;
  std::string text;
  std::string by;  // who noted it
  Colour colour = Colour::none;
  Rank rank;
  bool operator==(const Gap&) const = default;
};

/// What will be done about a gap. Impact and effort place it in the action-priority matrix, 0 … 100.
struct Improvement {
  Id<Improvement> id;
  Id<Episode> episode;
  std::optional<Id<Gap>> gap;
  std::optional<Id<Aim>> aim;  // that it serves
  std::string title;
  std::string description;
  std::int64_t impact = 50;
  std::int64_t effort = 50;
  Horizon horizon = Horizon::direct;
  std::optional<Id<Actor>> owner;
  std::optional<Date> starts;
  std::optional<Date> due;
  Status status = Status::planned;
  bool announced = false;              // customers were told
  std::optional<std::int64_t> before;  // the score at its episode, -100 … 100
  std::optional<std::int64_t> after;
  std::string result;
  Colour colour = Colour::none;
  Rank rank;
  bool operator==(const Improvement&) const = default;
};

/// A filter (filter.h) with a name, which any journey of the file can be looked at through.
struct SavedView {
  Id<SavedView> id;
  std::string name;
  std::optional<Id<Persona>> persona;
  std::optional<Id<Actor>> department;
  std::optional<Id<Channel>> channel;
  std::optional<ChannelReach> reach;
  std::optional<Layer> layer;
  std::optional<Id<Role>> role;
  Rank rank;
  bool operator==(const SavedView&) const = default;
};

struct Workbook {
  Table<Organisation> organisation;
  Table<Aim> aims;
  Table<Segment> segments;
  Table<Criterion> criteria;
  Table<Actor> actors;
  Table<Persona> personas;
  Table<Trait> traits;
  Table<Channel> channels;
  Table<ChannelUse> channelUses;
  Table<Journey> journeys;
  Table<Review> reviews;
  Table<Participant> participants;
  Table<Role> roles;
  Table<Phase> phases;
  Table<Episode> episodes;
  Table<Scenario> scenarios;
  Table<Involvement> involvements;
  Table<Contribution> contributions;
  Table<Touchpoint> touchpoints;
  Table<Emotion> emotions;
  Table<Path> paths;
  Table<Walked> walked;
  Table<Lane> lanes;
  Table<Cell> cells;
  Table<Remark> remarks;
  Table<Evidence> evidence;
  Table<Metric> metrics;
  Table<Measurement> measurements;
  Table<Gap> gaps;
  Table<Improvement> improvements;
  Table<SavedView> savedViews;
  Table<Picture> pictures;
  bool operator==(const Workbook&) const = default;
};

}  // namespace klantreis

#include "klantreis/detail/workbook_tables.h"
