#include "klantreis/usual_channel.h"

#include <array>
#include <string>

namespace klantreis {

namespace {

constexpr std::array usual{
    UsualChannel{"Website", "Website"},
    UsualChannel{"E-mail", "E-mail"},
    UsualChannel{"Telephone", "Telefoon"},
    UsualChannel{"Chat", "Chat"},
    UsualChannel{"App", "App"},
    UsualChannel{"Social media", "Sociale media"},
    UsualChannel{"Search engine", "Zoekmachine"},
    UsualChannel{"Shop", "Winkel"},
    UsualChannel{"Visit", "Bezoek"},
    UsualChannel{"Letter", "Brief"},
    UsualChannel{"Brochure", "Brochure"},
    UsualChannel{"Trade fair", "Beurs"},
    UsualChannel{"Advertisement", "Advertentie"},
    UsualChannel{"Word of mouth", "Mond-tot-mond"},
};

/// Words that give a channel away. A word of six letters or more may stand within another, as Dutch writes
/// them; one of four or five begins it; a shorter one is all of it.
struct Clue {
  std::string_view words;
  ChannelNature nature;
};

// The first that fits counts, so what is said on a website comes before what is said in a shop.
constexpr auto online = ChannelReach::online;
constexpr auto offline = ChannelReach::offline;
constexpr std::array clues{
    Clue{"mail newsletter nieuwsbrief", {online, ChannelIcon::email}},
    Clue{"whatsapp chat messenger sms", {online, ChannelIcon::chat}},
    Clue{"social sociale instagram facebook linkedin tiktok youtube", {online, ChannelIcon::social}},
    Clue{"search zoekmachine google bing internet", {online, ChannelIcon::search}},
    Clue{"app apps appstore smartphone", {online, ChannelIcon::app}},
    Clue{"website site homepage webpagina webshop webwinkel web portal portaal online www com nl",
         {online, ChannelIcon::website}},
    Clue{"phone telephone telefoon call calls callcenter bellen hotline", {offline, ChannelIcon::phone}},
    Clue{"webinar", {online, ChannelIcon::event}},
    Clue{"event fair beurs congres congress evenement", {offline, ChannelIcon::event}},
    Clue{"advertisement advertentie radio tv television televisie newspaper krant magazine tijdschrift "
         "billboard poster",
         {offline, ChannelIcon::media}},
    Clue{"pdf digital digitaal", {online, ChannelIcon::document}},
    Clue{"brochure document flyer folder contract catalogue catalogus", {offline, ChannelIcon::document}},
    Clue{"letter brief post", {offline, ChannelIcon::letter}},
    Clue{"shop store winkel showroom filiaal", {offline, ChannelIcon::shop}},
    Clue{"delivery levering bezorging courier koerier parcel pakket", {offline, ChannelIcon::delivery}},
    Clue{"bank", {offline, ChannelIcon::bank}},
    Clue{"office kantoor desk balie counter", {offline, ChannelIcon::office}},
    Clue{"visit bezoek adviser advisor adviseur meeting gesprek colleague collega mouth mond",
         {offline, ChannelIcon::person}},
    Clue{"home thuis", {offline, ChannelIcon::home}},
};

bool isLetter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return low;
}

/// Calls f(word) for each word until it returns true; whether it did.
template <class F>
bool anyWord(std::string_view text, F&& f) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && isLetter(text[i])) continue;
    if (i > begin && f(text.substr(begin, i - begin))) return true;
    begin = i + 1;
  }
  return false;
}

bool says(std::string_view word, std::string_view clue) {
  if (clue.size() >= 6) return word.find(clue) != std::string_view::npos;
  return clue.size() >= 4 ? word.substr(0, clue.size()) == clue : word == clue;
}

bool fits(std::string_view name, const Clue& clue) {
  return anyWord(name, [&](std::string_view word) {
    return anyWord(clue.words, [&](std::string_view each) { return says(word, each); });
  });
}

}  // namespace

std::span<const UsualChannel> usualChannels() { return usual; }

std::string_view nameOf(const UsualChannel& channel, Language language) {
  return language == Language::dutch ? channel.dutch : channel.english;
}

ChannelNature natureOf(std::string_view name) {
  const std::string low = lowered(name);
  for (const Clue& clue : clues)
    if (fits(low, clue)) return clue.nature;
  return {};
}

}  // namespace klantreis
