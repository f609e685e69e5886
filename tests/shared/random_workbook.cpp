#include "random_workbook.h"

#include <random>

#include "klantreis/picture.h"
#include "klantreis/roles.h"
#include "some_pictures.h"

namespace klantreis::testing {

const std::vector<std::string>& nastyTexts() {
  static const std::vector<std::string> texts{
      "",
      "I ask for a quote",
      "Ik vraag een offerte aan: “nu” – één € & <b>vet</b>",
      "office affluent ffi fl ﬁ",
      "a",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
      "أطلب عرض سعر لأربعين مضخة حرارية قبل الشتاء",
      "我请求四十台热泵的报价，但是没有人知道我的请求在哪里。",
      "見積もりをお願いします。ありがとうございます",
      "😡 nobody answers 👩🏽‍🔧 and 🇳🇱 waits",
      "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
      "first line\nsecond line\n\nfourth line",
      "Nine days of silence. I call twice; nobody knows where my request is. Meanwhile my client calls me.",
      "e\xcc\x81 a\xcc\x8a combined, שלום mixed 123 עולם",
      "1 -> 2: done; 50 % (≥ ½) … ‘quoted’ — dash",
      "   spaces   inside   ",
      "A very long scenario that goes on and on, because the customer tells everything that happened that "
      "day: the "
      "phone rang, the van was late, the planner was ill, the client came by twice, and in the end the "
      "delivery was "
      "there but on the wrong pallet, so that everything had to be done again on Friday, in the rain, with "
      "two people.",
  };
  return texts;
}

namespace {

class RandomWorkbook {
 public:
  explicit RandomWorkbook(std::uint32_t seed) : m_random(seed), m_ids("random " + std::to_string(seed)) {}

  /// `episodes` per journey at most; sizes vary with the seed.
  Workbook make(int episodes = 9) {
    addCast();
    const Id<Journey> current = addJourney(between(0, episodes), std::nullopt);
    if (chance(60)) addJourney(between(0, episodes), current);
    if (chance(30)) addJourney(between(0, 3), std::nullopt);
    for (int i = between(0, 3); i > 0; --i) addSavedView();
    addPictures();
    addMethod();
    addTouchpointScores();
    return m_book;
  }

 private:
  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class V>
  V one(const std::vector<V>& of) {
    return of[static_cast<std::size_t>(between(0, static_cast<int>(of.size()) - 1))];
  }
  template <class E>
  E anyOf() {
    return static_cast<E>(between(0, static_cast<int>(Keys<E>::words.size()) - 1));
  }
  template <class V>
  std::optional<V> perhaps(const std::vector<V>& of) {
    return of.empty() || chance(40) ? std::nullopt : std::optional(one(of));
  }
  std::string anyText() { return chance(70) ? nastyTexts()[between(1, 4)] : one(nastyTexts()); }
  Rank anyRank() {
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string text(static_cast<std::size_t>(between(0, 3)), 'h');
    return Rank{text + digits[static_cast<std::size_t>(between(1, 35))]};
  }
  Date anyDate() {
    return {std::chrono::year{between(2020, 2030)}, std::chrono::month{static_cast<unsigned>(between(1, 12))},
            std::chrono::day{static_cast<unsigned>(between(1, 28))}};
  }
  template <class T>
  Id<T> add(T row) {
    if constexpr (DerivedEntity<T>) row.id = {Schema<T>::derive(row)};
    const Id<T> id = row.id;
    m_book = withRow(m_book, std::move(row));
    return id;
  }

