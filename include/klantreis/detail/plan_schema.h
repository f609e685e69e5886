// The descriptions of what is known of a journey and what is done about it: notes, evidence, figures, gaps
// and improvements. Part of workbook_schema.h.
#pragma once

#include "klantreis/workbook_keys.h"

namespace klantreis {

template <>
struct Schema<Remark> {
  static constexpr std::string_view name = "remark";
  static constexpr auto table = &Workbook::remarks;
  static constexpr std::tuple fields{belongsTo("episode", &Remark::episode),
                                     belongsTo("touchpoint", &Remark::touchpoint),
                                     value("kind", &Remark::kind),
                                     text("text", &Remark::text),
                                     since(3, title("by", &Remark::by)),
                                     since(3, value("broken", &Remark::broken)),
                                     since(3, value("colour", &Remark::colour)),
                                     value("rank", &Remark::rank)};
};

template <>
struct Schema<Evidence> {
  static constexpr std::string_view name = "evidence";
  static constexpr auto table = &Workbook::evidence;
  static constexpr std::tuple fields{belongsTo("journey", &Evidence::journey),
                                     link("episode", &Evidence::episode),
                                     since(3, link("touchpoint", &Evidence::touchpoint)),
                                     since(3, link("persona", &Evidence::persona)),
                                     value("kind", &Evidence::kind),
                                     number("count", &Evidence::count, 0, 1'000'000),
                                     title("who", &Evidence::who),
                                     since(3, value("respondent", &Evidence::respondent)),
                                     text("text", &Evidence::text),
                                     since(3, title("address", &Evidence::address)),
                                     since(3, title("product", &Evidence::product)),
                                     value("date", &Evidence::date),
                                     value("rank", &Evidence::rank)};
};

constexpr std::int64_t greatestFigure = 1'000'000'000'000;  // thousandths

template <>
struct Schema<Metric> {
  static constexpr std::string_view name = "metric";
  static constexpr auto table = &Workbook::metrics;
  static constexpr std::tuple fields{belongsTo("episode", &Metric::episode),
                                     title("name", &Metric::name),
                                     title("unit", &Metric::unit),
                                     value("direction", &Metric::direction),
                                     value("with_sign", &Metric::withSign),
                                     number("target", &Metric::target, -greatestFigure, greatestFigure),
                                     value("rank", &Metric::rank)};
};

template <>
struct Schema<Measurement> {
  static constexpr std::string_view name = "measurement";
  static constexpr auto table = &Workbook::measurements;
  static constexpr std::tuple fields{belongsTo("metric", &Measurement::metric),
                                     value("date", &Measurement::date),
                                     number("value", &Measurement::value, -greatestFigure, greatestFigure)};
  static Uuid derive(const Measurement& row);
};

template <>
struct Schema<Gap> {
  static constexpr std::string_view name = "gap";
  static constexpr auto table = &Workbook::gaps;
  static constexpr std::tuple fields{belongsTo("episode", &Gap::episode), text("text", &Gap::text),
                                     since(3, title("by", &Gap::by)), since(3, value("colour", &Gap::colour)),
                                     value("rank", &Gap::rank)};
};

template <>
struct Schema<Improvement> {
  static constexpr std::string_view name = "improvement";
  static constexpr auto table = &Workbook::improvements;
  static constexpr std::tuple fields{belongsTo("episode", &Improvement::episode),
                                     link("gap", &Improvement::gap),
                                     since(3, link("aim", &Improvement::aim)),
                                     title("title", &Improvement::title),
                                     since(3, text("description", &Improvement::description)),
                                     number("impact", &Improvement::impact, 0, 100),
                                     number("effort", &Improvement::effort, 0, 100),
                                     value("horizon", &Improvement::horizon),
                                     link("owner", &Improvement::owner),
                                     since(3, value("starts", &Improvement::starts)),
                                     value("due", &Improvement::due),
                                     value("status", &Improvement::status),
                                     since(3, value("announced", &Improvement::announced)),
                                     since(3, number("before", &Improvement::before, -100, 100)),
                                     since(3, number("after", &Improvement::after, -100, 100)),
                                     since(3, text("result", &Improvement::result)),
                                     since(3, value("colour", &Improvement::colour)),
                                     value("rank", &Improvement::rank)};
};

}  // namespace klantreis
