// The sizes of the picture, in units, and its fonts: one place to look when something should be larger,
// closer or bolder. Colours are in theme.h.
#pragma once

#include "klantreis/scene.h"

namespace klantreis::style {

// The sheet.
constexpr double margin = 40;
constexpr double marginTop = 36;
constexpr double marginBottom = 22;
constexpr double labelWidth = 132;   // from the left edge of the lane labels to the first column
constexpr double labelText = 116;    // how wide the text in it may be
constexpr double leastWidth = 1040;  // so that the title and a card have room on the smallest map
constexpr double pitch = 221;        // from column to column
constexpr double widestPitch = 320;
constexpr double gap = 12;  // between two columns, of the pitch

// Lanes.
constexpr double lanePadTop = 12;
constexpr double lanePadBottom = 16;
constexpr double leastLane = 32;
constexpr double chartUnit = 1.1;  // of the emotion chart, units per point of score
constexpr double cardRadius = 8;
constexpr double cardPad = 12;

// Texts.
constexpr Font title{28, Weight::bold, false};
constexpr Font runningTitle{14, Weight::semibold, false};
constexpr Font goal{14, Weight::regular, false};
constexpr Font facts{12.5, Weight::regular, false};
constexpr Font state{12.5, Weight::semibold, false};
constexpr Font avatar{20, Weight::bold, false};
constexpr Font personaName{14.5, Weight::semibold, false};
constexpr Font quote{12.5, Weight::regular, true};
constexpr Font phase{13.5, Weight::bold, false};
constexpr Font secondName{12.5, Weight::regular, false};
constexpr Font badge{12.5, Weight::bold, false};
constexpr Font episode{14, Weight::semibold, false};
constexpr Font laneName{12.5, Weight::semibold, false};
constexpr Font body{12.3, Weight::regular, false};
constexpr Font small{11.5, Weight::regular, false};
constexpr Font tag{11.5, Weight::semibold, false};
constexpr Font feeling{12.5, Weight::semibold, false};
constexpr Font metricName{12, Weight::regular, false};
constexpr Font metricValue{16, Weight::semibold, false};

}  // namespace klantreis::style