  void addCast() {
    for (int i = between(0, 2); i > 0; --i)
      m_segments.push_back(add(Segment{
          .id = m_ids.make<Segment>(), .name = anyText(), .description = anyText(), .rank = anyRank()}));
    for (int i = between(0, 4); i > 0; --i)
      m_actors.push_back(add(Actor{m_ids.make<Actor>(), anyText(), anyOf<ActorKind>(), anyRank()}));
    for (int i = between(0, 5); i > 0; --i)
      m_channels.push_back(add(Channel{.id = m_ids.make<Channel>(),
                                       .name = anyText(),
                                       .reach = anyOf<ChannelReach>(),
                                       .icon = anyOf<ChannelIcon>(),
                                       .rank = anyRank()}));
    for (int i = between(0, chance(10) ? 8 : 3); i > 0; --i) addPersona();
  }
  void addPersona() {
    Persona persona{.id = m_ids.make<Persona>(), .segment = perhaps(m_segments), .name = anyText()};
    if (chance(60)) persona.age = between(0, 150);
    persona.description = anyText();
    persona.quote = anyText();
    persona.rank = anyRank();
    m_personas.push_back(add(std::move(persona)));
  }

  Id<Journey> addJourney(int episodes, std::optional<Id<Journey>> idealOf) {
    Journey journey{.id = m_ids.make<Journey>(), .title = anyText(), .goal = anyText(), .scope = anyText()};
    journey.language = anyOf<Language>();
    journey.idealOf = idealOf;
    journey.segment = perhaps(m_segments);
    journey.owner = perhaps(m_actors);
    if (chance(50)) journey.nextReview = anyDate();
    journey.scale = anyOf<Scale>();
    journey.versionNote = anyText();
    journey.showIdeal = chance(70);
    journey.toScale = chance(30);
    journey.rank = anyRank();
    const Id<Journey> id = add(std::move(journey));
    for (const Id<Persona>& persona : m_personas)
      if (chance(85))
        add(Participant{.journey = id, .persona = persona, .shown = chance(85), .rank = anyRank()});
    std::vector<Id<Role>> roles;
    for (int i = between(0, 4); i > 0; --i)
      roles.push_back(add(Role{m_ids.make<Role>(), id, anyText(), perhaps(m_personas), anyRank()}));
    m_roles.insert(m_roles.end(), roles.begin(), roles.end());
    const std::vector<Id<Lane>> textLanes = addLanes(id);
    std::vector<Id<Episode>> added = addEpisodes(id, episodes);
    addPaths(added);
    for (const Id<Episode>& episode : added) fillEpisode(id, episode, textLanes);
    for (const Id<Episode>& episode : added)
      for (const Id<Role>& role : roles)
        if (chance(30)) addPart(role, episode);
    if (!idealOf) m_current = added;
    return id;
  }
  std::vector<Id<Lane>> addLanes(Id<Journey> journey) {
    std::vector<Id<Lane>> textLanes;
    for (std::size_t i = 0; i < Keys<LaneKind>::words.size(); ++i) {
      const auto kind = static_cast<LaneKind>(i);
      if (kind >= LaneKind::pictures || !chance(90)) continue;
      Lane lane{
          .id = m_ids.make<Lane>(), .journey = journey, .kind = kind, .name = chance(30) ? anyText() : ""};
      lane.shown = chance(90);
      lane.remarks = anyOf<RemarkKind>();
      if (kind == LaneKind::department) lane.department = perhaps(m_actors);
      if (chance(20)) lane.height = between(0, greatestHeight);
      lane.rank = anyRank();
      add(lane);
      if (holdsCells(kind)) textLanes.push_back(lane.id);
    }
    return textLanes;
  }
  std::vector<Id<Episode>> addEpisodes(Id<Journey> journey, int count) {
    std::vector<Id<Phase>> phases;
    for (int i = between(1, 4); i > 0; --i)
      phases.push_back(
          add(Phase{m_ids.make<Phase>(), journey, anyText(), chance(30) ? anyText() : "", anyRank()}));
    const std::optional<Id<Journey>> idealOf = require(m_book, journey).idealOf;
    std::vector<Id<Episode>> episodes;
    for (int i = 0; i < count; ++i) {
      Episode episode{.id = m_ids.make<Episode>(), .phase = one(phases), .title = anyText()};
      if (idealOf) episode.pair = perhaps(m_current);
      episode.department = perhaps(m_actors);
      episode.duration = chance(30) ? anyText() : chance(50) ? std::to_string(between(0, 40)) + " days" : "";
      if (chance(30)) episode.begins = anyDate();
      episode.optional = chance(10);
      episode.purchase = chance(10);
      if (chance(20)) episode.width = between(usualWidth, greatestWidth);
      episode.rank = anyRank();
      episodes.push_back(add(episode));
      add(Scenario{scenarioOf(episode.id), anyText()});
    }
    return episodes;
  }
  void addPart(Id<Role> role, Id<Episode> episode) {
    Involvement row{.id = {}, .role = role, .episode = episode};
    for (const auto part : involvementParts) row.*part = chance(30);
    if (chance(60)) row.questions = anyText();
    if (chance(30)) row.considerations = anyText();
    add(std::move(row));
  }
  void addPaths(const std::vector<Id<Episode>>& episodes) {
    if (episodes.empty()) return;
    for (int i = between(0, 3); i > 0; --i) {
      Path path{.id = m_ids.make<Path>(), .kind = anyOf<PathKind>(), .from = one(episodes)};
      if (path.kind == PathKind::loop || path.kind == PathKind::skip) path.to = one(episodes);
      path.condition = anyText();
      if (chance(50)) path.share = between(0, 100);
      path.rank = anyRank();
      const Id<Path> id = add(std::move(path));
      for (const Id<Persona>& persona : m_personas)
        if (chance(40)) add(Walked{.id = {}, .persona = persona, .path = id});
    }
  }
  void fillEpisode(Id<Journey> journey, Id<Episode> episode, const std::vector<Id<Lane>>& textLanes) {
    for (int i = between(0, 3); i > 0; --i) addTouchpoint(episode);
    for (const Id<Persona>& persona : m_personas)
      for (int i = between(0, 2); i > 0; --i) addEmotion(persona, episode);
    for (const Id<Lane>& lane : textLanes)
      if (chance(60))
        m_book = withCellText(m_book, lane, episode,
                              chance(30) ? "€ " + std::to_string(between(-90, 900)) : anyText());
    for (int i = between(0, 2); i > 0; --i) addRemark(episode, {});
    if (chance(30))
      add(Evidence{.id = m_ids.make<Evidence>(),
                   .journey = journey,
                   .episode = episode,
                   .kind = anyOf<EvidenceKind>(),
                   .count = between(0, 20),
                   .who = anyText(),
                   .text = anyText(),
                   .rank = anyRank()});
    if (chance(40)) addMetric(episode);
    std::vector<Id<Gap>> gaps;
    for (int i = between(0, 2); i > 0; --i)
      gaps.push_back(
          add(Gap{.id = m_ids.make<Gap>(), .episode = episode, .text = anyText(), .rank = anyRank()}));
    for (int i = between(0, 2); i > 0; --i) addImprovement(episode, gaps);
  }
  void addTouchpoint(Id<Episode> episode) {
    Touchpoint row{.id = m_ids.make<Touchpoint>(), .episode = episode, .title = anyText()};
    row.channel = perhaps(m_channels);
    row.department = perhaps(m_actors);
    row.contact = anyOf<Contact>();
    row.ours = chance(70);
    row.crucial = chance(30);
    row.rank = anyRank();
    const Id<Touchpoint> id = add(std::move(row));
    if (chance(30)) addRemark(episode, id);
  }
  void addRemark(Id<Episode> episode, std::optional<Id<Touchpoint>> touchpoint) {
    Remark row{.id = m_ids.make<Remark>(), .episode = episode, .touchpoint = touchpoint};
    row.kind = anyOf<RemarkKind>();
    row.text = anyText();
    row.rank = anyRank();
    add(std::move(row));
  }
  void addEmotion(Id<Persona> persona, Id<Episode> episode) {
    Emotion emotion{
        .persona = persona, .episode = episode, .layer = anyOf<Layer>(), .score = between(-100, 100)};
    emotion.feeling = chance(50) ? "worried" : "";
    if (emotion.feeling.empty()) emotion.ownWord = anyText();
    add(std::move(emotion));
  }
  void addMetric(Id<Episode> episode) {
    Metric metric{
        .id = m_ids.make<Metric>(), .episode = episode, .name = anyText(), .unit = chance(50) ? "%" : ""};
    metric.direction = anyOf<Direction>();
    metric.withSign = chance(20);
    if (chance(70)) metric.target = between(-100'000, 100'000);
    metric.rank = anyRank();
    const Id<Metric> id = add(std::move(metric));
    for (int i = between(0, 2); i > 0; --i)
      add(Measurement{.metric = id, .date = anyDate(), .value = between(-100'000, 1'000'000)});
  }
  void addImprovement(Id<Episode> episode, const std::vector<Id<Gap>>& gaps) {
    Improvement row{
        .id = m_ids.make<Improvement>(), .episode = episode, .gap = perhaps(gaps), .title = anyText()};
    row.impact = between(0, 100);
    row.effort = between(0, 100);
    row.horizon = anyOf<Horizon>();
    row.owner = perhaps(m_actors);
    if (chance(50)) row.due = anyDate();
    row.status = anyOf<Status>();
    row.rank = anyRank();
    add(std::move(row));
  }

  void addSavedView() {
    SavedView view{.id = m_ids.make<SavedView>(), .name = anyText(), .persona = perhaps(m_personas)};
    view.department = perhaps(m_actors);
    view.channel = perhaps(m_channels);
    if (chance(30)) view.reach = anyOf<ChannelReach>();
    if (chance(30)) view.layer = anyOf<Layer>();
    view.role = perhaps(m_roles);
    view.rank = anyRank();
    add(std::move(view));
  }

  /// Last, so that all else of a seed stays what it was before there were pictures.
  void addPictures() {
    for (const Id<Persona>& persona : m_personas)
      if (chance(25)) m_book = withPhoto(m_book, persona, one(somePictures()));
    const Table<Journey> journeys = m_book.journeys;
    for (const Journey& journey : journeys)
      if (chance(60)) addPictureLane(journey.id);
  }
  void addPictureLane(Id<Journey> journey) {
    const Id<Lane> lane = add(Lane{.id = m_ids.make<Lane>(),
                                   .journey = journey,
                                   .kind = LaneKind::pictures,
                                   .name = anyText(),
                                   .shown = chance(90),
                                   .rank = anyRank()});
    const Workbook before = m_book;
    for (const Episode* episode : episodesOf(before, journey)) addCell(lane, episode->id);
  }
  void addCell(Id<Lane> lane, Id<Episode> episode) {
    if (chance(50)) m_book = withCellPicture(m_book, lane, episode, one(somePictures()));
    if (chance(40)) m_book = withCellText(m_book, lane, episode, anyText());
  }

  /// The rows that came with the method, and something in every third of the fields that did. After all else,
  /// so that what a seed gave before stays.
  void addMethod() {
    if (chance(50)) add(Organisation{});
    for (int i = between(0, 3); i > 0; --i) add(Aim{.id = m_ids.make<Aim>(), .rank = anyRank()});
    for (const Id<Segment>& segment : m_segments)
      if (chance(50)) add(Criterion{.id = m_ids.make<Criterion>(), .segment = segment, .rank = anyRank()});
    for (const Id<Persona>& persona : m_personas) addToPersona(persona);
    const Workbook before = m_book;
    for (const Journey& journey : before.journeys) addToJourney(journey.id);
    forEachEntity([&]<class T>() { fill<T>(); });
    forEachEntity([&]<class T>() { link<T>(); });
  }
  void addToPersona(Id<Persona> persona) {
    if (chance(50)) add(Trait{.id = m_ids.make<Trait>(), .persona = persona, .rank = anyRank()});
    for (const Id<Channel>& channel : m_channels)
      if (chance(30)) add(ChannelUse{.id = {}, .persona = persona, .channel = channel});
  }
  void addToJourney(Id<Journey> journey) {
    for (int i = between(0, 2); i > 0; --i)
      add(Review{.id = m_ids.make<Review>(), .journey = journey, .date = anyDate(), .text = anyText()});
    const Workbook before = m_book;
    for (const Episode* episode : episodesOf(before, journey))
      for (const Id<Actor>& actor : m_actors)
        if (chance(25)) add(Contribution{.id = {}, .actor = actor, .episode = episode->id});
    for (const Role& role : before.roles)
      if (role.journey == journey && chance(20)) addStages(journey, role.id, std::nullopt);
    for (const Id<Actor>& actor : m_actors)
      if (chance(20)) addStages(journey, std::nullopt, actor);
  }
  void addStages(Id<Journey> journey, std::optional<Id<Role>> role, std::optional<Id<Actor>> actor) {
    add(Lane{.id = m_ids.make<Lane>(),
             .journey = journey,
             .kind = LaneKind::stages,
             .department = actor,
             .role = role,
             .rank = anyRank()});
  }
  template <class T>
  void fill() {
    const Table<T> rows = tableOf<T>(m_book);
    for (T row : rows) {
      forEachField<T>([&](const auto& field) {
        if (std::max(field.since, firstFormat<T>()) == 3 && chance(33)) say(row, field);
      });
      m_book = withRow(m_book, std::move(row));
    }
  }
  /// What refers to others since that format does so, also in a circle.
  template <class T>
  void link() {
    const Table<T> rows = tableOf<T>(m_book);
    for (T row : rows) {
      forEachField<T>([&](const auto& field) {
        if (std::max(field.since, firstFormat<T>()) == 3) refer(row, field);
      });
      m_book = withRow(m_book, std::move(row));
    }
  }
  template <class T, class V>
  void refer(T& row, const Field<T, V>& field) {
    if constexpr (Reference<V> && !std::is_same_v<V, Plain<V>>) {
      if (row.*field.member || !chance(33)) return;
      std::vector<V> targets;
      for (const auto& target : tableOf<typename IsId<Plain<V>>::Target>(m_book))
        if (mayReferTo(row, target)) targets.push_back(target.id);
      if (!targets.empty()) row.*field.member = one(targets);
    }
  }
  template <class T, class Target>
  static bool mayReferTo(const T& row, const Target& target) {
    if constexpr (std::is_same_v<Target, Touchpoint>) return row.episode == target.episode;
    if constexpr (std::is_same_v<T, Lane> && std::is_same_v<Target, Role>)
      return row.journey == target.journey;
    return true;
  }

  /// References come later: they have rules of their own.
  template <class T, class V>
  void say(T& row, const Field<T, V>& field) {
    if constexpr (Enumeration<Plain<V>>) {
      row.*field.member = anyOf<Plain<V>>();
    } else if constexpr (std::is_same_v<V, std::string>) {
      row.*field.member = anyText();
    } else if constexpr (std::is_same_v<V, bool>) {
      row.*field.member = chance(50);
    } else if constexpr (std::is_same_v<Plain<V>, std::int64_t>) {
      row.*field.member = between(static_cast<int>(field.low), static_cast<int>(field.high));
    } else if constexpr (std::is_same_v<V, std::optional<Date>>) {
      row.*field.member = anyDate();
    }
  }

  /// After all else, like those before it.
  void addTouchpointScores() {
    const Workbook before = m_book;
    for (const Touchpoint& touchpoint : before.touchpoints)
      for (const Id<Persona>& persona : m_personas)
        if (chance(25))
          add(Emotion{.id = {},
                      .persona = persona,
                      .episode = touchpoint.episode,
                      .touchpoint = touchpoint.id,
                      .layer = anyOf<Layer>(),
                      .score = between(-100, 100)});
  }

  std::mt19937 m_random;
  FixedIds m_ids;
  Workbook m_book;
  std::vector<Id<Segment>> m_segments;
  std::vector<Id<Actor>> m_actors;
  std::vector<Id<Channel>> m_channels;
  std::vector<Id<Persona>> m_personas;
  std::vector<Id<Role>> m_roles;
  std::vector<Id<Episode>> m_current;
};

}  // namespace

Workbook randomWorkbook(std::uint32_t seed, int episodes) { return RandomWorkbook(seed).make(episodes); }

}  // namespace klantreis::testing
