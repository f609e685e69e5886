// The documents of the window: how they come, go and stand beside each other, and what is remembered of them.
#include <QFileInfo>
#include <QTabBar>
#include <algorithm>

#include "editor/canvas.h"
#include "editor/clipboard_commands.h"
#include "editor/foreign_files.h"
#include "editor/main_window.h"
#include "editor/message_bar.h"
#include "editor/recovery_offer.h"
#include "editor/restore_commands.h"
#include "editor/strings.h"

namespace klantreis {

/// What is gone since is told by opening it, and forgotten.
void MainWindow::reopen() {
  const LastSession last = m_shared.settings.lastSession();
  if (!m_shared.settings.reopens() || last.files.isEmpty()) return;
  QStringList paths;
  for (const LastSession::File& file : last.files) paths.append(file.path);
  const QStringList told = m_view->files().openAll(paths);
  for (const LastSession::File& file : last.files)
    if (DocumentView* view = viewOf(file.path)) view->stand(file.stand);
  if (last.chosen >= 0 && last.chosen < paths.size()) bringForward(paths[last.chosen]);
  if (!told.empty()) tell(told.join(u'\n'));
  remember();
}

DocumentView& MainWindow::addView() {
  OpenDocuments& others = *this;
  m_views.push_back(std::make_unique<DocumentView>(m_shared, *m_frames, others, this));
  DocumentView* view = m_views.back().get();
  connect(&view->document(), &Document::fileChanged, this, &MainWindow::showTitles);
  connect(&view->document(), &Document::begun, this, &MainWindow::remember);
  connect(view, &DocumentView::preferencesWanted, this, &MainWindow::openPreferences);
  connect(view, &DocumentView::tabWanted, this, &MainWindow::stepTab);
  connect(view, &DocumentView::arranged, this, [this, view] {
    showTitles();
    if (view == m_view) frame();
  });
  const QSignalBlocker quiet(m_tabs);  // it is chosen when it is ready
  m_tabs->addTab(QString());
  return *view;
}

/// What is typed but not kept yet keeps its document in front.
bool MainWindow::leave() { return m_view->files().settled(); }

void MainWindow::choose(DocumentView& view) {
  const bool another = m_view != &view;
  m_view = &view;
  if (another) fillFrames();
  showTitles();
  if (another && isVisible()) remember();
  if (another && !view.empty() && !m_tabs->hasFocus()) view.canvas().setFocus();
}

void MainWindow::chooseTab(int tab) {
  if (tab >= 0 && leave()) choose(*m_views.at(static_cast<std::size_t>(tab)));
  showTitles();  // which is the chosen one
}

void MainWindow::stepTab(int step) {
  const int count = m_tabs->count();
  m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void MainWindow::closeTab(int tab) {
  if (!leave()) return;
  choose(*m_views.at(static_cast<std::size_t>(tab)));
  closeCurrent();
}

void MainWindow::closeCurrent() {
  if (m_view->empty() && m_views.size() == 1) {
    close();
  } else if (m_view->files().mayClose()) {
    DocumentView& closed = *m_view;
    if (m_views.size() == 1) addView();
    remove(closed);
  }
}

/// The next takes its place. The command that closes it is its own, so it goes when that is over.
void MainWindow::remove(DocumentView& view) {
  const auto found =
      std::find_if(m_views.begin(), m_views.end(), [&](const auto& one) { return one.get() == &view; });
  const auto tab = static_cast<int>(found - m_views.begin());
  view.close();
  m_gone.push_back(std::move(*found));
  const auto next = m_views.erase(found);
  const QSignalBlocker quiet(m_tabs);
  m_tabs->removeTab(tab);
  choose(next == m_views.end() ? *m_views.back() : **next);
  remember();
  QMetaObject::invokeMethod(
      this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
}

/// In the tab that has its file, where there is one.
void MainWindow::restore(const recovery::Left& left) {
  if (!leave()) return;
  if (DocumentView* view = viewOf(fromPath(left.origin.path))) {
    choose(*view);
    if (view->document().modified())
      return tell(
          tr("“%1” has changes already. Save or close it, then restore.").arg(view->document().name()));
  }
  if (m_view->restores().restore(left)) m_offer->remove(left);
}

/// After a crash too: whenever a file comes or goes.
void MainWindow::remember() {
  LastSession session;
  for (const auto& view : m_views) {
    if (view->document().file().path.empty()) continue;
    if (view.get() == m_view) session.chosen = session.files.size();
    session.files.append({fromPath(view->document().file().path), view->stand()});
  }
  if (session != m_shared.settings.lastSession()) m_shared.settings.setLastSession(session);
}

/// Of the tabs and of the window.
void MainWindow::showTitles() {
  const QSignalBlocker quiet(m_tabs);
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    const int tab = static_cast<int>(i);
    const Document& document = m_views[i]->document();
    const QString name = m_views[i]->empty() ? tr("Start") : plainMenuText(document.name());
    m_tabs->setTabText(tab, document.modified() ? name + u'*' : name);
    m_tabs->setTabToolTip(tab, fromPath(document.file().path));
    if (QWidget* button = m_tabs->tabButton(tab, QTabBar::RightSide))
      button->setAccessibleName(tr("Close “%1”").arg(document.name()));
    if (m_views[i].get() == m_view) m_tabs->setCurrentIndex(tab);
    for (const Command command : {Command::nextTab, Command::previousTab})
      m_views[i]->actions()[command].setEnabled(m_views.size() > 1);
  }
  const Document& document = m_view->document();
  setWindowFilePath(fromPath(document.file().path));
  setWindowTitle(m_view->empty() ? QStringLiteral("Klantreis")
                                 : tr("%1[*] — Klantreis").arg(document.name()));
  setWindowModified(document.modified());
}

DocumentView* MainWindow::viewOf(const QString& path) const {
  const QString wanted = QFileInfo(path).canonicalFilePath();
  const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const auto& view) {
    return !wanted.isEmpty() &&
           QFileInfo(fromPath(view->document().file().path)).canonicalFilePath() == wanted;
  });
  return found == m_views.end() ? nullptr : found->get();
}

bool MainWindow::bringForward(const QString& path) {
  DocumentView* view = viewOf(path);
  if (view != nullptr) choose(*view);
  return view != nullptr;
}

void MainWindow::showInTab(const OpenedFile& file) {
  DocumentView& view = addView();
  view.files().show(file);
  choose(view);
}

void MainWindow::showInTab(const RestoredDocument& document) {
  DocumentView& view = addView();
  choose(view);  // a text that is open again has the keyboard
  view.restores().show(document);
}

/// A table without a map to go to begins one.
void MainWindow::takeFiles(const QMimeData& dropped) {
  const ForeignFiles files = foreignFiles(dropped);
  const bool begins = !files.tables.empty() && refusalOf(files).isEmpty();
  if (begins && !document().selection().journey()) startFrom(findSample(templates(), "leeg"));
  m_view->clipboard().takeFiles(dropped);
}

void MainWindow::run(Command command) { m_view->actions()[command].trigger(); }

}  // namespace klantreis
