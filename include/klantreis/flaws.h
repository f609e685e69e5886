// What can be wrong with a file, as fixed sentences that are arguments of errors: the second of
// notARegularFile and damagedFile, the third of wrongContent. They are the source texts that the programs
// translate, so each stands here once and holds no value of its own.
#pragma once

#include <array>
#include <string_view>

namespace klantreis::flaws {

// What is in the place of a file.
constexpr std::string_view folder = "folder";
constexpr std::string_view pipe = "pipe";
constexpr std::string_view socket = "socket";
constexpr std::string_view device = "device";
constexpr std::string_view link = "link";

// Which check a damaged file did not pass.
constexpr std::string_view length = "its length is wrong";
constexpr std::string_view formatNumber = "its format number is wrong";
constexpr std::string_view pageSize = "its page size is wrong";
constexpr std::string_view encoding = "its text encoding is wrong";
constexpr std::string_view schema = "its tables are not those of a journey";
constexpr std::string_view integrity = "its inner structure is broken";
constexpr std::string_view memory = "reading it takes too much memory";
constexpr std::string_view time = "reading it takes too much time";
constexpr std::string_view readBack = "its new content does not read back the same";

// Which value of the content is wrong.
constexpr std::string_view needsText = "a text is needed";
constexpr std::string_view needsNumber = "a whole number is needed";
constexpr std::string_view needsTruth = "true or false is needed";
constexpr std::string_view needsWord = "this is none of the words that can stand here";
constexpr std::string_view needsId = "an id is needed";
constexpr std::string_view needsDate = "a date like 2026-11-21 is needed";
constexpr std::string_view needsRank = "a rank is needed";
constexpr std::string_view needsPicture =
    "a whole PNG or JPEG of at most 4 MiB and 4096 pixels a side is needed";
constexpr std::string_view needsObject = "an object is needed";
constexpr std::string_view needsArray = "an array is needed";
constexpr std::string_view needsApplication = "“klantreis” is needed";
constexpr std::string_view missingKey = "the key is missing";
constexpr std::string_view unknownKey = "there is no such key";
constexpr std::string_view repeatedKey = "the key is there twice";
constexpr std::string_view repeatedId = "there are two rows with this id";
constexpr std::string_view tooLong = "the text is too long";
constexpr std::string_view notUtf8 = "the text is not valid UTF-8";
constexpr std::string_view outOfRange = "the value is too small or too large";
constexpr std::string_view danglingReference = "the row it refers to does not exist";

inline constexpr std::array all{folder,
                                pipe,
                                socket,
                                device,
                                link,
                                length,
                                formatNumber,
                                pageSize,
                                encoding,
                                schema,
                                integrity,
                                memory,
                                time,
                                readBack,
                                needsText,
                                needsNumber,
                                needsTruth,
                                needsWord,
                                needsId,
                                needsDate,
                                needsRank,
                                needsPicture,
                                needsObject,
                                needsArray,
                                needsApplication,
                                missingKey,
                                unknownKey,
                                repeatedKey,
                                repeatedId,
                                tooLong,
                                notUtf8,
                                outOfRange,
                                danglingReference};

}  // namespace klantreis::flaws
