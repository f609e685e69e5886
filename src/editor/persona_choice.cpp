#include "editor/persona_choice.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "editor/enum_words.h"
#include "editor/field_widgets.h"
#include "editor/look.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "render/pictures.h"

namespace klantreis {

namespace {

constexpr QSize choiceSize{560, 520};
constexpr int choiceMargin = 18;
constexpr int faceSize = 40;
constexpr int linePadding = 12;

/// With the groups that it is part of, the widest last; files may have groups that are part of each other.
QStringList groupsAround(const Workbook& workbook, std::optional<Id<Segment>> segment) {
  QStringList names;
  std::set<Id<Segment>> seen;
  while (segment && seen.insert(*segment).second) {
    const Segment& group = require(workbook, *segment);
    names.append(orUntitled<Segment>(group.name));
    segment = group.partOf;
  }
  return names;
}

QImage squared(const QImage& photo) {
  const int side = std::min(photo.width(), photo.height());
  return photo.copy((photo.width() - side) / 2, 0, side, side)
      .scaled(faceSize, faceSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

PersonaFaces facesIn(const Workbook& workbook, const std::function<bool()>& goOn) {
  PersonaFaces faces;
  for (const Persona& persona : workbook.personas) {
    if (!goOn()) break;
    const Picture* photo = persona.photo ? workbook.pictures.find(*persona.photo) : nullptr;
    const QImage image = photo == nullptr ? QImage() : decodedPicture(photo->content, 2 * faceSize);
    if (!image.isNull()) faces.emplace(persona.id, squared(image));
  }
  return faces;
}

PersonaChoice::PersonaChoice(const Workbook& from, const PersonaFaces& faces, const Wording& wording,
                             QWidget* parent)
    : QDialog(parent), m_from(from), m_faces(faces), m_list(new QListWidget(this)) {
  setWindowTitle(wording.title);
  QVBoxLayout* column = makeColumn(this, choiceMargin / 2);
  column->setContentsMargins(choiceMargin, choiceMargin, choiceMargin, choiceMargin);
  column->addWidget(makeLabel(wording.told, "value", this));
  m_list->setAccessibleName(tr("Personas"));
  m_list->setIconSize({faceSize, faceSize});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addWidget(m_list, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(wording.accept, QDialogButtonBox::AcceptRole);
  m_accept->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_list, &QListWidget::itemChanged, this, [this] { m_accept->setEnabled(!chosen().empty()); });
  resize(choiceSize);
}

void PersonaChoice::offer(const std::vector<Offer>& offers) {
  for (const Offer& each : offers) addOffer(each);
  m_accept->setEnabled(!chosen().empty());
  m_list->setCurrentRow(0);
  m_list->setFocus();
}

void PersonaChoice::addOffer(const Offer& offer) {
  auto* item = new QListWidgetItem(textOf(offer));
  item->setToolTip(item->text());  // a long line is cut
  const int lines = 2 * m_list->fontMetrics().lineSpacing();
  item->setSizeHint({0, std::max({lines, faceSize, leastTarget(*this)}) + linePadding});
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  item->setCheckState(offer.chosen ? Qt::Checked : Qt::Unchecked);
  if (const auto face = m_faces.find(offer.persona); face != m_faces.end())
    item->setIcon(QIcon(QPixmap::fromImage(face->second)));
  m_personas.push_back(offer.persona);
  m_list->addItem(item);
}

/// Who it is, and under that what kind of one, of which group, and whether it is there already.
QString PersonaChoice::textOf(const Offer& offer) const {
  const Persona& persona = require(m_from, offer.persona);
  QString name = orUntitled<Persona>(persona.name);
  if (!persona.description.empty()) name += QStringLiteral(", ") + toQt(persona.description).simplified();
  QStringList below{wordOf(persona.kind)};
  if (const QStringList groups = groupsAround(m_from, persona.segment); !groups.empty())
    below += groups.join(QStringLiteral(" ‹ "));
  if (!offer.presence.isEmpty()) below += offer.presence;
  return name + u'\n' + below.join(QStringLiteral(" · "));
}

std::vector<Id<Persona>> PersonaChoice::chosen() const {
  std::vector<Id<Persona>> personas;
  for (int i = 0; i < m_list->count(); ++i)
    if (m_list->item(i)->checkState() == Qt::Checked)
      personas.push_back(m_personas[static_cast<std::size_t>(i)]);
  return personas;
}

}  // namespace klantreis
