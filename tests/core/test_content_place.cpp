#include "klantreis/content_place.h"

#include "catch.h"
#include "klantreis/workbook_schema.h"

using namespace klantreis;

namespace {
const std::string someId = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
}

TEST_CASE("a place in the content is read back from its text") {
  forEachEntity([&]<class T>() {
    const std::string table(Schema<T>::name);
    std::vector<std::string> fields{"", "id"};
    forEachField<T>([&](const auto& field) { fields.emplace_back(field.name); });
    for (const std::string& field : fields)
      for (const ContentPlace& place : {ContentPlace{table, "", field}, ContentPlace{table, someId, field}})
        CHECK(parsePlace(placeText(place)) == place);
  });
  CHECK(placeText({"gap", "", "text"}) == "gap.text");
  CHECK(placeText({"gap", someId, "text"}) == "gap " + someId + ", text");
}

TEST_CASE("what is no place in the content is not taken for one") {
  for (const std::string& text :
       {std::string(), std::string("JSON"), std::string("/gap/0/text"), std::string("hole"),
        std::string("gap.flavour"), std::string("gap."), std::string("gap "), "gap " + someId + ",text",
        "gap " + someId.substr(1), "gap " + someId + ", text.", someId})
    CHECK_FALSE(parsePlace(text));
}
