#include "core/measure/holt_winters.h"

#include "core/measure/wilson.h"

#include <algorithm>
#include <cmath>

namespace attache {

double HoltWintersState::variance() const
{
    double squares = 0;
    for (const double error : errors)
        squares += error * error;
    return errors.empty() ? 0.0 : squares / static_cast<double>(errors.size());
}

std::optional<HoltWintersState> followDays(std::span<const double> days, const HoltWintersRule &rule)
{
    if (rule.season.empty())
        return {};
    HoltWintersState state{rule.level, rule.trend, rule.season, {}};
    for (std::size_t day = 0; day < days.size(); ++day) {
        auto &season = state.season[day % state.season.size()];
        const double error = days[day] - (state.level + state.trend + season);
        state.level += state.trend + rule.alpha * error;
        state.trend += rule.beta * error;
        season += rule.gamma * error;
        state.errors.push_back(error);
    }
    return state;
}

std::vector<DayForecast> forecastDays(const HoltWintersState &state, const HoltWintersRule &rule, std::size_t days)
{
    const auto period = state.season.size();
    const double variance = state.variance();
    double spread = 1; // 1 + sum of c_j^2
    std::vector<DayForecast> forecasts;
    for (std::size_t h = 1; h <= days; ++h) {
        const auto steps = static_cast<double>(h);
        const double mean = state.level + steps * state.trend + state.season[(state.errors.size() + h - 1) % period];
        const double sd = std::sqrt(variance * spread);
        forecasts.push_back({mean, sd, std::max(0.0, mean - kZ95 * sd), std::max(0.0, mean + kZ95 * sd)});
        const double c = rule.alpha + rule.beta * steps + (h % period == 0 ? rule.gamma : 0);
        spread += c * c;
    }
    return forecasts;
}

} // namespace attache
