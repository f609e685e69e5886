#include "editor/actions.h"

#include <QActionGroup>
#include <algorithm>
#include <array>

#include "editor/action_icons.h"
#include "editor/key_table.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

#define KR(text) QT_TRANSLATE_NOOP("klantreis::Actions", text)

constexpr auto selection = Reach::selection;
constexpr auto none = Choice::none;

// clang-format off
constexpr std::array table{
    ActionSpec{Command::newJourney, MenuName::file, KR("&New"), "Ctrl+N", KR("Start with an empty journey")},
    ActionSpec{Command::newFromTable, MenuName::file, KR("New from &Table"), "Ctrl+Alt+N", KR("Begin a map with the table that was copied in a spreadsheet")},
    ActionSpec{Command::open, MenuName::file, KR("&Open…"), "Ctrl+O", KR("Open a journey file")},
    ActionSpec{Command::save, MenuName::file, KR("&Save"), "Ctrl+S", KR("Save the journey to its file"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::saveAs, MenuName::file, KR("Save &As…"), "Ctrl+Shift+S", KR("Save the journey to another file")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::exportAs, MenuName::file, KR("&Export…"), "Ctrl+E", KR("Make a PDF, PNG, SVG or JSON file of the map"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::exportPlan, MenuName::file, KR("Export P&lan…"), "", KR("Make a calendar, a table, tasks for Jira or a text of the improvements")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::exportAgain, MenuName::file, KR("Export A&gain"), "Ctrl+Shift+E", KR("Repeat the last export with the same choices")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::personaCard, MenuName::file, KR("Persona Car&d"), "", KR("Show the selected persona on a card of one page, to read or to export")}.needing(KR("There is no persona")),
    ActionSpec{Command::journeyFacts, MenuName::file, KR("Facts of the &Journey…"), "", KR("Show what is known of the journey and its plan on a page, to read or to export")}.needing(KR("There is no journey")),
    ActionSpec{Command::savePersonas, MenuName::file, KR("Save Personas to Li&brary…"), "", KR("Put personas into a file of their own, from which other maps take them")}.needing(KR("There is no persona")),
    ActionSpec{Command::takePersonas, MenuName::file, KR("Personas fro&m File…"), "", KR("Take personas from a library, or from another map, into this journey")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::savePicture, MenuName::file, KR("Save Pict&ure As…"), "", KR("Write the selected picture or photo to a file"), none, selection}.needing(KR("Select a picture, or a persona with a photo, first")),
    ActionSpec{Command::preferences, MenuName::file, KR("&Preferences…"), "Ctrl+,", KR("Theme, language and keys"), none, Reach::window, true},
    ActionSpec{Command::close, MenuName::file, KR("&Close"), "Ctrl+W", KR("Close this file"), none, Reach::window, true},
    ActionSpec{Command::quit, MenuName::file, KR("&Quit"), "Ctrl+Q", KR("Close all files and end")},

    ActionSpec{Command::undo, MenuName::edit, KR("&Undo"), "Ctrl+Z", KR("Take back the last change")}.needing(KR("Nothing has been changed yet")),
    ActionSpec{Command::redo, MenuName::edit, KR("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", KR("Do again what was taken back")}.needing(KR("Nothing has been taken back")),
    ActionSpec{Command::openHistory, MenuName::edit, KR("History of the &Work"), "Ctrl+Alt+Z", KR("All steps by name: go back to where one was done, or forward again")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::rename, MenuName::edit, KR("&Edit Text"), "F2", KR("Edit the text of what is selected"), none, selection, true}.needing(KR("Select something on the map first")),
    ActionSpec{Command::cut, MenuName::edit, KR("Cu&t"), "Ctrl+X; Shift+Del", KR("Put what is selected on the clipboard and delete it"), none, selection, true}.needing(KR("Select something that can be deleted first")),
    ActionSpec{Command::copy, MenuName::edit, KR("&Copy"), "Ctrl+C; Ctrl+Ins", KR("Put what is selected on the clipboard, for this and other programs"), none, selection}.needing(KR("Select something on the map first")),
    ActionSpec{Command::paste, MenuName::edit, KR("P&aste"), "Ctrl+V; Shift+Ins", KR("Add what is on the clipboard: cards, lines, or a table from a spreadsheet"), none, selection}.needing(KR("There is no journey")),
    ActionSpec{Command::duplicate, MenuName::edit, KR("Dupl&icate"), "Ctrl+D", KR("Put a copy of what is selected beside it"), none, selection}.needing(KR("Select something that there can be several of first")),
    ActionSpec{Command::remove, MenuName::edit, KR("&Delete"), "Del", KR("Delete what is selected"), none, selection}.needing(KR("Select something that can be deleted first")),
    ActionSpec{Command::removeJourney, MenuName::edit, KR("Delete &Journey"), "Ctrl+Shift+J", KR("Delete the journey that is shown, and all that is in it")}.needing(KR("There is no journey")),
    ActionSpec{Command::find, MenuName::edit, KR("&Find…"), "Ctrl+F", KR("Find text anywhere in the file"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::replace, MenuName::edit, KR("Find a&nd Replace…"), "Ctrl+H; Ctrl+R", KR("Put other text in the place of what is found")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::findNext, MenuName::edit, KR("Find Ne&xt"), "F3", KR("Go to the next place where the text is found")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::findPrevious, MenuName::edit, KR("Find Pre&vious"), "Shift+F3", KR("Go to the place before where the text is found")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::moveLeft, MenuName::edit, KR("Move &Left"), "Alt+Left", KR("Move the selected episode, card or phase one place to the left, or where a path leads"), none, selection, true}.needing(KR("Select an episode, a card, a phase or a path first")),
    ActionSpec{Command::moveRight, MenuName::edit, KR("Move Ri&ght"), "Alt+Right", KR("Move the selected episode, card or phase one place to the right, or where a path leads"), none, selection}.needing(KR("Select an episode, a card, a phase or a path first")),
    ActionSpec{Command::moveUp, MenuName::edit, KR("Move U&p"), "Alt+Up", KR("Move the selected card or lane one place up"), none, selection}.needing(KR("Select a card or the name of a lane first")),
    ActionSpec{Command::moveDown, MenuName::edit, KR("Move D&own"), "Alt+Down", KR("Move the selected card or lane one place down"), none, selection}.needing(KR("Select a card or the name of a lane first")),
    ActionSpec{Command::chooseChannel, MenuName::touchpoint, KR("C&hannel"), "Ctrl+L", KR("Type or choose the channel of the selected touchpoint"), none, selection}.needing(KR("Select a touchpoint first")),
    ActionSpec{Command::addPain, MenuName::touchpoint, KR("&Pain"), "Ctrl+Shift+K", KR("Note a pain at the selected touchpoint"), none, selection}.needing(KR("Select a touchpoint first")),
    ActionSpec{Command::touchpointCrucial, MenuName::touchpoint, KR("&Crucial"), "Ctrl+Shift+C", KR("The selected touchpoint is crucial to the journey, or not"), Choice::each, selection, true}.needing(KR("Select a touchpoint first")),
    ActionSpec{Command::touchpointOutside, MenuName::touchpoint, KR("&Outside Our Control"), "Ctrl+Shift+O", KR("The selected touchpoint is outside our control, or within it"), Choice::each, selection}.needing(KR("Select a touchpoint first")),
    ActionSpec{Command::touchpointIndirect, MenuName::touchpoint, KR("&Indirect"), "Ctrl+Shift+I", KR("The selected touchpoint is an indirect contact, or a direct one"), Choice::each, selection}.needing(KR("Select a touchpoint first")),
    ActionSpec{Command::episodeOptional, MenuName::episode, KR("&Optional"), "", KR("Not everyone takes the selected episode, or everyone does"), Choice::each, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::episodePurchase, MenuName::episode, KR("&Purchase"), "", KR("The purchase is made in the selected episode: a border stands after it"), Choice::each, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::phaseEndEarlier, MenuName::episode, KR("Phase Ends &Earlier"), "Alt+Shift+Left", KR("The last episode of the phase goes to the next phase"), none, selection, true}.needing(KR("Select a phase that another one follows, or something in it, first")),
    ActionSpec{Command::phaseEndLater, MenuName::episode, KR("Phase Ends &Later"), "Alt+Shift+Right", KR("The phase takes in the first episode of the next phase"), none, selection}.needing(KR("Select a phase that another one follows, or something in it, first")),
    ActionSpec{Command::scoreLowest, MenuName::emotion, KR("Score: &Lowest"), "", KR("Put the selected emotion at the bottom of the scale"), none, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::scoreLow, MenuName::emotion, KR("Score: L&ow"), "", KR("Put the selected emotion halfway down"), none, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::scoreMiddle, MenuName::emotion, KR("Score: &Middle"), "", KR("Put the selected emotion in the middle of the scale"), none, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::scoreHigh, MenuName::emotion, KR("Score: &High"), "", KR("Put the selected emotion halfway up"), none, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::scoreHighest, MenuName::emotion, KR("Score: High&est"), "", KR("Put the selected emotion at the top of the scale"), none, selection}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::raiseEmotion, MenuName::emotion, KR("&Raise Emotion"), "Alt+Shift+Up", KR("Raise the selected emotion by one step of the scale"), none, selection, true}.needing(KR("Select the emotion of a persona at an episode first")),
    ActionSpec{Command::lowerEmotion, MenuName::emotion, KR("Lo&wer Emotion"), "Alt+Shift+Down", KR("Lower the selected emotion by one step of the scale"), none, selection}.needing(KR("Select the emotion of a persona at an episode first")),
    ActionSpec{Command::scoreAssumed, MenuName::emotion, KR("Score: &Assumed"), "Ctrl+Alt+1", KR("The selected score is an assumption"), Choice::layer, selection, true}.needing(KR("Select an emotion that has a score first")),
    ActionSpec{Command::scoreFromCustomers, MenuName::emotion, KR("Score: &Customers Said So"), "Ctrl+Alt+2", KR("The selected score is what customers said"), Choice::layer, selection}.needing(KR("Select an emotion that has a score first")),
    ActionSpec{Command::scoreFromData, MenuName::emotion, KR("Score: Data &Shows It"), "Ctrl+Alt+3", KR("The selected score is what data shows"), Choice::layer, selection}.needing(KR("Select an emotion that has a score first")),
    ActionSpec{Command::colourNone, MenuName::colour, KR("&No Colour"), "", KR("Let the selected cards have the colour of their kind"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourRed, MenuName::colour, KR("&Red"), "", KR("Lay red under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourOrange, MenuName::colour, KR("&Orange"), "", KR("Lay orange under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourYellow, MenuName::colour, KR("&Yellow"), "", KR("Lay yellow under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourGreen, MenuName::colour, KR("&Green"), "", KR("Lay green under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourTeal, MenuName::colour, KR("&Teal"), "", KR("Lay teal under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourBlue, MenuName::colour, KR("&Blue"), "", KR("Lay blue under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourPurple, MenuName::colour, KR("&Purple"), "", KR("Lay purple under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),
    ActionSpec{Command::colourGrey, MenuName::colour, KR("Gr&ey"), "", KR("Lay grey under the selected cards"), Choice::colour, selection}.needing(KR("Select a card or an episode first")),

    ActionSpec{Command::insertNext, MenuName::insert, KR("&Next of the Same Kind"), "Ctrl+Return; Ctrl+Enter", KR("Add another one after what is selected, and type it at once"), none, selection}.needing(KR("Select something on the map first")),
    ActionSpec{Command::insertEpisode, MenuName::insert, KR("&Episode"), "Ctrl+Shift+N", KR("Add an episode after the selected one"), none, Reach::window, true}.needing(KR("There is no journey")),
    ActionSpec{Command::insertTouchpoint, MenuName::insert, KR("&Touchpoint"), "Ctrl+T", KR("Add a touchpoint to the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertPersona, MenuName::insert, KR("Pe&rsona"), "Ctrl+Shift+R", KR("Add a persona who walks this journey")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertPhase, MenuName::insert, KR("&Phase"), "Ctrl+Alt+P", KR("Add a phase after the selected one")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertGap, MenuName::insert, KR("&Gap"), "Ctrl+G", KR("Note what the selected episode lacks"), none, Reach::window, true}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertImprovement, MenuName::insert, KR("&Improvement"), "Ctrl+I", KR("Add an improvement to the selected episode or gap")}.needing(KR("Add an episode first. For a gap, the journey must be in step 4, Improvements")),
    ActionSpec{Command::improveGap, MenuName::insert, KR("Solution &for the Gap"), "Ctrl+Shift+G", KR("Add an improvement for the selected gap")}.needing(KR("Select a gap first. Solutions open when the journey is in step 4, Improvements")),
    ActionSpec{Command::insertMetric, MenuName::insert, KR("&KPI"), "Ctrl+Alt+K", KR("Add a figure that is measured at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertRole, MenuName::insert, KR("Role at t&he Episode"), "", KR("Choose who takes part in the selected episode, what they decide and what they ask")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertPicture, MenuName::insert, KR("Pict&ure…"), "Ctrl+Alt+I", KR("Add a picture at the selected episode, or a photo to the selected persona")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertEvidence, MenuName::insert, KR("E&vidence"), "Ctrl+Shift+V", KR("Add evidence to the selected episode")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertOrganisation, MenuName::insert, KR("Organisation &Card"), "", KR("Mission, vision, budget, business goals and core values of the organisation")}.needing(KR("There is no journey")),
    ActionSpec{Command::recordReview, MenuName::insert, KR("Revie&w"), "Ctrl+Shift+Y", KR("Record that the journey was reviewed today, and plan the next review")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertRemark, MenuName::insert, KR("N&ote"), "Ctrl+Alt+O", KR("Add a note at the selected episode, of the kind that the selected lane shows"), none, selection}.needing(KR("Select a cell in a lane of notes first")),
    ActionSpec{Command::insertJourney, MenuName::insert, KR("&Journey"), "Ctrl+J", KR("Add another journey to this file"), none, Reach::window, true},
    ActionSpec{Command::insertIdeal, MenuName::insert, KR("I&deal Journey"), "Ctrl+Alt+J", KR("Add the journey as it should be, to begin with as it is")}.needing(KR("This journey has an ideal one, or is one")),
    ActionSpec{Command::idealReached, MenuName::insert, KR("Ideal &Becomes Current"), "", KR("Begin anew with the ideal journey as the current one; the journey as it was stays in the file")}.needing(KR("Add an ideal journey first")),

    ActionSpec{Command::insertLane, MenuName::lane, KR("Lane of &Text"), "Ctrl+Alt+L", KR("Add a lane of text to the map")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertNumberLane, MenuName::lane, KR("Lane of &Numbers"), "", KR("Add a lane of numbers, drawn as bars")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertPictureLane, MenuName::lane, KR("Lane of P&ictures"), "", KR("Add a lane of pictures, one for each episode")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertDepartmentLane, MenuName::lane, KR("Touchpoints of a &Department"), "", KR("Add a lane with the touchpoints of one department")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertRoleLane, MenuName::lane, KR("&Roles per Episode"), "", KR("Add a lane of who decides, advises, uses, buys or blocks")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertStageLane, MenuName::lane, KR("Sta&ges of a Supplier or Role"), "", KR("Add a lane of the stages, of AIDA or another model, at which one supplier or role is")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertPains, MenuName::lane, KR("Lane of &Pains"), "", KR("Add a lane of what hurts"), none, Reach::window, true}.needing(KR("There is no journey")),
    ActionSpec{Command::insertStrengths, MenuName::lane, KR("Lane of &Strengths"), "", KR("Add a lane of what goes well")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertWishes, MenuName::lane, KR("Lane of &Wishes"), "", KR("Add a lane of what customers wish for")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertNeeds, MenuName::lane, KR("Lane of N&eeds"), "", KR("Add a lane of what customers need")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertOffers, MenuName::lane, KR("Lane of What We &Offer"), "", KR("Add a lane of what we offer")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertPromises, MenuName::lane, KR("Lane of Pro&mises"), "", KR("Add a lane of what was promised")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertExpectations, MenuName::lane, KR("Lane of E&xpectations"), "", KR("Add a lane of what customers expect")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertQuestions, MenuName::lane, KR("Lane of &Questions"), "", KR("Add a lane of what customers ask")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertOpportunities, MenuName::lane, KR("Lane of Opport&unities"), "", KR("Add a lane of what could be won")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertCauses, MenuName::lane, KR("Lane of &Causes"), "", KR("Add a lane of what is behind the pains")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertContentIdeas, MenuName::lane, KR("Lane of Ide&as for Content"), "", KR("Add a lane of what could be told there")}.needing(KR("There is no journey")),
    ActionSpec{Command::insertCriteria, MenuName::lane, KR("Lane o&f Criteria"), "", KR("Add a lane of what customers decide by")}.needing(KR("There is no journey")),
    ActionSpec{Command::notePain, MenuName::note, KR("&Pain"), "", KR("Note what hurts at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteStrength, MenuName::note, KR("&Strength"), "", KR("Note what goes well at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteWish, MenuName::note, KR("&Wish"), "", KR("Note what customers wish for at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteNeed, MenuName::note, KR("&Need"), "", KR("Note what customers need at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteOffer, MenuName::note, KR("&Offer"), "", KR("Note what we offer at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::notePromise, MenuName::note, KR("P&romise"), "", KR("Note what was promised at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteExpectation, MenuName::note, KR("E&xpectation"), "", KR("Note what customers expect at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteQuestion, MenuName::note, KR("&Question"), "", KR("Note what customers ask at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteOpportunity, MenuName::note, KR("Opport&unity"), "", KR("Note what could be won at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteCause, MenuName::note, KR("&Cause"), "", KR("Note what is behind a pain at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteContentIdea, MenuName::note, KR("&Idea for Content"), "", KR("Note what could be told at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::noteCriterion, MenuName::note, KR("Cri&terion"), "", KR("Note what customers decide by at the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertLoop, MenuName::path, KR("&Loop Back"), "", KR("From the selected episode back to an earlier one")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertSkip, MenuName::path, KR("&Skip Ahead"), "", KR("From the selected episode on to a later one")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertAlternative, MenuName::path, KR("&Alternative"), "", KR("Another way to take the selected episode")}.needing(KR("Add an episode first")),
    ActionSpec{Command::insertExit, MenuName::path, KR("Lost &Exit"), "", KR("Customers who are lost at the selected episode: why, and what share")}.needing(KR("Add an episode first")),
    ActionSpec{Command::walkPath, MenuName::path, KR("&Walked by the Shown Personas"), "", KR("Draw the curves of the shown personas along the selected path, or straight on again"), Choice::each, Reach::window, true}.needing(KR("Select a path first")),
    ActionSpec{Command::phasesAida, MenuName::phaseModel, KR("&AIDA: Attention to Action"), "", KR("Phases over the episodes of this journey: attention, interest, desire, action")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesAwareness, MenuName::phaseModel, KR("A&wareness to Action"), "", KR("Phases over the episodes of this journey: awareness, consideration, action")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesFiveA, MenuName::phaseModel, KR("&5A of Kotler"), "", KR("Phases over the episodes of this journey: aware, appeal, ask, act, advocate")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesBuyerCustomer, MenuName::phaseModel, KR("&Buying and Customer Phase"), "", KR("Phases over the episodes of this journey: before and after the purchase")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesChain, MenuName::phaseModel, KR("&Search to Use"), "", KR("Phases over the episodes of this journey: search, communication, choice, purchase, use")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesSixSteps, MenuName::phaseModel, KR("&Orientation to Upselling"), "", KR("Phases over the episodes of this journey: orientation, purchase, onboarding, use, service, upselling")}.needing(KR("There is no journey")),
    ActionSpec{Command::phasesB2b, MenuName::phaseModel, KR("B2B: Search to &Tender"), "", KR("Phases over the episodes of this journey: search, compare, evaluate, pitch, tender")}.needing(KR("There is no journey")),

    ActionSpec{Command::viewCurrent, MenuName::view, KR("&Current"), "Ctrl+1", KR("Show the journey as it is now"), Choice::journeyState}.needing(KR("This ideal journey belongs to no current one")),
    ActionSpec{Command::viewIdeal, MenuName::view, KR("&Ideal"), "Ctrl+2", KR("Show the journey as it should be"), Choice::journeyState}.needing(KR("Add an ideal journey first")),
    ActionSpec{Command::viewBoth, MenuName::view, KR("&Both"), "Ctrl+3", KR("Show the current journey with the ideal curve"), Choice::journeyState}.needing(KR("Add an ideal journey first")),
    ActionSpec{Command::zoomIn, MenuName::view, KR("Zoom I&n"), "Ctrl++; Ctrl+=", KR("Make the map larger"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::zoomOut, MenuName::view, KR("Zoom &Out"), "Ctrl+-", KR("Make the map smaller")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::zoomActual, MenuName::view, KR("&Actual Size"), "Ctrl+0", KR("Show the map at 100 %")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::zoomFit, MenuName::view, KR("Zoom to &Fit"), "Ctrl+9", KR("Show the whole map")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::zoomSelection, MenuName::view, KR("&Zoom to Selection"), "Ctrl+8", KR("Show what is selected as large as it fits"), none, selection}.needing(KR("Select something on the map first")),
    ActionSpec{Command::larger, MenuName::size, KR("&Wider or Higher"), "", KR("Make the selected columns wider, or the selected lanes higher"), none, selection}.needing(KR("Select an episode, something of one, or the name of a lane first")),
    ActionSpec{Command::smaller, MenuName::size, KR("&Narrower or Lower"), "", KR("Make the selected columns narrower, or the selected lanes lower"), none, selection}.needing(KR("Select an episode, something of one, or the name of a lane first")),
    ActionSpec{Command::usualSize, MenuName::size, KR("&Usual Size"), "", KR("Let the selected columns or lanes be as large as they need be"), none, selection}.needing(KR("Select an episode, something of one, or the name of a lane first")),
    ActionSpec{Command::showAllLanes, MenuName::view, KR("Sho&w All Lanes"), "", KR("Bring hidden lanes back to the map")}.needing(KR("No lane is hidden")),
    ActionSpec{Command::columnsToScale, MenuName::view, KR("D&raw to Scale"), "", KR("Draw columns as wide as their episodes take time, with a time axis"), Choice::each}.needing(KR("There is no journey")),
    ActionSpec{Command::idealChanges, MenuName::view, KR("Chan&ges in the Ideal"), "", KR("Show with both journeys what the ideal one adds, leaves out, moves and changes"), Choice::each}.needing(KR("Show both journeys first")),
    ActionSpec{Command::curvePerSource, MenuName::view, KR("A Curve for Eac&h Source"), "", KR("Compare what was assumed, what customers said and what data shows"), Choice::each}.needing(KR("There is no journey")),
    ActionSpec{Command::showNavigator, MenuName::view, KR("Na&vigator"), "F7", KR("Show or hide journeys and personas"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::openOutline, MenuName::view, KR("Outline of the &Journey"), "Ctrl+Shift+U", KR("Phases, episodes and touchpoints as a tree: find, type and move them there")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::openMethod, MenuName::view, KR("Chec&k with the Method"), "F4", KR("The steps of the method: how far the journey is, what was found, what comes next")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::showInspector, MenuName::view, KR("In&spector"), "F8", KR("Show or hide the fields of what is selected")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::showLists, MenuName::view, KR("&Lists"), "F9", KR("Show or hide improvements, evidence and what journeys share")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::touchMode, MenuName::view, KR("To&uch Mode"), "Ctrl+Shift+M", KR("Size buttons, menus and lists for fingers"), Choice::each},
    ActionSpec{Command::openTable, MenuName::view, KR("&Table"), "Ctrl+Shift+T", KR("The touchpoints as a table: sort it, narrow it by a text, type in its cells")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::nextPane, MenuName::view, KR("Next &Panel"), "F6", KR("Go to the next panel with the keyboard")},
    ActionSpec{Command::toMap, MenuName::view, KR("Go to the &Map"), "Ctrl+M", KR("Go back to the map with the keyboard")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::nextTab, MenuName::view, KR("Ne&xt Tab"), "Ctrl+Tab; Ctrl+PgDown", KR("Go to the next of the files that are open")}.needing(KR("Only one file is open")),
    ActionSpec{Command::previousTab, MenuName::view, KR("Pr&evious Tab"), "Ctrl+Shift+Tab; Ctrl+PgUp", KR("Go to the file before this one")}.needing(KR("Only one file is open")),
    ActionSpec{Command::layoutEdit, MenuName::workLayout, KR("&Edit"), "Alt+1", KR("The map with all panels and the toolbar around it"), Choice::workLayout}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::layoutWorkshop, MenuName::workLayout, KR("&Workshop"), "Alt+2", KR("Only the map, and large buttons to add what is said"), Choice::workLayout}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::layoutAnalyse, MenuName::workLayout, KR("&Analyse"), "Alt+3", KR("The map above large lists of improvements, evidence and what journeys share"), Choice::workLayout}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::present, MenuName::workLayout, KR("P&resent"), "F5; Alt+4", KR("Show the map on the whole screen, step by step")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::presentHere, MenuName::workLayout, KR("Present from &Here"), "Shift+F5", KR("Present the map from the selected episode on")}.needing(KR("Select an episode, or something of one, first")),
    ActionSpec{Command::resetLayout, MenuName::workLayout, KR("Reset &Layout"), "", KR("Put the panels of this layout back where they belong"), none, Reach::window, true}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::filter, MenuName::filter, KR("&Filter…"), "Ctrl+Shift+L", KR("Show only what is of one persona, department, channel, reach or source")}.needing(KR("Open or begin a map first")),
    ActionSpec{Command::clearFilter, MenuName::filter, KR("Show &Everything"), "Ctrl+Alt+F", KR("Take the filter away")}.needing(KR("Nothing is filtered")),
    ActionSpec{Command::saveView, MenuName::filter, KR("&Save View"), "", KR("Keep the filter in the file, under a name"), none, Reach::window, true}.needing(KR("Choose a filter first")),
    ActionSpec{Command::renameView, MenuName::filter, KR("&Rename View"), "", KR("Give the saved view that is shown another name")}.needing(KR("Show a saved view first")),
    ActionSpec{Command::removeView, MenuName::filter, KR("&Delete View"), "", KR("Delete the saved view that is shown; the map stays as it is")}.needing(KR("Show a saved view first")),
    ActionSpec{Command::themeSystem, MenuName::theme, KR("As the &System"), "", KR("Light or dark as the desktop is"), Choice::theme},
    ActionSpec{Command::themeLight, MenuName::theme, KR("&Light"), "", KR("Always light"), Choice::theme},
    ActionSpec{Command::themeDark, MenuName::theme, KR("&Dark"), "", KR("Always dark"), Choice::theme},
    ActionSpec{Command::languageSystem, MenuName::language, KR("As the S&ystem"), "", KR("The language of the desktop"), Choice::language},
    ActionSpec{Command::languageEnglish, MenuName::language, "&English", "", KR("Menus and messages in English"), Choice::language},
    ActionSpec{Command::languageDutch, MenuName::language, "&Nederlands", "", KR("Menus and messages in Dutch"), Choice::language},

    ActionSpec{Command::commandPalette, MenuName::help, KR("&Find Command…"), "Ctrl+Shift+P", KR("All commands in one list: type a part of the name")},
    ActionSpec{Command::userGuide, MenuName::help, KR("&User Guide"), "F1", KR("How to work with Klantreis"), none, Reach::window, true},
    ActionSpec{Command::keys, MenuName::help, KR("&Keys"), "Ctrl+?", KR("All keys in one list")},
    ActionSpec{Command::about, MenuName::help, KR("&About Klantreis"), "", KR("Version and licences"), none, Reach::window, true},
};
// clang-format on

struct MenuSpec {
  MenuName menu;
  const char* title;
};
constexpr std::array menus{MenuSpec{MenuName::file, KR("&File")},
                           MenuSpec{MenuName::edit, KR("&Edit")},
                           MenuSpec{MenuName::insert, KR("&Insert")},
                           MenuSpec{MenuName::view, KR("&View")},
                           MenuSpec{MenuName::help, KR("&Help")},
                           MenuSpec{MenuName::touchpoint, KR("Touc&hpoint")},
                           MenuSpec{MenuName::emotion, KR("E&motion")},
                           MenuSpec{MenuName::episode, KR("Epi&sode and Phase")},
                           MenuSpec{MenuName::colour, KR("&Background Colour")},
                           MenuSpec{MenuName::lane, KR("&Lane")},
                           MenuSpec{MenuName::note, KR("&Short Note")},
                           MenuSpec{MenuName::path, KR("P&ath")},
                           MenuSpec{MenuName::phaseModel, KR("Phase &Model")},
                           MenuSpec{MenuName::size, KR("Widt&h and Height")},
                           MenuSpec{MenuName::filter, KR("Filter an&d Views")},
                           MenuSpec{MenuName::workLayout, KR("La&yout")},
                           MenuSpec{MenuName::theme, KR("&Theme")},
                           MenuSpec{MenuName::language, KR("Langua&ge")}};

#undef KR

QString tipWithKey(const QString& tip, const QList<QKeySequence>& keys) {
  if (keys.isEmpty()) return tip;
  return QStringLiteral("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText));
}

}  // namespace

std::span<const ActionSpec> actionTable() { return table; }

QList<QKeySequence> keysInTable(const ActionSpec& spec) {
  const QLatin1String keys(spec.keys);
  if (keys.isEmpty()) return {};  // else the list would hold one empty key
  return QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString titleOf(MenuName menu) {
  const auto spec =
      std::find_if(menus.begin(), menus.end(), [&](const MenuSpec& each) { return each.menu == menu; });
  return Actions::tr(spec->title);
}

std::vector<MenuName> menuNames() {
  std::vector<MenuName> names;
  for (const MenuSpec& spec : menus) names.push_back(spec.menu);
  return names;
}

std::optional<MenuName> menuAround(MenuName menu) {
  switch (menu) {
    case MenuName::touchpoint:
    case MenuName::emotion:
    case MenuName::episode:
    case MenuName::colour:
      return MenuName::edit;
    case MenuName::lane:
    case MenuName::note:
    case MenuName::path:
    case MenuName::phaseModel:
      return MenuName::insert;
    case MenuName::size:
    case MenuName::workLayout:
    case MenuName::filter:
    case MenuName::theme:
    case MenuName::language:
      return MenuName::view;
    default:
      return std::nullopt;
  }
}

QString pathOf(MenuName menu) {
  const QString own = withoutMnemonic(titleOf(menu));
  const auto around = menuAround(menu);
  return around ? QStringLiteral("%1 › %2").arg(pathOf(*around), own) : own;
}

Actions::Actions(const KeyTable& keys, QObject* parent) : QObject(parent), m_keys(keys) {
  for (const ActionSpec& spec : table) m_actions[spec.command] = make(spec);
  connect(&keys, &KeyTable::changed, this, &Actions::takeKeys);
  takeKeys();
}

void Actions::takeKeys() {
  for (const ActionSpec& spec : table) {
    m_actions[spec.command]->setShortcuts(m_keys.keysOf(spec));
    describe(spec);
  }
}

QAction* Actions::make(const ActionSpec& spec) {
  auto* action = new QAction(nameOf(spec), this);
  connect(action, &QAction::triggered, this, &Actions::aboutToRun);  // the first to hear of it
  connect(action, &QAction::enabledChanged, this, [this, &spec] { describe(spec); });
  action->setIcon(iconOf(spec.command));
  action->setMenuRole(QAction::NoRole);
  if (spec.reach == Reach::selection) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  if (spec.choice != Choice::none) {
    action->setCheckable(true);
    if (spec.choice != Choice::each) groupFor(spec.choice)->addAction(action);
  }
  return action;
}

/// What it does, or while it cannot do that, why.
void Actions::describe(const ActionSpec& spec) {
  QAction& action = *m_actions.at(spec.command);
  const QString obstacle = obstacleTo(spec);
  action.setStatusTip(obstacle.isEmpty() ? tr(spec.tip) : obstacle);
  const QString tip = tipWithKey(tr(spec.tip), action.shortcuts());
  action.setToolTip(obstacle.isEmpty() ? tip : QStringLiteral("%1\n%2").arg(tip, obstacle));
}

QString Actions::plainNameOf(const ActionSpec& spec) { return withoutMnemonic(nameOf(spec)); }

QString Actions::obstacleTo(const ActionSpec& spec) const {
  const bool free = m_actions.at(spec.command)->isEnabled() || *spec.need == '\0';
  return free ? QString() : tr(spec.need);
}

QActionGroup* Actions::groupFor(Choice choice) {
  QActionGroup*& group = m_groups[choice];
  if (group == nullptr) group = new QActionGroup(this);
  return group;
}

}  // namespace klantreis
