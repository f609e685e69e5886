// Everything a user can order, in one table: the words, the keys, the menu. The menus, the toolbar, the
// list of keys in Help and the tests all walk it, so an action cannot be forgotten in one of them.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <map>
#include <optional>
#include <span>
#include <vector>

class QActionGroup;

namespace klantreis {

Q_NAMESPACE

enum class Command {
  newJourney,
  newFromTable,
  open,
  save,
  saveAs,
  exportAs,
  exportPlan,
  exportAgain,
  personaCard,
  journeyFacts,
  savePersonas,
  takePersonas,
  close,
  quit,
  undo,
  redo,
  openHistory,
  rename,
  cut,
  copy,
  paste,
  duplicate,
  remove,
  savePicture,
  removeJourney,
  find,
  replace,
  findNext,
  findPrevious,
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  chooseChannel,
  addPain,
  touchpointCrucial,
  touchpointOutside,
  touchpointIndirect,
  episodeOptional,
  episodePurchase,
  phaseEndEarlier,
  phaseEndLater,
  scoreLowest,
  scoreLow,
  scoreMiddle,
  scoreHigh,
  scoreHighest,
  raiseEmotion,
  lowerEmotion,
  scoreAssumed,
  scoreFromCustomers,
  scoreFromData,
  colourNone,
  colourRed,
  colourOrange,
  colourYellow,
  colourGreen,
  colourTeal,
  colourBlue,
  colourPurple,
  colourGrey,
  insertNext,
  insertEpisode,
  insertTouchpoint,
  insertPersona,
  insertPhase,
  insertGap,
  insertImprovement,
  improveGap,
  insertEvidence,
  recordReview,
  insertMetric,
  insertRole,
  insertPicture,
  insertOrganisation,
  insertLane,
  insertNumberLane,
  insertPictureLane,
  insertDepartmentLane,
  insertRoleLane,
  insertStageLane,
  insertPains,
  insertStrengths,
  insertWishes,
  insertNeeds,
  insertOffers,
  insertPromises,
  insertExpectations,
  insertQuestions,
  insertOpportunities,
  insertCauses,
  insertContentIdeas,
  insertCriteria,
  insertRemark,
  notePain,
  noteStrength,
  noteWish,
  noteNeed,
  noteOffer,
  notePromise,
  noteExpectation,
  noteQuestion,
  noteOpportunity,
  noteCause,
  noteContentIdea,
  noteCriterion,
  insertLoop,
  insertSkip,
  insertAlternative,
  insertExit,
  walkPath,
  phasesAida,
  phasesAwareness,
  phasesFiveA,
  phasesBuyerCustomer,
  phasesChain,
  phasesSixSteps,
  phasesB2b,
  insertJourney,
  insertIdeal,
  idealReached,
  viewCurrent,
  viewIdeal,
  viewBoth,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomFit,
  zoomSelection,
  layoutEdit,
  layoutWorkshop,
  layoutAnalyse,
  filter,
  clearFilter,
  saveView,
  renameView,
  removeView,
  present,
  presentHere,
  resetLayout,
  showAllLanes,
  larger,
  smaller,
  usualSize,
  columnsToScale,
  idealChanges,
  curvePerSource,
  showNavigator,
  openOutline,
  openMethod,
  showInspector,
  showLists,
  touchMode,
  openTable,
  nextPane,
  toMap,
  nextTab,
  previousTab,
  themeSystem,
  themeLight,
  themeDark,
  languageSystem,
  languageEnglish,
  languageDutch,
  preferences,
  commandPalette,
  userGuide,
  keys,
  about
};
Q_ENUM_NS(Command)

/// Those of the menu bar in its order, and then submenus.
enum class MenuName {
  file,
  edit,
  insert,
  view,
  help,
  touchpoint,
  emotion,
  episode,
  colour,
  lane,
  note,
  path,
  phaseModel,
  size,
  workLayout,
  filter,
  theme,
  language
};
/// All of them.
[[nodiscard]] std::vector<MenuName> menuNames();
/// The menu that a submenu is in.
[[nodiscard]] std::optional<MenuName> menuAround(MenuName menu);
[[nodiscard]] QString titleOf(MenuName menu);
/// "View › Theme", without mnemonics.
[[nodiscard]] QString pathOf(MenuName menu);

/// Which of several excludes the others, if any; `each` is on or off by itself.
enum class Choice { none, each, layer, colour, journeyState, workLayout, theme, language };

/// Where the keys of an action count: everywhere in the window, or only where the map or a list has the
/// focus, so that a text field keeps its own.
enum class Reach { window, selection };

struct ActionSpec {
  Command command;
  MenuName menu;
  const char* text;
  const char* keys;  // in portable text, "; " between alternatives
  const char* tip;
  Choice choice = Choice::none;
  Reach reach = Reach::window;
  bool startsGroup = false;  // a separator before it
  const char* need = "";     // said while it is disabled: what is missing

  [[nodiscard]] constexpr ActionSpec needing(const char* what) const {
    ActionSpec spec = *this;
    spec.need = what;
    return spec;
  }
};

[[nodiscard]] std::span<const ActionSpec> actionTable();
/// As the program has them; what the user made of them is in KeyTable.
[[nodiscard]] QList<QKeySequence> keysInTable(const ActionSpec& spec);

class KeyTable;

class Actions final : public QObject {
  Q_OBJECT

 public:
  explicit Actions(const KeyTable& keys, QObject* parent = nullptr);

  [[nodiscard]] QAction& operator[](Command command) const { return *m_actions.at(command); }
  /// Whether it is one of them.
  [[nodiscard]] bool has(const QAction* action) const { return action->parent() == this; }
  /// As the table has it; the text of the action itself may say more about what it does now.
  [[nodiscard]] static QString nameOf(const ActionSpec& spec) { return tr(spec.text); }
  /// That, without its mnemonic.
  [[nodiscard]] static QString plainNameOf(const ActionSpec& spec);
  /// Why it cannot be chosen now, in a sentence; empty while it can.
  [[nodiscard]] QString obstacleTo(const ActionSpec& spec) const;

 Q_SIGNALS:
  /// An action was chosen; what it does comes after this.
  void aboutToRun();

 private:
  QAction* make(const ActionSpec& spec);
  void takeKeys();
  void describe(const ActionSpec& spec);
  QActionGroup* groupFor(Choice choice);

  const KeyTable& m_keys;
  std::map<Command, QAction*> m_actions;
  std::map<Choice, QActionGroup*> m_groups;
};

}  // namespace klantreis
