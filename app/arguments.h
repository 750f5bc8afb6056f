#pragma once

#include "core/base/result.h"
#include "core/desk/scope_request.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace attache {

// What an option of a command looks like. A value name makes it take a value.
struct OptionSpec {
    QString name;
    QString value;
    QString help;
    bool repeatable = false;
};

// The words behind a command, sorted into operands and options. No side effects.
class Arguments {
public:
    // Error Usage with the offending word as field: unknown options, missing or surplus values and operands.
    static Result<Arguments> read(const QStringList &words, const std::vector<OptionSpec> &options, int fewest, int most);

    const QStringList &operands() const { return m_operands; }
    QString operand(int index) const { return m_operands.value(index); }
    bool has(const QString &option) const;
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const;

private:
    QStringList m_operands;
    std::vector<std::pair<QString, QString>> m_options;
};

// SCOPE of CONTRACT.md.
std::vector<OptionSpec> scopeOptions();
// Errors: BadInstant, Usage with the option as field.
Result<ScopeRequest> scopeRequest(const Arguments &arguments);

// A date of the scope's zone, or an instant. Error BadInstant.
Result<ScopeEdge> scopeEdge(const QString &text, const QString &option);

} // namespace attache
