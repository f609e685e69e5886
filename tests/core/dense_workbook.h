// A workbook in which every field of every entity says something, every word of every list occurs, and what
// may be absent is both there and absent. The content of tests/data/format-N.*, so what a format knows never
// changes.
#pragma once

#include <string>
#include <vector>

#include "dense_method.h"
#include "klantreis/edit.h"
#include "some_pictures.h"

namespace klantreis::testing {

class DenseWorkbook {
 public:
  explicit DenseWorkbook(int format) : m_format(format), m_ids("format " + std::to_string(format)) {}

  Workbook make() {
    addCast();
    const Id<Journey> current = addJourney("I request a quote for 40 heat pumps", std::nullopt);
    const Id<Episode> pair = addSteps(current, std::nullopt);
    const Id<Journey> ideal = addJourney("The same, as it should be – “vlot”, 报价 عرض 😀", current);
    addSteps(ideal, pair);
    addEach<Scale>(
        [](Scale scale, std::string title) { return Journey{.title = std::move(title), .scale = scale}; });
    if (m_format > 1) addSavedViews();
    return m_format > 2 ? DenseMethod(m_book, m_ids).make() : m_book;
  }

 private:
  template <class T>
  Id<T> add(T row) {
    if constexpr (DerivedEntity<T>) {
      row.id = {Schema<T>::derive(row)};
    } else if constexpr (!std::is_same_v<T, Scenario>) {
      row.id = m_ids.make<T>();
    }
    m_book = withRow(m_book, row);
    return row.id;
  }
  /// How many the list had in that format.
  template <class E>
  [[nodiscard]] std::size_t words() const {
    if (std::is_same_v<E, LaneKind> && m_format < 3) return m_format == 1 ? 7 : 12;
    if (std::is_same_v<E, RemarkKind> && m_format < 3) return 9;
    return Keys<E>::words.size();
  }
  /// One row for each word of the list, ranked in the order of the words.
  template <class E, class Make>
  void addEach(Make&& make) {
    const std::vector<Rank> ranks = evenRanks(words<E>());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      auto row = make(static_cast<E>(i), std::string(Keys<E>::words[i]));
      row.rank = ranks[i];
      add(std::move(row));
    }
  }
  static Date day(int year, unsigned month, unsigned day) {
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  }

  void addCast() {
    m_segment = add(
        Segment{.name = "Installers", .description = "5 to 25 people\nacross the country", .rank = {"h1"}});
    addEach<ActorKind>(
        [](ActorKind kind, std::string name) { return Actor{.name = std::move(name), .kind = kind}; });
    m_actor = m_book.actors.begin()->id;
    addEach<ChannelReach>([](ChannelReach reach, std::string name) {
      return Channel{.name = std::move(name), .reach = reach};
    });
    addEach<ChannelIcon>(
        [](ChannelIcon icon, std::string name) { return Channel{.name = std::move(name), .icon = icon}; });
    m_channel = m_book.channels.begin()->id;
    if (m_format > 1)
      m_picture = add(Picture{.content = somePictures()[0], .alternative = "A portal in red"});
    m_persona = add(Persona{.segment = m_segment,
                            .name = "Marieke",
                            .age = 41,
                            .description = "Installer, 12 people",
                            .quote = "Just tell me when.",
                            .photo = m_picture,
                            .rank = {"3"}});
    m_guest = add(Persona{.name = "Karim", .rank = {"6"}});
  }

  Id<Journey> addJourney(const std::string& title, std::optional<Id<Journey>> idealOf) {
    Journey journey{.title = title, .idealOf = idealOf};
    journey.language = idealOf ? Language::dutch : Language::english;
    if (!idealOf) {
      journey.goal = "Pumps on the roof before winter";
      journey.scope = "From the first call to the first bill";
      journey.segment = m_segment;
      journey.owner = m_actor;
      journey.nextReview = day(2027, 3, 1);
      journey.versionNote = "Version 7 · Anna";
      journey.showIdeal = false;
      journey.toScale = m_format > 1;
    }
    journey.rank = {idealOf ? "zz" : "1a"};
    return add(std::move(journey));
  }

