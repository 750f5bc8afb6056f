#pragma once

#include "core/measure/figure_sums.h"

#include <vector>

namespace attache {

// The groups of the catalogue, each appended in its order.
void addMessageFigures(std::vector<Figure> &figures, const FigureSums &sums);
void addConversationCounts(std::vector<Figure> &figures, const FigureSums &sums);
void addLatencyFigures(std::vector<Figure> &figures, const FigureSums &sums);
void addAnswerRates(std::vector<Figure> &figures, const FigureSums &sums);
void addSustainingFigures(std::vector<Figure> &figures, const FigureSums &sums);
void addEngagementFigures(std::vector<Figure> &figures, const FigureSums &sums);

} // namespace attache
