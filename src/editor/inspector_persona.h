// The page of a persona: who it is, and folded under that the questions of the method, the channels it uses
// and its traits.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

class CheckList;
class FoldSection;
class PictureView;

/// Two words and where the persona stands between them.
class TraitRow final : public QWidget {
  Q_OBJECT

 public:
  TraitRow(Document& document, QWidget* parent);
  void showRow(Id<Trait> trait);

 Q_SIGNALS:
  void deleted();

 private:
  QVBoxLayout* m_column;
  QHBoxLayout* m_words;
  RowForm<Trait> m_from;
  RowForm<Trait> m_to;
  RowForm<Trait> m_value;
};

class PersonaPage final : public InspectorPage {
  Q_OBJECT

 public:
  PersonaPage(Document& document, IdSource& ids, QWidget* parent);
  ~PersonaPage() override;
  void showRow(const Uuid& row) override;

 Q_SIGNALS:
  /// Of the persona that is shown.
  void photoWanted();
  void cardWanted();

 private:
  /// What is asked about a persona, and how.
  struct Question {
    std::string Persona::*answer;
    const char* caption;
    const char* prompt;
  };
  struct Section {
    FoldSection* fold;
    std::unique_ptr<RowForm<Persona>> form;
    std::vector<std::string Persona::*> answers;
  };

  void addHead();
  void addSections();
  Section& addSection(const QString& title, std::span<const Question> questions);
  void addChannels(Section& section);
  void addTraits();
  void removePhoto();
  void addTrait();

  void showPhoto(const Persona& persona);
  void showSections(const Persona& persona);
  void showChannels(const Persona& persona);
  void showTraits(const Persona& persona);
  void showPaths();

  RowForm<Persona> m_form;
  RowForm<Picture> m_photoForm;
  FieldBox* m_alternative = nullptr;
  PictureView* m_photo = nullptr;
  QPushButton* m_choose = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_group = nullptr;
  std::vector<Section> m_sections;
  QLabel* m_channelsCaption = nullptr;
  CheckList* m_channels = nullptr;
  FoldSection* m_traitsFold = nullptr;
  std::unique_ptr<KeyedColumn<Id<Trait>, TraitRow>> m_traits;
  QLabel* m_pathsCaption = nullptr;
  CheckList* m_paths = nullptr;
};

}  // namespace klantreis
