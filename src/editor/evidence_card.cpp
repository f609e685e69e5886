#include "editor/evidence_card.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include "editor/fold_section.h"

namespace klantreis {

namespace {

/// Pages only: whoever made the file chose the address, and no program shall be started by it.
QUrl pageAt(const std::string& address) {
  const QUrl url = QUrl::fromUserInput(toQt(address).trimmed());
  const bool isPage = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
  return isPage && !url.host().isEmpty() ? url : QUrl();
}

}  // namespace

EvidenceCard::EvidenceCard(Document& document, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_column(makeColumn(this, 0)),
      m_form(document, *m_column, this),
      m_fold(new FoldSection(tr("Details"), this)),
      m_source(document, m_fold->column(), m_fold->content()) {
  setObjectName(QStringLiteral("evidenceCard"));
  m_column->setContentsMargins(10, 4, 4, 8);
  addHead();
  m_column->addWidget(m_fold);
  addSource();
  addAddress();
}

void EvidenceCard::addHead() {
  auto* kind = new EnumBox<EvidenceKind>(this);
  kind->setProperty("bare", true);
  kind->setProperty("accent", true);
  FieldBox& kindBox = m_form.addBare(&Evidence::kind, tr("Kind of evidence"), kind);
  QPushButton* button = makeDeleteButton(tr("Delete this evidence"), this);
  auto* head = new QHBoxLayout;
  head->addWidget(&kindBox, 1);
  head->addWidget(button);
  m_column->insertLayout(0, head);
  auto* text = new TextBox(TextBox::Lines::many, this);
  text->setProperty("bare", true);
  text->document()->setDocumentMargin(0);
  text->setPlaceholderText(tr("What was said or seen"));
  setFocusProxy(text);
  m_form.addBare(&Evidence::text, tr("What was said or seen"), text);
  connect(button, &QPushButton::clicked, this, &EvidenceCard::deleted);
}

void EvidenceCard::addSource() {
  m_source.add(&Evidence::who, tr("Who"));
  m_source.add(&Evidence::respondent, tr("Who that is to us"));
  m_source.add(&Evidence::date, tr("When"));
  m_source.addLink<Touchpoint>(&Evidence::touchpoint, tr("About touchpoint"),
                               [this] { return touchpointNames(); });
  m_source.addLink<Persona>(&Evidence::persona, tr("About persona"),
                            [this] { return allNames(m_document.workbook(), &Persona::name); });
  m_source.add(&Evidence::product, tr("About product"));
}

void EvidenceCard::addAddress() {
  auto* address = new TextBox(TextBox::Lines::one, m_fold->content());
  address->setPlaceholderText(QStringLiteral("https://"));
  m_source.add(&Evidence::address, tr("Web address"), address);
  m_open = makeLinkButton(tr("Open in the browser"), m_fold->content());
  m_fold->column().addWidget(m_open);
  connect(m_open, &QPushButton::clicked, this, [this] {
    QDesktopServices::openUrl(pageAt(require(m_document.workbook(), *m_form.row()).address));
  });
}

/// Those of its episode.
std::vector<NamedKey> EvidenceCard::touchpointNames() const {
  const Workbook& now = m_document.workbook();
  const Evidence* row = m_form.row() ? now.evidence.find(*m_form.row()) : nullptr;
  if (row == nullptr || !row->episode) return {};
  return namesOf(touchpointsOf(now, *row->episode), &Touchpoint::title);
}

void EvidenceCard::showRow(Id<Evidence> row) {
  m_form.showRow(row);
  m_source.showRow(row);
  const QUrl page = pageAt(require(m_document.workbook(), row).address);
  m_open->setVisible(page.isValid());
  m_open->setToolTip(page.toDisplayString());
}

}  // namespace klantreis
