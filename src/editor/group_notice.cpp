#include "editor/group_notice.h"

#include "editor/field_widgets.h"
#include "editor/strings.h"
#include "klantreis/target_group.h"

namespace klantreis {

namespace {

QString noticeOf(const Segment* group) {
  if (group == nullptr || group->name.empty())
    return GroupNotice::tr("Start with the target group: who exactly is this for?");
  if (!isVagueGroup(*group)) return {};
  return GroupNotice::tr("“%1” could be anyone. Which ones: how large, of what kind, for what work?")
      .arg(toQt(group->name));
}

}  // namespace

GroupNotice::GroupNotice(QWidget* parent) : QLabel(parent) {
  setObjectName(QStringLiteral("groupNotice"));
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setProperty("role", QStringLiteral("quiet"));
}

void GroupNotice::showGroup(const Segment* group) {
  setText(noticeOf(group));
  setVisible(!text().isEmpty());
}

}  // namespace klantreis
