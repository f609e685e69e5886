#include "editor/feelings.h"

#include <QCoreApplication>

#include "klantreis/emotion_wheel.h"

namespace klantreis {

std::vector<NamedKey> wheelNames() {
  std::vector<NamedKey> names;
  for (const Feeling& feeling : emotionWheel())
    names.push_back({std::string(feeling.key),
                     QCoreApplication::translate("Feeling", std::string(feeling.english).c_str())});
  return names;
}

}  // namespace klantreis
