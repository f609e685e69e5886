#!/usr/bin/perl
# Prints src/core/unicode_tables.h from the Unicode Character Database of perl: simple case folding, and what is
# a part of a word. Code points that are not assigned join the range they lie in, which keeps the table short.
use strict;
use warnings;
use Unicode::UCD qw(casefold);

my $last = 0xe01ef;

my @folds;    # first, last, distance, step
for my $from (0 .. $last) {
  my $fold = casefold($from) or next;
  next if $fold->{simple} eq '';
  my $distance = hex($fold->{simple}) - $from;
  next if $distance == 0;
  my $range = $folds[-1];
  my $step = $range ? $from - $range->[1] : 0;
  if ($range && $range->[2] == $distance && ($range->[3] ? $step == $range->[3] : $step <= 2)) {
    @$range[1, 3] = ($from, $step);
  } else {
    push @folds, [$from, $from, $distance, 0];
  }
}

my @words;    # first, last
my $inWord = 0;
for my $at (0 .. $last) {
  next if chr($at) =~ /\p{Cn}|\p{Co}|\p{Cs}/;
  my $now = chr($at) =~ /[\p{L}\p{M}\p{N}\p{Pc}]/ ? 1 : 0;
  push @words, [$at, $at] if $now && !$inWord;
  $words[-1][1] = $at if $now;
  $inWord = $now;
}

sub rows {
  my ($perLine, @cells) = @_;
  my $text = '';
  while (my @line = splice @cells, 0, $perLine) { $text .= '    ' . join(' ', @line) . "\n"; }
  return $text;
}

my $version = Unicode::UCD::UnicodeVersion();
print "// Made by resources/unicode_tables.pl from Unicode $version.\n#pragma once\n\n#include <array>\n\n";
print "namespace klantreis {\n\n// clang-format off\n";
print "/// Every `step`th character from first to last has another case that many code points away.\n";
print "struct FoldRange { char32_t first; char32_t last; int distance; int step; };\n";
printf "inline constexpr std::array<FoldRange, %d> foldRanges{{\n%s}};\n\n", scalar @folds,
  rows(4, map { sprintf '{0x%x, 0x%x, %d, %d},', $_->[0], $_->[1], $_->[2], $_->[3] || 1 } @folds);
print "/// Letters, marks, numbers and what connects them.\n";
print "struct WordRange { char32_t first; char32_t last; };\n";
printf "inline constexpr std::array<WordRange, %d> wordRanges{{\n%s}};\n", scalar @words,
  rows(6, map { sprintf '{0x%x, 0x%x},', @$_ } @words);
print "// clang-format on\n\n}  // namespace klantreis\n";
