// Says at the field of a target group that nobody is named yet, or that it could be anyone.
#pragma once

#include <QLabel>

#include "klantreis/cast.h"

namespace klantreis {

class GroupNotice final : public QLabel {
  Q_OBJECT

 public:
  explicit GroupNotice(QWidget* parent);
  /// Of none where there is none; out of sight when there is nothing to say.
  void showGroup(const Segment* group);
};

}  // namespace klantreis
