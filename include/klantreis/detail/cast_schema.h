// The descriptions of who and what journeys share: target groups, people, personas, channels, roles and
// pictures. Part of workbook_schema.h.
#pragma once

#include "klantreis/workbook_keys.h"

namespace klantreis {

template <>
struct Schema<Segment> {
  static constexpr std::string_view name = "segment";
  static constexpr auto table = &Workbook::segments;
  static constexpr std::tuple fields{title("name", &Segment::name),
                                     text("description", &Segment::description),
                                     value("rank", &Segment::rank)};
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
  static constexpr std::tuple fields{
      link("segment", &Persona::segment),   title("name", &Persona::name),
      number("age", &Persona::age, 0, 150), title("description", &Persona::description),
      title("quote", &Persona::quote),      since(2, link("photo", &Persona::photo)),
      value("rank", &Persona::rank)};
};

template <>
struct Schema<Channel> {
  static constexpr std::string_view name = "channel";
  static constexpr auto table = &Workbook::channels;
  static constexpr std::tuple fields{title("name", &Channel::name), value("reach", &Channel::reach),
                                     value("icon", &Channel::icon), value("rank", &Channel::rank)};
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
