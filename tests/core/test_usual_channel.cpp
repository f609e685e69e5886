#include <set>
#include <string>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/usual_channel.h"

using namespace klantreis;

TEST_CASE("a channel's name says its reach and its icon, in English and in Dutch") {
  struct Named {
    const char* name;
    ChannelReach reach;
    ChannelIcon icon;
  };
  const Named named[] = {{"website", ChannelReach::online, ChannelIcon::website},
                         {"funda.nl", ChannelReach::online, ChannelIcon::website},
                         {"Onze bedrijfswebsite", ChannelReach::online, ChannelIcon::website},
                         {"Webwinkel", ChannelReach::online, ChannelIcon::website},
                         {"E-MAIL", ChannelReach::online, ChannelIcon::email},
                         {"Nieuwsbrief", ChannelReach::online, ChannelIcon::email},
                         {"Phone: sales desk", ChannelReach::offline, ChannelIcon::phone},
                         {"Servicetelefoon", ChannelReach::offline, ChannelIcon::phone},
                         {"App", ChannelReach::online, ChannelIcon::app},
                         {"WhatsApp", ChannelReach::online, ChannelIcon::chat},
                         {"Sociale media", ChannelReach::online, ChannelIcon::social},
                         {"Schoenenwinkel", ChannelReach::offline, ChannelIcon::shop},
                         {"Brief", ChannelReach::offline, ChannelIcon::letter},
                         {"Notariskantoor", ChannelReach::offline, ChannelIcon::office},
                         {"Bezoek aan huis", ChannelReach::offline, ChannelIcon::person},
                         {"Quote PDF", ChannelReach::online, ChannelIcon::document}};
  for (const Named& each : named) {
    CAPTURE(each.name);
    CHECK(natureOf(each.name) == ChannelNature{each.reach, each.icon});
  }
}

TEST_CASE("a name that says nothing is left offline and without an icon") {
  for (const char* name : {"", "Apparaat", "Comité", "日本", "🏠", "- . :"}) {
    CAPTURE(name);
    CHECK(natureOf(name) == ChannelNature{});
  }
}

TEST_CASE("every usual channel has a name of its own and an icon in both languages") {
  for (const Language language : {Language::english, Language::dutch}) {
    std::set<std::string_view> names;
    for (const UsualChannel& channel : usualChannels()) {
      const std::string_view name = nameOf(channel, language);
      CAPTURE(std::string(name));
      CHECK(names.insert(name).second);
      CHECK(natureOf(name).icon != ChannelIcon::none);
    }
  }
  for (const UsualChannel& channel : usualChannels())
    CHECK(natureOf(channel.english) == natureOf(channel.dutch));
}

TEST_CASE("a channel gets its nature with its first name, and keeps it under the next") {
  FixedIds ids("channels");
  const Added<Channel> named = withNewChannel({}, ids, "Telefoon");
  CHECK(require(named.workbook, named.id).icon == ChannelIcon::phone);
  const Added<Channel> added = withNewChannel({}, ids, {});
  CHECK(require(added.workbook, added.id).icon == ChannelIcon::none);
  Workbook book = withChannelName(added.workbook, added.id, "Website");
  CHECK(require(book, added.id).icon == ChannelIcon::website);
  CHECK(require(book, added.id).reach == ChannelReach::online);
  book = withChannelName(book, added.id, "Letter");
  CHECK(require(book, added.id).name == "Letter");
  CHECK(require(book, added.id).icon == ChannelIcon::website);
  const Workbook chosen = withField(added.workbook, added.id, &Channel::icon, ChannelIcon::bank);
  CHECK(require(withChannelName(chosen, added.id, "Website"), added.id).icon == ChannelIcon::bank);
}
