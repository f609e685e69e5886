// The descriptions of who and what journeys share: target groups, people, personas, channels, roles and
// pictures. Part of workbook_schema.h.
#pragma once

#include "klantreis/workbook_keys.h"

namespace klantreis {

template <>
struct Schema<Organisation> {
  static constexpr std::string_view name = "organisation";
  static constexpr auto table = &Workbook::organisation;
  static constexpr int since = 3;
  static constexpr std::tuple fields{
      title("name", &Organisation::name), text("mission", &Organisation::mission),
      text("vision", &Organisation::vision), text("products", &Organisation::products),
      title("budget", &Organisation::budget)};
  static Uuid derive(const Organisation&) { return derivedId(name, {}); }
};

template <>
struct Schema<Aim> {
  static constexpr std::string_view name = "aim";
  static constexpr auto table = &Workbook::aims;
  static constexpr int since = 3;
  static constexpr std::tuple fields{value("kind", &Aim::kind), title("name", &Aim::name),
                                     value("rank", &Aim::rank)};
};

template <>
struct Schema<Criterion> {
  static constexpr std::string_view name = "criterion";
  static constexpr auto table = &Workbook::criteria;
  static constexpr int since = 3;
  static constexpr std::tuple fields{
      belongsTo("segment", &Criterion::segment), title("name", &Criterion::name),
      number("weight", &Criterion::weight, 1, 5), value("rank", &Criterion::rank)};
};

constexpr std::int64_t greatestCount = 1'000'000'000;

template <>
struct Schema<Segment> {
  static constexpr std::string_view name = "segment";
  static constexpr auto table = &Workbook::segments;
  static constexpr std::tuple fields{
      since(3, link("part_of", &Segment::partOf)), title("name", &Segment::name),
      text("description", &Segment::description),  since(3, number("size", &Segment::size, 0, greatestCount)),
      since(3, title("volume", &Segment::volume)), since(3, text("buying", &Segment::buying)),
      since(3, title("goal", &Segment::goal)),     value("rank", &Segment::rank)};
};

template <>
struct Schema<Actor> {
  static constexpr std::string_view name = "actor";
  static constexpr auto table = &Workbook::actors;
  static constexpr std::tuple fields{title("name", &Actor::name), value("kind", &Actor::kind),
                                     value("rank", &Actor::rank)};
};

template <>
struct Schema<Persona> {
  static constexpr std::string_view name = "persona";
  static constexpr auto table = &Workbook::personas;
  static constexpr std::tuple fields{link("segment", &Persona::segment),
                                     since(3, value("kind", &Persona::kind)),
                                     title("name", &Persona::name),
                                     number("age", &Persona::age, 0, 150),
                                     title("description", &Persona::description),
                                     title("quote", &Persona::quote),
                                     since(2, link("photo", &Persona::photo)),
                                     since(3, text("lifestyle", &Persona::lifestyle)),
                                     since(3, text("concerns", &Persona::concerns)),
                                     since(3, text("pains", &Persona::pains)),
                                     since(3, text("goals", &Persona::goals)),
                                     since(3, text("needs", &Persona::needs)),
                                     since(3, text("considerations", &Persona::considerations)),
                                     since(3, text("reasons_for", &Persona::reasonsFor)),
                                     since(3, text("reasons_against", &Persona::reasonsAgainst)),
                                     since(3, text("orientation", &Persona::orientation)),
                                     since(3, title("devices", &Persona::devices)),
                                     since(3, value("buying", &Persona::buying)),
                                     since(3, title("worth", &Persona::worth)),
                                     value("rank", &Persona::rank)};
};

template <>
struct Schema<Trait> {
  static constexpr std::string_view name = "trait";
  static constexpr auto table = &Workbook::traits;
  static constexpr int since = 3;
  static constexpr std::tuple fields{belongsTo("persona", &Trait::persona), title("from", &Trait::from),
                                     title("to", &Trait::to), number("value", &Trait::value, 0, 100),
                                     value("rank", &Trait::rank)};
};

template <>
struct Schema<Channel> {
  static constexpr std::string_view name = "channel";
  static constexpr auto table = &Workbook::channels;
  static constexpr std::tuple fields{
      title("name", &Channel::name),
      value("reach", &Channel::reach),
      value("icon", &Channel::icon),
      since(3, value("used", &Channel::used)),
      since(3, number("monthly_cost", &Channel::monthlyCost, 0, greatestCount)),
      since(3, value("starts", &Channel::starts)),
      since(3, number("minimum_term", &Channel::minimumTerm, 0, 120)),
      since(3, value("verdict", &Channel::verdict)),
      since(3, value("judged", &Channel::judged)),
      since(3, number("attracts", &Channel::attracts, 0, 10)),
      since(3, number("converts", &Channel::converts, 0, 10)),
      since(3, number("keeps", &Channel::keeps, 0, 10)),
      value("rank", &Channel::rank)};
};

template <>
struct Schema<ChannelUse> {
  static constexpr std::string_view name = "channel_use";
  static constexpr auto table = &Workbook::channelUses;
  static constexpr int since = 3;
  static constexpr std::tuple fields{belongsTo("persona", &ChannelUse::persona),
                                     belongsTo("channel", &ChannelUse::channel)};
  static Uuid derive(const ChannelUse& row) {
    return derivedId(name, {row.persona.text(), row.channel.text()});
  }
};

template <>
struct Schema<Participant> {
  static constexpr std::string_view name = "participant";
  static constexpr auto table = &Workbook::participants;
  static constexpr std::tuple fields{belongsTo("journey", &Participant::journey),
                                     belongsTo("persona", &Participant::persona),
                                     value("shown", &Participant::shown), value("rank", &Participant::rank)};
  static Uuid derive(const Participant& row) {
    return derivedId(name, {row.journey.text(), row.persona.text()});
  }
};

template <>
struct Schema<Role> {
  static constexpr std::string_view name = "role";
  static constexpr auto table = &Workbook::roles;
  static constexpr std::tuple fields{belongsTo("journey", &Role::journey), title("name", &Role::name),
                                     since(2, link("persona", &Role::persona)), value("rank", &Role::rank)};
};

constexpr std::int64_t greatestPicture = 4 << 20;  // bytes

template <>
struct Schema<Picture> {
  static constexpr std::string_view name = "picture";
  static constexpr auto table = &Workbook::pictures;
  static constexpr int since = 2;
  static constexpr std::tuple fields{bytes("content", &Picture::content, greatestPicture),
                                     title("alternative", &Picture::alternative)};
  static Uuid derive(const Picture& row) { return derivedId(name, {row.content.digest()}); }
};

}  // namespace klantreis