  /// Three episodes with all that hangs on them; gives the first of them.
  Id<Episode> addSteps(Id<Journey> journey, std::optional<Id<Episode>> pair) {
    add(Participant{.journey = journey, .persona = m_persona, .shown = false, .rank = {"8"}});
    add(Participant{.journey = journey, .persona = m_guest});
    const Id<Role> role = add(Role{.journey = journey,
                                   .name = "estimator",
                                   .persona = m_format > 1 && !m_role ? std::optional(m_guest) : std::nullopt,
                                   .rank = {"5"}});
    if (!m_role) m_role = role;
    const Id<Phase> phase =
        add(Phase{.journey = journey, .name = "Choosing", .secondName = "Desire", .rank = {"2"}});
    const Id<Episode> first =
        addEpisode(Episode{.phase = phase,
                           .title = "I ask for a quote",
                           .pair = pair,
                           .department = m_actor,
                           .duration = "9 days",
                           .begins = m_format > 1 ? std::optional(day(2026, 11, 2)) : std::nullopt,
                           .optional = true,
                           .purchase = true,
                           .width = m_format > 1 ? 150 : usualWidth,
                           .rank = {"4"}});
    const Id<Episode> second = addEpisode(Episode{.phase = phase, .title = "I wait", .rank = {"9"}});
    addEach<PathKind>([&](PathKind kind, std::string condition) {
      const bool ends = kind == PathKind::alternative || kind == PathKind::exit;
      return Path{.kind = kind,
                  .from = second,
                  .to = ends ? std::nullopt : std::optional(first),
                  .condition = std::move(condition),
                  .share = ends ? std::optional(20) : std::nullopt};
    });
    if (m_format > 1)
      add(Involvement{.role = role,
                      .episode = first,
                      .decides = true,
                      .advises = true,
                      .uses = true,
                      .buys = true,
                      .blocks = true,
                      .questions = "Who adds it up?",
                      .considerations = "Only with the drawings"});
    if (m_format > 1)
      for (const Path& path : Table<Path>(m_book.paths))
        if (path.from == second) add(Walked{.persona = m_guest, .path = path.id});
    addLanes(journey, first);
    addContact(first);
    addFindings(journey, first);
    return first;
  }
  Id<Episode> addEpisode(Episode row) {
    const Id<Episode> id = add(std::move(row));
    add(Scenario{.id = scenarioOf(id), .text = "I call twice.\nNobody knows."});
    return id;
  }
  void addLanes(Id<Journey> journey, Id<Episode> episode) {
    const std::vector<Rank> ranks = evenRanks(words<LaneKind>());
    for (std::size_t i = 0; i < ranks.size(); ++i)
      add(Lane{.journey = journey,
               .kind = static_cast<LaneKind>(i),
               .name = std::string(Keys<LaneKind>::words[i]),
               .shown = false,
               .rank = ranks[i]});
    if (m_format > 1) addLanesOfRemarks(journey);
    const Id<Lane> lane = add(Lane{.journey = journey, .rank = {"zy"}});
    add(Cell{.lane = lane, .episode = episode, .text = "Send a confirmation"});
    if (m_format == 1) return;
    const Id<Lane> pictures = add(Lane{.journey = journey, .kind = LaneKind::pictures, .rank = {"zz"}});
    add(Cell{.lane = pictures, .episode = episode, .text = "Our portal", .picture = m_picture});
  }
  void addLanesOfRemarks(Id<Journey> journey) {
    addEach<RemarkKind>([&](RemarkKind kind, std::string name) {
      return Lane{.journey = journey,
                  .kind = LaneKind::remarks,
                  .name = std::move(name),
                  .remarks = kind,
                  .department = kind == RemarkKind::pain ? std::nullopt : std::optional(m_actor),
                  .height = 120};
    });
  }
  void addContact(Id<Episode> episode) {
    const Id<Touchpoint> touchpoint =
        add(Touchpoint{.episode = episode,
                       .title = "Portal",
                       .channel = m_channel,
                       .department = m_format > 1 ? std::optional(m_actor) : std::nullopt,
                       .contact = Contact::indirect,
                       .ours = false,
                       .crucial = true,
                       .rank = {"7"}});
    add(Touchpoint{.episode = episode, .title = "Phone", .rank = {"b"}});
    std::int64_t score = -100;
    for (const Layer layer : {Layer::assumed, Layer::customersSaid, Layer::dataShows})
      add(Emotion{.persona = m_persona,
                  .episode = episode,
                  .layer = layer,
                  .score = score += 60,
                  .feeling = "worried"});
    add(Emotion{.persona = m_guest,
                .episode = episode,
                .touchpoint = touchpoint,
                .score = 100,
                .ownWord = "curious"});
    addEach<RemarkKind>([&](RemarkKind kind, std::string text) {
      return Remark{.episode = episode,
                    .touchpoint = kind == RemarkKind::pain ? std::optional(touchpoint) : std::nullopt,
                    .kind = kind,
                    .text = std::move(text)};
    });
  }
  void addFindings(Id<Journey> journey, Id<Episode> episode) {
    addEach<EvidenceKind>([&](EvidenceKind kind, std::string who) {
      const bool told = kind != EvidenceKind::data;
      return Evidence{.journey = journey,
                      .episode = told ? std::optional(episode) : std::nullopt,
                      .kind = kind,
                      .count = told ? 12 : 0,
                      .who = std::move(who),
                      .text = "“Nobody called back.”",
                      .date = told ? std::optional(day(2026, 2, 28)) : std::nullopt};
    });
    addEach<Direction>([&](Direction direction, std::string name) {
      const bool wanted = direction == Direction::lowerIsBetter;
      return Metric{.episode = episode,
                    .name = std::move(name),
                    .unit = "%",
                    .direction = direction,
                    .withSign = wanted,
                    .target = wanted ? std::optional(-48'500) : std::nullopt};
    });
    for (const Metric& metric : Table<Metric>(m_book.metrics))
      add(Measurement{.metric = metric.id, .date = day(2026, 11, 22), .value = 1'000'000'000'000});
    const Id<Gap> gap = add(Gap{.episode = episode, .text = "Nobody confirms the request", .rank = {"w"}});
    addEach<Status>([&](Status status, std::string title) {
      const bool planned = status == Status::planned;
      return Improvement{.episode = episode,
                         .gap = planned ? std::optional(gap) : std::nullopt,
                         .title = std::move(title),
                         .impact = 80,
                         .effort = 20,
                         .horizon = planned ? Horizon::strategic : Horizon::direct,
                         .owner = planned ? std::optional(m_actor) : std::nullopt,
                         .due = planned ? std::optional(day(2027, 1, 31)) : std::nullopt,
                         .status = status};
    });
  }

  void addSavedViews() {
    addEach<ChannelReach>([&](ChannelReach reach, std::string name) {
      return SavedView{.name = std::move(name), .persona = m_persona, .channel = m_channel, .reach = reach};
    });
    addEach<Layer>([&](Layer layer, std::string name) {
      return SavedView{.name = std::move(name), .department = m_actor, .layer = layer, .role = m_role};
    });
  }

  int m_format;
  FixedIds m_ids;
  Workbook m_book;
  Id<Segment> m_segment;
  Id<Actor> m_actor;
  Id<Channel> m_channel;
  Id<Persona> m_persona;
  Id<Persona> m_guest;
  std::optional<Id<Role>> m_role;
  std::optional<Id<Picture>> m_picture;  // since format 2
};

}  // namespace klantreis::testing
