#pragma once

#include "core/measure/facts.h"
#include "core/measure/figure_context.h"
#include "core/measure/tally.h"

#include <vector>

namespace attache {

// What the groups share: the facts, and who wrote them, worked out once.
struct FigureInput {
    FigureInput(const Facts &facts, const FigureContext &context);
    const Facts &facts;
    const FigureContext &context;
    Authors messageAuthors, exchangeAuthors;
};

// The groups of the catalogue, each appended in its order.
void addMessageFigures(std::vector<Figure> &figures, const FigureInput &input);
void addConversationCounts(std::vector<Figure> &figures, const FigureInput &input);
void addLatencyFigures(std::vector<Figure> &figures, const FigureInput &input);
void addAnswerRates(std::vector<Figure> &figures, const FigureInput &input);
void addSustainingFigures(std::vector<Figure> &figures, const FigureInput &input);
void addEngagementFigures(std::vector<Figure> &figures, const FigureInput &input);

} // namespace attache
