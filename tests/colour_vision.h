// How colours look to people who lack one kind of cone, and how far two of them then lie apart.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "klantreis/theme.h"

namespace klantreis::testing {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple operator*(const Matrix& matrix, const Triple& vector) {
  Triple product{};
  for (std::size_t i = 0; i < 3; ++i)
    product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
  return product;
}

struct Vision {
  const char* name;
  Matrix seen;  // of linear red, green and blue
};

/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), table 1: severity 1.
inline constexpr std::array visions{
    Vision{"all three cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Vision{"protanopia",
           {{{0.152286, 1.052583, -0.204868},
             {0.114503, 0.786281, 0.099216},
             {-0.003882, -0.048116, 1.051998}}}},
    Vision{
        "deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Vision{"tritanopia",
           {{{1.255528, -0.076749, -0.178779},
             {-0.078411, 0.930809, 0.147602},
             {0.004733, 0.691367, 0.303900}}}}};

/// Lightness and the two axes of colour of CIE 1976 L*a*b*, for the white of sRGB.
inline Triple labOf(const Triple& linear) {
  constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                          {0.2126729, 0.7151522, 0.0721750},
                          {0.0193339, 0.1191920, 0.9503041}}};
  constexpr Triple white{0.95047, 1, 1.08883};
  Triple root = toXyz * linear;
  for (std::size_t i = 0; i < 3; ++i) {
    const double share = root[i] / white[i];
    root[i] = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116;
  }
  return {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
}

inline Triple seenAs(const Vision& vision, Rgb colour) {
  const auto linear = [](std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  Triple seen = vision.seen * Triple{linear(colour.red), linear(colour.green), linear(colour.blue)};
  for (double& part : seen) part = std::clamp(part, 0.0, 1.0);
  return labOf(seen);
}

/// The CIE 1976 difference; side by side, one of 2 can just be seen.
inline double differenceSeen(const Vision& vision, Rgb a, Rgb b) {
  const Triple one = seenAs(vision, a);
  const Triple other = seenAs(vision, b);
  return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

}  // namespace klantreis::testing
